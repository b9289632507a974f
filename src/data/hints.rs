//! What is worth knowing of tables that are right in themselves.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, rules};
use crate::model::{Field, Row, Table};

/// Adds what is worth knowing.
pub(super) fn find(tables: &BTreeMap<String, Table>, diagnostics: &mut Vec<Diagnostic>) {
    let rows = |name: &str| tables.get(name).map_or(&[][..], |table| &table.rows);
    for term in rows("terms")
        .iter()
        .filter(|row| row.field("definition").is_none())
    {
        let message = format!("the term \"{}\" has no definition", term.id);
        diagnostics.push(Diagnostic::at(rules::TERM_UNDEFINED, &term.span, message));
    }
    shared_numbers(rows("contacts"), diagnostics);
    rows("contacts")
        .iter()
        .for_each(|contact| other_domain(contact, diagnostics));
}

/// One telephone number of two contacts may be right, or a slip of copying.
fn shared_numbers(contacts: &[Row], diagnostics: &mut Vec<Diagnostic>) {
    let mut owners: BTreeMap<&str, &Row> = BTreeMap::new();
    for contact in contacts {
        let phones: &[Row] = match contact.field("phones") {
            Some(Field::Rows(phones)) => phones,
            _ => &[],
        };
        for phone in phones {
            let Some(Field::Phone(number)) = phone.field("display") else {
                continue;
            };
            let owner = owners.entry(&number.uri).or_insert(contact);
            if owner.id != contact.id {
                let message = format!(
                    "\"{}\" is also the number of \"{}\"",
                    number.display, owner.id
                );
                diagnostics.push(Diagnostic::at(rules::PHONE_SHARED, &phone.span, message));
            }
        }
    }
}

/// An email address elsewhere than the website may be right, or an old one.
fn other_domain(contact: &Row, diagnostics: &mut Vec<Diagnostic>) {
    let (Some(Field::Email(email)), Some(Field::Url(url))) =
        (contact.field("email"), contact.field("website"))
    else {
        return;
    };
    let host = url
        .split("://")
        .nth(1)
        .and_then(|rest| rest.split('/').next())
        .unwrap_or("");
    let host = host.strip_prefix("www.").unwrap_or(host);
    let domain = email.rsplit('@').next().unwrap_or("");
    if host == domain
        || host.ends_with(&format!(".{domain}"))
        || domain.ends_with(&format!(".{host}"))
    {
        return;
    }
    let message = format!("\"{email}\" is not an address of the website {host}");
    diagnostics.push(Diagnostic::at(rules::EMAIL_DOMAIN, &contact.span, message));
}
