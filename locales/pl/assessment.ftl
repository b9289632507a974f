# where: What does our Strategic Assessment { $year } tell us?, page title
# English: What does our Strategic Assessment { $year } tell us?
# status: draft
assessment-title = Co wynika z naszej Oceny Strategicznej { $year } (Strategic Assessment)?

# where: What does our Strategic Assessment { $year } tell us?, description for search engines
# English: Crime figures for Hertsmere compared with the year before, and what the county-wide Strategic Assessment is for.
# status: draft
assessment-desc = Dane o przestępczości w Hertsmere w porównaniu z poprzednim rokiem oraz wyjaśnienie, do czego służy Ocena Strategiczna (Strategic Assessment) przygotowywana dla całego hrabstwa.

# where: What does our Strategic Assessment { $year } tell us?, paragraph 1
# English: Each year a county-wide Strategic Assessment is carried out by Hertfordshire County Council's Community Safety Unit to assist the CSP to identify its priorities and emerging issues. This assessment highlights issues that are currently affecting the county and where focus should be on a county-wide scale. It also identifies the key areas of concern for each of the ten CSPs in Hertfordshire.
# status: draft
assessment-p-each-year-a = Co roku Wydział ds. Bezpieczeństwa Lokalnego Rady Hrabstwa Hertfordshire (Hertfordshire County Council Community Safety Unit) przygotowuje Ocenę Strategiczną dla całego hrabstwa. Pomaga ona Partnerstwu na rzecz Bezpieczeństwa Lokalnego (Community Safety Partnership, CSP) ustalić priorytety i dostrzec pojawiające się problemy. Ocena pokazuje, jakie problemy dotyczą obecnie hrabstwa i na czym należy się skupić na całym jego obszarze. Wskazuje też najważniejsze problemy na terenie każdego z dziesięciu CSP w Hertfordshire.

# where: What does our Strategic Assessment { $year } tell us?, heading 1
# English: Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }
# status: draft
assessment-headline = W { $year } r. łączna liczba przestępstw w Hertsmere spadła o { $all-crime-fall }

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }", heading 2
# English: Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }
# status: draft
assessment-figures = Dane o przestępczości w Hertsmere: styczeń–grudzień { $year } r. w porównaniu z tym samym okresem { $previous-year } r.

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", paragraph 2
# English: See the [crime glossary]({ $link-crime-glossary }) for an explanation of each crime type.
# status: draft
assessment-p-see-the-crime = Każdą kategorię przestępstw wyjaśnia [słowniczek przestępstw]({ $link-crime-glossary }).

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", heading 3
# English: Changes shown as a chart
# status: draft
assessment-chart = Zmiany na wykresie

# where: What does our Strategic Assessment { $year } tell us?, under "Changes shown as a chart", heading 4
# English: Numbers shown as a chart
# status: draft
assessment-volumes = Liczby na wykresie
