# to translate: remove "# " from the last line and write the translation after "="
# where: table contact-groups, emergency-name
# English: Emergency and reporting
# contact-groups-emergency-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contact-groups, victims-name
# English: Victims and domestic abuse
# contact-groups-victims-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contact-groups, advice-name
# English: Advice
# contact-groups-advice-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contact-groups, council-name
# English: Council and partnership
# contact-groups-council-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contact-groups, prevention-name
# English: Prevention
# contact-groups-prevention-name =
