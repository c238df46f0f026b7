//! `simpul-trainer [--data DIR] [--out DIR] [--only SET] [--ways] [--folds]`: trains the tagger and writes model and card, and
//! on the way compares other ways of training; or trains on one public set alone; or reads documents of `gold/train` held out in turn and shows every error.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use simpul_reading::entity::EntityKind;
use simpul_trainer::card::{self, Facts};
use simpul_trainer::data::conll::Set;
use simpul_trainer::data::{gold, text};
use simpul_trainer::evaluate::line;
use simpul_trainer::material::Material;
use simpul_trainer::measure::{measure, speed};
use simpul_trainer::recipe::KEPT;
use simpul_trainer::train;
use simpul_trainer::{compress, folds, told, ways};

/// What was asked for.
#[derive(Debug)]
struct Words {
    data: PathBuf,
    out: PathBuf,
    task: Task,
}

/// What is done.
#[derive(Debug)]
enum Task {
    /// Trains the model.
    Train,
    /// The same, and compares the ways.
    TrainAndCompare,
    /// Trains on one public set alone.
    Only(&'static Set),
    /// Reads held-out documents.
    Folds,
}

/// A word that is not understood.
#[derive(Debug)]
struct Misunderstood(String);

impl fmt::Display for Misunderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not understood: {}; known are --data DIR, --out DIR, --only SET, --ways, --folds", self.0)
    }
}

impl Error for Misunderstood {}

impl Words {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Misunderstood> {
        let mut read = Self { data: "../shared/data".into(), out: "assets/model".into(), task: Task::Train };
        while let Some(word) = words.next() {
            let value = if matches!(word.as_str(), "--ways" | "--folds") { None } else { words.next() };
            match (word.as_str(), value) {
                ("--ways", _) => read.task = Task::TrainAndCompare,
                ("--folds", _) => read.task = Task::Folds,
                ("--data", Some(folder)) => read.data = folder.into(),
                ("--out", Some(folder)) => read.out = folder.into(),
                ("--only", Some(name)) => read.task = Task::Only(Set::find(&name).ok_or(Misunderstood(name))?),
                _ => return Err(Misunderstood(word)),
            }
        }
        Ok(read)
    }
}

fn main() -> ExitCode {
    let done = Words::read(std::env::args().skip(1)).map_err(Box::from).and_then(|words| run(&words));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &Words) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(&words.out)?;
    match words.task {
        Task::Train => all(words, false),
        Task::TrainAndCompare => all(words, true),
        Task::Only(set) => only(words, set),
        Task::Folds => try_folds(words),
    }
}

fn all(words: &Words, with_ways: bool) -> Result<(), Box<dyn Error>> {
    let mut material = Material::gold(&words.data)?;
    let known = material.know(KEPT.tables);
    material.told = told::tell(&material, &known, &KEPT);
    let (sentences, sentences_held_out) = material.split();
    let all = material.all();
    // Nine tenths, to tune on the rest; and all.
    let nine_tenths = || {
        if with_ways {
            ways::all(&material, &known)
        } else {
            (Vec::new(), train::learn(&material, &known, &sentences, &KEPT))
        }
    };
    let ((ways, learned), whole) = rayon::join(nine_tenths, || train::learn(&material, &known, &all, &KEPT));
    if with_ways {
        fs::write(words.out.join("ways.md"), ways::table(&ways))?;
    }
    let mut tuned = train::model(&known.tables, &learned, &KEPT);
    let held_out = train::tune(&mut tuned, &sentences_held_out, KEPT.hints);
    let mut model = train::model(&known.tables, &whole, &KEPT);
    (model.least, model.calibration) = (tuned.least, tuned.calibration);
    fs::write(words.out.join("simpul.model"), model.write())?;
    let dev = gold::texts(&words.data.join("gold/dev.jsonl"))?;
    let (measured, ruled) = (measure(&dev, Some(&model)), measure(&dev, None));
    let ways = fs::read_to_string(words.out.join("ways.md")).unwrap_or_default();
    let facts = Facts {
        model: &model,
        measured: &measured,
        ruled: &ruled,
        held_out: &held_out,
        lost: &material.annotated.lost,
        ways: &ways,
    };
    fs::write(words.out.join("README.md"), card::write(&facts))?;
    println!("held out   {}", line(&held_out));
    println!("dev        {}", line(&measured.all));
    println!("documents  {}", line(&measured.documents));
    println!("speed      {:.0} tokens a second, the tagger alone", speed(&model, &all));
    println!("size       {} bytes, {} after brotli", model.write().len(), compress::brotli(&model.write()));
    Ok(())
}

/// Trains on one public set and measures on its own `.dev`.
fn only(words: &Words, set: &Set) -> Result<(), Box<dyn Error>> {
    let recipe = KEPT.unschooled();
    let material = Material::only(&words.data, set)?;
    let known = material.know(recipe.tables);
    let (sentences, held_out) = material.split();
    let mut tuned = train::model(&known.tables, &train::learn(&material, &known, &sentences, &recipe), &recipe);
    train::tune(&mut tuned, &held_out, recipe.hints);
    let sentences = material.all();
    let mut model = train::model(&known.tables, &train::learn(&material, &known, &sentences, &recipe), &recipe);
    (model.least, model.calibration) = (tuned.least, tuned.calibration);
    fs::write(words.out.join("simpul.model"), model.write())?;
    let dev = text::cut(&set.texts(&words.data.join("ner"), "dev", true)?);
    let sentences: Vec<_> = dev.sentences.iter().collect();
    let mut score = train::score(&sentences, &train::read(&model, &sentences, recipe.hints));
    for (kind, lost) in EntityKind::ALL.into_iter().zip(dev.lost) {
        score.add_missed(kind, lost);
    }
    println!("{}.dev  {}", set.name, line(&score));
    Ok(())
}

/// Reads documents held out in turn, and shows every error.
fn try_folds(words: &Words) -> Result<(), Box<dyn Error>> {
    let mut material = Material::gold(&words.data)?;
    let known = material.know(KEPT.tables);
    material.told = told::tell(&material, &known, &KEPT);
    let folded = folds::judge(&folds::models(&material, &known, &KEPT.first_reader()));
    println!("{}", folded.documents.strict.errors().join("\n"));
    println!("documents  {}", line(&folded.documents));
    println!("sentences  {}", line(&folded.sentences));
    Ok(())
}
