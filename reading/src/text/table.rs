//! The tables of `assets/lexicon` that people write: lines in parts, each part headed by `[name]`.

/// A table.
pub struct Table {
    parts: Vec<(&'static str, Vec<&'static str>)>,
}

impl Table {
    /// Reads a table. Lines before the first heading belong to no part and are left out.
    pub fn read(source: &'static str) -> Self {
        let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                parts.push((name, Vec::new()));
            } else if let Some((_, lines)) = parts.last_mut() {
                lines.push(line);
            }
        }
        Self { parts }
    }

    /// The lines of a part; none where the table lacks it.
    pub fn part(&self, name: &str) -> &[&'static str] {
        self.parts.iter().find(|(part, _)| *part == name).map_or(&[], |(_, lines)| lines)
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn parts_hold_their_lines() {
        let table = Table::read("lost\n[one]\n a b \n\n[two]\n");
        assert_eq!(table.part("one"), ["a b"]);
        assert!(table.part("two").is_empty() && table.part("three").is_empty());
    }
}
