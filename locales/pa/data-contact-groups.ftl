# where: table contact-groups, emergency-name
# English: Emergency and reporting
# status: draft
contact-groups-emergency-name = ਐਮਰਜੈਂਸੀ ਅਤੇ ਜੁਰਮ ਦੀ ਰਿਪੋਰਟ

# where: table contact-groups, victims-name
# English: Victims and domestic abuse
# status: draft
contact-groups-victims-name = ਪੀੜਤ ਅਤੇ ਘਰੇਲੂ ਬਦਸਲੂਕੀ

# where: table contact-groups, advice-name
# English: Advice
# status: draft
contact-groups-advice-name = ਸਲਾਹ

# where: table contact-groups, council-name
# English: Council and partnership
# status: draft
contact-groups-council-name = ਕੌਂਸਿਲ ਅਤੇ ਭਾਈਵਾਲੀ

# where: table contact-groups, prevention-name
# English: Prevention
# status: draft
contact-groups-prevention-name = ਜੁਰਮ ਦੀ ਰੋਕਥਾਮ
