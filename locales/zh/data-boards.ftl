# where: table boards, hertsmere-together-name
# English: Hertsmere Together
# status: draft
boards-hertsmere-together-name = Hertsmere Together（Hertsmere同心合作组织）

# where: table boards, community-safety-board-name
# English: Hertsmere Community Safety Board
# status: draft
boards-community-safety-board-name = Hertsmere社区安全委员会（Hertsmere Community Safety Board）

# where: table boards, joint-agency-group-name
# English: Joint Agency Group (JAG)
# status: draft
boards-joint-agency-group-name = 跨机构联合工作组（Joint Agency Group，简称JAG）

# where: table boards, sub-group-anti-social-behaviour-name
# English: anti-social behaviour
# status: draft
boards-sub-group-anti-social-behaviour-name = 反社会行为

# where: table boards, sub-group-vulnerable-people-name
# English: vulnerable people
# status: draft
boards-sub-group-vulnerable-people-name = 弱势人士

# where: table boards, sub-group-domestic-abuse-name
# English: domestic abuse
# status: draft
boards-sub-group-domestic-abuse-name = 家庭虐待

# where: table boards, sub-group-local-priorities-name
# English: local priorities
# status: draft
boards-sub-group-local-priorities-name = 本地重点问题

# where: table boards, sub-group-hoarding-name
# English: hoarding
# status: draft
boards-sub-group-hoarding-name = 囤积物品

# where: table boards, sub-group-youth-violence-name
# English: youth violence
# status: draft
boards-sub-group-youth-violence-name = 青少年暴力

# where: table boards, sub-group-safeguarding-name
# English: safeguarding
# status: draft
boards-sub-group-safeguarding-name = 弱势人士安全保障

# where: table boards, prevent-name
# English: Prevent
# status: draft
boards-prevent-name = 防范极端主义（Prevent）

# where: table boards, multi-agency-child-exploitation-panel-name
# English: Multi-Agency Child Exploitation Panel (MACE)
# status: draft
boards-multi-agency-child-exploitation-panel-name = 防范儿童剥削跨机构小组（Multi-Agency Child Exploitation Panel，简称MACE）

# where: table boards, modern-slavery-name
# English: Modern Slavery
# status: draft
boards-modern-slavery-name = 现代奴役（Modern Slavery）

# where: table boards, domestic-abuse-name
# English: Domestic Abuse
# status: draft
boards-domestic-abuse-name = 家庭虐待（Domestic Abuse）

# where: table boards, office-of-the-police-and-crime-commissioner-name
# English: Office of the Police and Crime Commissioner (OPCC)
# status: draft
boards-office-of-the-police-and-crime-commissioner-name = 警务与犯罪事务专员办公室（Office of the Police and Crime Commissioner，简称OPCC）

# where: table boards, domestic-homicide-review-name
# English: Domestic Homicide Review (DHR)
# status: draft
boards-domestic-homicide-review-name = 家庭凶杀案审查（Domestic Homicide Review，简称DHR）

# where: table boards, eastern-region-special-operations-unit-name
# English: Eastern Region Special Operations Unit (ERSOU)
# status: draft
boards-eastern-region-special-operations-unit-name = 东部地区特别行动组（Eastern Region Special Operations Unit，简称ERSOU）

# where: table boards, counter-terrorism-name
# English: Counter Terrorism
# status: draft
boards-counter-terrorism-name = 反恐（Counter Terrorism）

# where: table boards, anti-social-behaviour-forum-name
# English: Anti-Social Behaviour Forum
# status: draft
boards-anti-social-behaviour-forum-name = 反社会行为论坛（Anti-Social Behaviour Forum）

# where: table boards, cctv-name
# English: CCTV
# status: draft
boards-cctv-name = 闭路电视监控（CCTV）

# where: table boards, safetynet-governance-name
# English: Safetynet+ Governance
# status: draft
boards-safetynet-governance-name = Safetynet+管理会议（Safetynet+ Governance）
