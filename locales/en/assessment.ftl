### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

assessment-title = What does our Strategic Assessment { $year } tell us?
assessment-desc = Crime figures for Hertsmere compared with the year before, and what the county-wide Strategic Assessment is for.
assessment-p-each-year-a = Each year a county-wide Strategic Assessment is carried out by Hertfordshire County Council's Community Safety Unit to assist the CSP to identify its priorities and emerging issues. This assessment highlights issues that are currently affecting the county and where focus should be on a county-wide scale. It also identifies the key areas of concern for each of the ten CSPs in Hertfordshire.
assessment-headline = Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }
assessment-figures = Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }
assessment-p-see-the-crime = See the [crime glossary]({ $link-crime-glossary }) for an explanation of each crime type.
assessment-chart = Changes shown as a chart
assessment-volumes = Numbers shown as a chart
