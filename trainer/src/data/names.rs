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
    Ok(Names { people: list("dbpedia-person.txt.gz")?, organisations: list("dbpedia-organization.txt.gz")?, places })
}
