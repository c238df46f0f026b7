//! Tests of the CSV tables.

use super::*;
use crate::relation::sketch::{all, sketch};
use crate::relation::{TieRule, Unit};
use proptest::prelude::*;

const ARTICLES: [(&str, &str); 2] = [("TEMPO", "Kim gpe:Korut | . | Kim | Kim Putin"), ("", "Kim gpe:Korut")];

fn tables(unit: Unit, rename: Option<&str>) -> [String; 3] {
    let (corpus, mut annotations) = sketch(&ARTICLES);
    if let Some(name) = rename {
        annotations.entities.iter_mut().for_each(|entity| entity.name = name.to_owned());
    }
    let rule = TieRule { unit, at_least: 1, ..TieRule::default() };
    let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
    let figures = Figures::of(&network);
    [
        nodes(&network, &annotations, Some(&figures)),
        ties(&network, &annotations),
        evidence(&network, &annotations, &corpus),
    ]
}

#[test]
fn by_the_sentence() {
    let [nodes, ties, evidence] = tables(Unit::Sentence, None).map(|table| table.replace("\r\n", "\n"));
    assert_eq!(
        nodes,
        "\u{feff}Id,Label,Kind,Wikidata,Mentions,Articles,Outlets,Ties,Betweenness,PageRank,Community\n\
         kim,Kim,PER,,4,2,2,2,1,0.486486486,1\n\
         korut,Korut,GPE,,2,2,2,1,0,0.325675676,1\n\
         putin,Putin,PER,,1,1,1,1,0,0.187837838,1\n"
    );
    assert_eq!(
        ties,
        "\u{feff}Source,Target,Type,SourceName,TargetName,Weight,Count,Articles,Outlets\n\
         kim,korut,Undirected,Kim,Korut,2,2,2,2\n\
         kim,putin,Undirected,Kim,Putin,1,1,1,1\n"
    );
    assert_eq!(
        evidence,
        "\u{feff}Source,Target,SourceName,TargetName,Article,Outlet,Date,FirstSentence,LastSentence,Text\n\
         kim,korut,Kim,Korut,artikel-0,TEMPO,,1,1,Kim Korut \n\
         kim,korut,Kim,Korut,artikel-1,,,1,1,Kim Korut \n\
         kim,putin,Kim,Putin,artikel-0,TEMPO,,4,4,Kim Putin \n"
    );
}

#[test]
fn sentences_that_name_no_end_are_left_out() {
    let [_, _, evidence] = tables(Unit::Article, None);
    assert!(evidence.contains(",1,4,Kim Korut  […] Kim  Kim Putin "), "{evidence}");
}

#[test]
fn formulas_are_text_and_numbers_are_numbers() {
    let cases = [
        ("=1+1", "'=1+1"),
        ("+62", "+62"),
        ("+a", "'+a"),
        ("-1.5", "-1.5"),
        ("-0.5", "-0.5"),
        ("-inf", "'-inf"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("＝1", "'＝1"),
        ("Korut", "Korut"),
        ("", ""),
        ("a=1", "a=1"),
    ];
    for (cell, expected) in cases {
        assert_eq!(guarded(cell), expected, "{cell:?}");
    }
}

proptest! {
    #[test]
    fn every_table_reads_back(name in any::<String>(), formula in "[-=+@\\t\\r\\n\",;]{0,3}") {
        let name = formula + &name;
        for table in tables(Unit::Sentence, Some(&name)) {
            let table = table.strip_prefix(BYTE_ORDER_MARK).unwrap();
            let mut reader = ::csv::Reader::from_reader(table.as_bytes());
            let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert!(!rows.is_empty());
            for cell in rows.iter().flatten() {
                let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                prop_assert!(!risky || cell.parse::<f64>().is_ok(), "{:?}", cell);
            }
            let named = rows.iter().flatten().any(|cell| cell.strip_prefix('\'').unwrap_or(cell) == name || cell == name);
            prop_assert!(named, "{:?}", rows);
        }
    }
}
