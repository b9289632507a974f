# Numbers with their units, and the words for change. The program puts the numbers in, written as your
# language writes them. Where the word depends on the number, give one variant for each plural category of
# your language: Polish [one] [few] [many] *[other], Arabic [zero] [one] [two] [few] [many] *[other].

# $number (number): one decimal place, may be negative. Per cent as your language writes it: 12.4% or 12,4%.
# where: units.ftl
# English: { $number }%
# status: draft
percent = { $number }%

# $count (number): how many crimes were recorded.
# where: units.ftl
# English: { $count -> [one] { $count } offence *[other] { $count } offences }
# status: draft
offences =
    { $count ->
        [one] { $count } ਅਪਰਾਧ
       *[other] { $count } ਅਪਰਾਧ
    }
# $count (number): how many events were recorded that are not crimes.
# where: units.ftl
# English: { $count -> [one] { $count } incident *[other] { $count } incidents }
# status: draft
incidents =
    { $count ->
        [one] { $count } ਘਟਨਾ
       *[other] { $count } ਘਟਨਾਵਾਂ
    }

# Words that stand after the name of a crime type in the first column of a table, such as "Robbery (offences)".
# where: units.ftl
# English: (offences)
# status: draft
unit-offences = (ਅਪਰਾਧ)

# where: units.ftl
# English: (incidents)
# status: draft
unit-incidents = (ਘਟਨਾਵਾਂ)

# The change from the year before. They stand alone in a table cell.
# $count (number): the size of the change, without a sign.
# where: units.ftl
# English: { $count -> *[other] { $count } fewer }
# status: draft
fewer =
    { $count ->
        [one] { $count } ਘੱਟ
       *[other] { $count } ਘੱਟ
    }

# where: units.ftl
# English: { $count -> *[other] { $count } more }
# status: draft
more =
    { $count ->
        [one] { $count } ਵੱਧ
       *[other] { $count } ਵੱਧ
    }

# where: units.ftl
# English: no change
# status: draft
no-change = ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ

# The change in per cent. They stand alone beside a bar of the chart.
# $percent: the size of the change, without a sign, such as 12.4%.
# where: units.ftl
# English: down { $percent }
# status: draft
fell-by = { $percent } ਦੀ ਕਮੀ

# where: units.ftl
# English: up { $percent }
# status: draft
rose-by = { $percent } ਦਾ ਵਾਧਾ

# Figures that are only known roughly. The first form stands inside a sentence, the one with -start begins it.
# $quantity: a number or a percentage, such as 90%.
# where: units.ftl
# English: over { $quantity }
# status: draft
over = { $quantity } ਤੋਂ ਵੱਧ

# where: units.ftl
# English: Over { $quantity }
# status: draft
over-start = { $quantity } ਤੋਂ ਵੱਧ

# where: units.ftl
# English: just under { $quantity }
# status: draft
just-under = { $quantity } ਤੋਂ ਥੋੜ੍ਹਾ ਘੱਟ

# where: units.ftl
# English: Just under { $quantity }
# status: draft
just-under-start = { $quantity } ਤੋਂ ਥੋੜ੍ਹਾ ਘੱਟ

# where: units.ftl
# English: about { $quantity }
# status: draft
about = ਲਗਭਗ { $quantity }

# where: units.ftl
# English: About { $quantity }
# status: draft
about-start = ਲਗਭਗ { $quantity }

# Spans of time.
# $start, $end: names of months. $year: the year both belong to. Example: January to December 2022.
# where: units.ftl
# English: { $start } to { $end } { $year }
# status: draft
period-months = { $start }–{ $end } { $year }
# $start, $end: whole dates. Example: 1 April 2022 to 31 March 2023.
# where: units.ftl
# English: { $start } to { $end }
# status: draft
period-dates = { $start } ਤੋਂ { $end } ਤੱਕ
# $start, $end: years, in a title or a sentence. Keep the dash between the figures.
# where: units.ftl
# English: { $start }–{ $end }
# status: draft
year-range = { $start }–{ $end }
