# $count (number): how many crimes were recorded.
offences =
    { $count ->
        [one] { $count } offence
       *[other] { $count } offences
    }
