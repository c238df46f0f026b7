//! Times the analysis on this machine: `simpul-bench MODEL speed THREADS FILE`, `hostile`, or `tokens FILE`;
//! `crowd NODES FOLDER` writes a corpus to open the page with ([`crowd`]). The answer
//! is one line of numbers for `cargo xtask bench`, which prints the tables. MODEL may be `-`.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use std::{fs, thread};

use simpul_bench::{BREAK, Counts, analyze, crowd, hostile, model, read};
use simpul_reading::corpus::ArticleId;
use simpul_tagger::Model;

/// Short texts are read again until so many seconds have passed.
const LEAST_SECONDS: f64 = 1.0;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match answer(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("simpul-bench: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn answer(words: &[&str]) -> Result<(), String> {
    let [path, chore @ ..] = words else { return Err("which model?".to_owned()) };
    let bytes = if *path == "-" { Vec::new() } else { fs::read(path).map_err(|error| format!("{path}: {error}"))? };
    let model = model(&bytes).map_err(|error| format!("{path}: {error}"))?;
    let text = |path: &str| fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
    match chore {
        ["speed", threads, path] => {
            speed(&text(path)?, threads.parse().map_err(|_| "how many threads?")?, model.as_ref());
            Ok(())
        }
        ["hostile"] => grown(model.as_ref()),
        ["tokens", path] => {
            print!("{}", tagged(text(path)?, model.as_ref()));
            Ok(())
        }
        ["crowd", nodes, folder] => write_crowd(nodes.parse().map_err(|_| "how many nodes?")?, Path::new(folder)),
        _ => Err("speed THREADS FILE, hostile, tokens FILE or crowd NODES FOLDER".to_owned()),
    }
}

fn write_crowd(nodes: u32, folder: &Path) -> Result<(), String> {
    let problem = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(problem)?;
    for made in crowd::news(nodes) {
        fs::write(folder.join(format!("{}.toml", made.name)), made.sheet).map_err(problem)?;
        fs::write(folder.join(format!("{}.txt", made.name)), made.text).map_err(problem)?;
    }
    Ok(())
}

/// Prints tokens, mentions, seconds of the quickest reading, seconds of the processor for a reading (all its cores
/// together), and peak memory in kB; `-` where the system does not tell. The processor's time suffers less from what else
/// the machine does.
fn speed(text: &str, threads: usize, model: Option<&Model>) {
    let (start, worked_before) = (Instant::now(), worked());
    let (mut best, mut readings, mut counts) = (f64::INFINITY, 0.0, Counts::default());
    while start.elapsed().as_secs_f64() < LEAST_SECONDS {
        let begun = Instant::now();
        counts = share_out(text, threads, model);
        readings += 1.0;
        best = best.min(begun.elapsed().as_secs_f64());
    }
    let worked = worked_before.and_then(|before| Some((worked()? - before) / readings));
    let told = |number: Option<f64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
    println!("{} {} {best} {} {}", counts.tokens, counts.mentions, told(worked), told(peak_kilobytes()));
}

/// One thread reads the articles as one corpus. Of several each takes its part, and each article is a corpus of its own, as
/// files are to `simpul analyze`.
fn share_out(text: &str, threads: usize, model: Option<&Model>) -> Counts {
    if threads == 1 {
        return analyze(text.to_owned(), model);
    }
    let articles: Vec<&str> = text.split(BREAK).collect();
    let part = articles.len().div_ceil(threads).max(1);
    let of_part = |articles: &[&str]| {
        articles.iter().map(|article| analyze((*article).to_owned(), model)).fold(Counts::default(), |sum, counts| {
            Counts { tokens: sum.tokens + counts.tokens, mentions: sum.mentions + counts.mentions }
        })
    };
    thread::scope(|scope| {
        let running: Vec<_> = articles.chunks(part).map(|part| scope.spawn(move || of_part(part))).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_default()).fold(Counts::default(), |sum, counts| {
            Counts { tokens: sum.tokens + counts.tokens, mentions: sum.mentions + counts.mentions }
        })
    })
}

/// Seconds for which the threads of this process had a processor, those that ended included, as Linux tells it.
fn worked() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name in brackets: the 12th and 13th number are the time in the program and in the system for it.
    let numbers: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| numbers.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / TICKS)
}

/// How Linux counts a second for programs.
const TICKS: f64 = 100.0;

/// The most memory the process ever held, as Linux tells it.
fn peak_kilobytes() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn grown(model: Option<&Model>) -> Result<(), String> {
    let mut out_of_proportion = Vec::new();
    for growth in hostile::all(model) {
        println!("{:<22} {:>8.3} {:>8.3} {:>6.1}", growth.name, growth.short, growth.long, growth.ratio());
        if growth.ratio() > hostile::MOST {
            out_of_proportion.push(growth.name);
        }
    }
    if out_of_proportion.is_empty() {
        Ok(())
    } else {
        Err(format!("time grows out of proportion to length: {}", out_of_proportion.join(", ")))
    }
}

/// One token a line with its IOB2 tag, an empty line between sentences.
fn tagged(text: String, model: Option<&Model>) -> String {
    let (corpus, annotations) = read(text, model);
    let mut out = String::new();
    for (at, article) in corpus.articles.iter().enumerate() {
        let mut mentions = annotations.of(ArticleId(at as u32)).iter().peekable();
        for sentence in &article.sentences {
            for token in article.tokens_of(sentence) {
                while mentions.next_if(|mention| mention.span.end <= token.span.start).is_some() {}
                let mention = mentions.peek().filter(|mention| mention.span.contains(token.span));
                let tag = mention.map_or_else(
                    || "O".to_owned(),
                    |mention| {
                        let place = if mention.span.start == token.span.start { "B" } else { "I" };
                        format!("{place}-{}", mention.kind.code())
                    },
                );
                // Writing to a string does not fail.
                let _ = writeln!(out, "{}\t{tag}", token.span.slice(&article.text));
            }
            out.push('\n');
        }
    }
    out
}
