//! Values as a language shows them.

use super::format::{Operand, Sign};
use super::words::{Argument, Phrase, Words};
use crate::document::Date;
use crate::markdown::html::escape;
use crate::model::{Bound, MessageId, Phone, Tenths, Value};

/// Finds the text of a message in the language, with markup and plain.
pub(super) type FindText<'a> = &'a dyn Fn(MessageId) -> Phrase;

impl Words {
    /// A count, such as 7,002.
    pub fn count(&self, count: i64) -> Argument {
        let text = self.formats.count(count);
        let phrase = self.isolated(&escape(&text), &text);
        Argument {
            operand: Some(Operand::Integer(count)),
            html: phrase.html,
            plain: phrase.plain,
        }
    }

    /// A number in per cent, such as 12.4%.
    ///
    /// # Errors
    /// When the message `percent` can't be formatted.
    pub fn percent(&self, number: Tenths, sign: Sign) -> Result<Argument, String> {
        let text = self.formats.decimal(number, sign);
        let operand = Some(Operand::Tenths(number));
        let inner = Argument {
            operand,
            html: escape(&text),
            plain: text,
        };
        let phrase = self.phrase("percent", &[("number", inner)])?;
        let phrase = self.left_to_right(&phrase.html, &phrase.plain);
        Ok(Argument {
            operand,
            html: phrase.html,
            plain: phrase.plain,
        })
    }

    /// A year, never grouped.
    pub fn year(&self, year: i64) -> Argument {
        let text = self.formats.year(year);
        let phrase = self.isolated(&escape(&text), &text);
        Argument {
            operand: Some(Operand::Integer(year)),
            html: phrase.html,
            plain: phrase.plain,
        }
    }

    /// A day, such as 1 January 2022.
    pub fn date(&self, date: Date) -> Argument {
        let text = self.formats.date(date);
        self.isolated(&escape(&text), &text).into()
    }

    /// A telephone number as a link.
    pub fn phone(&self, phone: &Phone) -> Phrase {
        self.left_to_right(
            &format!(
                "<a href=\"{}\">{}</a>",
                escape(&phone.uri),
                escape(&phone.display)
            ),
            &phone.display,
        )
    }

    /// An email address as a link.
    pub fn email(&self, email: &str) -> Phrase {
        self.left_to_right(
            &format!(
                "<a href=\"mailto:{}\">{}</a>",
                escape(email),
                breakable(email)
            ),
            email,
        )
    }

    /// A web address as a link, shown without scheme.
    pub fn web(&self, url: &str) -> Phrase {
        let shown = url
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_end_matches('/');
        self.left_to_right(
            &format!("<a href=\"{}\">{}</a>", escape(url), breakable(shown)),
            shown,
        )
    }

    /// Any value that prose may show.
    pub(super) fn value(&self, value: &Value, text: FindText<'_>) -> Result<Argument, String> {
        Ok(match value {
            Value::Count(count) => self.count(*count),
            Value::Percent(number) => self.percent(*number, Sign::Auto)?,
            Value::Year(year) => self.year(*year),
            Value::Date(date) => self.date(*date),
            Value::Text(id) => text(*id).into(),
            Value::Quote(words) => self.quote(words).into(),
            Value::Phone(phone) => self.phone(phone).into(),
            Value::Email(email) => self.email(email).into(),
            Value::Url(url) => self.web(url).into(),
            Value::Bounded {
                bound,
                quantity,
                starts_sentence,
            } => self.bounded(*bound, quantity, *starts_sentence, text)?,
            Value::List(values) => self.list(values, text)?,
        })
    }

    fn bounded(
        &self,
        bound: Bound,
        quantity: &Value,
        starts_sentence: bool,
        text: FindText<'_>,
    ) -> Result<Argument, String> {
        let inner = match quantity {
            // Rough percentages are whole: "90%", not "90.0%".
            Value::Percent(Tenths(tenths)) if tenths % 10 == 0 => {
                self.whole_percent(tenths / 10)?
            }
            other => self.value(other, text)?,
        };
        let operand = inner.operand;
        let id = if starts_sentence {
            format!("{}-start", bound.as_str())
        } else {
            bound.as_str().to_owned()
        };
        let phrase = self.phrase(&id, &[("quantity", inner)])?;
        Ok(Argument {
            operand,
            html: phrase.html,
            plain: phrase.plain,
        })
    }

    fn whole_percent(&self, number: i64) -> Result<Argument, String> {
        let text = self.formats.count(number);
        let operand = Some(Operand::Integer(number));
        let phrase = self.phrase(
            "percent",
            &[(
                "number",
                Argument {
                    operand,
                    html: escape(&text),
                    plain: text,
                },
            )],
        )?;
        let phrase = self.left_to_right(&phrase.html, &phrase.plain);
        Ok(Argument {
            operand,
            html: phrase.html,
            plain: phrase.plain,
        })
    }

    fn list(&self, values: &[Value], text: FindText<'_>) -> Result<Argument, String> {
        let items: Vec<Argument> = values
            .iter()
            .map(|value| self.value(value, text))
            .collect::<Result<_, _>>()?;
        let html: Vec<String> = items.iter().map(|item| item.html.clone()).collect();
        let plain: Vec<String> = items.into_iter().map(|item| item.plain).collect();
        Ok(Argument {
            operand: None,
            html: self.formats.list(&html),
            plain: self.formats.list(&plain),
        })
    }
}

/// An address as HTML that may go on in the next line, where it is too long for one: before a dot or
/// `@`, and behind a slash.
fn breakable(address: &str) -> String {
    let html = escape(address);
    html.replace('.', "<wbr>.")
        .replace('@', "<wbr>@")
        .replace('/', "/<wbr>")
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn addresses_break_at_their_signs() {
        for (address, html) in [
            ("a.b@c.uk", "a<wbr>.b<wbr>@c<wbr>.uk"),
            ("www.a.uk/b&c", "www<wbr>.a<wbr>.uk/<wbr>b&amp;c"),
        ] {
            assert_eq!(breakable(address), html);
        }
    }
}
