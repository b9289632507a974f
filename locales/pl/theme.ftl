# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
skip-link = Przejdź do głównej treści
# Names of the parts of a page, read out by screen readers.
nav-languages = Języki
nav-contents = Spis treści
nav-breadcrumb = Ścieżka nawigacji
nav-footer = Pomoc i informacje
# Link in the header, to the list of contents further down the page.
contents-link = Spis treści
# First step of "Where you are": the first page of the plan.
home-link = Strona główna
# Years that the aims hold for. $period: such as 2023–2027.
plan-period = Plan na lata { $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
plan-edition = Wydanie { $edition }
# $date: day of the last change, such as 1 June 2023.
page-updated = Ostatnia aktualizacja: { $date } r.
# $publisher: name of the council.
published-by = Wydawca: { $publisher }
# Links in the footer.
footer-accessibility = Deklaracja dostępności
footer-contacts = Dane kontaktowe
footer-formats = Duży druk i inne języki
footer-changes = Różnice w stosunku do wersji drukowanej
footer-whole = Cały plan na jednej stronie

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
note-draft = To tłumaczenie nie zostało jeszcze sprawdzone przez tłumacza. Prosimy opierać się na stronie w języku angielskim.
# At the top of a page that is mostly shown in English.
note-english-page = Większa część tej strony jest na razie po angielsku, ponieważ nie została jeszcze przetłumaczona.
# Before one or more paragraphs shown in English. Keep it short.
note-english-block = Ta część jest na razie po angielsku, ponieważ nie została jeszcze przetłumaczona.
# Before one or more paragraphs whose translation is older than the English.
note-stale-block = Angielski tekst tej części zmienił się po jej przetłumaczeniu.
# Before one or more paragraphs whose old translation is shown although the English has changed.
note-stale-shown = Tę część przetłumaczono ze starszego tekstu angielskiego, który od tego czasu się zmienił.
# At the top of a page that shows such texts in its lists, tables or menus.
note-stale-page = Niektóre słowa na tej stronie przetłumaczono ze starszego tekstu angielskiego, który od tego czasu się zmienił.
# At the top of a page that shows English words in its lists and tables.
note-english-tables = Niektóre słowa na tej stronie są na razie po angielsku, ponieważ nie zostały jeszcze przetłumaczone lub się zmieniły.
# Link from such a note to the English page.
note-english-link = Czytaj tę stronę po angielsku

## Notes and tables in the prose

# Heading over the notes at the end of a page.
notes-title = Przypisy
# Read out by screen readers: the link from a note back to where the text points to it.
note-back = Wróć do tekstu
# Read out by screen readers: name of a table that can be moved sideways.
table-label = Tabela

## Home page

home-headline = Dane o przestępczości
# $percent: size of the change, such as 0.8%. $year: such as 2022.
home-fell = W { $year } r. łączna liczba przestępstw spadła o { $percent }
home-rose = W { $year } r. łączna liczba przestępstw wzrosła o { $percent }
home-same = W { $year } r. łączna liczba przestępstw nie zmieniła się
home-figures-link = Zobacz dane o przestępczości
home-aims = Nasze cele
home-aims-link = Więcej o naszych celach
home-priorities = Nasze priorytety
home-help = Gdzie szukać pomocy
home-contacts-link = Zobacz wszystkie dane kontaktowe

## Partnership page

# Shown when the plan does not list the representatives.
representatives-missing = W wydrukowanym planie brakuje listy przedstawicieli.
# What each group or board does for the partnership. Each stands before the names of groups or boards.
structure-strategic = Nadzoruje pracę partnerstwa
structure-board = Odpowiada za wyniki pracy partnerstwa i zatwierdza plan
structure-delivery = Kieruje działaniami i je realizuje
structure-sub-group = Podgrupy, które rozwiązują problemy, na przykład
structure-countywide = Zespoły i spotkania na szczeblu hrabstwa, na przykład

## Priorities

# Heading over explanations of words that a priority uses.
priority-terms = Co oznaczają te słowa

## Crime figures: tables

# Shown where there are no figures.
figures-none = Nie ma jeszcze danych.
# $period: such as January to December 2022. $year: the year before, such as 2021.
figures-period = Dane dotyczą okresu { $period } i zestawiono je z tym samym okresem { $year } r.
figures-overlap = Kategorie przestępstw częściowo się pokrywają, a niektórych nie pokazano, dlatego podane liczby nie sumują się do liczby przestępstw ogółem.
# Titles of the four tables. $year: such as 2022. $previous: the year before.
figures-caption-total = Przestępstwa ogółem: { $year } r. w porównaniu z { $previous } r.
figures-caption-fell = Spadek liczby przestępstw: { $year } r. w porównaniu z { $previous } r.
figures-caption-same = Bez zmian: { $year } r. w porównaniu z { $previous } r.
figures-caption-rose = Wzrost liczby przestępstw: { $year } r. w porównaniu z { $previous } r.
# Crime types that were not counted in the year before.
figures-caption-unknown = Kategorie bez danych za { $previous } r.: { $year } r.
# Stands in a cell where there is no figure of the year before.
figures-no-previous = brak danych
# Column headings. Keep them short. $year: such as 2022.
figures-column-type = Kategoria przestępstw
figures-column-count = Liczba w { $year } r.
figures-column-change = Zmiana liczby
figures-column-percent = Zmiana w procentach
# Stands in a cell, after a percentage.
figures-small = mała liczba
# Explains those words. $year: the year before, such as 2021.
figures-small-note = „Mała liczba” oznacza, że w { $year } r. odnotowano mniej niż 50 przypadków. Zmiana o zaledwie kilka przypadków może wtedy dać wysoki procent.
# Stands in a cell where no percentage can be given, since the year before had none.
figures-no-percent = nie można obliczyć
# $source: where the figures come from.
figures-source = Źródło: { $source }
figures-source-missing = Plan nie podaje źródła tych danych.
figures-download = Pobierz te dane
figures-csv = Dane o przestępczości w formacie CSV (do arkuszy kalkulacyjnych)
figures-json = Dane o przestępczości w formacie JSON (do programów)

## Crime figures: chart

# Title of the chart. $year: such as 2022. $previous: the year before.
chart-title = Procentowa zmiana liczby przestępstw w poszczególnych kategoriach: { $year } r. w porównaniu z { $previous } r.
# $count (number): how many crime types. The sentences follow each other and describe the chart.
chart-fell =
    { $count ->
        [one] Spadek odnotowano w { $count } kategorii przestępstw.
        [few] Spadek odnotowano w { $count } kategoriach przestępstw.
        [many] Spadek odnotowano w { $count } kategoriach przestępstw.
       *[other] Spadek odnotowano w { $count } kategorii przestępstw.
    }
chart-rose =
    { $count ->
        [one] Wzrost odnotowano w { $count } kategorii przestępstw.
        [few] Wzrost odnotowano w { $count } kategoriach przestępstw.
        [many] Wzrost odnotowano w { $count } kategoriach przestępstw.
       *[other] Wzrost odnotowano w { $count } kategorii przestępstw.
    }
chart-same =
    { $count ->
        [one] W { $count } kategorii przestępstw nie było zmian.
        [few] W { $count } kategoriach przestępstw nie było zmian.
        [many] W { $count } kategoriach przestępstw nie było zmian.
       *[other] W { $count } kategorii przestępstw nie było zmian.
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
chart-largest-fall = Największy spadek: { $name }, o { $percent }.
chart-largest-rise = Największy wzrost: { $name }, o { $percent }.
# The two sides of the chart, written over its bars.
chart-side-fell = Mniej niż rok wcześniej
chart-side-rose = Więcej niż rok wcześniej

## Crime glossary

glossary-crimes = Kategorie przestępstw
glossary-terms = Inne pojęcia
glossary-abbreviations = Skróty
# Link to the figures of a crime type. $name: such as Robbery.
glossary-figures-link = Dane: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
glossary-term-link = Więcej: { $term }
glossary-no-definition = Plan nie wyjaśnia tego pojęcia.

## Contact details

contacts-emergency = W nagłych wypadkach
# $phone: the emergency number, 999.
contacts-emergency-call = Należy zadzwonić pod numer { $phone }
contact-phone = Telefon
contact-email = E-mail
contact-website = Strona internetowa
contact-also-known-as = Inna nazwa
# A number with its use. $label: such as Non-emergency. $phone: the number.
phone-with-label = { $label }: { $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
phone-with-option = { $phone }, { $option }
# Stand in place of a number that may be wrong.
contact-unconfirmed = Ten numer telefonu jest obecnie sprawdzany. Prosimy skorzystać z innych podanych tu danych kontaktowych.
contact-unconfirmed-only = Ten numer telefonu jest obecnie sprawdzany.

## Accessibility statement (the order and wording follow the model statement of the UK government)

statement-how = Dostępność tej strony internetowej
statement-known = Wiemy, że niektóre części tej strony internetowej nie są w pełni dostępne:
statement-known-none = Nie wiemy o żadnej niedostępnej części tej strony internetowej.
statement-feedback = Uwagi i dane kontaktowe
# $days (number): how many days the council takes to answer.
statement-response =
    { $days ->
        [one] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dnia.
        [few] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dni.
        [many] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dni.
       *[other] Rozpatrzymy prośbę i odpowiemy w ciągu { $days } dnia.
    }
statement-enforcement = Egzekwowanie przepisów
statement-technical = Informacje techniczne o dostępności tej strony internetowej
statement-status = Status zgodności
statement-not = Treści niedostępne
statement-not-intro = Treści wymienione poniżej są niedostępne z następujących powodów.
statement-non-compliance = Niezgodność z przepisami o dostępności
statement-burden = Nieproporcjonalne obciążenie
statement-scope = Treści nieobjęte przepisami o dostępności
# Stands under one of the three headings above when there is nothing to list.
statement-nothing = W tym punkcie nie wymieniono żadnych treści.
statement-preparation = Przygotowanie tej deklaracji dostępności
# $date: a day, such as 22 November 2026.
statement-prepared = Deklarację sporządzono { $date } r.
statement-reviewed = Jej ostatni przegląd przeprowadzono { $date } r.
statement-tested = Stronę internetową ostatnio przetestowano { $date } r.

## Differences from the printed plan

changes-printed = W wydrukowanym planie
changes-here = Na tej stronie internetowej
changes-reason = Powód
# Heading over differences that belong to no single page.
changes-general = W całym planie
changes-none = Nie ma żadnych różnic.

## The page that answers, in all languages, for an address that leads nowhere

root-not-found-title = Nie znaleziono strony
root-not-found = Pod tym adresem nie ma żadnej strony.
root-not-found-link = Przejdź do strony głównej planu
