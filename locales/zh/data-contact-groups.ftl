# where: table contact-groups, emergency-name
# English: Emergency and reporting
# status: draft
contact-groups-emergency-name = 紧急求助与报案

# where: table contact-groups, victims-name
# English: Victims and domestic abuse
# status: draft
contact-groups-victims-name = 受害者与家庭虐待

# where: table contact-groups, advice-name
# English: Advice
# status: draft
contact-groups-advice-name = 咨询服务

# where: table contact-groups, council-name
# English: Council and partnership
# status: draft
contact-groups-council-name = 自治市镇议会与合作组织

# where: table contact-groups, prevention-name
# English: Prevention
# status: draft
contact-groups-prevention-name = 预防犯罪
