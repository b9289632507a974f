//! `fingerpost accept`: someone says that translations hold for today's English.

use super::{Exit, console, sync};
use crate::cli;
use crate::load;
use crate::model::State;
use crate::pipeline::Compiled;
use crate::pipeline::progress::{self, Row};
use crate::source::Sources;
use crate::translate::{Status, TextHash, Verdict, Verdicts};

/// Runs the command.
pub(super) fn run(options: &cli::Accept) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let mut found = Vec::new();
    let sources = load::load(&root, &mut found);
    let Some(compiled) = sync::compile(&sources, &mut found) else {
        console::error("nothing was written: correct the configuration first");
        return super::stopped(&found);
    };
    let lang = match super::language(&compiled.site.config, &options.lang) {
        Ok(lang) => lang,
        Err(exit) => return exit,
    };
    let rows = match chosen(options, &compiled, &sources, lang) {
        Ok(rows) => rows,
        Err(problem) => {
            console::error(&problem);
            return Exit::Usage;
        }
    };
    let mut verdicts = compiled.translation.verdicts.clone();
    let accepted = accept(&mut verdicts[lang], &rows, options.reviewed);
    let held = sync::held(&found, &sources);
    if let Some(row) = rows.iter().find(|row| held.contains(&row.file)) {
        console::error(&format!(
            "nothing was written: the English of {}.ftl has mistakes, correct it first",
            row.file
        ));
        return Exit::Mistakes;
    }
    let mut plan = match sync::plan(&root, &compiled, &sources, &verdicts, &held) {
        Ok(plan) => plan,
        Err(problem) => return console::machine(problem),
    };
    if !plan.english.is_empty() {
        console::error("nothing was written: the English has changed, run fingerpost sync first");
        return Exit::Mistakes;
    }
    let folder = format!("locales/{}/", options.lang);
    if let Some(path) = plan.broken.iter().find(|path| path.starts_with(&folder)) {
        console::error(&format!(
            "nothing was written: {path} does not parse; fingerpost check shows where"
        ));
        return Exit::Mistakes;
    }
    plan.changes
        .retain(|change| change.path.starts_with(&folder));
    if let Err(problem) = sync::write_all(&root, &plan) {
        return console::machine(problem);
    }
    let texts = if accepted == 1 { "text" } else { "texts" };
    let what = if options.reviewed {
        "as reviewed"
    } else {
        "for today's English"
    };
    console::print(&format!("accepted {accepted} {texts} {what}\n"));
    Exit::Done
}

/// The texts that are meant.
///
/// # Errors
/// A name that there is not, or a text that can't be accepted and was named.
fn chosen(
    options: &cli::Accept,
    compiled: &Compiled<'_>,
    sources: &Sources,
    lang: usize,
) -> Result<Vec<Row>, String> {
    let mut rows = progress::rows(compiled, sources, lang);
    let code = &options.lang;
    for id in &options.ids {
        let row = rows.iter().find(|row| row.id == *id);
        match row.map(|row| row.state) {
            None => {
                let known = rows.iter().map(|row| row.id.as_str());
                let hint = crate::diagnostics::did_you_mean(id, known);
                let hint = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
                return Err(format!("there is no text \"{id}\"{hint}"));
            }
            Some(State::Missing) => return Err(format!("\"{id}\" is not translated into {code}")),
            Some(State::Broken) => {
                return Err(format!(
                    "\"{id}\" has a mistake in {code}: fingerpost check shows it"
                ));
            }
            Some(_) => {}
        }
    }
    if let Some(page) = &options.page
        && !rows.iter().any(|row| row.file == *page)
    {
        let known = rows.iter().map(|row| row.file.as_str());
        let hint = crate::diagnostics::did_you_mean(page, known);
        let hint = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
        return Err(format!("there is no page or table \"{page}\"{hint}"));
    }
    rows.retain(|row| {
        let named = options.all || options.ids.contains(&row.id);
        let meant = named || options.page.as_ref() == Some(&row.file);
        meant && !matches!(row.state, State::Missing | State::Broken)
    });
    Ok(rows)
}

/// Makes translations current by someone's word; returns how many that changes.
fn accept(verdicts: &mut Verdicts, rows: &[Row], reviewed: bool) -> usize {
    let mut changed = 0;
    for row in rows {
        let Some(verdict) = verdicts.get_mut(&row.id) else {
            continue;
        };
        let Some(text) = verdict.record.text else {
            continue;
        };
        let status = match verdict.state {
            _ if reviewed => Status::Reviewed,
            // What is current already has been checked as far as it says.
            State::Reviewed => Status::Reviewed,
            _ => Status::Draft,
        };
        let english = TextHash::of(&row.english);
        let accepted = Verdict::confirmed(english, text, status, &verdict.record);
        if accepted.state != verdict.state {
            changed += 1;
        }
        *verdict = accepted;
    }
    changed
}
