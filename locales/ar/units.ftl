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
        [zero] لا جرائم ({ $count })
        [one] جريمة واحدة ({ $count })
        [two] جريمتان ({ $count })
        [few] { $count } جرائم
        [many] { $count } جريمة
       *[other] { $count } جريمة
    }
# $count (number): how many events were recorded that are not crimes.
# where: units.ftl
# English: { $count -> [one] { $count } incident *[other] { $count } incidents }
# status: draft
incidents =
    { $count ->
        [zero] لا وقائع ({ $count })
        [one] واقعة واحدة ({ $count })
        [two] واقعتان ({ $count })
        [few] { $count } وقائع
        [many] { $count } واقعة
       *[other] { $count } واقعة
    }

# Words that stand after the name of a crime type in the first column of a table, such as "Robbery offences".
# where: units.ftl
# English: (offences)
# status: draft
unit-offences = (جرائم)

# where: units.ftl
# English: (incidents)
# status: draft
unit-incidents = (وقائع)

# The change from the year before. They stand alone in a table cell.
# $count (number): the size of the change, without a sign.
# where: units.ftl
# English: { $count -> *[other] { $count } fewer }
# status: draft
fewer =
    { $count ->
        [zero] انخفاض بمقدار { $count }
        [one] انخفاض بمقدار { $count }
        [two] انخفاض بمقدار { $count }
        [few] انخفاض بمقدار { $count }
        [many] انخفاض بمقدار { $count }
       *[other] انخفاض بمقدار { $count }
    }

# where: units.ftl
# English: { $count -> *[other] { $count } more }
# status: draft
more =
    { $count ->
        [zero] زيادة بمقدار { $count }
        [one] زيادة بمقدار { $count }
        [two] زيادة بمقدار { $count }
        [few] زيادة بمقدار { $count }
        [many] زيادة بمقدار { $count }
       *[other] زيادة بمقدار { $count }
    }

# where: units.ftl
# English: no change
# status: draft
no-change = لا تغيير

# The change in per cent. They stand alone beside a bar of the chart.
# $percent: the size of the change, without a sign, such as 12.4%.
# where: units.ftl
# English: down { $percent }
# status: draft
fell-by = انخفاض بنسبة { $percent }

# where: units.ftl
# English: up { $percent }
# status: draft
rose-by = زيادة بنسبة { $percent }

# Figures that are only known roughly. The first form stands inside a sentence, the one with -start begins it.
# $quantity: a number or a percentage, such as 90%.
# where: units.ftl
# English: over { $quantity }
# status: draft
over = أكثر من { $quantity }

# where: units.ftl
# English: Over { $quantity }
# status: draft
over-start = أكثر من { $quantity }

# where: units.ftl
# English: just under { $quantity }
# status: draft
just-under = أقل بقليل من { $quantity }

# where: units.ftl
# English: Just under { $quantity }
# status: draft
just-under-start = أقل بقليل من { $quantity }

# where: units.ftl
# English: about { $quantity }
# status: draft
about = نحو { $quantity }

# where: units.ftl
# English: About { $quantity }
# status: draft
about-start = نحو { $quantity }

# Spans of time.
# $start, $end: names of months. $year: the year both belong to. Example: January to December 2022.
# where: units.ftl
# English: { $start } to { $end } { $year }
# status: draft
period-months = من { $start } إلى { $end } { $year }
# $start, $end: whole dates. Example: 1 April 2022 to 31 March 2023.
# where: units.ftl
# English: { $start } to { $end }
# status: draft
period-dates = من { $start } إلى { $end }
# $start, $end: years, in a title or a sentence. Keep the dash between the figures.
# where: units.ftl
# English: { $start }–{ $end }
# status: draft
year-range = { $start }–{ $end }
