//! Which learned weights are worth their bytes: those without which the likelihood would fall most (optimal brain damage;
//! `LeCun`, Denker and Solla 1990), features with all their weights weighed against what the file pays for them.

use simpul_tagger::lattice::Row;
use simpul_tagger::tag::TAGS;

use crate::learn::Dense;

/// What the model's file paid for a feature, and for each of its weights, in bits, while brotli packed it; packed by its own
/// coder (`tagger/src/form.rs`) it pays a tenth less.
const FEATURE: f32 = 13.0;
const WEIGHT: f32 = 8.0;

/// How often the price of a bit is halved in search of the one that fits.
const HALVINGS: usize = 40;

/// By feature, the labels whose weights are kept, as bits; `squares` are the sums of the squares of their slopes.
pub fn kept(dense: &Dense, squares: &[Row], most_bytes: usize) -> Vec<u64> {
    let (mut low, mut high) = (1e-6_f32, 1e6_f32);
    for _ in 0..HALVINGS {
        let price = (low * high).sqrt();
        if bytes(&at_price(dense, squares, price)) > most_bytes as f32 {
            low = price;
        } else {
            high = price;
        }
    }
    at_price(dense, squares, high)
}

/// What is worth more than its bits cost.
fn at_price(dense: &Dense, squares: &[Row], price: f32) -> Vec<u64> {
    let rows = dense.rows.iter().zip(squares);
    rows.map(|(row, squares)| {
        let (mut bits, mut gain) = (0, 0.0);
        for tag in 0..TAGS {
            let worth = row[tag] * row[tag] * squares[tag] - price * WEIGHT;
            if worth > 0.0 {
                bits |= 1 << tag;
                gain += worth;
            }
        }
        if gain > price * FEATURE { bits } else { 0 }
    })
    .collect()
}

fn bytes(kept: &[u64]) -> f32 {
    let features = kept.iter().filter(|bits| **bits != 0).count();
    let weights: u32 = kept.iter().map(|bits| bits.count_ones()).sum();
    (FEATURE * features as f32 + WEIGHT * weights as f32) / 8.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use simpul_tagger::tag::Transitions;

    #[test]
    fn what_is_seen_often_is_kept_before_what_is_large() {
        let row = |tag: usize, value: f32| std::array::from_fn(|at| if at == tag { value } else { 0.0 });
        let dense = Dense { rows: vec![row(1, 0.2), row(2, 0.5), row(3, 0.0)], transitions: Transitions::default() };
        let squares = [row(1, 900.0), row(2, 4.0), row(3, 1e6)];
        assert_eq!(kept(&dense, &squares, 1000), [1 << 1, 1 << 2, 0], "all that has a weight fits");
        assert_eq!(kept(&dense, &squares, 3), [1 << 1, 0, 0]);
        assert_eq!(kept(&dense, &squares, 0), [0; 3]);
    }
}
