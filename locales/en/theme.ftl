# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
skip-link = Skip to main content
# Names of the parts of a page, read out by screen readers.
nav-languages = Languages
nav-contents = Contents
nav-breadcrumb = Where you are
nav-footer = Help and information
# Link in the header, to the list of contents further down the page.
contents-link = Contents
# First step of "Where you are": the first page of the plan.
home-link = Home
# First words on the arm of the signpost that leads to the plan in your language.
cover-greeting = Welcome
# Describes the picture that is shown where a page is shared: a signpost with an arm for each language.
share-picture = A white signpost with an arm for each language of the plan
# Years that the aims hold for. $period: such as 2023–2027.
plan-period = Plan for { $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
plan-edition = Edition { $edition }
# $date: day of the last change, such as 1 June 2023.
page-updated = Last updated: { $date }
# $publisher: name of the council.
published-by = Published by { $publisher }
# Links in the footer.
footer-accessibility = Accessibility statement
footer-contacts = Contact details
footer-formats = Large print and languages
footer-changes = Differences from the printed plan
footer-whole = The whole plan on one page
footer-large-print = The whole plan in large print
# List of the headings of a long page.
on-this-page = On this page
# Name of the two links at the end of a page, read out by screen readers.
nav-steps = Previous and next page
# Each stands before the title of a page.
step-previous = Previous:
step-next = Next:
# Link on pages about abuse: leads at once to a page about the weather. Keep it short.
leave-site = Leave this site quickly
# Opens what a word of the glossary means. $term: such as Anti-social behaviour.
explanation = What is meant by: { $term }

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
note-draft = This translation has not yet been checked by a translator. The English page is the one to rely on.
# At the top of a page that is mostly shown in English.
note-english-page = Most of this page is in English for now, because it has not been translated yet.
# Before one or more paragraphs shown in English. Keep it short.
note-english-block = This part is in English for now, because it has not been translated yet.
# Before one or more paragraphs whose translation is older than the English.
note-stale-block = This part has changed in English since it was translated.
# Before one or more paragraphs whose old translation is shown although the English has changed.
note-stale-shown = This part was translated from an older English text, which has changed since.
# At the top of a page that shows such texts in its lists, tables or menus.
note-stale-page = Some words on this page were translated from an older English text, which has changed since.
# At the top of a page that shows English words in its lists and tables.
note-english-tables = Some words on this page are in English for now, because they have not been translated yet or have changed.
# Link from such a note to the English page.
note-english-link = Read this page in English

## Notes and tables in the prose

# Heading over the notes at the end of a page.
notes-title = Notes
# Read out by screen readers: the link from a note back to where the text points to it.
note-back = Back to the text
# Read out by screen readers: name of a table that can be moved sideways.
table-label = Table

## Home page

home-headline = Crime figures
# $percent: size of the change, such as 0.8%. $year: such as 2022.
home-fell = All crime fell by { $percent } in { $year }
home-rose = All crime rose by { $percent } in { $year }
home-same = There was no change in all crime in { $year }
home-figures-link = See the crime figures
home-aims = Our aims
home-aims-link = Read about the aims
home-priorities = Our priorities
home-help = Get help
# Heading over a list of all pages, each with a sentence on what it is about.
home-sections = What is in the plan
home-contacts-link = See all contact details

## Partnership page

# Shown when the plan does not list the representatives.
representatives-missing = The list of representatives is missing from the printed plan.
# Title of a diagram of the groups and boards.
structure-title = How the partnership is organised, from the top down
# What each group or board does for the partnership. Each stands before the names of groups or boards.
structure-strategic = Oversees the work of the partnership
structure-board = Manages how the partnership performs and signs off the plan
structure-delivery = Directs and delivers the work
structure-sub-group = Sub-groups that solve problems, such as
structure-countywide = County-wide boards and meetings, such as

## Priorities

# Heading over explanations of words that a priority uses.
priority-terms = What the words mean

## Crime figures: tables

# Shown where there are no figures.
figures-none = There are no figures yet.
# $period: such as January to December 2022. $year: the year before, such as 2021.
figures-period = The figures are for { $period }, compared with the same period in { $year }.
figures-overlap = Crime types overlap and some are not shown, so the figures do not add up to all crime.
# Titles of the four tables. $year: such as 2022. $previous: the year before.
figures-caption-total = All crime: { $year } compared with { $previous }
figures-caption-fell = Crime decrease: { $year } compared with { $previous }
figures-caption-same = No change: { $year } compared with { $previous }
figures-caption-rose = Crime increase: { $year } compared with { $previous }
# Crime types that were not counted in the year before.
figures-caption-unknown = Crime types without a figure for { $previous }: { $year }
# Stands in a cell where there is no figure of the year before.
figures-no-previous = not known
# Column headings. Keep them short. $year: such as 2022.
figures-column-type = Crime type
figures-column-count = Number in { $year }
figures-column-change = Change in number
figures-column-percent = Change in per cent
# Stands in a cell, after a percentage.
figures-small = small number
# Explains those words. $year: the year before, such as 2021.
figures-small-note = “Small number” means that fewer than 50 were counted in { $year }. A change of only a few can then give a large percentage.
# Stands in a cell where no percentage can be given, since the year before had none.
figures-no-percent = not available
# $source: where the figures come from.
figures-source = Source: { $source }
figures-source-missing = The plan does not state the source of these figures.
figures-download = Download these figures
figures-csv = Crime figures as CSV, for spreadsheets
figures-json = Crime figures as JSON, for programs

## Crime figures: charts

# Headlines of the chart of changes.
chart-headline-fell = More crime types fell than rose
chart-headline-rose = More crime types rose than fell
chart-headline-same = As many crime types rose as fell
# Title of the chart. $year: such as 2022. $previous: the year before.
chart-title = Change in the number of each crime type in per cent, { $year } compared with { $previous }
# $count (number): how many crime types. The sentences follow each other and describe the chart.
chart-fell =
    { $count ->
        [one] { $count } crime type fell.
       *[other] { $count } crime types fell.
    }
chart-rose =
    { $count ->
        [one] { $count } crime type rose.
       *[other] { $count } crime types rose.
    }
chart-same =
    { $count ->
        [one] { $count } crime type did not change.
       *[other] { $count } crime types did not change.
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
chart-largest-fall = Largest fall: { $name }, down { $percent }.
chart-largest-rise = Largest rise: { $name }, up { $percent }.
# The two sides of the chart, written over its bars.
chart-side-fell = Fewer than the year before
chart-side-rose = More than the year before
# Headline of the chart of numbers. $name: the crime type with the largest number.
volumes-headline = Recorded most often: { $name }
# Title of that chart. $year: such as 2022. $previous: the year before.
volumes-title = Number of each crime type in { $year } compared with { $previous }
# Describe that chart. $name: a crime type. $count: its number, such as 2,262 incidents.
volumes-most = Most often: { $name }, { $count }.
volumes-least = Least often: { $name }, { $count }.
# Stands beside a bar. $year: such as 2022. $count: such as 2,262.
volumes-count = { $year }: { $count }
# Link from a chart to the same figures in tables.
chart-table-link = The same figures as tables

## Crime glossary

glossary-crimes = Crime types
glossary-terms = Other terms
glossary-abbreviations = Abbreviations
# Link to the figures of a crime type. $name: such as Robbery.
glossary-figures-link = Figures: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
glossary-term-link = More: { $term }
glossary-no-definition = The plan does not explain this term.

## Contact details

contacts-emergency = In an emergency
# $phone: the emergency number, 999.
contacts-emergency-call = Call { $phone }
contact-phone = Telephone
contact-email = Email
contact-website = Website
contact-also-known-as = Also known as
# A number with its use. $label: such as Non-emergency. $phone: the number.
phone-with-label = { $label }: { $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
phone-with-option = { $phone }, { $option }
# Stand in place of a number that may be wrong.
contact-unconfirmed = The telephone number is being checked. Please use the other contact details given here.
contact-unconfirmed-only = The telephone number is being checked.

## Large print and languages

formats-large-print = Read or print the whole plan in large print
formats-whole = Read or print the whole plan on one page

## Accessibility statement (the order and wording follow the model statement of the UK government)

statement-how = How accessible this website is
statement-known = We know some parts of this website are not fully accessible:
statement-known-none = We do not know of any part of this website that is not accessible.
statement-feedback = Feedback and contact information
# $days (number): how many days the council takes to answer.
statement-response =
    { $days ->
        [one] We’ll consider your request and get back to you in { $days } day.
       *[other] We’ll consider your request and get back to you in { $days } days.
    }
statement-enforcement = Enforcement procedure
statement-technical = Technical information about this website’s accessibility
statement-status = Compliance status
statement-not = Non-accessible content
statement-not-intro = The content listed below is non-accessible for the following reasons.
statement-non-compliance = Non-compliance with the accessibility regulations
statement-burden = Disproportionate burden
statement-scope = Content that’s not within the scope of the accessibility regulations
# Stands under one of the three headings above when there is nothing to list.
statement-nothing = Nothing is listed under this heading.
statement-preparation = Preparation of this accessibility statement
# $date: a day, such as 22 November 2026.
statement-prepared = This statement was prepared on { $date }.
statement-reviewed = It was last reviewed on { $date }.
statement-tested = This website was last tested on { $date }.

## Differences from the printed plan

changes-printed = In the printed plan
changes-here = On this website
changes-reason = Reason
# Heading over differences that belong to no single page.
changes-general = Throughout the plan
changes-none = There are no differences.

## The page that answers, in all languages, for an address that leads nowhere

root-not-found-title = Page not found
root-not-found = There is no page at this address.
root-not-found-link = Go to the plan’s home page
