# where: Foreword, page title
# English: Foreword
# status: draft
foreword-title = 前言

# where: Foreword, description for search engines
# English: Councillor Christian Grey introduces the plan, which has been produced following consultation with local communities and partner agencies.
# status: draft
foreword-desc = Christian Grey议员介绍本计划。本计划是在征询本地社区和合作机构的意见后制定的。

# where: Foreword, paragraph 1
# English: One of our key priorities is to ensure that people feel safe in their communities.
# status: draft
foreword-p-one-of-our = 我们的主要优先事项之一，是确保大家在自己的社区里感到安全。

# where: Foreword, paragraph 2
# English: Hertsmere Community Safety Partnership (CSP) brings together statutory and voluntary organisations to address concerns about crime and [anti-social behaviour]({ $link-anti-social-behaviour }).
# status: draft
foreword-p-hertsmere-community-safety = Hertsmere社区安全合作组织（Hertsmere Community Safety Partnership，简称CSP）汇集法定机构和志愿组织，共同应对大家关心的犯罪和[反社会行为]({ $link-anti-social-behaviour })问题。

# where: Foreword, paragraph 3
# English: There is never any complacency about the challenge. Through the partnership much progress has been achieved to raise awareness and deliver a co-ordinated approach, but we strive to continue to produce targeted action that reduces incidents of crime and anti-social behaviour.
# status: draft
foreword-p-there-is-never = 面对挑战，我们从不自满。通过合作组织，我们在提高公众认识和协调各方行动方面已经取得很大进展，但我们仍会不断努力，采取有针对性的行动，减少犯罪和反社会行为事件。

# where: Foreword, paragraph 4
# English: The Partnership Plan { $start }–{ $end } has been produced following consultation with local communities and partner agencies to provide an overview of the role of the CSP, crime trends, our strategic aims and priorities for the next four years, as well as a summary of the partnership's achievements. To ensure we meet the needs of our communities, we will regularly review this plan to make sure it continues to reflect our borough's needs and meet new or emerging issues.
# status: draft
foreword-p-the-partnership-plan = 《{ $start }–{ $end }年合作计划》（Partnership Plan）是在征询本地社区和合作机构的意见后制定的。计划概述CSP的职责、犯罪趋势、我们今后四年的战略目标和优先事项，并总结合作组织的工作成果。为了满足各社区的需要，我们会定期审视本计划，确保计划始终反映本自治市镇的需求，并能应对新的或正在显现的问题。

# where: Foreword, paragraph 5
# English: By working in partnership, we believe that residents will feel a sense of confidence that Hertsmere is a place where people can live, work and visit safely.
# status: draft
foreword-p-by-working-in = 我们认为，各方携手合作，会让居民更有信心，相信Hertsmere是一个可以安全居住、工作和到访的地方。

# where: Foreword, paragraph 6
# English: Cllr Christian Grey
# status: draft
foreword-signed-by = Christian Grey议员

# where: Foreword, paragraph 7
# English: Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation
# status: draft
foreword-signed-role = 社区、邻里、执法、经济发展与转型事务主管议员（Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation）
