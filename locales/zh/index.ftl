# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, page title
# English: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }
# status: draft
index-title = Hertsmere社区安全合作组织（CSP）{ $start }–{ $end }年合作计划

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, description for search engines
# English: The role of the Hertsmere Community Safety Partnership, crime trends, its aims and priorities, and a summary of its achievements.
# status: draft
index-desc = 介绍Hertsmere社区安全合作组织（Community Safety Partnership）的职责、犯罪趋势、目标和优先事项，并概述其工作成果。

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, paragraph 1
# English: This plan gives an overview of the role of the Community Safety Partnership (CSP), crime trends, our strategic aims and priorities, as well as a summary of the partnership's achievements. It has been produced following consultation with local communities and partner agencies.
# status: draft
index-p-this-plan-gives = 本计划概述社区安全合作组织（Community Safety Partnership，简称CSP）的职责、犯罪趋势、我们的战略目标和优先事项，并总结合作组织的工作成果。本计划是在征询本地社区和合作机构的意见后制定的。
