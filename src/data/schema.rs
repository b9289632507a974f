//! Which tables there are and which fields their rows have.

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A translatable text.
    Text,
    /// English words that stay as they are.
    Quote,
    /// Several such words.
    Quotes,
    /// A whole number of at least this.
    Integer(i64),
    /// A whole number from 0 to 100.
    Percent,
    /// Yes or no.
    Bool,
    /// A day.
    Date,
    /// A web address.
    Url,
    /// An email address.
    Email,
    /// A telephone number.
    Phone,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The id of a row of this table.
    Ref(&'static str),
    /// Ids of rows of this table.
    Refs(&'static str),
    /// A page.
    Page,
    /// Rows with these fields.
    Rows(&'static [Spec]),
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spec {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
}

/// One table: fields of the file itself, and of its rows, which are `[[<table>]]`.
#[derive(Debug)]
pub(super) struct Schema {
    pub(super) name: &'static str,
    pub(super) record: &'static [Spec],
    pub(super) rows: &'static [Spec],
}

/// The schema of a table.
pub(super) fn find(name: &str) -> Option<&'static Schema> {
    SCHEMAS.iter().find(|schema| schema.name == name)
}

/// All tables.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    SCHEMAS.iter().map(|schema| schema.name)
}

const fn must(name: &'static str, kind: Kind) -> Spec {
    Spec {
        name,
        kind,
        required: true,
    }
}

const fn may(name: &'static str, kind: Kind) -> Spec {
    Spec {
        name,
        kind,
        required: false,
    }
}

const fn rows(name: &'static str, rows: &'static [Spec]) -> Schema {
    Schema {
        name,
        record: &[],
        rows,
    }
}

const fn record(name: &'static str, record: &'static [Spec]) -> Schema {
    Schema {
        name,
        record,
        rows: &[],
    }
}

/// Rows of an id and a text.
const TEXTS: Kind = Kind::Rows(&[must("text", Kind::Text)]);

/// Roles of boards, from the top.
const ROLES: &[&str] = &["strategic", "board", "delivery", "sub-group", "countywide"];

const SCHEMAS: &[Schema] = &[
    rows(
        "abbreviations",
        &[must("short", Kind::Quote), must("expansion", Kind::Text)],
    ),
    record(
        "accessibility",
        &[
            must("scope", Kind::Text),
            must("organisation", Kind::Text),
            must("can-do", TEXTS),
            must("how-accessible", TEXTS),
            must("feedback", Kind::Text),
            may("response_days", Kind::Integer(1)),
            must("contact_phone", Kind::Phone),
            must("contact_email", Kind::Email),
            must("enforcement", Kind::Text),
            must("technical", Kind::Text),
            must("compliance", Kind::Choice(&["fully", "partially", "not"])),
            must("compliance_text", Kind::Text),
            may("non-compliance", TEXTS),
            may("disproportionate-burden", TEXTS),
            may("out-of-scope", TEXTS),
            must("prepared", Kind::Date),
            must("reviewed", Kind::Date),
            may("tested", Kind::Date),
            may("tested_by", Kind::Text),
        ],
    ),
    rows(
        "achievements",
        &[must("aim", Kind::Ref("aims")), must("section", Kind::Page)],
    ),
    rows("actions", &[must("text", Kind::Text)]),
    rows("aims", &[must("title", Kind::Text)]),
    rows(
        "boards",
        &[
            must("name", Kind::Text),
            may("abbreviation", Kind::Quote),
            must("role", Kind::Choice(ROLES)),
            may("parent", Kind::Ref("boards")),
        ],
    ),
    rows(
        "changes",
        &[
            may("fault", Kind::Quote),
            may("page", Kind::Page),
            must("printed", Kind::Quote),
            must("here", Kind::Quote),
            must("reason", Kind::Text),
        ],
    ),
    rows(
        "consultation",
        &[
            must("what", Kind::Text),
            may("count", Kind::Integer(0)),
            may("percent", Kind::Percent),
            may("bound", Kind::Choice(&["over", "just-under", "about"])),
        ],
    ),
    rows("consultation-themes", &[must("name", Kind::Text)]),
    rows("contact-groups", &[must("name", Kind::Text)]),
    rows(
        "contacts",
        &[
            must("group", Kind::Ref("contact-groups")),
            must("name", Kind::Text),
            may("also_known_as", Kind::Quotes),
            may(
                "phones",
                Kind::Rows(&[
                    must("display", Kind::Phone),
                    may("label", Kind::Text),
                    may("option", Kind::Text),
                    may("confirmed", Kind::Bool),
                    may("reason", Kind::Quote),
                    may("candidate", Kind::Quote),
                ]),
            ),
            may("email", Kind::Email),
            may("website", Kind::Url),
            may("note", Kind::Text),
        ],
    ),
    rows(
        "priorities",
        &[
            must("page", Kind::Page),
            must("actions", Kind::Refs("actions")),
            may("terms", Kind::Refs("terms")),
            may("title_as_published", Kind::Quote),
            may("title_reason", Kind::Text),
        ],
    ),
    record(
        "publisher",
        &[
            must("name", Kind::Text),
            may("address", Kind::Text),
            may("phone", Kind::Phone),
            may("email", Kind::Email),
            may("website", Kind::Url),
            may("formats-phone", Kind::Phone),
            may("formats-email", Kind::Email),
            may("production-name", Kind::Text),
            may("production-phone", Kind::Phone),
            may("production-email", Kind::Email),
        ],
    ),
    Schema {
        name: "representatives",
        record: &[
            must("status", Kind::Choice(&["missing-in-source", "complete"])),
            may("note", Kind::Text),
        ],
        rows: &[must("name", Kind::Text)],
    },
    rows(
        "terms",
        &[
            must("term", Kind::Text),
            may("definition", Kind::Text),
            may("page", Kind::Page),
        ],
    ),
];
