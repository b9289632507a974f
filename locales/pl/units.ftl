# Numbers with their units, and the words for change. The program puts the numbers in, written as your
# language writes them. Where the word depends on the number, give one variant for each plural category of
# your language: Polish [one] [few] [many] *[other], Arabic [zero] [one] [two] [few] [many] *[other].

# $number (number): one decimal place, may be negative. Per cent as your language writes it: 12.4% or 12,4%.
percent = { $number }%

# $count (number): how many crimes were recorded.
offences =
    { $count ->
        [one] { $count } przestępstwo
        [few] { $count } przestępstwa
        [many] { $count } przestępstw
       *[other] { $count } przestępstwa
    }
# $count (number): how many events were recorded that are not crimes.
incidents =
    { $count ->
        [one] { $count } zdarzenie
        [few] { $count } zdarzenia
        [many] { $count } zdarzeń
       *[other] { $count } zdarzenia
    }

# Words that stand after the name of a crime type in the first column of a table, such as "Robbery (offences)".
unit-offences = (liczba przestępstw)
unit-incidents = (liczba zdarzeń)

# The change from the year before. They stand alone in a table cell.
# $count (number): the size of the change, without a sign.
fewer =
    { $count ->
        [one] o { $count } mniej
        [few] o { $count } mniej
        [many] o { $count } mniej
       *[other] o { $count } mniej
    }
more =
    { $count ->
        [one] o { $count } więcej
        [few] o { $count } więcej
        [many] o { $count } więcej
       *[other] o { $count } więcej
    }
no-change = bez zmian

# The change in per cent. They stand alone beside a bar of the chart.
# $percent: the size of the change, without a sign, such as 12.4%.
fell-by = spadek o { $percent }
rose-by = wzrost o { $percent }

# Figures that are only known roughly. The first form stands inside a sentence, the one with -start begins it.
# $quantity: a number or a percentage, such as 90%.
over = ponad { $quantity }
over-start = Ponad { $quantity }
just-under = nieco mniej niż { $quantity }
just-under-start = Nieco mniej niż { $quantity }
about = około { $quantity }
about-start = Około { $quantity }

# Spans of time.
# $start, $end: names of months. $year: the year both belong to. Example: January to December 2022.
period-months = { $start }–{ $end } { $year } r.
# $start, $end: whole dates. Example: 1 April 2022 to 31 March 2023.
period-dates = od { $start } r. do { $end } r.
# $start, $end: years, in a title or a sentence. Keep the dash between the figures.
year-range = { $start }–{ $end }
