# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
# where: theme.ftl, Every page: head, header, footer
# English: { $page } – { $site }
# status: draft
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
# where: theme.ftl, Every page: head, header, footer
# English: Skip to main content
# status: draft
skip-link = ਸਿੱਧੇ ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ
# Names of the parts of a page, read out by screen readers.
# where: theme.ftl, Every page: head, header, footer
# English: Languages
# status: draft
nav-languages = ਭਾਸ਼ਾਵਾਂ

# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
nav-contents = ਵਿਸ਼ਾ-ਸੂਚੀ

# where: theme.ftl, Every page: head, header, footer
# English: Where you are
# status: draft
nav-breadcrumb = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ

# where: theme.ftl, Every page: head, header, footer
# English: Help and information
# status: draft
nav-footer = ਮਦਦ ਅਤੇ ਜਾਣਕਾਰੀ
# Link in the header, to the list of contents further down the page.
# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
contents-link = ਵਿਸ਼ਾ-ਸੂਚੀ
# First step of "Where you are": the first page of the plan.
# where: theme.ftl, Every page: head, header, footer
# English: Home
# status: draft
home-link = ਮੁੱਖ ਪੰਨਾ

# where: theme.ftl, Every page: head, header, footer
# First words on the arm of the signpost that leads to the plan in your language.
# English: Welcome
# status: draft
cover-greeting = ਜੀ ਆਇਆਂ ਨੂੰ

# where: theme.ftl, Every page: head, header, footer
# Describes the picture that is shown where a page is shared: a signpost with an arm for each language.
# English: A white signpost with an arm for each language of the plan
# status: draft
share-picture = ਰਾਹ ਦੱਸਣ ਵਾਲਾ ਚਿੱਟਾ ਖੰਭਾ, ਜਿਸ ’ਤੇ ਯੋਜਨਾ ਦੀ ਹਰ ਭਾਸ਼ਾ ਲਈ ਵੱਖਰੀ ਫੱਟੀ ਲੱਗੀ ਹੋਈ ਹੈ

# Years that the aims hold for. $period: such as 2023–2027.
# where: theme.ftl, Every page: head, header, footer
# English: Plan for { $period }
# status: draft
plan-period = { $period } ਦੀ ਯੋਜਨਾ
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
# where: theme.ftl, Every page: head, header, footer
# English: Edition { $edition }
# status: draft
plan-edition = ਐਡੀਸ਼ਨ { $edition }
# $date: day of the last change, such as 1 June 2023.
# where: theme.ftl, Every page: head, header, footer
# English: Last updated: { $date }
# status: draft
page-updated = ਆਖ਼ਰੀ ਅੱਪਡੇਟ: { $date }
# $publisher: name of the council.
# where: theme.ftl, Every page: head, header, footer
# English: Published by { $publisher }
# status: draft
published-by = ਪ੍ਰਕਾਸ਼ਕ: { $publisher }
# Links in the footer.
# where: theme.ftl, Every page: head, header, footer
# English: Accessibility statement
# status: draft
footer-accessibility = ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ

# where: theme.ftl, Every page: head, header, footer
# English: Contact details
# status: draft
footer-contacts = ਸੰਪਰਕ ਦੇ ਵੇਰਵੇ

# where: theme.ftl, Every page: head, header, footer
# English: Large print and languages
# status: draft
footer-formats = ਵੱਡੇ ਅੱਖਰ ਅਤੇ ਹੋਰ ਭਾਸ਼ਾਵਾਂ

# where: theme.ftl, Every page: head, header, footer
# English: Differences from the printed plan
# status: draft
footer-changes = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਨਾਲੋਂ ਫ਼ਰਕ

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan on one page
# status: draft
footer-whole = ਪੂਰੀ ਯੋਜਨਾ ਇੱਕੋ ਪੰਨੇ ’ਤੇ

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan in large print
# status: draft
footer-large-print = ਪੂਰੀ ਯੋਜਨਾ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿਚ

# where: theme.ftl, Every page: head, header, footer
# List of the headings of a long page.
# English: On this page
# status: draft
on-this-page = ਇਸ ਪੰਨੇ ’ਤੇ

# where: theme.ftl, Every page: head, header, footer
# Name of the two links at the end of a page, read out by screen readers.
# English: Previous and next page
# status: draft
nav-steps = ਪਿਛਲਾ ਅਤੇ ਅਗਲਾ ਪੰਨਾ

# where: theme.ftl, Every page: head, header, footer
# Each stands before the title of a page.
# English: Previous:
# status: draft
step-previous = ਪਿਛਲਾ ਪੰਨਾ:

# where: theme.ftl, Every page: head, header, footer
# English: Next:
# status: draft
step-next = ਅਗਲਾ ਪੰਨਾ:

# where: theme.ftl, Every page: head, header, footer
# Link on pages about abuse: leads at once to a page about the weather. Keep it short.
# English: Leave this site quickly
# status: draft
leave-site = ਵੈੱਬਸਾਈਟ ਤੋਂ ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ

# where: theme.ftl, Every page: head, header, footer
# Opens what a word of the glossary means. $term: such as Anti-social behaviour.
# English: What is meant by: { $term }
# status: draft
explanation = ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ: { $term }

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
# where: theme.ftl, Notes on the state of a translation
# English: This translation has not yet been checked by a translator. The English page is the one to rely on.
# status: draft
note-draft = ਇਸ ਤਰਜਮੇ ਦੀ ਜਾਂਚ ਹਾਲੇ ਕਿਸੇ ਅਨੁਵਾਦਕ ਨੇ ਨਹੀਂ ਕੀਤੀ। ਪੱਕੀ ਜਾਣਕਾਰੀ ਲਈ ਅੰਗਰੇਜ਼ੀ ਪੰਨਾ ਵੇਖੋ।
# At the top of a page that is mostly shown in English.
# where: theme.ftl, Notes on the state of a translation
# English: Most of this page is in English for now, because it has not been translated yet.
# status: draft
note-english-page = ਇਸ ਪੰਨੇ ਦਾ ਬਹੁਤਾ ਹਿੱਸਾ ਫ਼ਿਲਹਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਦਾ ਤਰਜਮਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ।
# Before one or more paragraphs shown in English. Keep it short.
# where: theme.ftl, Notes on the state of a translation
# English: This part is in English for now, because it has not been translated yet.
# status: draft
note-english-block = ਇਹ ਹਿੱਸਾ ਫ਼ਿਲਹਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਦਾ ਤਰਜਮਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ।
# Before one or more paragraphs whose translation is older than the English.
# where: theme.ftl, Notes on the state of a translation
# English: This part has changed in English since it was translated.
# status: draft
note-stale-block = ਤਰਜਮਾ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਸ ਹਿੱਸੇ ਦੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ।
# Before one or more paragraphs whose old translation is shown although the English has changed.
# where: theme.ftl, Notes on the state of a translation
# English: This part was translated from an older English text, which has changed since.
# status: draft
note-stale-shown = ਇਸ ਹਿੱਸੇ ਦਾ ਤਰਜਮਾ ਪੁਰਾਣੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਤੋਂ ਹੋਇਆ ਹੈ, ਜੋ ਬਾਅਦ ਵਿਚ ਬਦਲ ਗਈ ਹੈ।
# At the top of a page that shows such texts in its lists, tables or menus.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page were translated from an older English text, which has changed since.
# status: draft
note-stale-page = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਸ਼ਬਦਾਂ ਦਾ ਤਰਜਮਾ ਪੁਰਾਣੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਤੋਂ ਹੋਇਆ ਹੈ, ਜੋ ਬਾਅਦ ਵਿਚ ਬਦਲ ਗਈ ਹੈ।
# At the top of a page that shows English words in its lists and tables.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page are in English for now, because they have not been translated yet or have changed.
# status: draft
note-english-tables = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਸ਼ਬਦ ਫ਼ਿਲਹਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਹਨ, ਕਿਉਂਕਿ ਉਨ੍ਹਾਂ ਦਾ ਤਰਜਮਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ ਜਾਂ ਉਹ ਬਦਲ ਗਏ ਹਨ।
# Link from such a note to the English page.
# where: theme.ftl, Notes on the state of a translation
# English: Read this page in English
# status: draft
note-english-link = ਇਹ ਪੰਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਪੜ੍ਹੋ

## Notes and tables in the prose

# Heading over the notes at the end of a page.
# where: theme.ftl, Notes and tables in the prose
# English: Notes
# status: draft
notes-title = ਟਿੱਪਣੀਆਂ
# Read out by screen readers: the link from a note back to where the text points to it.
# where: theme.ftl, Notes and tables in the prose
# English: Back to the text
# status: draft
note-back = ਵਾਪਸ ਲਿਖਤ ’ਤੇ ਜਾਓ
# Read out by screen readers: name of a table that can be moved sideways.
# where: theme.ftl, Notes and tables in the prose
# English: Table
# status: draft
table-label = ਸਾਰਣੀ

## Home page

# where: theme.ftl, Home page
# English: Crime figures
# status: draft
home-headline = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ
# $percent: size of the change, such as 0.8%. $year: such as 2022.
# where: theme.ftl, Home page
# English: All crime fell by { $percent } in { $year }
# status: draft
home-fell = { $year } ਵਿਚ ਕੁੱਲ ਜੁਰਮ { $percent } ਘਟੇ

# where: theme.ftl, Home page
# English: All crime rose by { $percent } in { $year }
# status: draft
home-rose = { $year } ਵਿਚ ਕੁੱਲ ਜੁਰਮ { $percent } ਵਧੇ

# where: theme.ftl, Home page
# English: There was no change in all crime in { $year }
# status: draft
home-same = { $year } ਵਿਚ ਕੁੱਲ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਵਿਚ ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ ਆਈ

# where: theme.ftl, Home page
# English: See the crime figures
# status: draft
home-figures-link = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ ਵੇਖੋ

# where: theme.ftl, Home page
# English: Our aims
# status: draft
home-aims = ਸਾਡੇ ਉਦੇਸ਼

# where: theme.ftl, Home page
# English: Read about the aims
# status: draft
home-aims-link = ਉਦੇਸ਼ਾਂ ਬਾਰੇ ਪੜ੍ਹੋ

# where: theme.ftl, Home page
# English: Our priorities
# status: draft
home-priorities = ਸਾਡੀਆਂ ਤਰਜੀਹਾਂ

# where: theme.ftl, Home page
# English: Get help
# status: draft
home-help = ਮਦਦ ਲਓ

# where: theme.ftl, Home page
# Heading over a list of all pages, each with a sentence on what it is about.
# English: What is in the plan
# status: draft
home-sections = ਯੋਜਨਾ ਵਿਚ ਕੀ-ਕੀ ਹੈ

# where: theme.ftl, Home page
# English: See all contact details
# status: draft
home-contacts-link = ਸੰਪਰਕ ਦੇ ਸਾਰੇ ਵੇਰਵੇ ਵੇਖੋ

## Partnership page

# Shown when the plan does not list the representatives.
# where: theme.ftl, Partnership page
# English: The list of representatives is missing from the printed plan.
# status: draft
representatives-missing = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਨੁਮਾਇੰਦਿਆਂ ਦੀ ਸੂਚੀ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।

# where: theme.ftl, Partnership page
# Title of a diagram of the groups and boards.
# English: How the partnership is organised, from the top down
# status: draft
structure-title = ਭਾਈਵਾਲੀ ਦਾ ਢਾਂਚਾ, ਉੱਪਰ ਤੋਂ ਹੇਠਾਂ ਤੱਕ

# What each group or board does for the partnership. Each stands before the names of groups or boards.
# where: theme.ftl, Partnership page
# English: Oversees the work of the partnership
# status: draft
structure-strategic = ਭਾਈਵਾਲੀ ਦੇ ਕੰਮ ਦੀ ਨਿਗਰਾਨੀ

# where: theme.ftl, Partnership page
# English: Manages how the partnership performs and signs off the plan
# status: draft
structure-board = ਭਾਈਵਾਲੀ ਦੀ ਕਾਰਗੁਜ਼ਾਰੀ ਦੀ ਦੇਖ-ਰੇਖ ਅਤੇ ਯੋਜਨਾ ਨੂੰ ਮਨਜ਼ੂਰੀ

# where: theme.ftl, Partnership page
# English: Directs and delivers the work
# status: draft
structure-delivery = ਕੰਮ ਨੂੰ ਸੇਧ ਦੇਣਾ ਅਤੇ ਸਿਰੇ ਚਾੜ੍ਹਨਾ

# where: theme.ftl, Partnership page
# English: Sub-groups that solve problems, such as
# status: draft
structure-sub-group = ਮਸਲੇ ਹੱਲ ਕਰਨ ਵਾਲੇ ਉਪ-ਗਰੁੱਪ, ਜਿਵੇਂ

# where: theme.ftl, Partnership page
# English: County-wide boards and meetings, such as
# status: draft
structure-countywide = ਪੂਰੀ ਕਾਊਂਟੀ ਦੇ ਬੋਰਡ ਅਤੇ ਮੀਟਿੰਗਾਂ, ਜਿਵੇਂ

## Priorities

# Heading over explanations of words that a priority uses.
# where: theme.ftl, Priorities
# English: What the words mean
# status: draft
priority-terms = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ

## Crime figures: tables

# Shown where there are no figures.
# where: theme.ftl, Crime figures: tables
# English: There are no figures yet.
# status: draft
figures-none = ਹਾਲੇ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ।
# $period: such as January to December 2022. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: The figures are for { $period }, compared with the same period in { $year }.
# status: draft
figures-period = ਇਹ ਅੰਕੜੇ { $period } ਦੇ ਹਨ ਅਤੇ ਇਨ੍ਹਾਂ ਦੀ ਤੁਲਨਾ { $year } ਦੇ ਇਸੇ ਸਮੇਂ ਨਾਲ ਕੀਤੀ ਗਈ ਹੈ।

# where: theme.ftl, Crime figures: tables
# English: Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
figures-overlap = ਕੁਝ ਅਪਰਾਧ ਜੁਰਮਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਕਿਸਮਾਂ ਵਿਚ ਗਿਣੇ ਜਾਂਦੇ ਹਨ ਅਤੇ ਕੁਝ ਕਿਸਮਾਂ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ ਗਈਆਂ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਅੰਕੜਿਆਂ ਦਾ ਜੋੜ ਕੁੱਲ ਜੁਰਮਾਂ ਦੇ ਬਰਾਬਰ ਨਹੀਂ ਬਣਦਾ।
# Titles of the four tables. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: tables
# English: All crime: { $year } compared with { $previous }
# status: draft
figures-caption-total = ਕੁੱਲ ਜੁਰਮ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }

# where: theme.ftl, Crime figures: tables
# English: Crime decrease: { $year } compared with { $previous }
# status: draft
figures-caption-fell = ਜੁਰਮਾਂ ਵਿਚ ਕਮੀ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }

# where: theme.ftl, Crime figures: tables
# English: No change: { $year } compared with { $previous }
# status: draft
figures-caption-same = ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }

# where: theme.ftl, Crime figures: tables
# English: Crime increase: { $year } compared with { $previous }
# status: draft
figures-caption-rose = ਜੁਰਮਾਂ ਵਿਚ ਵਾਧਾ: { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
# Crime types that were not counted in the year before.
# where: theme.ftl, Crime figures: tables
# English: Crime types without a figure for { $previous }: { $year }
# status: draft
figures-caption-unknown = ਉਹ ਜੁਰਮ ਜਿਨ੍ਹਾਂ ਲਈ { $previous } ਦਾ ਅੰਕੜਾ ਨਹੀਂ ਹੈ: { $year }
# Stands in a cell where there is no figure of the year before.
# where: theme.ftl, Crime figures: tables
# English: not known
# status: draft
figures-no-previous = ਪਤਾ ਨਹੀਂ
# Column headings. Keep them short. $year: such as 2022.
# where: theme.ftl, Crime figures: tables
# English: Crime type
# status: draft
figures-column-type = ਜੁਰਮ ਦੀ ਕਿਸਮ

# where: theme.ftl, Crime figures: tables
# English: Number in { $year }
# status: draft
figures-column-count = { $year } ਵਿਚ ਗਿਣਤੀ

# where: theme.ftl, Crime figures: tables
# English: Change in number
# status: draft
figures-column-change = ਗਿਣਤੀ ਵਿਚ ਤਬਦੀਲੀ

# where: theme.ftl, Crime figures: tables
# English: Change in per cent
# status: draft
figures-column-percent = ਤਬਦੀਲੀ ਫ਼ੀਸਦੀ ਵਿਚ
# Stands in a cell, after a percentage.
# where: theme.ftl, Crime figures: tables
# English: small number
# status: draft
figures-small = ਛੋਟੀ ਗਿਣਤੀ
# Explains those words. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: “Small number” means that fewer than 50 were counted in { $year }. A change of only a few can then give a large percentage.
# status: draft
figures-small-note = “ਛੋਟੀ ਗਿਣਤੀ” ਦਾ ਮਤਲਬ ਹੈ ਕਿ { $year } ਵਿਚ ਗਿਣਤੀ 50 ਤੋਂ ਘੱਟ ਸੀ। ਇੰਨੀ ਛੋਟੀ ਗਿਣਤੀ ਵਿਚ ਥੋੜ੍ਹਾ ਜਿਹਾ ਫ਼ਰਕ ਵੀ ਫ਼ੀਸਦੀ ਵਿਚ ਵੱਡਾ ਦਿਖਾਈ ਦੇ ਸਕਦਾ ਹੈ।
# Stands in a cell where no percentage can be given, since the year before had none.
# where: theme.ftl, Crime figures: tables
# English: not available
# status: draft
figures-no-percent = ਉਪਲਬਧ ਨਹੀਂ
# $source: where the figures come from.
# where: theme.ftl, Crime figures: tables
# English: Source: { $source }
# status: draft
figures-source = ਸਰੋਤ: { $source }

# where: theme.ftl, Crime figures: tables
# English: The plan does not state the source of these figures.
# status: draft
figures-source-missing = ਯੋਜਨਾ ਵਿਚ ਇਹ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਹ ਅੰਕੜੇ ਕਿੱਥੋਂ ਲਏ ਗਏ ਹਨ।

# where: theme.ftl, Crime figures: tables
# English: Download these figures
# status: draft
figures-download = ਇਹ ਅੰਕੜੇ ਡਾਊਨਲੋਡ ਕਰੋ

# where: theme.ftl, Crime figures: tables
# English: Crime figures as CSV, for spreadsheets
# status: draft
figures-csv = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ CSV ਫ਼ਾਈਲ ਵਿਚ, ਸਪਰੈੱਡਸ਼ੀਟ ਲਈ

# where: theme.ftl, Crime figures: tables
# English: Crime figures as JSON, for programs
# status: draft
figures-json = ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ JSON ਫ਼ਾਈਲ ਵਿਚ, ਕੰਪਿਊਟਰ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ

## Crime figures: charts

# where: theme.ftl, Crime figures: charts
# Headlines of the chart of changes.
# English: More crime types fell than rose
# status: draft
chart-headline-fell = ਜਿੰਨੀਆਂ ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਵਧੇ, ਉਸ ਨਾਲੋਂ ਜ਼ਿਆਦਾ ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਘਟੇ

# where: theme.ftl, Crime figures: charts
# English: More crime types rose than fell
# status: draft
chart-headline-rose = ਜਿੰਨੀਆਂ ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਘਟੇ, ਉਸ ਨਾਲੋਂ ਜ਼ਿਆਦਾ ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਵਧੇ

# where: theme.ftl, Crime figures: charts
# English: As many crime types rose as fell
# status: draft
chart-headline-same = ਜਿੰਨੀਆਂ ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਵਧੇ, ਓਨੀਆਂ ਹੀ ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਘਟੇ

# Title of the chart. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: charts
# English: Change in the number of each crime type in per cent, { $year } compared with { $previous }
# status: draft
chart-title = ਹਰ ਕਿਸਮ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਵਿਚ ਤਬਦੀਲੀ ਫ਼ੀਸਦੀ ਵਿਚ, { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year }
# $count (number): how many crime types. The sentences follow each other and describe the chart.
# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type fell. *[other] { $count } crime types fell. }
# status: draft
chart-fell =
    { $count ->
        [one] { $count } ਕਿਸਮ ਦੇ ਜੁਰਮ ਘਟੇ।
       *[other] { $count } ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਘਟੇ।
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type rose. *[other] { $count } crime types rose. }
# status: draft
chart-rose =
    { $count ->
        [one] { $count } ਕਿਸਮ ਦੇ ਜੁਰਮ ਵਧੇ।
       *[other] { $count } ਕਿਸਮਾਂ ਦੇ ਜੁਰਮ ਵਧੇ।
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type did not change. *[other] { $count } crime types did not change. }
# status: draft
chart-same =
    { $count ->
        [one] { $count } ਕਿਸਮ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਨਹੀਂ ਬਦਲੀ।
       *[other] { $count } ਕਿਸਮਾਂ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ ਨਹੀਂ ਬਦਲੀ।
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
# where: theme.ftl, Crime figures: charts
# English: Largest fall: { $name }, down { $percent }.
# status: draft
chart-largest-fall = ਸਭ ਤੋਂ ਵੱਡੀ ਕਮੀ: { $name }, { $percent } ਘੱਟ।

# where: theme.ftl, Crime figures: charts
# English: Largest rise: { $name }, up { $percent }.
# status: draft
chart-largest-rise = ਸਭ ਤੋਂ ਵੱਡਾ ਵਾਧਾ: { $name }, { $percent } ਵੱਧ।
# The two sides of the chart, written over its bars.
# where: theme.ftl, Crime figures: charts
# English: Fewer than the year before
# status: draft
chart-side-fell = ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਨਾਲੋਂ ਘੱਟ

# where: theme.ftl, Crime figures: charts
# English: More than the year before
# status: draft
chart-side-rose = ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਨਾਲੋਂ ਵੱਧ

# where: theme.ftl, Crime figures: charts
# Headline of the chart of numbers. $name: the crime type with the largest number.
# English: Recorded most often: { $name }
# status: draft
volumes-headline = ਸਭ ਤੋਂ ਵੱਧ ਦਰਜ ਹੋਏ ਮਾਮਲੇ: { $name }

# where: theme.ftl, Crime figures: charts
# Title of that chart. $year: such as 2022. $previous: the year before.
# English: Number of each crime type in { $year } compared with { $previous }
# status: draft
volumes-title = ਹਰ ਕਿਸਮ ਦੇ ਜੁਰਮਾਂ ਦੀ ਗਿਣਤੀ, { $previous } ਦੇ ਮੁਕਾਬਲੇ { $year } ਵਿਚ

# where: theme.ftl, Crime figures: charts
# Describe that chart. $name: a crime type. $count: its number, such as 2,262 incidents.
# English: Most often: { $name }, { $count }.
# status: draft
volumes-most = ਸਭ ਤੋਂ ਵੱਧ: { $name }, { $count }।

# where: theme.ftl, Crime figures: charts
# English: Least often: { $name }, { $count }.
# status: draft
volumes-least = ਸਭ ਤੋਂ ਘੱਟ: { $name }, { $count }।

# where: theme.ftl, Crime figures: charts
# Stands beside a bar. $year: such as 2022. $count: such as 2,262.
# English: { $year }: { $count }
# status: draft
volumes-count = { $year }: { $count }

# where: theme.ftl, Crime figures: charts
# Link from a chart to the same figures in tables.
# English: The same figures as tables
# status: draft
chart-table-link = ਇਹੀ ਅੰਕੜੇ ਸਾਰਣੀਆਂ ਵਿਚ

## Crime glossary

# where: theme.ftl, Crime glossary
# English: Crime types
# status: draft
glossary-crimes = ਜੁਰਮਾਂ ਦੀਆਂ ਕਿਸਮਾਂ

# where: theme.ftl, Crime glossary
# English: Other terms
# status: draft
glossary-terms = ਹੋਰ ਸ਼ਬਦ

# where: theme.ftl, Crime glossary
# English: Abbreviations
# status: draft
glossary-abbreviations = ਸੰਖੇਪ ਨਾਂ
# Link to the figures of a crime type. $name: such as Robbery.
# where: theme.ftl, Crime glossary
# English: Figures: { $name }
# status: draft
glossary-figures-link = ਅੰਕੜੇ: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
# where: theme.ftl, Crime glossary
# English: More: { $term }
# status: draft
glossary-term-link = ਹੋਰ ਜਾਣਕਾਰੀ: { $term }

# where: theme.ftl, Crime glossary
# English: The plan does not explain this term.
# status: draft
glossary-no-definition = ਯੋਜਨਾ ਵਿਚ ਇਸ ਸ਼ਬਦ ਦਾ ਅਰਥ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।

## Contact details

# where: theme.ftl, Contact details
# English: In an emergency
# status: draft
contacts-emergency = ਐਮਰਜੈਂਸੀ ਵਿਚ
# $phone: the emergency number, 999.
# where: theme.ftl, Contact details
# English: Call { $phone }
# status: draft
contacts-emergency-call = { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ

# where: theme.ftl, Contact details
# English: Telephone
# status: draft
contact-phone = ਟੈਲੀਫ਼ੋਨ

# where: theme.ftl, Contact details
# English: Email
# status: draft
contact-email = ਈਮੇਲ

# where: theme.ftl, Contact details
# English: Website
# status: draft
contact-website = ਵੈੱਬਸਾਈਟ

# where: theme.ftl, Contact details
# English: Also known as
# status: draft
contact-also-known-as = ਹੋਰ ਨਾਂ
# A number with its use. $label: such as Non-emergency. $phone: the number.
# where: theme.ftl, Contact details
# English: { $label }: { $phone }
# status: draft
phone-with-label = { $label }: { $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
# where: theme.ftl, Contact details
# English: { $phone }, { $option }
# status: draft
phone-with-option = { $phone }, { $option }
# Stand in place of a number that may be wrong.
# where: theme.ftl, Contact details
# English: The telephone number is being checked. Please use the other contact details given here.
# status: draft
contact-unconfirmed = ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਦੀ ਜਾਂਚ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਦਿੱਤੇ ਸੰਪਰਕ ਦੇ ਹੋਰ ਵੇਰਵੇ ਵਰਤੋ।

# where: theme.ftl, Contact details
# English: The telephone number is being checked.
# status: draft
contact-unconfirmed-only = ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਦੀ ਜਾਂਚ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ।

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan in large print
# status: draft
formats-large-print = ਪੂਰੀ ਯੋਜਨਾ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿਚ, ਪੜ੍ਹਨ ਜਾਂ ਛਾਪਣ ਲਈ

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan on one page
# status: draft
formats-whole = ਪੂਰੀ ਯੋਜਨਾ ਇੱਕੋ ਪੰਨੇ ’ਤੇ, ਪੜ੍ਹਨ ਜਾਂ ਛਾਪਣ ਲਈ

## Accessibility statement (the order and wording follow the model statement of the UK government)

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: How accessible this website is
# status: draft
statement-how = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿੰਨੀ ਪਹੁੰਚਯੋਗ ਹੈ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We know some parts of this website are not fully accessible:
# status: draft
statement-known = ਸਾਨੂੰ ਪਤਾ ਹੈ ਕਿ ਇਸ ਵੈੱਬਸਾਈਟ ਦੇ ਕੁਝ ਹਿੱਸੇ ਪੂਰੀ ਤਰ੍ਹਾਂ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹਨ:

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We do not know of any part of this website that is not accessible.
# status: draft
statement-known-none = ਸਾਡੀ ਜਾਣਕਾਰੀ ਮੁਤਾਬਕ ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਕੋਈ ਅਜਿਹਾ ਹਿੱਸਾ ਨਹੀਂ ਜੋ ਪਹੁੰਚਯੋਗ ਨਾ ਹੋਵੇ।

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Feedback and contact information
# status: draft
statement-feedback = ਤੁਹਾਡੀ ਰਾਇ ਅਤੇ ਸੰਪਰਕ ਲਈ ਜਾਣਕਾਰੀ
# $days (number): how many days the council takes to answer.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: { $days -> [one] We’ll consider your request and get back to you in { $days } day. *[other] We’ll consider your request and get back to you in { $days } days. }
# status: draft
statement-response =
    { $days ->
        [one] ਅਸੀਂ ਤੁਹਾਡੀ ਬੇਨਤੀ ’ਤੇ ਵਿਚਾਰ ਕਰਾਂਗੇ ਅਤੇ { $days } ਦਿਨ ਵਿਚ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇਵਾਂਗੇ।
       *[other] ਅਸੀਂ ਤੁਹਾਡੀ ਬੇਨਤੀ ’ਤੇ ਵਿਚਾਰ ਕਰਾਂਗੇ ਅਤੇ { $days } ਦਿਨਾਂ ਵਿਚ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇਵਾਂਗੇ।
    }

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Enforcement procedure
# status: draft
statement-enforcement = ਨਿਯਮ ਲਾਗੂ ਕਰਾਉਣ ਦੀ ਕਾਰਵਾਈ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Technical information about this website’s accessibility
# status: draft
statement-technical = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Compliance status
# status: draft
statement-status = ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਦੀ ਸਥਿਤੀ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-accessible content
# status: draft
statement-not = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹੈ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: The content listed below is non-accessible for the following reasons.
# status: draft
statement-not-intro = ਹੇਠਾਂ ਦੱਸੀ ਸਮੱਗਰੀ ਇਨ੍ਹਾਂ ਕਾਰਨਾਂ ਕਰਕੇ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹੈ।

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-compliance with the accessibility regulations
# status: draft
statement-non-compliance = ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਨਾ ਹੋਣਾ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Disproportionate burden
# status: draft
statement-burden = ਵਾਜਬ ਹੱਦ ਤੋਂ ਵੱਧ ਬੋਝ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Content that’s not within the scope of the accessibility regulations
# status: draft
statement-scope = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਦੇ ਘੇਰੇ ਵਿਚ ਨਹੀਂ ਆਉਂਦੀ
# Stands under one of the three headings above when there is nothing to list.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Nothing is listed under this heading.
# status: draft
statement-nothing = ਇਸ ਸਿਰਲੇਖ ਹੇਠ ਦੱਸਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Preparation of this accessibility statement
# status: draft
statement-preparation = ਇਹ ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ ਕਦੋਂ ਤਿਆਰ ਕੀਤਾ ਗਿਆ
# $date: a day, such as 22 November 2026.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This statement was prepared on { $date }.
# status: draft
statement-prepared = ਇਹ ਬਿਆਨ { $date } ਨੂੰ ਤਿਆਰ ਕੀਤਾ ਗਿਆ ਸੀ।

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: It was last reviewed on { $date }.
# status: draft
statement-reviewed = ਇਸ ਦੀ ਪਿਛਲੀ ਸਮੀਖਿਆ { $date } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ।

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This website was last tested on { $date }.
# status: draft
statement-tested = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਿਛਲੀ ਪਰਖ { $date } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ।

## Differences from the printed plan

# where: theme.ftl, Differences from the printed plan
# English: In the printed plan
# status: draft
changes-printed = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ

# where: theme.ftl, Differences from the printed plan
# English: On this website
# status: draft
changes-here = ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ

# where: theme.ftl, Differences from the printed plan
# English: Reason
# status: draft
changes-reason = ਕਾਰਨ
# Heading over differences that belong to no single page.
# where: theme.ftl, Differences from the printed plan
# English: Throughout the plan
# status: draft
changes-general = ਪੂਰੀ ਯੋਜਨਾ ਵਿਚ

# where: theme.ftl, Differences from the printed plan
# English: There are no differences.
# status: draft
changes-none = ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਹੈ।

## The page that answers, in all languages, for an address that leads nowhere

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Page not found
# status: draft
root-not-found-title = ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: There is no page at this address.
# status: draft
root-not-found = ਇਸ ਪਤੇ ’ਤੇ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ।

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Go to the plan’s home page
# status: draft
root-not-found-link = ਯੋਜਨਾ ਦੇ ਮੁੱਖ ਪੰਨੇ ’ਤੇ ਜਾਓ
