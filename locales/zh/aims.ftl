# where: Partnership aims { $start }–{ $end }, page title
# English: Partnership aims { $start }–{ $end }
# status: draft
aims-title = { $start }–{ $end }年合作组织目标

# where: Partnership aims { $start }–{ $end }, description for search engines
# English: The three aims that the partnership has agreed for the next four years, following extensive public consultation.
# status: draft
aims-desc = 经过广泛的公众咨询，合作组织为今后四年确定的三项目标。

# where: Partnership aims { $start }–{ $end }, paragraph 1
# English: Following extensive public consultation the CSP has used the strategic assessment, crime trends, data sources, intelligence and results from the Feelings of Safety survey to agree these partnership aims for the next four years:
# status: draft
aims-p-following-extensive-public = 经过广泛的公众咨询，社区安全合作组织（Community Safety Partnership，简称CSP）根据战略评估（Strategic Assessment）、犯罪趋势、各种数据来源、情报以及安全感调查（Feelings of Safety survey）的结果，商定了今后四年的合作组织目标：
