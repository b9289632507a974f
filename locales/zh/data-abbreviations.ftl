# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, asb-expansion
# English: anti-social behaviour
# abbreviations-asb-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, cctv-expansion
# English: Closed Circuit Television
# abbreviations-cctv-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, csp-expansion
# English: Community Safety Partnership
# abbreviations-csp-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, dhr-expansion
# English: Domestic Homicide Review
# abbreviations-dhr-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, ersou-expansion
# English: Eastern Region Special Operations Unit
# abbreviations-ersou-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, hcc-csu-expansion
# English: Hertfordshire County Council's Community Safety Unit
# abbreviations-hcc-csu-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, jag-expansion
# English: Joint Agency Group
# abbreviations-jag-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, mace-expansion
# English: Multi-Agency Child Exploitation Panel
# abbreviations-mace-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, marrg-expansion
# English: Multi-Agency Risk Reduction Group
# abbreviations-marrg-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, opals-expansion
# English: Older Persons Activity Learning and Safety
# abbreviations-opals-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, opcc-expansion
# English: Office of the Police and Crime Commissioner
# abbreviations-opcc-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, owl-expansion
# English: Online Watch Link
# abbreviations-owl-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, swhyap-expansion
# English: South West Herts Youth Action Panel
# abbreviations-swhyap-expansion =

# to translate: remove "# " from the last line and write the translation after "="
# where: table abbreviations, vawg-expansion
# English: Violence Against Women and Girls
# abbreviations-vawg-expansion =
