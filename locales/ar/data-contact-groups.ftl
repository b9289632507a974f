# where: table contact-groups, emergency-name
# English: Emergency and reporting
# status: draft
contact-groups-emergency-name = الطوارئ والإبلاغ

# where: table contact-groups, victims-name
# English: Victims and domestic abuse
# status: draft
contact-groups-victims-name = الضحايا والإساءة المنزلية

# where: table contact-groups, advice-name
# English: Advice
# status: draft
contact-groups-advice-name = المشورة

# where: table contact-groups, council-name
# English: Council and partnership
# status: draft
contact-groups-council-name = البلدية والشراكة

# where: table contact-groups, prevention-name
# English: Prevention
# status: draft
contact-groups-prevention-name = الوقاية
