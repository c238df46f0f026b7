//! What is hit with a mouse on a desk: at least 24 pixels each way, or so far from everything else that nothing else is
//! hit instead (WCAG 2.2, 2.5.8). On a phone everything is that large (`phone.rs`).

use crate::harness::{Screen, journey};

/// Controls that are too small, and so near to another that circles of 24 pixels around the middles of both meet, or the
/// circle around the small one meets the other. What stands within a sentence is as large as its line.
const CROWDED: &str = "(() => {
    const controls = [...document.querySelectorAll('button, a[href], input, select, summary, [role=slider], [role=tab], [role=application]')]
        .filter(control => control.checkVisibility() && !control.matches('.skip'))
        .map(control => ({control, box: (control.labels?.[0] ?? control).getBoundingClientRect()}));
    const list = ({control}) => control.closest('ul, ol, table');
    const small = ({box}) => box.width < 23.5 || box.height < 23.5;
    const middle = ({box}) => [box.x + box.width / 2, box.y + box.height / 2];
    const apart = ([x, y], other) => {
        if (small(other)) { const [a, b] = middle(other); return Math.hypot(x - a, y - b) >= 23.5; }
        const {left, right, top, bottom} = other.box;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) >= 11.5;
    };
    return controls.filter(small).filter(({control}) => !control.closest('p, .runs, .phrase'))
        // What one list scrolls away does not crowd what stands under the list.
        .filter(one => controls.some(other => other !== one && list(one) === list(other) && !apart(middle(one), other)))
        .map(({control, box}) => `${control.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
})()";

#[tokio::test]
async fn what_is_small_stands_alone() {
    let views = [
        "a=cnbc-2025-08-15&e=kim-jong-un&kode=1&sumber=1&i=rusia",
        "v=tabel&q=pemb*&x=donald-trump",
        "v=uraian&t=kim-jong-un,vladimir-putin&lang=en",
        "w=banding",
        "w=kisi",
        "w=kisi.fakta",
        "w=kutipan",
        "w=lini-masa.2025-07..2025-08",
        "embed=1",
    ];
    let mut all = Vec::new();
    journey(Screen::DESK, "", async |page| {
        for view in views {
            page.visit(view).await?;
            let crowded: Vec<String> = page.ask(CROWDED).await?;
            all.extend(crowded.into_iter().map(|control| format!("{view}: {control}")));
        }
        Ok(())
    })
    .await;
    assert!(all.is_empty(), "{}", all.join("\n"));
}
