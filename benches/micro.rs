//! How long the single steps of a build take, on the plan of this repository.
//!
//!     cargo bench --bench micro
//!
//! Each step is run again and again, in turn with the others, and each row is its median. It shows
//! which step a change has made faster or slower; for whole builds see `benches/peers/`.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::cell::RefCell;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use fingerpost::artifact::MemorySink;
use fingerpost::markdown::html;
use fingerpost::pipeline::{self, Compiled, Options, Ready};
use fingerpost::source::Sources;
use fingerpost::translate::catalogue::{self, Catalogue};
use fingerpost::translate::format::Operand;
use fingerpost::translate::{Argument, lock};
use fingerpost::{content, load, markdown, translate};

const ROUNDS: usize = 51;
const POLISH: usize = 3;
const FORMATTED: usize = 200;

/// A step: what it is called, what it is counted in, how many of these a run does, and a run.
struct Step<'a> {
    name: &'static str,
    unit: &'static str,
    count: usize,
    run: Box<dyn Fn() -> Duration + 'a>,
    times: Vec<Duration>,
}

impl<'a> Step<'a> {
    fn new<T>(
        name: &'static str,
        unit: &'static str,
        count: usize,
        work: impl Fn() -> T + 'a,
    ) -> Self {
        Self::prepared(name, unit, count, || (), move |()| work())
    }

    /// A step that consumes something, which is made before the clock starts.
    fn prepared<I, T>(
        name: &'static str,
        unit: &'static str,
        count: usize,
        make: impl Fn() -> I + 'a,
        work: impl Fn(I) -> T + 'a,
    ) -> Self {
        let run = move || {
            let input = make();
            let start = Instant::now();
            let output = black_box(work(black_box(input)));
            let taken = start.elapsed();
            drop(output);
            taken
        };
        Self {
            name,
            unit,
            count,
            run: Box::new(run),
            times: Vec::new(),
        }
    }
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load::load(root, &mut Vec::new());
    let compiled = compile(&sources);
    let ready = RefCell::new(prepare(&sources));
    let english = catalogue_of(&sources, "en");
    let mut steps = steps(root, &sources, &compiled, &ready, &english);
    for _ in 0..ROUNDS {
        for step in &mut steps {
            step.times.push((step.run)());
        }
    }
    println!("{:<44} {:>12} {:>22}", "step", "median", "each");
    for step in &mut steps {
        step.times.sort();
        let median = step.times[ROUNDS / 2].as_secs_f64() * 1e6;
        println!(
            "{:<44} {:>9.0} us {:>11.2} us a {}",
            step.name,
            median,
            median / step.count as f64,
            step.unit
        );
    }
}

fn steps<'a>(
    root: &'a Path,
    sources: &'a Sources,
    compiled: &'a Compiled<'a>,
    ready: &'a RefCell<Ready<'a>>,
    english: &'a Catalogue<'a>,
) -> Vec<Step<'a>> {
    let site = &compiled.site;
    let pages = site.pages.len();
    let languages = site.config.languages.len();
    let polish = &compiled.translation.words[POLISH];
    let translations = || compiled.languages[POLISH].catalogue.entries.iter();
    let count = Argument {
        operand: Some(Operand::Integer(1_234)),
        html: "1234".to_owned(),
        plain: "1234".to_owned(),
    };
    vec![
        Step::new("load the folder", "page", pages, || {
            load::load(root, &mut Vec::new())
        }),
        Step::new("parse Markdown into blocks", "page", pages, || {
            let blocks = |(id, file): (_, &fingerpost::source::SourceFile)| {
                let prose = file.text().splitn(3, "+++").last().unwrap_or_default();
                markdown::blocks(prose, id, 0, false, &mut Vec::new()).len()
            };
            let files = sources.under("content/");
            files
                .filter(|(_, file)| file.path.ends_with(".md"))
                .map(blocks)
                .sum::<usize>()
        }),
        Step::new("parse pages into messages", "page", pages, || {
            content::parse(sources, false, &|_| None, &mut Vec::new())
        }),
        Step::prepared(
            "identify messages by the stored English",
            "message",
            site.messages.len(),
            || content::parse(sources, false, &|_| None, &mut Vec::new()),
            |mut content| {
                for page in &content.pages {
                    let messages = &mut content.messages.all_mut()[page.messages.clone()];
                    translate::identify(messages, &page.section, english);
                }
                content
            },
        ),
        Step::new(
            "read Polish Fluent files",
            "entry",
            translations().count(),
            || catalogue_of(sources, "pl"),
        ),
        Step::new(
            "read the record of Polish",
            "entry",
            translations().count(),
            || lock::read(sources, "pl", &mut Vec::new()),
        ),
        Step::new(
            "format a Polish message with a plural",
            "message",
            FORMATTED,
            move || {
                for _ in 0..FORMATTED {
                    black_box(polish.phrase("offences", &[("count", count.clone())])).unwrap();
                }
            },
        ),
        Step::new(
            "turn inline Markdown into HTML",
            "message",
            site.messages.len(),
            || {
                let texts = site.messages.all().iter();
                texts
                    .filter_map(|message| html::inline(&message.text, false).ok())
                    .count()
            },
        ),
        Step::new(
            "parse and translate the site",
            "page",
            pages * languages,
            || compile(sources),
        ),
        Step::new(
            "render the site into memory",
            "page",
            pages * languages,
            || {
                let sink = MemorySink::default();
                ready.borrow_mut().render(&sink, &mut Vec::new()).unwrap();
                sink.into_files().len()
            },
        ),
    ]
}

fn compile(sources: &Sources) -> Compiled<'_> {
    pipeline::compile(sources, &Options::default(), &mut Vec::new()).unwrap()
}

fn prepare(sources: &Sources) -> Ready<'_> {
    pipeline::prepare(
        sources,
        &Options::default(),
        None,
        &mut |_| {},
        &mut Vec::new(),
    )
    .unwrap()
}

fn catalogue_of<'a>(sources: &'a Sources, code: &str) -> Catalogue<'a> {
    catalogue::read(sources, code, code != "en", &mut Vec::new())
}
