//! Resolved inline Markdown as HTML.
