# Numbers with their units, and the words for change. The program puts the numbers in, written as your
# language writes them. Where the word depends on the number, give one variant for each plural category of
# your language: Polish [one] [few] [many] *[other], Arabic [zero] [one] [two] [few] [many] *[other].

# $number (number): one decimal place, may be negative. Per cent as your language writes it: 12.4% or 12,4%.
percent = { $number }%

# $count (number): how many crimes were recorded.
offences =
    { $count ->
        [one] { $count } offence
       *[other] { $count } offences
    }
# $count (number): how many events were recorded that are not crimes.
incidents =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    }

# Words that stand after the name of a crime type in the first column of a table, such as "Robbery (offences)".
unit-offences = (offences)
unit-incidents = (incidents)

# The change from the year before. They stand alone in a table cell.
# $count (number): the size of the change, without a sign.
fewer =
    { $count ->
       *[other] { $count } fewer
    }
more =
    { $count ->
       *[other] { $count } more
    }
no-change = no change

# The change in per cent. They stand alone beside a bar of the chart.
# $percent: the size of the change, without a sign, such as 12.4%.
fell-by = down { $percent }
rose-by = up { $percent }

# Figures that are only known roughly. The first form stands inside a sentence, the one with -start begins it.
# $quantity: a number or a percentage, such as 90%.
over = over { $quantity }
over-start = Over { $quantity }
just-under = just under { $quantity }
just-under-start = Just under { $quantity }
about = about { $quantity }
about-start = About { $quantity }

# Spans of time.
# $start, $end: names of months. $year: the year both belong to. Example: January to December 2022.
period-months = { $start } to { $end } { $year }
# $start, $end: whole dates. Example: 1 April 2022 to 31 March 2023.
period-dates = { $start } to { $end }
# $start, $end: years, in a title or a sentence. Keep the dash between the figures.
year-range = { $start }–{ $end }
