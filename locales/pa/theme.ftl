# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
skip-link = ਸਿੱਧੇ ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ
# Names of the parts of a page, read out by screen readers.
nav-languages = ਭਾਸ਼ਾਵਾਂ
nav-contents = ਵਿਸ਼ਾ-ਸੂਚੀ
nav-breadcrumb = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
nav-footer = ਮਦਦ ਅਤੇ ਜਾਣਕਾਰੀ
# Link in the header, to the list of contents further down the page.
contents-link = ਵਿਸ਼ਾ-ਸੂਚੀ
# First step of "Where you are": the first page of the plan.
home-link = ਮੁੱਖ ਪੰਨਾ
# Years that the aims hold for. $period: such as 2023–2027.
plan-period = { $period } ਦੀ ਯੋਜਨਾ
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
plan-edition = ਐਡੀਸ਼ਨ { $edition }
# $date: day of the last change, such as 1 June 2023.
page-updated = ਆਖ਼ਰੀ ਅੱਪਡੇਟ: { $date }
# $publisher: name of the council.
published-by = ਪ੍ਰਕਾਸ਼ਕ: { $publisher }
# Links in the footer.
footer-accessibility = ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ
footer-contacts = ਸੰਪਰਕ ਦੇ ਵੇਰਵੇ
footer-formats = ਵੱਡੇ ਅੱਖਰ ਅਤੇ ਹੋਰ ਭਾਸ਼ਾਵਾਂ
footer-changes = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਨਾਲੋਂ ਫ਼ਰਕ
footer-whole = ਪੂਰੀ ਯੋਜਨਾ ਇੱਕੋ ਪੰਨੇ ’ਤੇ

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
note-draft = ਇਸ ਤਰਜਮੇ ਦੀ ਜਾਂਚ ਹਾਲੇ ਕਿਸੇ ਅਨੁਵਾਦਕ ਨੇ ਨਹੀਂ ਕੀਤੀ। ਪੱਕੀ ਜਾਣਕਾਰੀ ਲਈ ਅੰਗਰੇਜ਼ੀ ਪੰਨਾ ਵੇਖੋ।
# At the top of a page that is mostly shown in English.
note-english-page = ਇਸ ਪੰਨੇ ਦਾ ਬਹੁਤਾ ਹਿੱਸਾ ਫ਼ਿਲਹਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਦਾ ਤਰਜਮਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ।
# Before one or more paragraphs shown in English. Keep it short.
note-english-block = ਇਹ ਹਿੱਸਾ ਫ਼ਿਲਹਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਦਾ ਤਰਜਮਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ।
# Before one or more paragraphs whose translation is older than the English.
note-stale-block = ਤਰਜਮਾ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਸ ਹਿੱਸੇ ਦੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ।
# Before one or more paragraphs whose old translation is shown although the English has changed.
note-stale-shown = ਇਸ ਹਿੱਸੇ ਦਾ ਤਰਜਮਾ ਪੁਰਾਣੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਤੋਂ ਹੋਇਆ ਹੈ, ਜੋ ਬਾਅਦ ਵਿਚ ਬਦਲ ਗਈ ਹੈ।
# At the top of a page that shows such texts in its lists, tables or menus.
note-stale-page = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਸ਼ਬਦਾਂ ਦਾ ਤਰਜਮਾ ਪੁਰਾਣੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਤੋਂ ਹੋਇਆ ਹੈ, ਜੋ ਬਾਅਦ ਵਿਚ ਬਦਲ ਗਈ ਹੈ।
# At the top of a page that shows English words in its lists and tables.
note-english-tables = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਸ਼ਬਦ ਫ਼ਿਲਹਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਹਨ, ਕਿਉਂਕਿ ਉਨ੍ਹਾਂ ਦਾ ਤਰਜਮਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ ਜਾਂ ਉਹ ਬਦਲ ਗਏ ਹਨ।
# Link from such a note to the English page.
note-english-link = ਇਹ ਪੰਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਪੜ੍ਹੋ

## Notes and tables in the prose

# Heading over the notes at the end of a page.
notes-title = ਟਿੱਪਣੀਆਂ
# Read out by screen readers: the link from a note back to where the text points to it.
note-back = ਵਾਪਸ ਲਿਖਤ ’ਤੇ ਜਾਓ
# Read out by screen readers: name of a table that can be moved sideways.
table-label = ਸਾਰਣੀ

## Home page

home-headline = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ
# $percent: size of the change, such as 0.8%. $year: such as 2022.
home-fell = { $year } ਵਿਚ ਕੁੱਲ ਜੁਰਮ { $percent } ਘਟੇ
home-rose = { $year } ਵਿਚ ਕੁੱਲ ਜੁਰਮ { $percent } ਵਧੇ
home-same = { $year } ਵਿਚ ਕੁੱਲ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਵਿਚ ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ ਆਈ
home-figures-link = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ ਵੇਖੋ
home-aims = ਸਾਡੇ ਉਦੇਸ਼
home-aims-link = ਉਦੇਸ਼ਾਂ ਬਾਰੇ ਪੜ੍ਹੋ
home-priorities = ਸਾਡੀਆਂ ਤਰਜੀਹਾਂ
home-help = ਮਦਦ ਲਓ
home-contacts-link = ਸੰਪਰਕ ਦੇ ਸਾਰੇ ਵੇਰਵੇ ਵੇਖੋ

## Partnership page

# Shown when the plan does not list the representatives.
representatives-missing = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਨੁਮਾਇੰਦਿਆਂ ਦੀ ਸੂਚੀ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।
# What each group or board does for the partnership. Each stands before the names of groups or boards.
structure-strategic = ਭਾਈਵਾਲੀ ਦੇ ਕੰਮ ਦੀ ਨਿਗਰਾਨੀ
structure-board = ਭਾਈਵਾਲੀ ਦੀ ਕਾਰਗੁਜ਼ਾਰੀ ਦੀ ਦੇਖ-ਰੇਖ ਅਤੇ ਯੋਜਨਾ ਨੂੰ ਮਨਜ਼ੂਰੀ
structure-delivery = ਕੰਮ ਨੂੰ ਸੇਧ ਦੇਣਾ ਅਤੇ ਸਿਰੇ ਚਾੜ੍ਹਨਾ
structure-sub-group = ਮਸਲੇ ਹੱਲ ਕਰਨ ਵਾਲੇ ਉਪ-ਗਰੁੱਪ, ਜਿਵੇਂ
structure-countywide = ਪੂਰੀ ਕਾਊਂਟੀ ਦੇ ਬੋਰਡ ਅਤੇ ਮੀਟਿੰਗਾਂ, ਜਿਵੇਂ

## Priorities

# Heading over explanations of words that a priority uses.
priority-terms = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ

## Crime figures: tables

# Shown where there are no figures.
figures-none = ਹਾਲੇ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ।
# $period: such as January to December 2022. $year: the year before, such as 2021.
figures-period = ਇਹ ਅੰਕੜੇ { $period } ਦੇ ਹਨ ਅਤੇ ਇਨ੍ਹਾਂ ਦੀ ਤੁਲਨਾ { $year } ਦੇ ਇਸੇ ਸਮੇਂ ਨਾਲ ਕੀਤੀ ਗਈ ਹੈ।
figures-overlap = ਕੁਝ ਅਪਰਾਧ ਜੁਰਮਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਕਿਸਮਾਂ ਵਿਚ ਗਿਣੇ ਜਾਂਦੇ ਹਨ ਅਤੇ ਕੁਝ ਕਿਸਮਾਂ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ ਗਈਆਂ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਅੰਕੜਿਆਂ ਦਾ ਜੋੜ ਕੁੱਲ ਜੁਰਮਾਂ ਦੇ ਬਰਾਬਰ ਨਹੀਂ ਬਣਦਾ।
# Titles of the four tables. $year: such as 2022. $previous: the year before.
figures-caption-total = ਕੁੱਲ ਜੁਰਮ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
figures-caption-fell = ਜੁਰਮਾਂ ਵਿਚ ਕਮੀ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
figures-caption-same = ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
figures-caption-rose = ਜੁਰਮਾਂ ਵਿਚ ਵਾਧਾ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
# Crime types that were not counted in the year before.
figures-caption-unknown = ਉਹ ਜੁਰਮ ਜਿਨ੍ਹਾਂ ਲਈ { $previous } ਦਾ ਅੰਕੜਾ ਨਹੀਂ ਹੈ: { $year }
# Stands in a cell where there is no figure of the year before.
figures-no-previous = ਪਤਾ ਨਹੀਂ
# Column headings. Keep them short. $year: such as 2022.
figures-column-type = ਜੁਰਮ ਦੀ ਕਿਸਮ
figures-column-count = { $year } ਵਿਚ ਗਿਣਤੀ
figures-column-change = ਗਿਣਤੀ ਵਿਚ ਤਬਦੀਲੀ
figures-column-percent = ਤਬਦੀਲੀ ਫ਼ੀਸਦੀ ਵਿਚ
# Stands in a cell, after a percentage.
figures-small = ਛੋਟੀ ਗਿਣਤੀ
# Explains those words. $year: the year before, such as 2021.
figures-small-note = “ਛੋਟੀ ਗਿਣਤੀ” ਦਾ ਮਤਲਬ ਹੈ ਕਿ { $year } ਵਿਚ ਗਿਣਤੀ 50 ਤੋਂ ਘੱਟ ਸੀ। ਇੰਨੀ ਛੋਟੀ ਗਿਣਤੀ ਵਿਚ ਥੋੜ੍ਹਾ ਜਿਹਾ ਫ਼ਰਕ ਵੀ ਫ਼ੀਸਦੀ ਵਿਚ ਵੱਡਾ ਦਿਖਾਈ ਦੇ ਸਕਦਾ ਹੈ।
# Stands in a cell where no percentage can be given, since the year before had none.
figures-no-percent = ਉਪਲਬਧ ਨਹੀਂ
# $source: where the figures come from.
figures-source = ਸਰੋਤ: { $source }
figures-source-missing = ਯੋਜਨਾ ਵਿਚ ਇਹ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਹ ਅੰਕੜੇ ਕਿੱਥੋਂ ਲਏ ਗਏ ਹਨ।
figures-download = ਇਹ ਅੰਕੜੇ ਡਾਊਨਲੋਡ ਕਰੋ
figures-csv = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ CSV ਫ਼ਾਈਲ ਵਿਚ, ਸਪਰੈੱਡਸ਼ੀਟ ਲਈ
figures-json = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ JSON ਫ਼ਾਈਲ ਵਿਚ, ਕੰਪਿਊਟਰ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ

## Crime figures: chart

# Title of the chart. $year: such as 2022. $previous: the year before.
chart-title = ਹਰ ਕਿਸਮ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਵਿਚ ਤਬਦੀਲੀ ਫ਼ੀਸਦੀ ਵਿਚ, { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
# $count (number): how many crime types. The sentences follow each other and describe the chart.
chart-fell =
    { $count ->
        [one] { $count } ਕਿਸਮ ਦੇ ਜੁਰਮ ਘਟੇ।
       *[other] { $count } ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਘਟੇ।
    }
chart-rose =
    { $count ->
        [one] { $count } ਕਿਸਮ ਦੇ ਜੁਰਮ ਵਧੇ।
       *[other] { $count } ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਵਧੇ।
    }
chart-same =
    { $count ->
        [one] { $count } ਕਿਸਮ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਨਹੀਂ ਬਦਲੀ।
       *[other] { $count } ਕਿਸਮਾਂ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਨਹੀਂ ਬਦਲੀ।
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
chart-largest-fall = ਸਭ ਤੋਂ ਵੱਡੀ ਕਮੀ: { $name }, { $percent } ਘੱਟ।
chart-largest-rise = ਸਭ ਤੋਂ ਵੱਡਾ ਵਾਧਾ: { $name }, { $percent } ਵੱਧ।
# The two sides of the chart, written over its bars.
chart-side-fell = ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਨਾਲੋਂ ਘੱਟ
chart-side-rose = ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਨਾਲੋਂ ਵੱਧ

## Crime glossary

glossary-crimes = ਜੁਰਮਾਂ ਦੀਆਂ ਕਿਸਮਾਂ
glossary-terms = ਹੋਰ ਸ਼ਬਦ
glossary-abbreviations = ਸੰਖੇਪ ਨਾਂ
# Link to the figures of a crime type. $name: such as Robbery.
glossary-figures-link = ਅੰਕੜੇ: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
glossary-term-link = ਹੋਰ ਜਾਣਕਾਰੀ: { $term }
glossary-no-definition = ਯੋਜਨਾ ਵਿਚ ਇਸ ਸ਼ਬਦ ਦਾ ਅਰਥ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।

## Contact details

contacts-emergency = ਐਮਰਜੈਂਸੀ ਵਿਚ
# $phone: the emergency number, 999.
contacts-emergency-call = { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ
contact-phone = ਟੈਲੀਫ਼ੋਨ
contact-email = ਈਮੇਲ
contact-website = ਵੈੱਬਸਾਈਟ
contact-also-known-as = ਹੋਰ ਨਾਂ
# A number with its use. $label: such as Non-emergency. $phone: the number.
phone-with-label = { $label }: { $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
phone-with-option = { $phone }, { $option }
# Stand in place of a number that may be wrong.
contact-unconfirmed = ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਦੀ ਜਾਂਚ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਦਿੱਤੇ ਸੰਪਰਕ ਦੇ ਹੋਰ ਵੇਰਵੇ ਵਰਤੋ।
contact-unconfirmed-only = ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਦੀ ਜਾਂਚ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ।

## Accessibility statement (the order and wording follow the model statement of the UK government)

statement-how = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿੰਨੀ ਪਹੁੰਚਯੋਗ ਹੈ
statement-known = ਸਾਨੂੰ ਪਤਾ ਹੈ ਕਿ ਇਸ ਵੈੱਬਸਾਈਟ ਦੇ ਕੁਝ ਹਿੱਸੇ ਪੂਰੀ ਤਰ੍ਹਾਂ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹਨ:
statement-known-none = ਸਾਡੀ ਜਾਣਕਾਰੀ ਮੁਤਾਬਕ ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਕੋਈ ਅਜਿਹਾ ਹਿੱਸਾ ਨਹੀਂ ਜੋ ਪਹੁੰਚਯੋਗ ਨਾ ਹੋਵੇ।
statement-feedback = ਤੁਹਾਡੀ ਰਾਇ ਅਤੇ ਸੰਪਰਕ ਲਈ ਜਾਣਕਾਰੀ
# $days (number): how many days the council takes to answer.
statement-response =
    { $days ->
        [one] ਅਸੀਂ ਤੁਹਾਡੀ ਬੇਨਤੀ ’ਤੇ ਵਿਚਾਰ ਕਰਾਂਗੇ ਅਤੇ { $days } ਦਿਨ ਵਿਚ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇਵਾਂਗੇ।
       *[other] ਅਸੀਂ ਤੁਹਾਡੀ ਬੇਨਤੀ ’ਤੇ ਵਿਚਾਰ ਕਰਾਂਗੇ ਅਤੇ { $days } ਦਿਨਾਂ ਵਿਚ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇਵਾਂਗੇ।
    }
statement-enforcement = ਨਿਯਮ ਲਾਗੂ ਕਰਾਉਣ ਦੀ ਕਾਰਵਾਈ
statement-technical = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ
statement-status = ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਦੀ ਸਥਿਤੀ
statement-not = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹੈ
statement-not-intro = ਹੇਠਾਂ ਦੱਸੀ ਸਮੱਗਰੀ ਇਨ੍ਹਾਂ ਕਾਰਨਾਂ ਕਰਕੇ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹੈ।
statement-non-compliance = ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਨਾ ਹੋਣਾ
statement-burden = ਵਾਜਬ ਹੱਦ ਤੋਂ ਵੱਧ ਬੋਝ
statement-scope = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਦੇ ਘੇਰੇ ਵਿਚ ਨਹੀਂ ਆਉਂਦੀ
# Stands under one of the three headings above when there is nothing to list.
statement-nothing = ਇਸ ਸਿਰਲੇਖ ਹੇਠ ਦੱਸਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
statement-preparation = ਇਹ ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ ਕਦੋਂ ਤਿਆਰ ਕੀਤਾ ਗਿਆ
# $date: a day, such as 22 November 2026.
statement-prepared = ਇਹ ਬਿਆਨ { $date } ਨੂੰ ਤਿਆਰ ਕੀਤਾ ਗਿਆ ਸੀ।
statement-reviewed = ਇਸ ਦੀ ਪਿਛਲੀ ਸਮੀਖਿਆ { $date } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ।
statement-tested = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਿਛਲੀ ਪਰਖ { $date } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ।

## Differences from the printed plan

changes-printed = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ
changes-here = ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ
changes-reason = ਕਾਰਨ
# Heading over differences that belong to no single page.
changes-general = ਪੂਰੀ ਯੋਜਨਾ ਵਿਚ
changes-none = ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਹੈ।

## The page that answers, in all languages, for an address that leads nowhere

root-not-found-title = ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ
root-not-found = ਇਸ ਪਤੇ ’ਤੇ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ।
root-not-found-link = ਯੋਜਨਾ ਦੇ ਮੁੱਖ ਪੰਨੇ ’ਤੇ ਜਾਓ
