//! The network's tables stand in the order that their headings say.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use simpul::entity::EntityKind;
use thirtyfour::prelude::*;

/// A JavaScript expression for one of the tables: 0 nodes, 1 ties.
fn table(at: usize) -> String {
    format!("document.querySelectorAll('#relations table')[{at}]")
}

/// What stands in a column, as something that can be compared.
async fn column(page: &Page, table_at: usize, column: usize) -> WebDriverResult<Vec<(f64, String)>> {
    let cells = format!(
        "[...{}.tBodies[0].rows].map(row => (row.cells[{column}].querySelector('.entity-name') ?? row.cells[{column}]).textContent)",
        table(table_at)
    );
    let cells: Vec<String> = page.ask(&cells).await?;
    Ok(cells.iter().map(|cell| rank(cell)).collect())
}

/// Numbers by their value, kinds in the order of the legend, names by their letters.
fn rank(text: &str) -> (f64, String) {
    let kind = EntityKind::ALL.iter().position(|kind| (words().relations.picture.kind)(*kind) == text);
    let number = kind.map(|at| at as f64).or_else(|| text.trim_end_matches('%').replace(',', ".").parse().ok());
    number.map_or_else(|| (0.0, text.to_lowercase()), |number| (number, String::new()))
}

#[tokio::test]
async fn every_heading_sorts_and_pressed_again_turns_round() {
    journey(Screen::DESK, "v=tabel&r=kalimat.2.pmi", async |page| {
        page.until(&table(1)).await?;
        let mut tried = 0;
        for at in [0, 1] {
            let heads = format!("[...{}.tHead.rows[0].cells]", table(at));
            let sortable: Vec<bool> =
                page.ask(&format!("{heads}.map(head => Boolean(head.querySelector('button')))")).await?;
            for (number, _) in sortable.iter().enumerate().filter(|(_, sorts)| **sorts) {
                let head = format!("{heads}[{number}]");
                let mut seen = Vec::new();
                for _ in 0..2 {
                    let before: Option<String> = page.ask(&format!("{head}.ariaSort")).await?;
                    page.driver
                        .execute(format!("return {head}.querySelector('button');"), vec![])
                        .await?
                        .element()?
                        .click()
                        .await?;
                    page.until(&format!("{head}.ariaSort && {head}.ariaSort !== {}", serde_json::json!(before)))
                        .await?;
                    let order: String = page.ask(&format!("{head}.ariaSort")).await?;
                    let cells = column(page, at, number).await?;
                    let sorted = match order.as_str() {
                        "ascending" => cells.is_sorted(),
                        "descending" => cells.iter().rev().is_sorted(),
                        _ => false,
                    };
                    assert!(cells.len() > 5 && sorted, "table {at}, column {number}, {order}: {cells:?}");
                    seen.push(order);
                }
                assert_ne!(seen[0], seen[1]);
                tried += 1;
            }
            let sorted: usize = page.ask(&format!("{heads}.filter(head => head.ariaSort).length")).await?;
            assert_eq!(sorted, 1, "one heading tells the order");
        }
        assert_eq!(tried, 15, "every column that can be compared");
        Ok(())
    })
    .await;
}
