# where: Hertsmere Community Safety Partnership, page title
# English: Hertsmere Community Safety Partnership
# status: draft
partnership-title = Hertsmere社区安全合作组织

# where: Hertsmere Community Safety Partnership, description for search engines
# English: Who the Hertsmere Community Safety Partnership is, the laws it works under, and the groups and boards that deliver its plan.
# status: draft
partnership-desc = Hertsmere社区安全合作组织（Community Safety Partnership）由哪些机构组成、依据哪些法律开展工作，以及由哪些小组和委员会落实计划。

# where: Hertsmere Community Safety Partnership, paragraph 1
# English: Hertsmere Community Safety Partnership (CSP) is a strategic partnership, working to reduce crime and offending in accordance with the Crime and Disorder Act 1998; Police Reform and Social Responsibility Act 2011; the Anti-social Behaviour, Crime and Policing Act 2014 and the Police, Crime, Sentencing and Courts Act 2022.
# status: draft
partnership-p-hertsmere-community-safety = Hertsmere社区安全合作组织（Hertsmere Community Safety Partnership，简称CSP）是一个战略性合作组织，依据以下法律开展工作，减少犯罪和违法行为：《1998年犯罪与扰乱秩序法》（Crime and Disorder Act 1998）、《2011年警察改革与社会责任法》（Police Reform and Social Responsibility Act 2011）、《2014年反社会行为、犯罪与警务法》（Anti-social Behaviour, Crime and Policing Act 2014），以及《2022年警察、犯罪、量刑与法院法》（Police, Crime, Sentencing and Courts Act 2022）。

# where: Hertsmere Community Safety Partnership, paragraph 2
# English: The CSP is made up of representatives who work closely to develop innovative ways to tackle crime, disorder and [anti-social behaviour]({ $link-anti-social-behaviour }) to create safer communities in Hertsmere.
# status: draft
partnership-p-the-csp-is = CSP由多名代表组成。他们密切合作，以创新的方式应对犯罪、扰乱秩序和[反社会行为]({ $link-anti-social-behaviour })，让Hertsmere的社区更加安全。

# where: Hertsmere Community Safety Partnership, heading 1
# English: Hertsmere CSP representatives
# status: draft
partnership-representatives = Hertsmere CSP的代表

# where: Hertsmere Community Safety Partnership, under "Hertsmere CSP representatives", heading 2
# English: Delivery, monitoring and measuring
# status: draft
partnership-delivery = 落实、监测与评估

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 3
# English: Partnership working is key to delivering against the aims of the CSP. The partnership has to really understand the causes of what is happening, where it is happening and why it is happening to ensure that the right initiatives are implemented to tackle issues, as well as reduce crime and anti-social behaviour.
# status: draft
partnership-p-partnership-working-is = 通力合作是实现CSP各项目标的关键。合作组织必须真正弄清问题的根源，了解问题发生在哪里、为什么会发生，才能采取正确的措施解决问题，减少犯罪和反社会行为。

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 4
# English: The CSP consistently monitors crime trends, which are reported to Hertsmere Together on a regular basis. This enables them to oversee the actions, outcomes and performance of the CSP.
# status: draft
partnership-p-the-csp-consistently = CSP持续监测犯罪趋势，并定期向Hertsmere Together（Hertsmere同心合作组织）报告，使其能够监督CSP的行动、成效和工作表现。

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 5
# English: Hertsmere Community Safety Board is made up of representatives from the Responsible Authorities and this board manages the operational performance of the CSP and signs off the Partnership Plan and annual action plan.
# status: draft
partnership-p-hertsmere-community-safety-2 = Hertsmere社区安全委员会（Hertsmere Community Safety Board）由各法定责任机构（Responsible Authorities）的代表组成，负责管理CSP的日常工作表现，并批准合作计划（Partnership Plan）和年度行动计划。

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 6
# English: The Joint Agency Group (JAG) is the multi-agency tasking and co-ordinating delivery arm of the CSP where much of the core work is undertaken. This group directs partnership activity at a tactical level to solve current and emerging local problems.
# status: draft
partnership-p-the-joint-agency = 跨机构联合工作组（Joint Agency Group，简称JAG）是CSP的跨机构执行部门，负责分派和协调任务，承担许多核心工作。JAG在具体行动层面指导合作组织的工作，解决本地现有的和新出现的问题。

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 7
# English: Below JAG there are a number of sub-groups that problem-solve issues such as { $sub-groups }. The council's Community Safety Team also represent the CSP at county-wide boards and meetings such as { $boards }.
# status: draft
partnership-p-below-jag-there = JAG之下设有多个专题小组，解决{ $sub-groups }等方面的问题。自治市镇议会的社区安全团队（Community Safety Team）还代表CSP参加全郡范围的委员会和会议，例如{ $boards }。

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", heading 3
# English: Groups and boards
# status: draft
partnership-groups-and-boards = 各小组和委员会
