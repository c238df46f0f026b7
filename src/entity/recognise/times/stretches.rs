//! Durations, seasons, and what is reckoned from today by units of time.

use super::super::cursor::Cursor;
use super::time::{Relative, Season, Time, Unit};
use super::words::{DAY_PARTS, EDGES, full_year, is_decade, one, relative, unit};

/// `musim gugur [tahun lalu]`, `musim panas 2018`.
pub fn season(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    cursor.eat(&["musim"]).then_some(())?;
    let season = match cursor.folded() {
        "semi" => Season::Spring,
        "panas" => Season::Summer,
        "gugur" => Season::Autumn,
        "dingin" => Season::Winter,
        "hujan" | "kemarau" => Season::Other,
        _ => return None,
    };
    cursor.at += 1;
    let of_year = cursor.attempt(|cursor| {
        let introduced = cursor.eat(&["tahun"]);
        if let Some(year) = cursor.peek().and_then(|word| full_year(word.text)) {
            cursor.at += 1;
            return Some((Some(year), Relative::This));
        }
        relative(cursor).map(|relative| (None, if introduced { relative } else { Relative::Elsewhere }))
    });
    let (year, relative) = of_year.unwrap_or((None, Relative::Elsewhere));
    Some(Time::Season(season, year, relative))
}

/// `35 tahun`, `dua hari lalu`, `beberapa tahun terakhir`, `setahun`, `dua sampai tiga hari`, `puluhan tahun`.
pub fn counted(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let (number, unit) = if let Some(unit) = one(cursor.folded()) {
        cursor.at += 1;
        (Some(1.0), unit)
    } else {
        let Count(number) = count(cursor)?;
        let unit = unit(cursor.folded())?;
        cursor.at += 1;
        (number, unit)
    };
    if cursor.eat(&["terakhir", "belakangan"]) {
        cursor.eat(&["ini"]);
        return Some(Time::Duration(number, unit));
    }
    let passed = cursor.attempt(|cursor| {
        cursor.eat(&["yang"]);
        let that = cursor.folded() == "itu";
        relative(cursor).filter(|relative| *relative != Relative::This && !that)
    });
    let away = if cursor.eat(&["lagi"]) || cursor.eat_all(&["ke", "depan"]) {
        Some(Relative::Next)
    } else if cursor.eat(&["kemudian"]) {
        Some(Relative::Elsewhere)
    } else {
        passed
    };
    match (away, number) {
        (Some(relative), Some(number)) => Some(Time::Away(number, unit, relative)),
        (Some(_), None) => Some(Time::Vague),
        (None, _) if unit == Unit::Other => None,
        (None, number) => Some(Time::Duration(number, unit)),
    }
}

/// How many units of time; none where that is vague or a range.
struct Count(Option<f64>);

/// Reads the number before a unit of time.
fn count(cursor: &mut Cursor<'_, '_>) -> Option<Count> {
    if cursor.eat(&["beberapa"]) {
        return Some(Count(None));
    }
    let number = cursor.eat_number()?;
    let range = cursor.attempt(|cursor| {
        let joined = cursor.eat(&["hingga", "sampai", "atau"]) || cursor.peek()?.is_dash();
        cursor.at += usize::from(cursor.peek()?.is_dash());
        cursor.eat_number().filter(|_| joined)
    });
    Some(Count((range.is_none() && !number.at_least).then_some(number.value)))
}

/// `tahun lalu`, `akhir pekan ini`, `hari ini`, `malam tadi`, `akhir tahun`, `bertahun-tahun`.
pub fn near(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edged = cursor.eat(EDGES);
    let word = cursor.folded();
    let is_part = DAY_PARTS.contains(&word);
    let unit = if is_part || ["musim", "kuartal", "semester"].contains(&word) {
        Unit::Other
    } else {
        unit(word).filter(|unit| *unit != Unit::Other)?
    };
    cursor.at += 1;
    if is_part {
        cursor.eat(&["hari"]);
    }
    if unit == Unit::Year && cursor.peek().is_some_and(|word| full_year(word.text).is_some()) {
        let year = full_year(cursor.peek()?.text)?;
        cursor.at += 1;
        relative(cursor);
        return Some(if edged { Time::Vague } else { Time::Year(year) });
    }
    let direction = cursor.attempt(|cursor| {
        cursor.eat(&["yang"]);
        relative(cursor)
    });
    if direction.is_none() && unit == Unit::Year && cursor.peek().is_some_and(|word| is_decade(word.text)) {
        cursor.at += 1;
        return Some(Time::Vague);
    }
    match direction {
        Some(relative) if !edged => Some(Time::Near(unit, relative)),
        Some(_) => Some(Time::Vague),
        None => (edged && matches!(unit, Unit::Year | Unit::Week | Unit::Month)).then_some(Time::Vague),
    }
}

/// `menit ke-63`, `abad ke-20`.
pub fn ordinal(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    unit(cursor.folded()).or_else(|| (cursor.folded() == "abad").then_some(Unit::Century))?;
    cursor.at += 1;
    let rank = cursor.peek()?;
    let in_digits =
        rank.folded.strip_prefix("ke-").is_some_and(|digits| digits.starts_with(|c: char| c.is_ascii_digit()));
    cursor.at += 1;
    in_digits.then_some(Time::Vague)
}

/// Words that are a time by themselves.
pub fn alone(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    if cursor.eat(&["tadi", "nanti"]) {
        return cursor.eat(DAY_PARTS).then_some(Time::Near(Unit::Day, Relative::This));
    }
    let time = match cursor.folded() {
        "kemarin" => Time::Near(Unit::Day, Relative::Last),
        "besok" => Time::Near(Unit::Day, Relative::Next),
        "lusa" | "semalam" | "bertahun-tahun" | "berbulan-bulan" | "berhari-hari" | "berjam-jam" => Time::Vague,
        _ => return None,
    };
    cursor.at += 1;
    Some(time)
}
