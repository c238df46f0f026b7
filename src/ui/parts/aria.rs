//! Values of ARIA attributes.

/// `true` or `false`, which these attributes spell out.
pub fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
