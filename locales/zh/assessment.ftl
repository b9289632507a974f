# where: What does our Strategic Assessment { $year } tell us?, page title
# English: What does our Strategic Assessment { $year } tell us?
# status: draft
assessment-title = { $year }年战略评估反映了哪些情况？

# where: What does our Strategic Assessment { $year } tell us?, description for search engines
# English: Crime figures for Hertsmere compared with the year before, and what the county-wide Strategic Assessment is for.
# status: draft
assessment-desc = Hertsmere的犯罪数据与上一年的比较，以及全郡战略评估（Strategic Assessment）的作用。

# where: What does our Strategic Assessment { $year } tell us?, paragraph 1
# English: Each year a county-wide Strategic Assessment is carried out by Hertfordshire County Council's Community Safety Unit to assist the CSP to identify its priorities and emerging issues. This assessment highlights issues that are currently affecting the county and where focus should be on a county-wide scale. It also identifies the key areas of concern for each of the ten CSPs in Hertfordshire.
# status: draft
assessment-p-each-year-a = 每年，Hertfordshire郡议会社区安全处（Hertfordshire County Council’s Community Safety Unit）都会开展一次全郡战略评估（Strategic Assessment），帮助社区安全合作组织（Community Safety Partnership，简称CSP）确定优先事项和新出现的问题。评估说明目前影响全郡的问题，以及全郡应当重点关注的方面，并指出Hertfordshire十个CSP各自最需要关注的领域。

# where: What does our Strategic Assessment { $year } tell us?, heading 1
# English: Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }
# status: draft
assessment-headline = { $year }年Hertsmere犯罪总数下降{ $all-crime-fall }

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }", heading 2
# English: Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }
# status: draft
assessment-figures = Hertsmere犯罪数据：{ $year }年一月至十二月与{ $previous-year }年同期比较

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", paragraph 2
# English: See the [crime glossary]({ $link-crime-glossary }) for an explanation of each crime type.
# status: draft
assessment-p-see-the-crime = 各犯罪类型的解释，请见[犯罪术语表]({ $link-crime-glossary })。

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", heading 3
# English: Changes shown as a chart
# status: draft
assessment-chart = 变化情况图表

# where: What does our Strategic Assessment { $year } tell us?, under "Changes shown as a chart", heading 4
# English: Numbers shown as a chart
# status: draft
assessment-volumes = 数量图表
