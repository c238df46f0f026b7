//! Name lists: people, organisations and places.

use std::path::Path;

use super::{DataError, read_gzip};

/// Names by kind.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// People.
    pub people: Vec<String>,
    /// Organisations.
    pub organisations: Vec<String>,
    /// Places.
    pub places: Vec<String>,
}

/// Organisations typed by hand, beside those of the lists.
const TYPED: &str = include_str!("../../names/organisations.txt");

/// What lists add to the names of clubs and companies, and news print leaves out: `Everton F.C.`.
const AFFIXES: [&str; 28] = [
    "F.C.",
    "FC",
    "A.F.C.",
    "AFC",
    "C.F.",
    "CF",
    "A.C.",
    "AC",
    "A.S.",
    "AS",
    "S.C.",
    "SC",
    "S.S.",
    "SS",
    "U.S.",
    "U.C.",
    "S.S.C.",
    "K.A.A.",
    "R.S.C.",
    "A.S.D.",
    "Calcio",
    "PT",
    "Tbk",
    "Tbk.",
    "Inc.",
    "Inc",
    "Ltd.",
    "Corporation",
];

/// Reads the lists.
///
/// # Errors
/// Where a file cannot be read or is not of its format.
pub fn read(folder: &Path) -> Result<Names, DataError> {
    let list = |name: &str| -> Result<Vec<String>, DataError> {
        let file = read_gzip(&folder.join(name))?;
        // A replacement character stands where the list lost a letter.
        Ok(file
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.contains(['\u{fffd}', '?']))
            .map(str::to_owned)
            .collect())
    };
    let mut places = list("dbpedia-place.txt.gz")?;
    let regions = list("wilayah-indonesia.tsv.gz")?;
    for region in regions.iter().filter_map(|line| line.split_once('\t')).map(|(_, name)| name.trim()) {
        places.push(region.to_owned());
        let bare = ["Kota ", "Kabupaten ", "Kab. "].iter().find_map(|head| region.strip_prefix(head));
        places.extend(bare.map(str::to_owned));
    }
    let mut organisations = list("dbpedia-organization.txt.gz")?;
    let bare: Vec<String> = organisations.iter().filter_map(|name| bare(name)).map(str::to_owned).collect();
    organisations.extend(bare);
    let typed = TYPED.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(';'));
    organisations.extend(typed.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned));
    organisations.sort_unstable();
    organisations.dedup();
    Ok(Names { people: list("dbpedia-person.txt.gz")?, organisations, places })
}

/// A club's or company's name without what lists add to it, where they add anything.
fn bare(name: &str) -> Option<&str> {
    let short = AFFIXES.iter().fold(name, |name, affix| {
        let rest = name.strip_prefix(affix).filter(|rest| rest.starts_with(' ')).unwrap_or(name);
        rest.strip_suffix(affix).filter(|rest| rest.ends_with(' ')).unwrap_or(rest).trim_matches([' ', ','])
    });
    (short.len() < name.len() && short.chars().count() > 3).then_some(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clubs_and_companies_are_known_by_their_bare_names() {
        for (name, expected) in [
            ("Everton F.C.", Some("Everton")),
            ("FC Nantes", Some("Nantes")),
            ("Facebook, Inc.", Some("Facebook")),
            ("PT Timah Tbk", Some("Timah")),
            ("ASEAN", None),
            ("AC AS", None),
        ] {
            assert_eq!(bare(name), expected, "{name}");
        }
    }
}
