offences =
    { $count ->
        [one] { $count } przestępstwo
        [few] { $count } przestępstwa
        [many] { $count } przestępstw
       *[other] { $count } przestępstwa
    }
