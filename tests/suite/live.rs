//! `serve` while its site changes: what is sent, and what browsers are told.
//!
//! Nothing here depends on how fast the machine is: a test waits until what it waits for has come.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::site::{Site, fixtures};

/// How long something may take that should come at once; then the test fails.
const PATIENCE: Duration = Duration::from_secs(60);

fn base() -> Site {
    Site::of(&[&fixtures().join("base")])
}

fn page(words: &str) -> String {
    format!("+++\ntitle = \"Home\"\ndescription = \"A plan.\"\n+++\n\n{words}\n")
}

/// A program that serves a site until the value is dropped.
struct Serving {
    program: Child,
    port: u16,
}

impl Serving {
    fn start(site: &Site) -> Self {
        let mut command = site.command(&["serve", "--port", "0"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut program = command.spawn().expect("the program runs");
        let mut stdout = BufReader::new(program.stdout.take().expect("it is piped"));
        let mut address = String::new();
        stdout.read_line(&mut address).expect("it says where");
        let port = address.trim_end_matches("/\n").rsplit_once(':');
        let port = port.unwrap_or_else(|| panic!("an address: {address:?}")).1;
        let port = port.parse().expect("a port");
        Self { program, port }
    }

    /// The answer to a request that names this host, up to its end.
    fn ask(&self, method: &str, path: &str, host: &str) -> String {
        let mut answer = Vec::new();
        let mut stream = self.send(method, path, host, "close");
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path, &format!("localhost:{}", self.port))
    }

    fn send(&self, method: &str, path: &str, host: &str, connection: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("it can");
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: {connection}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it takes it");
        stream
    }

    /// What a browser that shows `path` is told.
    fn events(&self, path: &str) -> Events {
        let address = format!("/.fingerpost/events?page={}", path.replace('/', "%2F"));
        let host = format!("127.0.0.1:{}", self.port);
        let lines = BufReader::new(self.send("GET", &address, &host, "keep-alive"));
        Events { lines, count: 0 }
    }

    /// Ends it; what it said on standard error.
    fn end(mut self) -> String {
        self.program.kill().expect("it runs");
        let mut said = String::new();
        let mut stderr = self.program.stderr.take().expect("it is piped");
        stderr.read_to_string(&mut said).expect("it is UTF-8");
        said
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Events as they come.
struct Events {
    lines: BufReader<TcpStream>,
    /// How many builds were told.
    count: usize,
}

/// What is told after a build: the digest of the page, and the findings.
#[derive(Debug)]
struct Told {
    page: String,
    report: Value,
}

impl Told {
    fn stopped(&self) -> bool {
        self.report["stopped"] == true
    }
}

impl Events {
    /// The next one; `None` when none comes.
    fn try_next(&mut self) -> Option<Told> {
        let page = self.data("event: page")?;
        let report = self.data("event: report")?;
        self.count += 1;
        let report = serde_json::from_str(&report).expect("JSON");
        Some(Told { page, report })
    }

    fn next(&mut self) -> Told {
        self.try_next().expect("an event")
    }

    /// The first event of which this is true.
    fn until(&mut self, is_it: impl Fn(&Told) -> bool) -> Told {
        loop {
            let told = self.next();
            if is_it(&told) {
                return told;
            }
        }
    }

    fn data(&mut self, event: &str) -> Option<String> {
        let mut lines = self.lines.by_ref().lines().map_while(Result::ok);
        lines.find(|line| line == event)?;
        Some(lines.next()?.strip_prefix("data: ")?.to_owned())
    }
}

/// As most editors save: another file takes the place of the old one.
fn save_by_rename(site: &Site, path: &str, text: &str) {
    let path = site.root().join(path);
    let beside = path.with_extension("new");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, path).unwrap();
}

#[test]
fn an_edit_is_shown_and_told_to_the_page_that_it_changes() {
    let site = base();
    let serving = Serving::start(&site);
    let mut home = serving.events("/en/");
    let mut aims = serving.events("/en/aims/");
    let (home_before, aims_before) = (home.next(), aims.next());
    for words in ["First edit.", "Second edit."] {
        save_by_rename(&site, "content/index.md", &page(words));
        let told = home.until(|told| told.page != home_before.page);
        while !serving.get("/en/").contains(words) {
            home.next();
        }
        assert!(!told.stopped());
    }
    let mut latest = aims_before.page.clone();
    while aims.count < home.count {
        latest = aims.next().page;
    }
    assert_eq!(latest, aims_before.page);
    fs::write(site.root().join("content/index.md"), page("In its place.")).unwrap();
    while !serving.get("/en/").contains("In its place.") {
        home.next();
    }
    let said = serving.end();
    assert_eq!(
        said,
        "Changes to the files show by themselves. Press Ctrl-C to end.\n"
    );
}

#[test]
fn a_page_knows_the_digest_that_is_told() {
    let site = base();
    let serving = Serving::start(&site);
    for path in ["/", "/en/", "/ar/", "/en/aims/", "/en/none/"] {
        let told = serving.events(path).next().page;
        let tag = format!("<script src=\"/.fingerpost/live.js\" data-page=\"{told}\" defer>");
        assert!(serving.get(path).contains(&tag), "{path}: {tag}");
    }
    assert!(serving.get("/.fingerpost/live.js").contains("EventSource"));
    assert!(serving.get("/.fingerpost/live.css").contains(":host"));
}

#[test]
fn a_mistake_leaves_the_last_site_and_is_told() {
    let site = base();
    let serving = Serving::start(&site);
    let mut events = serving.events("/en/");
    let before = events.next();
    site.write("content/index.md", page("Words.\n\n<blink>\"bad\"</blink>"));
    let told = events.until(Told::stopped);
    assert_eq!(told.page, before.page);
    let finding = &told.report["findings"][0];
    assert_eq!(finding["file"], "content/index.md");
    assert_eq!(
        (&finding["line"], &finding["column"]),
        (&8.into(), &1.into())
    );
    assert_eq!(finding["text"], "<blink>\"bad\"</blink>");
    assert!(finding["help"].is_string() && finding["message"].is_string());
    assert!(serving.get("/en/").contains("Welcome."));
    // Who comes later is told too.
    assert!(serving.events("/en/aims/").next().stopped());
    site.write("content/index.md", page("Mended."));
    events.until(|told| !told.stopped() && told.page != before.page);
    assert!(serving.get("/en/").contains("Mended."));
}

#[test]
fn a_site_that_is_broken_at_the_start_comes_when_it_is_mended() {
    let site = base();
    let good = site.read("fingerpost.toml");
    site.write("fingerpost.toml", "[plan\n");
    let serving = Serving::start(&site);
    let mut events = serving.events("/en/");
    let told = events.next();
    assert!(told.stopped());
    assert_eq!(told.report["findings"][0]["file"], "fingerpost.toml");
    let waiting = serving.get("/en/");
    assert!(waiting.starts_with("HTTP/1.1 503 "), "{waiting}");
    assert!(waiting.contains(&format!("data-page=\"{}\"", told.page)));
    save_by_rename(&site, "fingerpost.toml", &good);
    events.until(|told| !told.stopped());
    assert!(serving.get("/en/").starts_with("HTTP/1.1 200 "));
}

#[test]
fn hundreds_of_files_at_once_are_a_few_builds() {
    let site = base();
    let serving = Serving::start(&site);
    let mut events = serving.events("/files/last.txt");
    let before = events.next();
    for number in 0..300 {
        site.write(&format!("content/files/{number}.txt"), "text");
    }
    site.write("content/files/last.txt", "text");
    events.until(|told| told.page != before.page);
    assert!(serving.get("/files/299.txt").starts_with("HTTP/1.1 200 "));
    let more = Duration::from_millis(500);
    events.lines.get_ref().set_read_timeout(Some(more)).unwrap();
    while events.try_next().is_some() {}
    // One or two, if the machine does nothing else meanwhile.
    assert!(events.count < 30, "{} builds", events.count);
}

#[test]
fn folders_may_go_and_come_back() {
    let site = base();
    let serving = Serving::start(&site);
    let mut events = serving.events("/en/");
    events.next();
    let (content, aside) = (site.root().join("content"), site.root().join("aside"));
    for round in 0..3 {
        match round {
            0 => fs::rename(&content, &aside).unwrap(),
            _ => fs::remove_dir_all(&content).unwrap(),
        }
        events.until(Told::stopped);
        match round {
            0 => fs::rename(&aside, &content).unwrap(),
            _ => {
                let other = base();
                for (path, bytes) in other.tree("content") {
                    site.write(&format!("content/{path}"), bytes);
                }
            }
        }
        events.until(|told| !told.stopped());
        let words = format!("Round {round}.");
        save_by_rename(&site, "content/index.md", &page(&words));
        while !serving.get("/en/").contains(&words) {
            events.next();
        }
        let slug = format!("new-{round}");
        site.write(
            &format!("content/{slug}/_index.md"),
            page("New.").replace("Home", &slug),
        );
        while !serving.get(&format!("/en/{slug}/")).contains("New.") {
            events.next();
        }
    }
}

#[test]
fn of_many_findings_the_worst_are_printed() {
    let site = base();
    for at in 0..30 {
        site.write(&format!("content/a{at}.xlsx"), "x");
    }
    site.write("content/z.md", "+++\ntitel = \"Z\"\n+++\n");
    let serving = Serving::start(&site);
    serving.get("/en/");
    let said = serving.end();
    let is_finding = |line: &&str| line.starts_with("error[") || line.starts_with("warning[");
    let found: Vec<&str> = said.lines().filter(is_finding).collect();
    assert_eq!(found.len(), 20, "{said}");
    assert!(found[0].starts_with("error["), "{said}");
    assert!(found[19].starts_with("warning["), "{said}");
    assert!(
        said.contains(" more: fingerpost check shows all\n"),
        "{said}"
    );
}

#[test]
fn only_this_computer_is_answered() {
    let site = base();
    let serving = Serving::start(&site);
    let port = serving.port;
    for path in ["/en/", "/.fingerpost/events", "/.fingerpost/live.js"] {
        for (method, host, status) in [
            ("GET", "plan.example".to_owned(), 403),
            ("GET", format!("127.0.0.1.example:{port}"), 403),
            ("POST", format!("localhost:{port}"), 405),
            ("DELETE", format!("localhost:{port}"), 405),
            ("HEAD", format!("[::1]:{port}"), 200),
        ] {
            let answer = serving.ask(method, path, &host);
            let expected = format!("HTTP/1.1 {status} ");
            assert!(answer.starts_with(&expected), "{method} {host}: {answer}");
        }
    }
}

#[test]
fn a_port_that_was_asked_for_and_is_taken_ends_it() {
    let site = base();
    let serving = Serving::start(&site);
    let ran = site.run(&["serve", "--port", &serving.port.to_string()]);
    assert_eq!(ran.exit, Some(3));
    assert!(ran.stderr.contains("is taken by another program"));
}

#[test]
fn pages_are_those_that_are_built_but_for_the_script() {
    let site = base();
    let serving = Serving::start(&site);
    let address = format!("http://127.0.0.1:{}/", serving.port);
    let ran = site.run(&["build", "--base-url", &address]);
    assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
    let mut pages = 0;
    for (path, bytes) in site.tree("public") {
        let built = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!built.contains("/.fingerpost/"), "{path}");
        if !path.ends_with(".html") {
            continue;
        }
        pages += 1;
        let answer = serving.get(&format!("/{path}"));
        let (_, served) = answer.split_once("\r\n\r\n").expect("a body");
        let (before, rest) = served
            .split_once("<script src=\"/.fingerpost")
            .expect(&path);
        let (_, after) = rest.split_once("</script>\n").expect("it ends");
        assert_eq!(format!("{before}{after}"), built, "{path}");
    }
    assert!(pages > 5);
}

/// Its own word stops it, in the way that people stop it.
#[cfg(unix)]
#[test]
fn it_ends_although_browsers_listen() {
    let site = base();
    let mut serving = Serving::start(&site);
    let mut events = serving.events("/en/");
    events.next();
    let pid = serving.program.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert!(serving.program.wait().unwrap().success());
    assert!(events.try_next().is_none());
}
