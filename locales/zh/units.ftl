# Numbers with their units, and the words for change. The program puts the numbers in, written as your
# language writes them. Where the word depends on the number, give one variant for each plural category of
# your language: Polish [one] [few] [many] *[other], Arabic [zero] [one] [two] [few] [many] *[other].

# $number (number): one decimal place, may be negative. Per cent as your language writes it: 12.4% or 12,4%.
percent = { $number }%

# $count (number): how many crimes were recorded.
offences =
    { $count ->
       *[other] { $count }起犯罪案件
    }
# $count (number): how many events were recorded that are not crimes.
incidents =
    { $count ->
       *[other] { $count }起事件
    }

# Words that stand after the name of a crime type in the first column of a table, such as "Robbery (offences)".
unit-offences = （案件）
unit-incidents = （事件）

# The change from the year before. They stand alone in a table cell.
# $count (number): the size of the change, without a sign.
fewer =
    { $count ->
       *[other] 减少{ $count }起
    }
more =
    { $count ->
       *[other] 增加{ $count }起
    }
no-change = 没有变化

# The change in per cent. They stand alone beside a bar of the chart.
# $percent: the size of the change, without a sign, such as 12.4%.
fell-by = 下降{ $percent }
rose-by = 上升{ $percent }

# Figures that are only known roughly. The first form stands inside a sentence, the one with -start begins it.
# $quantity: a number or a percentage, such as 90%.
over = 超过{ $quantity }
over-start = 超过{ $quantity }
just-under = 将近{ $quantity }
just-under-start = 将近{ $quantity }
about = 约{ $quantity }
about-start = 约{ $quantity }

# Spans of time.
# $start, $end: names of months. $year: the year both belong to. Example: January to December 2022.
period-months = { $year }年{ $start }至{ $end }
# $start, $end: whole dates. Example: 1 April 2022 to 31 March 2023.
period-dates = { $start }至{ $end }
# $start, $end: years, in a title or a sentence. Keep the dash between the figures.
year-range = { $start }–{ $end }年
