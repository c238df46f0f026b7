//! Numbers written with few decimals, for drawings and measures. `format!("{:.1}")` and `to_string` on a float would bring
//! the exact arithmetic for every float there is, 20 kB of the page; a drawing needs tenths.

use std::fmt;

/// A number ready to be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decimal {
    value: f64,
    most: u32,
    least: usize,
}

/// Rounded to so many decimals (at most 9), without needless zeros: `1.5`, `2`.
pub fn rounded(value: impl Into<f64>, decimals: u32) -> Decimal {
    Decimal { value: value.into(), most: decimals.min(9), least: 0 }
}

/// Rounded to so many decimals (at most 9), and all of them written: `1.50`, `2.00`.
pub fn fixed(value: impl Into<f64>, decimals: u32) -> Decimal {
    Decimal { least: decimals.min(9) as usize, ..rounded(value, decimals) }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = 10_u64.pow(self.most);
        // Saturates far outside of any drawing; what is no number is written as nought.
        #[expect(clippy::cast_sign_loss, reason = "an absolute value has none")]
        let scaled = (self.value.abs() * unit as f64).round() as u64;
        if self.value < 0.0 && scaled > 0 {
            out.write_str("-")?;
        }
        write!(out, "{}", scaled / unit)?;
        let digits = format!("{:0width$}", scaled % unit, width = self.most as usize);
        let kept = digits.trim_end_matches('0').len().max(self.least);
        if kept > 0 { write!(out, ".{}", &digits[..kept]) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_decimals() {
        let table = [
            (0.0, 1, "0", "0.0"),
            (-0.04, 1, "0", "0.0"),
            (-0.06, 1, "-0.1", "-0.1"),
            (12.345, 2, "12.35", "12.35"),
            (0.05, 2, "0.05", "0.05"),
            (-3.0, 2, "-3", "-3.00"),
            (10.0, 0, "10", "10"),
            (7.5, 0, "8", "8"),
            (f64::NAN, 1, "0", "0.0"),
        ];
        for (value, decimals, short, whole) in table {
            assert_eq!(rounded(value, decimals).to_string(), short);
            assert_eq!(fixed(value, decimals).to_string(), whole);
        }
    }
}
