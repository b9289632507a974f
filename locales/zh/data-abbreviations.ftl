# where: table abbreviations, asb-expansion
# English: anti-social behaviour
# status: draft
abbreviations-asb-expansion = 反社会行为（anti-social behaviour）

# where: table abbreviations, cctv-expansion
# English: Closed Circuit Television
# status: draft
abbreviations-cctv-expansion = 闭路电视监控（Closed Circuit Television）

# where: table abbreviations, csp-expansion
# English: Community Safety Partnership
# status: draft
abbreviations-csp-expansion = 社区安全合作组织（Community Safety Partnership）

# where: table abbreviations, dhr-expansion
# English: Domestic Homicide Review
# status: draft
abbreviations-dhr-expansion = 家庭凶杀案审查（Domestic Homicide Review）

# where: table abbreviations, ersou-expansion
# English: Eastern Region Special Operations Unit
# status: draft
abbreviations-ersou-expansion = 东部地区特别行动组（Eastern Region Special Operations Unit）

# where: table abbreviations, hcc-csu-expansion
# English: Hertfordshire County Council's Community Safety Unit
# status: draft
abbreviations-hcc-csu-expansion = Hertfordshire郡议会社区安全处（Hertfordshire County Council’s Community Safety Unit）

# where: table abbreviations, jag-expansion
# English: Joint Agency Group
# status: draft
abbreviations-jag-expansion = 跨机构联合工作组（Joint Agency Group）

# where: table abbreviations, mace-expansion
# English: Multi-Agency Child Exploitation Panel
# status: draft
abbreviations-mace-expansion = 防范儿童剥削跨机构小组（Multi-Agency Child Exploitation Panel）

# where: table abbreviations, marrg-expansion
# English: Multi-Agency Risk Reduction Group
# status: draft
abbreviations-marrg-expansion = 降低风险跨机构小组（Multi-Agency Risk Reduction Group）

# where: table abbreviations, opals-expansion
# English: Older Persons Activity Learning and Safety
# status: draft
abbreviations-opals-expansion = 长者活动、学习与安全项目（Older Persons Activity Learning and Safety）

# where: table abbreviations, opcc-expansion
# English: Office of the Police and Crime Commissioner
# status: draft
abbreviations-opcc-expansion = 警务与犯罪事务专员办公室（Office of the Police and Crime Commissioner）

# where: table abbreviations, owl-expansion
# English: Online Watch Link
# status: draft
abbreviations-owl-expansion = 在线守望平台（Online Watch Link）

# where: table abbreviations, swhyap-expansion
# English: South West Herts Youth Action Panel
# status: draft
abbreviations-swhyap-expansion = Herts西南部青少年行动小组（South West Herts Youth Action Panel）

# where: table abbreviations, vawg-expansion
# English: Violence Against Women and Girls
# status: draft
abbreviations-vawg-expansion = 针对妇女和女童的暴力行为（Violence Against Women and Girls）
