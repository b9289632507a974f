# where: table changes, f01-representatives-reason
# English: The list was a picture, and its text has not been confirmed.
# status: draft
changes-f01-representatives-reason = Lista była grafiką, a jej treści nie potwierdzono.

# where: table changes, f02-arabic-notice-reason
# English: Two letters were misread when the printed notice was copied.
# status: draft
changes-f02-arabic-notice-reason = Przy kopiowaniu wydrukowanego ogłoszenia błędnie odczytano dwie litery.

# where: table changes, f03-punjabi-notice-reason
# English: Letters and vowel signs were misread when the printed notice was copied.
# status: draft
changes-f03-punjabi-notice-reason = Przy kopiowaniu wydrukowanego ogłoszenia błędnie odczytano litery i znaki samogłosek.

# where: table changes, f04-joined-lines-reason
# English: Lines and sentences cut by the end of a printed page or column are joined.
# status: draft
changes-f04-joined-lines-reason = Połączono wiersze i zdania, które w druku przerywał koniec strony lub kolumny.

# where: table changes, f05-groups-of-figures-reason
# English: One printed label stood after the figures it names and the other before them.
# status: draft
changes-f05-groups-of-figures-reason = W druku jedna etykieta stała za danymi, których dotyczy, a druga przed nimi.

# where: table changes, f06-contact-labels-reason
# English: Symbols alone are hard to read aloud. Every detail now has a label in words, always in the same order, and web addresses begin with https.
# status: draft
changes-f06-contact-labels-reason = Same symbole trudno odczytać na głos. Każda informacja ma teraz etykietę słowną, zawsze w tej samej kolejności, a adresy stron internetowych zaczynają się od https.

# where: table changes, f06-telephone-label-reason
# English: The label is the same on every page.
# status: draft
changes-f06-telephone-label-reason = Etykieta jest taka sama na każdej stronie.

# where: table changes, f07-pictures-reason
# English: The pictures of the printed plan and descriptions of them are not available.
# status: draft
changes-f07-pictures-reason = Ilustracje z wydrukowanego planu i ich opisy nie są dostępne.

# where: table changes, f07-chart-reason
# English: Any charts of the printed plan are not available. This one is drawn from the figures of the plan, which also stand in the tables.
# status: draft
changes-f07-chart-reason = Ewentualne wykresy z wydrukowanego planu nie są dostępne. Ten wykres powstał na podstawie danych z planu, które podano też w tabelach.

# where: table changes, f08-themes-reason
# English: The columns were only layout: the themes have no order and no counts.
# status: draft
changes-f08-themes-reason = Kolumny służyły tylko układowi strony: tematy nie mają ustalonej kolejności i nie podano przy nich liczb.

# where: table changes, f09-note-marks-reason
# English: The printed mark pointed to the note on cuckooing. Notes now stand by name under the priority and in the glossary, without asterisks.
# status: draft
changes-f09-note-marks-reason = Znak w druku odsyłał do przypisu o przejmowaniu mieszkań (cuckooing). Objaśnienia podano teraz pod nazwą pojęcia przy priorytecie i w słowniczku, bez gwiazdek.

# where: table changes, f09-exploitation-mark-reason
# English: The note on exploitation stands under the priority and in the glossary, without an asterisk.
# status: draft
changes-f09-exploitation-mark-reason = Objaśnienie wykorzystywania podano przy priorytecie i w słowniczku, bez gwiazdki.

# where: table changes, f09-cuckooing-mark-reason
# English: The asterisks are replaced by a link to the explanation in the glossary.
# status: draft
changes-f09-cuckooing-mark-reason = Gwiazdki zastąpiono linkiem do wyjaśnienia w słowniczku.

# where: table changes, f10-note-in-a-note-reason
# English: A mark inside a note is replaced by a link to the other term.
# status: draft
changes-f10-note-in-a-note-reason = Znak wewnątrz przypisu zastąpiono linkiem do drugiego pojęcia.

# where: table changes, f11-page-number-reason
# English: Page numbers mean nothing on a website, so a link is used.
# status: draft
changes-f11-page-number-reason = Numery stron nie mają znaczenia w internecie, dlatego użyto linku.

# where: table changes, f12-contents-reason
# English: The titles in the printed contents list differed from the headings, and some parts were not listed.
# status: draft
changes-f12-contents-reason = Tytuły w wydrukowanym spisie treści różniły się od nagłówków, a niektórych części w nim nie było.

# where: table changes, priority-numbers-reason
# English: A colon separates the number of each priority from its title, because both stand on one line. Each priority has a page of its own.
# status: draft
changes-priority-numbers-reason = Numer każdego priorytetu oddzielono od tytułu dwukropkiem, ponieważ stoją w jednym wierszu. Każdy priorytet ma własną stronę.

# where: table changes, f17-asb-in-aims-reason
# English: The printed plan words the first aim in two ways. The abbreviation now stands in the list of abbreviations.
# status: draft
changes-f17-asb-in-aims-reason = Wydrukowany plan formułuje pierwszy cel na dwa sposoby. Skrót znajduje się teraz w wykazie skrótów.

# where: table changes, f18-order-of-achievements-reason
# English: The achievements follow the order of the aims.
# status: draft
changes-f18-order-of-achievements-reason = Osiągnięcia podano w kolejności celów.

# where: table changes, f19-street-lighting-reason
# English: The same action stands under priorities 3 and 6, and one of them had no full stop.
# status: draft
changes-f19-street-lighting-reason = To samo działanie jest podane przy priorytetach 3 i 6, a w jednym z tych miejsc brakowało kropki.

# where: table changes, f21-years-in-titles-reason
# English: The printed plan writes years in five ways. Titles now use one form.
# status: draft
changes-f21-years-in-titles-reason = W wydrukowanym planie lata zapisano na pięć sposobów. W tytułach używamy teraz jednego zapisu.

# where: table changes, f21-years-in-sentences-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-years-in-sentences-reason = W zdaniach angielskich lata łączy słowo „to”, co jest wyraźniejsze przy czytaniu na głos.

# where: table changes, f21-priority-years-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-priority-years-reason = W zdaniach angielskich lata łączy słowo „to”, co jest wyraźniejsze przy czytaniu na głos.

# where: table changes, f21-months-reason
# English: Sentences and long headings say a period with the word "to".
# status: draft
changes-f21-months-reason = W angielskich zdaniach i długich nagłówkach okres podaje się ze słowem „to”.

# where: table changes, f22-capitals-in-headings-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-headings-reason = W nagłówkach wielkiej litery używa się tylko na początku i w nazwach.

# where: table changes, f22-capitals-in-partnership-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-partnership-reason = W nagłówkach wielkiej litery używa się tylko na początku i w nazwach.

# where: table changes, f22-capitals-in-consultation-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-consultation-reason = W nagłówkach wielkiej litery używa się tylko na początku i w nazwach.

# where: table changes, f22-case-review-reason
# English: Capital letters are used only in the names of Acts and bodies.
# status: draft
changes-f22-case-review-reason = Wielkich liter używa się tylko w nazwach ustaw i instytucji.

# where: table changes, f23-co-ordinated-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-co-ordinated-reason = W wydrukowanym planie to angielskie słowo zapisano na dwa sposoby.

# where: table changes, f23-county-wide-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-county-wide-reason = W wydrukowanym planie to angielskie słowo zapisano na dwa sposoby.

# where: table changes, f24-act-in-partnership-reason
# English: The name of the Act is written in one way.
# status: draft
changes-f24-act-in-partnership-reason = Nazwa ustawy jest wszędzie zapisana tak samo.

# where: table changes, f24-act-in-achievements-reason
# English: A comma was missing in the name of the Act, which is now written in one way.
# status: draft
changes-f24-act-in-achievements-reason = W angielskiej nazwie ustawy brakowało przecinka. Teraz nazwa jest wszędzie zapisana tak samo.

# where: table changes, f25-beacon-reason
# English: This website uses one name for each organisation.
# status: draft
changes-f25-beacon-reason = Na tej stronie internetowej każda organizacja ma jedną nazwę.

# where: table changes, f26-community-trigger-reason
# English: The heading now agrees with the text.
# status: draft
changes-f26-community-trigger-reason = Nagłówek jest teraz zgodny z tekstem.

# where: table changes, f27-partnerships-achievements-reason
# English: An apostrophe was missing.
# status: draft
changes-f27-partnerships-achievements-reason = W tekście angielskim brakowało apostrofu.

# where: table changes, f28-each-aim-reason
# English: A slip of grammar is corrected.
# status: draft
changes-f28-each-aim-reason = Poprawiono błąd gramatyczny w tekście angielskim.

# where: table changes, f30-fewer-reason
# English: "Fewer" is used for things that can be counted.
# status: draft
changes-f30-fewer-reason = O rzeczach policzalnych mówi się po angielsku „fewer”.

# where: table changes, f31-opals-events-reason
# English: The word "events" was missing.
# status: draft
changes-f31-opals-events-reason = W tekście angielskim brakowało słowa „events” (spotkania).

# where: table changes, f32-boards-reason
# English: The list had no "and" before its last item. The same groups and boards also stand in lists below the text.
# status: draft
changes-f32-boards-reason = W angielskim wyliczeniu brakowało słowa „and” (i) przed ostatnim elementem. Te same grupy i zespoły podano też na listach pod tekstem.

# where: table changes, f33-end-of-titles-reason
# English: Titles of aims and priorities have no mark at the end. Actions and definitions end with a full stop.
# status: draft
changes-f33-end-of-titles-reason = Po tytułach celów i priorytetów nie ma znaku przestankowego. Opisy działań i definicje kończą się kropką.

# where: table changes, f36-decimals-reason
# English: Every percentage has one decimal place and a sign, and words say whether the figure fell or rose.
# status: draft
changes-f36-decimals-reason = Każda wartość procentowa ma jedno miejsce po przecinku i znak, a słowa mówią, czy liczba spadła, czy wzrosła.

# where: table changes, f38-overlap-reason
# English: A note is added, because readers may expect the figures to add up.
# status: draft
changes-f38-overlap-reason = Dodano uwagę, ponieważ czytelnicy mogą oczekiwać, że liczby się zsumują.

# where: table changes, f40-three-groups-reason
# English: Drug trafficking did not change, and all crime is a total.
# status: draft
changes-f40-three-groups-reason = Liczba przypadków handlu narkotykami się nie zmieniła, a liczba przestępstw ogółem jest sumą.

# where: table changes, f41-small-numbers-reason
# English: A percentage worked out from a number under 50 can mislead.
# status: draft
changes-f41-small-numbers-reason = Wartość procentowa obliczona z liczby mniejszej niż 50 może wprowadzać w błąd.

# where: table changes, figures-of-2021-reason
# English: The number for 2021 is the number for 2022 less the printed change. The printed plan does not give it.
# status: draft
changes-figures-of-2021-reason = Liczba za 2021 r. to liczba za 2022 r. pomniejszona o wydrukowaną zmianę. Wydrukowany plan jej nie podaje.

# where: table changes, f47-notice-paragraphs-reason
# English: The notice now has the same three parts in every language.
# status: draft
changes-f47-notice-paragraphs-reason = Ogłoszenie ma teraz we wszystkich językach te same trzy części.

# where: table changes, f48-herts-help-reason
# English: The printed number can't be dialled. It is left out until Herts Help has confirmed the right one.
# status: draft
changes-f48-herts-help-reason = Pod wydrukowany numer nie można się dodzwonić. Pominięto go do czasu, aż Herts Help potwierdzi właściwy numer.

# where: table changes, f49-beacon-number-reason
# English: The digits are the same and are grouped in the usual way.
# status: draft
changes-f49-beacon-number-reason = Cyfry są te same, ale pogrupowano je tak, jak to się zwykle robi.

# where: table changes, f57-order-of-contacts-reason
# English: The number to call in an emergency comes first, and contacts for the same need stand together.
# status: draft
changes-f57-order-of-contacts-reason = Numer, pod który należy dzwonić w nagłych wypadkach, podano na początku, a kontakty w podobnych sprawach zebrano razem.

# where: table changes, f61-order-of-pages-reason
# English: The aims come before the priorities that serve them, and the survey is described before its results.
# status: draft
changes-f61-order-of-pages-reason = Cele podano przed priorytetami, które im służą, a ankietę opisano przed jej wynikami.

# where: table changes, f61-repeated-lists-reason
# English: The printed plan lists the aims and the priorities twice. This website lists them once and links to them.
# status: draft
changes-f61-repeated-lists-reason = W wydrukowanym planie cele i priorytety wymieniono dwa razy. Na tej stronie internetowej wymieniono je raz, a w innych miejscach są linki do nich.

# where: table changes, action-headings-reason
# English: The words are a heading here, so the colon is left out.
# status: draft
changes-action-headings-reason = Słowa te są tu nagłówkiem, dlatego pominięto dwukropek.

# where: table changes, signature-reason
# English: Each can be translated by itself.
# status: draft
changes-signature-reason = Każdy z tych akapitów można tłumaczyć osobno.

# where: table changes, extra-headings-reason
# English: A few headings are added where a list, a chart or a notice needs a name of its own.
# status: draft
changes-extra-headings-reason = Dodano kilka nagłówków tam, gdzie lista, wykres lub ogłoszenie wymaga własnego tytułu.

# where: table changes, other-terms-reason
# English: The explanations in the notes of the printed plan, and its abbreviations, are collected in one place.
# status: draft
changes-other-terms-reason = Objaśnienia z przypisów wydrukowanego planu i użyte w nim skróty zebrano w jednym miejscu.

# where: table changes, home-page-reason
# English: It tells a reader what is in the plan.
# status: draft
changes-home-page-reason = Wprowadzenie informuje czytelników, co zawiera plan.
