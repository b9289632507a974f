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
skip-link = Przejdź do głównej treści
# Names of the parts of a page, read out by screen readers.
# where: theme.ftl, Every page: head, header, footer
# English: Languages
# status: draft
nav-languages = Języki

# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
nav-contents = Spis treści

# where: theme.ftl, Every page: head, header, footer
# English: Where you are
# status: draft
nav-breadcrumb = Ścieżka nawigacji

# where: theme.ftl, Every page: head, header, footer
# English: Help and information
# status: draft
nav-footer = Pomoc i informacje
# Link in the header, to the list of contents further down the page.
# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
contents-link = Spis treści
# First step of "Where you are": the first page of the plan.
# where: theme.ftl, Every page: head, header, footer
# English: Home
# status: draft
home-link = Strona główna

# where: theme.ftl, Every page: head, header, footer
# First words on the arm of the signpost that leads to the plan in your language.
# English: Welcome
# status: draft
cover-greeting = Witamy

# where: theme.ftl, Every page: head, header, footer
# Describes the picture that is shown where a page is shared: a signpost with an arm for each language.
# English: A white signpost with an arm for each language of the plan
# status: draft
share-picture = Biały drogowskaz z osobnym ramieniem dla każdej wersji językowej planu

# Years that the aims hold for. $period: such as 2023–2027.
# where: theme.ftl, Every page: head, header, footer
# English: Plan for { $period }
# status: draft
plan-period = Plan na lata { $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
# where: theme.ftl, Every page: head, header, footer
# English: Edition { $edition }
# status: draft
plan-edition = Wydanie { $edition }
# $date: day of the last change, such as 1 June 2023.
# where: theme.ftl, Every page: head, header, footer
# English: Last updated: { $date }
# status: draft
page-updated = Ostatnia aktualizacja: { $date } r.
# $publisher: name of the council.
# where: theme.ftl, Every page: head, header, footer
# English: Published by { $publisher }
# status: draft
published-by = Wydawca: { $publisher }
# Links in the footer.
# where: theme.ftl, Every page: head, header, footer
# English: Accessibility statement
# status: draft
footer-accessibility = Deklaracja dostępności

# where: theme.ftl, Every page: head, header, footer
# English: Contact details
# status: draft
footer-contacts = Dane kontaktowe

# where: theme.ftl, Every page: head, header, footer
# English: Large print and languages
# status: draft
footer-formats = Duży druk i inne języki

# where: theme.ftl, Every page: head, header, footer
# English: Differences from the printed plan
# status: draft
footer-changes = Różnice w stosunku do wersji drukowanej

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan on one page
# status: draft
footer-whole = Cały plan na jednej stronie

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan in large print
# status: draft
footer-large-print = Cały plan dużym drukiem

# where: theme.ftl, Every page: head, header, footer
# List of the headings of a long page.
# English: On this page
# status: draft
on-this-page = Na tej stronie

# where: theme.ftl, Every page: head, header, footer
# Name of the two links at the end of a page, read out by screen readers.
# English: Previous and next page
# status: draft
nav-steps = Poprzednia i następna strona

# where: theme.ftl, Every page: head, header, footer
# Each stands before the title of a page.
# English: Previous:
# status: draft
step-previous = Poprzednia strona:

# where: theme.ftl, Every page: head, header, footer
# English: Next:
# status: draft
step-next = Następna strona:

# where: theme.ftl, Every page: head, header, footer
# Link on pages about abuse: leads at once to a page about the weather. Keep it short.
# English: Leave this site quickly
# status: draft
leave-site = Szybkie wyjście ze strony

# where: theme.ftl, Every page: head, header, footer
# Opens what a word of the glossary means. $term: such as Anti-social behaviour.
# English: What is meant by: { $term }
# status: draft
explanation = Co oznacza pojęcie: { $term }

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
# where: theme.ftl, Notes on the state of a translation
# English: This translation has not yet been checked by a translator. The English page is the one to rely on.
# status: draft
note-draft = To tłumaczenie nie zostało jeszcze sprawdzone przez tłumacza. Prosimy opierać się na stronie w języku angielskim.
# At the top of a page that is mostly shown in English.
# where: theme.ftl, Notes on the state of a translation
# English: Most of this page is in English for now, because it has not been translated yet.
# status: draft
note-english-page = Większa część tej strony jest na razie po angielsku, ponieważ nie została jeszcze przetłumaczona.
# Before one or more paragraphs shown in English. Keep it short.
# where: theme.ftl, Notes on the state of a translation
# English: This part is in English for now, because it has not been translated yet.
# status: draft
note-english-block = Ta część jest na razie po angielsku, ponieważ nie została jeszcze przetłumaczona.
# Before one or more paragraphs whose translation is older than the English.
# where: theme.ftl, Notes on the state of a translation
# English: This part has changed in English since it was translated.
# status: draft
note-stale-block = Angielski tekst tej części zmienił się po jej przetłumaczeniu.
# Before one or more paragraphs whose old translation is shown although the English has changed.
# where: theme.ftl, Notes on the state of a translation
# English: This part was translated from an older English text, which has changed since.
# status: draft
note-stale-shown = Tę część przetłumaczono ze starszego tekstu angielskiego, który od tego czasu się zmienił.
# At the top of a page that shows such texts in its lists, tables or menus.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page were translated from an older English text, which has changed since.
# status: draft
note-stale-page = Niektóre słowa na tej stronie przetłumaczono ze starszego tekstu angielskiego, który od tego czasu się zmienił.
# At the top of a page that shows English words in its lists and tables.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page are in English for now, because they have not been translated yet or have changed.
# status: draft
note-english-tables = Niektóre słowa na tej stronie są na razie po angielsku, ponieważ nie zostały jeszcze przetłumaczone lub się zmieniły.
# Link from such a note to the English page.
# where: theme.ftl, Notes on the state of a translation
# English: Read this page in English
# status: draft
note-english-link = Czytaj tę stronę po angielsku

## Notes and tables in the prose

# Heading over the notes at the end of a page.
# where: theme.ftl, Notes and tables in the prose
# English: Notes
# status: draft
notes-title = Przypisy
# Read out by screen readers: the link from a note back to where the text points to it.
# where: theme.ftl, Notes and tables in the prose
# English: Back to the text
# status: draft
note-back = Wróć do tekstu
# Read out by screen readers: name of a table that can be moved sideways.
# where: theme.ftl, Notes and tables in the prose
# English: Table
# status: draft
table-label = Tabela

## Home page

# where: theme.ftl, Home page
# English: Crime figures
# status: draft
home-headline = Dane o przestępczości
# $percent: size of the change, such as 0.8%. $year: such as 2022.
# where: theme.ftl, Home page
# English: All crime fell by { $percent } in { $year }
# status: draft
home-fell = W { $year } r. łączna liczba przestępstw spadła o { $percent }

# where: theme.ftl, Home page
# English: All crime rose by { $percent } in { $year }
# status: draft
home-rose = W { $year } r. łączna liczba przestępstw wzrosła o { $percent }

# where: theme.ftl, Home page
# English: There was no change in all crime in { $year }
# status: draft
home-same = W { $year } r. łączna liczba przestępstw nie zmieniła się

# where: theme.ftl, Home page
# English: See the crime figures
# status: draft
home-figures-link = Zobacz dane o przestępczości

# where: theme.ftl, Home page
# English: Our aims
# status: draft
home-aims = Nasze cele

# where: theme.ftl, Home page
# English: Read about the aims
# status: draft
home-aims-link = Więcej o naszych celach

# where: theme.ftl, Home page
# English: Our priorities
# status: draft
home-priorities = Nasze priorytety

# where: theme.ftl, Home page
# English: Get help
# status: draft
home-help = Gdzie szukać pomocy

# where: theme.ftl, Home page
# Heading over a list of all pages, each with a sentence on what it is about.
# English: What is in the plan
# status: draft
home-sections = Co zawiera plan

# where: theme.ftl, Home page
# English: See all contact details
# status: draft
home-contacts-link = Zobacz wszystkie dane kontaktowe

## Partnership page

# Shown when the plan does not list the representatives.
# where: theme.ftl, Partnership page
# English: The list of representatives is missing from the printed plan.
# status: draft
representatives-missing = W wydrukowanym planie brakuje listy przedstawicieli.

# where: theme.ftl, Partnership page
# Title of a diagram of the groups and boards.
# English: How the partnership is organised, from the top down
# status: draft
structure-title = Struktura partnerstwa od najwyższego szczebla w dół

# What each group or board does for the partnership. Each stands before the names of groups or boards.
# where: theme.ftl, Partnership page
# English: Oversees the work of the partnership
# status: draft
structure-strategic = Nadzoruje pracę partnerstwa

# where: theme.ftl, Partnership page
# English: Manages how the partnership performs and signs off the plan
# status: draft
structure-board = Odpowiada za wyniki pracy partnerstwa i zatwierdza plan

# where: theme.ftl, Partnership page
# English: Directs and delivers the work
# status: draft
structure-delivery = Kieruje działaniami i je realizuje

# where: theme.ftl, Partnership page
# English: Sub-groups that solve problems, such as
# status: draft
structure-sub-group = Podgrupy, które rozwiązują problemy, na przykład

# where: theme.ftl, Partnership page
# English: County-wide boards and meetings, such as
# status: draft
structure-countywide = Zespoły i spotkania na szczeblu hrabstwa, na przykład

## Priorities

# Heading over explanations of words that a priority uses.
# where: theme.ftl, Priorities
# English: What the words mean
# status: draft
priority-terms = Co oznaczają te słowa

## Crime figures: tables

# Shown where there are no figures.
# where: theme.ftl, Crime figures: tables
# English: There are no figures yet.
# status: draft
figures-none = Nie ma jeszcze danych.
# $period: such as January to December 2022. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: The figures are for { $period }, compared with the same period in { $year }.
# status: draft
figures-period = Dane dotyczą okresu { $period } i zestawiono je z tym samym okresem { $year } r.

# where: theme.ftl, Crime figures: tables
# English: Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
figures-overlap = Kategorie przestępstw częściowo się pokrywają, a niektórych nie pokazano, dlatego podane liczby nie sumują się do liczby przestępstw ogółem.
# Titles of the four tables. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: tables
# English: All crime: { $year } compared with { $previous }
# status: draft
figures-caption-total = Przestępstwa ogółem: { $year } r. w porównaniu z { $previous } r.

# where: theme.ftl, Crime figures: tables
# English: Crime decrease: { $year } compared with { $previous }
# status: draft
figures-caption-fell = Spadek liczby przestępstw: { $year } r. w porównaniu z { $previous } r.

# where: theme.ftl, Crime figures: tables
# English: No change: { $year } compared with { $previous }
# status: draft
figures-caption-same = Bez zmian: { $year } r. w porównaniu z { $previous } r.

# where: theme.ftl, Crime figures: tables
# English: Crime increase: { $year } compared with { $previous }
# status: draft
figures-caption-rose = Wzrost liczby przestępstw: { $year } r. w porównaniu z { $previous } r.
# Crime types that were not counted in the year before.
# where: theme.ftl, Crime figures: tables
# English: Crime types without a figure for { $previous }: { $year }
# status: draft
figures-caption-unknown = Kategorie bez danych za { $previous } r.: { $year } r.
# Stands in a cell where there is no figure of the year before.
# where: theme.ftl, Crime figures: tables
# English: not known
# status: draft
figures-no-previous = brak danych
# Column headings. Keep them short. $year: such as 2022.
# where: theme.ftl, Crime figures: tables
# English: Crime type
# status: draft
figures-column-type = Kategoria przestępstw

# where: theme.ftl, Crime figures: tables
# English: Number in { $year }
# status: draft
figures-column-count = Liczba w { $year } r.

# where: theme.ftl, Crime figures: tables
# English: Change in number
# status: draft
figures-column-change = Zmiana liczby

# where: theme.ftl, Crime figures: tables
# English: Change in per cent
# status: draft
figures-column-percent = Zmiana w procentach
# Stands in a cell, after a percentage.
# where: theme.ftl, Crime figures: tables
# English: small number
# status: draft
figures-small = mała liczba
# Explains those words. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: “Small number” means that fewer than 50 were counted in { $year }. A change of only a few can then give a large percentage.
# status: draft
figures-small-note = „Mała liczba” oznacza, że w { $year } r. odnotowano mniej niż 50 przypadków. Zmiana o zaledwie kilka przypadków może wtedy dać wysoki procent.
# Stands in a cell where no percentage can be given, since the year before had none.
# where: theme.ftl, Crime figures: tables
# English: not available
# status: draft
figures-no-percent = nie można obliczyć
# $source: where the figures come from.
# where: theme.ftl, Crime figures: tables
# English: Source: { $source }
# status: draft
figures-source = Źródło: { $source }

# where: theme.ftl, Crime figures: tables
# English: The plan does not state the source of these figures.
# status: draft
figures-source-missing = Plan nie podaje źródła tych danych.

# where: theme.ftl, Crime figures: tables
# English: Download these figures
# status: draft
figures-download = Pobierz te dane

# where: theme.ftl, Crime figures: tables
# English: Crime figures as CSV, for spreadsheets
# status: draft
figures-csv = Dane o przestępczości w formacie CSV (do arkuszy kalkulacyjnych)

# where: theme.ftl, Crime figures: tables
# English: Crime figures as JSON, for programs
# status: draft
figures-json = Dane o przestępczości w formacie JSON (do programów)

## Crime figures: charts

# where: theme.ftl, Crime figures: charts
# Headlines of the chart of changes.
# English: More crime types fell than rose
# status: draft
chart-headline-fell = Spadek odnotowano w większej liczbie kategorii przestępstw niż wzrost

# where: theme.ftl, Crime figures: charts
# English: More crime types rose than fell
# status: draft
chart-headline-rose = Wzrost odnotowano w większej liczbie kategorii przestępstw niż spadek

# where: theme.ftl, Crime figures: charts
# English: As many crime types rose as fell
# status: draft
chart-headline-same = Wzrost odnotowano w tej samej liczbie kategorii przestępstw co spadek

# Title of the chart. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: charts
# English: Change in the number of each crime type in per cent, { $year } compared with { $previous }
# status: draft
chart-title = Procentowa zmiana liczby przestępstw w poszczególnych kategoriach: { $year } r. w porównaniu z { $previous } r.
# $count (number): how many crime types. The sentences follow each other and describe the chart.
# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type fell. *[other] { $count } crime types fell. }
# status: draft
chart-fell =
    { $count ->
        [one] Spadek odnotowano w { $count } kategorii przestępstw.
        [few] Spadek odnotowano w { $count } kategoriach przestępstw.
        [many] Spadek odnotowano w { $count } kategoriach przestępstw.
       *[other] Spadek odnotowano w { $count } kategorii przestępstw.
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type rose. *[other] { $count } crime types rose. }
# status: draft
chart-rose =
    { $count ->
        [one] Wzrost odnotowano w { $count } kategorii przestępstw.
        [few] Wzrost odnotowano w { $count } kategoriach przestępstw.
        [many] Wzrost odnotowano w { $count } kategoriach przestępstw.
       *[other] Wzrost odnotowano w { $count } kategorii przestępstw.
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type did not change. *[other] { $count } crime types did not change. }
# status: draft
chart-same =
    { $count ->
        [one] W { $count } kategorii przestępstw nie było zmian.
        [few] W { $count } kategoriach przestępstw nie było zmian.
        [many] W { $count } kategoriach przestępstw nie było zmian.
       *[other] W { $count } kategorii przestępstw nie było zmian.
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
# where: theme.ftl, Crime figures: charts
# English: Largest fall: { $name }, down { $percent }.
# status: draft
chart-largest-fall = Największy spadek: { $name }, o { $percent }.

# where: theme.ftl, Crime figures: charts
# English: Largest rise: { $name }, up { $percent }.
# status: draft
chart-largest-rise = Największy wzrost: { $name }, o { $percent }.
# The two sides of the chart, written over its bars.
# where: theme.ftl, Crime figures: charts
# English: Fewer than the year before
# status: draft
chart-side-fell = Mniej niż rok wcześniej

# where: theme.ftl, Crime figures: charts
# English: More than the year before
# status: draft
chart-side-rose = Więcej niż rok wcześniej

# where: theme.ftl, Crime figures: charts
# Headline of the chart of numbers. $name: the crime type with the largest number.
# English: Recorded most often: { $name }
# status: draft
volumes-headline = Najwięcej odnotowanych przypadków: { $name }

# where: theme.ftl, Crime figures: charts
# Title of that chart. $year: such as 2022. $previous: the year before.
# English: Number of each crime type in { $year } compared with { $previous }
# status: draft
volumes-title = Liczba przestępstw w poszczególnych kategoriach: { $year } r. w porównaniu z { $previous } r.

# where: theme.ftl, Crime figures: charts
# Describe that chart. $name: a crime type. $count: its number, such as 2,262 incidents.
# English: Most often: { $name }, { $count }.
# status: draft
volumes-most = Najwięcej przypadków: { $name }, { $count }.

# where: theme.ftl, Crime figures: charts
# English: Least often: { $name }, { $count }.
# status: draft
volumes-least = Najmniej przypadków: { $name }, { $count }.

# where: theme.ftl, Crime figures: charts
# Stands beside a bar. $year: such as 2022. $count: such as 2,262.
# English: { $year }: { $count }
# status: draft
volumes-count = { $year } r.: { $count }

# where: theme.ftl, Crime figures: charts
# Link from a chart to the same figures in tables.
# English: The same figures as tables
# status: draft
chart-table-link = Te same dane w tabelach

## Crime glossary

# where: theme.ftl, Crime glossary
# English: Crime types
# status: draft
glossary-crimes = Kategorie przestępstw

# where: theme.ftl, Crime glossary
# English: Other terms
# status: draft
glossary-terms = Inne pojęcia

# where: theme.ftl, Crime glossary
# English: Abbreviations
# status: draft
glossary-abbreviations = Skróty
# Link to the figures of a crime type. $name: such as Robbery.
# where: theme.ftl, Crime glossary
# English: Figures: { $name }
# status: draft
glossary-figures-link = Dane: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
# where: theme.ftl, Crime glossary
# English: More: { $term }
# status: draft
glossary-term-link = Więcej: { $term }

# where: theme.ftl, Crime glossary
# English: The plan does not explain this term.
# status: draft
glossary-no-definition = Plan nie wyjaśnia tego pojęcia.

## Contact details

# where: theme.ftl, Contact details
# English: In an emergency
# status: draft
contacts-emergency = W nagłych wypadkach
# $phone: the emergency number, 999.
# where: theme.ftl, Contact details
# English: Call { $phone }
# status: draft
contacts-emergency-call = Należy zadzwonić pod numer { $phone }

# where: theme.ftl, Contact details
# English: Telephone
# status: draft
contact-phone = Telefon

# where: theme.ftl, Contact details
# English: Email
# status: draft
contact-email = E-mail

# where: theme.ftl, Contact details
# English: Website
# status: draft
contact-website = Strona internetowa

# where: theme.ftl, Contact details
# English: Also known as
# status: draft
contact-also-known-as = Inna nazwa
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
contact-unconfirmed = Ten numer telefonu jest obecnie sprawdzany. Prosimy skorzystać z innych podanych tu danych kontaktowych.

# where: theme.ftl, Contact details
# English: The telephone number is being checked.
# status: draft
contact-unconfirmed-only = Ten numer telefonu jest obecnie sprawdzany.

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan in large print
# status: draft
formats-large-print = Cały plan dużym drukiem: do czytania lub wydrukowania

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan on one page
# status: draft
formats-whole = Cały plan na jednej stronie: do czytania lub wydrukowania

## Accessibility statement (the order and wording follow the model statement of the UK government)

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: How accessible this website is
# status: draft
statement-how = Dostępność tej strony internetowej

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We know some parts of this website are not fully accessible:
# status: draft
statement-known = Wiemy, że niektóre części tej strony internetowej nie są w pełni dostępne:

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We do not know of any part of this website that is not accessible.
# status: draft
statement-known-none = Nie wiemy o żadnej niedostępnej części tej strony internetowej.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Feedback and contact information
# status: draft
statement-feedback = Uwagi i dane kontaktowe
# $days (number): how many days the council takes to answer.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: { $days -> [one] We’ll consider your request and get back to you in { $days } day. *[other] We’ll consider your request and get back to you in { $days } days. }
# status: draft
statement-response =
    { $days ->
        [one] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dnia.
        [few] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dni.
        [many] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dni.
       *[other] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dnia.
    }

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Enforcement procedure
# status: draft
statement-enforcement = Egzekwowanie przepisów

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Technical information about this website’s accessibility
# status: draft
statement-technical = Informacje techniczne o dostępności tej strony internetowej

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Compliance status
# status: draft
statement-status = Status zgodności

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-accessible content
# status: draft
statement-not = Treści niedostępne

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: The content listed below is non-accessible for the following reasons.
# status: draft
statement-not-intro = Treści wymienione poniżej są niedostępne z następujących powodów.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-compliance with the accessibility regulations
# status: draft
statement-non-compliance = Niezgodność z przepisami o dostępności

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Disproportionate burden
# status: draft
statement-burden = Nieproporcjonalne obciążenie

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Content that’s not within the scope of the accessibility regulations
# status: draft
statement-scope = Treści nieobjęte przepisami o dostępności
# Stands under one of the three headings above when there is nothing to list.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Nothing is listed under this heading.
# status: draft
statement-nothing = W tym punkcie nie wymieniono żadnych treści.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Preparation of this accessibility statement
# status: draft
statement-preparation = Przygotowanie tej deklaracji dostępności
# $date: a day, such as 22 November 2026.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This statement was prepared on { $date }.
# status: draft
statement-prepared = Deklarację sporządzono { $date } r.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: It was last reviewed on { $date }.
# status: draft
statement-reviewed = Jej ostatni przegląd przeprowadzono { $date } r.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This website was last tested on { $date }.
# status: draft
statement-tested = Stronę internetową ostatnio przetestowano { $date } r.

## Differences from the printed plan

# where: theme.ftl, Differences from the printed plan
# English: In the printed plan
# status: draft
changes-printed = W wydrukowanym planie

# where: theme.ftl, Differences from the printed plan
# English: On this website
# status: draft
changes-here = Na tej stronie internetowej

# where: theme.ftl, Differences from the printed plan
# English: Reason
# status: draft
changes-reason = Powód
# Heading over differences that belong to no single page.
# where: theme.ftl, Differences from the printed plan
# English: Throughout the plan
# status: draft
changes-general = W całym planie

# where: theme.ftl, Differences from the printed plan
# English: There are no differences.
# status: draft
changes-none = Nie ma żadnych różnic.

## The page that answers, in all languages, for an address that leads nowhere

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Page not found
# status: draft
root-not-found-title = Nie znaleziono strony

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: There is no page at this address.
# status: draft
root-not-found = Pod tym adresem nie ma żadnej strony.

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Go to the plan’s home page
# status: draft
root-not-found-link = Przejdź do strony głównej planu
