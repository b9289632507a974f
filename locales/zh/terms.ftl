# Names that must read the same everywhere. Other messages use them as { -csp }.
# Give the name that your readers know. Keep the English name where there is no settled translation.
# A language with cases may give a term variants: -csp = { $case -> [genitive] ... *[nominative] ... }

# The bodies behind the plan.
-csp = 社区安全合作组织
-csp-short = CSP
-council = Hertsmere自治市镇议会
-county-council = Hertfordshire郡议会
-community-safety-unit = 社区安全处
-police = Hertfordshire警察局
-fire-service = Hertfordshire消防救援局
-opcc = 警务与犯罪事务专员办公室
-jag = 跨机构联合工作组

# Subjects of the plan.
-asb = 反社会行为
-vawg = 针对妇女和女童的暴力行为
-strategic-assessment = 战略评估
-partnership-plan = 合作计划
-safeguarding = 弱势人士安全保障
-hate-crime = 仇恨犯罪
-domestic-abuse = 家庭虐待
-exploitation = 剥削
-cuckooing = 鸠占鹊巢（cuckooing）
-neighbourhood-watch = 邻里守望（Neighbourhood Watch）

# Crimes that must be kept apart: a burglar breaks in, a robber uses force, a thief does neither.
-burglary = 入室盗窃
-robbery = 抢劫
-theft = 盗窃
