//! The site that is shown, and the browsers that are told when it is another one.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::digest::digest;
use super::{Files, Report};

/// What came of a build.
#[derive(Debug)]
pub struct Outcome {
    /// The site, unless mistakes stood in the way.
    pub files: Option<Files>,
    /// What was found.
    pub report: Report,
}

/// What is shown: the last site that came of a build, and the findings of the last build.
#[derive(Debug)]
pub struct Shown {
    pub(super) files: Option<Arc<Files>>,
    report: String,
}

impl Shown {
    /// What a browser has to compare with what it shows at `path`.
    pub(super) fn digest(&self, path: &str) -> String {
        match &self.files {
            Some(files) => digest(files, path),
            None => "no-site".to_owned(),
        }
    }

    /// What a browser that shows `path` is told.
    fn events(&self, path: &str) -> String {
        format!(
            "event: page\ndata: {}\n\nevent: report\ndata: {}\n\n",
            self.digest(path),
            self.report
        )
    }
}

/// The site as it is shown at the moment.
#[derive(Debug)]
pub struct Live(Mutex<State>);

#[derive(Debug)]
struct State {
    shown: Arc<Shown>,
    browsers: Vec<Browser>,
}

/// A page that is open in a browser.
#[derive(Debug)]
struct Browser {
    path: String,
    sender: UnboundedSender<String>,
}

impl Browser {
    /// Whether the browser is still there.
    fn tell(&self, shown: &Shown) -> bool {
        !self.sender.is_closed() && self.sender.send(shown.events(&self.path)).is_ok()
    }
}

impl Live {
    /// Shows what came of the first build.
    pub fn new(first: Outcome) -> Self {
        let shown = Arc::new(Shown {
            files: first.files.map(Arc::new),
            report: first.report.to_json(),
        });
        Self(Mutex::new(State {
            shown,
            browsers: Vec::new(),
        }))
    }

    /// Shows what came of another build, and tells every browser. Where no site came of it, the one
    /// before stays.
    pub fn show(&self, outcome: Outcome) {
        let mut state = self.state();
        let files = outcome.files.map(Arc::new);
        let shown = Arc::new(Shown {
            files: files.or_else(|| state.shown.files.clone()),
            report: outcome.report.to_json(),
        });
        state.browsers.retain(|browser| browser.tell(&shown));
        let old = std::mem::replace(&mut state.shown, shown);
        // Nobody waits while the old site goes.
        drop(state);
        drop(old);
    }

    /// What is shown now.
    pub fn now(&self) -> Arc<Shown> {
        Arc::clone(&self.state().shown)
    }

    /// What a browser that shows `path` is told: at once, and whenever there is something new.
    pub(super) fn listen(&self, path: String) -> Events {
        let (sender, receiver) = unbounded_channel();
        let browser = Browser { path, sender };
        let mut state = self.state();
        browser.tell(&state.shown);
        state.browsers.retain(|other| !other.sender.is_closed());
        state.browsers.push(browser);
        Events(receiver)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Events on their way to a browser.
#[derive(Debug)]
pub(super) struct Events(UnboundedReceiver<String>);

impl Stream for Events {
    type Item = Result<String, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context).map(|event| event.map(Ok))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::Content;
    use crate::out_path::OutPath;

    fn outcome(text: Option<&str>) -> Outcome {
        let path = OutPath::new("index.html").expect("good");
        let file = |text: &str| [(path, Content::Bytes(text.as_bytes().to_vec()))].into();
        Outcome {
            files: text.map(file),
            report: Report::default(),
        }
    }

    /// The digest that the next event tells.
    fn told(events: &mut Events) -> Option<String> {
        let event = events.0.try_recv().ok()?;
        let rest = event.strip_prefix("event: page\ndata: ")?;
        Some(rest.split_once("\n\nevent: report\ndata: {")?.0.to_owned())
    }

    #[test]
    fn browsers_are_told_what_is_shown() {
        let live = Live::new(outcome(Some("one")));
        let mut events = live.listen("/".to_owned());
        let first = told(&mut events).expect("it is told at once");
        assert_eq!(told(&mut events), None);
        live.show(outcome(None));
        assert_eq!(told(&mut events), Some(first.clone()), "the old one stays");
        live.show(outcome(Some("two")));
        let second = told(&mut events).expect("it is told");
        assert_ne!(first, second);
        assert_eq!(live.now().digest("/"), second);
    }

    #[test]
    fn a_site_that_was_never_good_is_none() {
        let live = Live::new(outcome(None));
        let mut events = live.listen("/".to_owned());
        assert_eq!(told(&mut events).as_deref(), Some("no-site"));
        live.show(outcome(Some("one")));
        assert_ne!(told(&mut events).as_deref(), Some("no-site"));
    }

    #[test]
    fn browsers_that_have_gone_are_forgotten() {
        let live = Live::new(outcome(Some("one")));
        drop(live.listen("/".to_owned()));
        let kept = live.listen("/".to_owned());
        assert_eq!(live.state().browsers.len(), 1);
        drop(kept);
        live.show(outcome(None));
        assert_eq!(live.state().browsers.len(), 0);
    }
}
