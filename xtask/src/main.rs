//! Every chore of the project as one command; what each does is in its own file.

use std::process::ExitCode;

mod bench;
mod check;
mod dist;
mod failure;
mod fuzz;
mod house;
mod journeys;
mod prerender;
mod run;
mod serve;
mod server;
mod setup;
mod sizes;
mod stylesheet;
mod test;
mod train;

use failure::Failure;

/// A chore: its name, what it does, and the code that does it with the words after the name.
struct Chore {
    name: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Result<(), Failure>,
}

const CHORES: &[Chore] = &[
    Chore { name: "serve", does: "build the page and serve it on 127.0.0.1 (--port N; 8080)", run: serve::run },
    Chore { name: "dist", does: "write the finished site to dist/ and say how large it is", run: dist::run },
    Chore {
        name: "test",
        does: "set up what the tests need, and run every one (--browser NAME, once or more; all)",
        run: test::run,
    },
    Chore { name: "train", does: "train the tagger (--data DIR, --out DIR, --only SET, --ways)", run: train::run },
    Chore { name: "check", does: "formatting, lints, licences and sources, tidiness", run: check::run },
    Chore {
        name: "bench",
        does: "time the analysis, native and in the browser (--model FILE, --data DIR)",
        run: bench::run,
    },
    Chore { name: "fuzz", does: "look for bytes that break reading ([TARGET] --seconds N; 60 each)", run: fuzz::run },
    Chore { name: "sizes", does: "say how large dist/ is, file by file", run: sizes::run },
    Chore { name: "stylesheet", does: "join the style sheets into one (Trunk calls this)", run: stylesheet::run },
    Chore {
        name: "prerender",
        does: "put the articles into the built index.html (Trunk calls this)",
        run: prerender::run,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = words.split_first() else { return usage() };
    let Some(chore) = CHORES.iter().find(|chore| chore.name == name) else { return usage() };
    match (chore.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\ncargo xtask {name}: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("cargo xtask CHORE, where CHORE is one of");
    for chore in CHORES {
        eprintln!("  {:<10} {}", chore.name, chore.does);
    }
    ExitCode::from(2)
}
