# where: table contact-groups, emergency-name
# English: Emergency and reporting
# status: draft
contact-groups-emergency-name = Nagłe wypadki i zgłoszenia

# where: table contact-groups, victims-name
# English: Victims and domestic abuse
# status: draft
contact-groups-victims-name = Ofiary przestępstw i przemoc domowa

# where: table contact-groups, advice-name
# English: Advice
# status: draft
contact-groups-advice-name = Porady

# where: table contact-groups, council-name
# English: Council and partnership
# status: draft
contact-groups-council-name = Rada i partnerstwo

# where: table contact-groups, prevention-name
# English: Prevention
# status: draft
contact-groups-prevention-name = Zapobieganie przestępczości
