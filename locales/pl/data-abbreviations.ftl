# where: table abbreviations, asb-expansion
# English: anti-social behaviour
# status: draft
abbreviations-asb-expansion = zachowania antyspołeczne (anti-social behaviour)

# where: table abbreviations, cctv-expansion
# English: Closed Circuit Television
# status: draft
abbreviations-cctv-expansion = monitoring wizyjny (Closed Circuit Television)

# where: table abbreviations, csp-expansion
# English: Community Safety Partnership
# status: draft
abbreviations-csp-expansion = Partnerstwo na rzecz Bezpieczeństwa Lokalnego (Community Safety Partnership)

# where: table abbreviations, dhr-expansion
# English: Domestic Homicide Review
# status: draft
abbreviations-dhr-expansion = analiza zabójstw w następstwie przemocy domowej (Domestic Homicide Review)

# where: table abbreviations, ersou-expansion
# English: Eastern Region Special Operations Unit
# status: draft
abbreviations-ersou-expansion = Jednostka Operacji Specjalnych Regionu Wschodniego (Eastern Region Special Operations Unit)

# where: table abbreviations, hcc-csu-expansion
# English: Hertfordshire County Council's Community Safety Unit
# status: draft
abbreviations-hcc-csu-expansion = Wydział ds. Bezpieczeństwa Lokalnego Rady Hrabstwa Hertfordshire (Hertfordshire County Council Community Safety Unit)

# where: table abbreviations, jag-expansion
# English: Joint Agency Group
# status: draft
abbreviations-jag-expansion = Wspólna Grupa Służb i Instytucji (Joint Agency Group)

# where: table abbreviations, mace-expansion
# English: Multi-Agency Child Exploitation Panel
# status: draft
abbreviations-mace-expansion = Międzyinstytucjonalny Zespół ds. Wykorzystywania Dzieci (Multi-Agency Child Exploitation Panel)

# where: table abbreviations, marrg-expansion
# English: Multi-Agency Risk Reduction Group
# status: draft
abbreviations-marrg-expansion = Międzyinstytucjonalna Grupa ds. Ograniczania Ryzyka (Multi-Agency Risk Reduction Group)

# where: table abbreviations, opals-expansion
# English: Older Persons Activity Learning and Safety
# status: draft
abbreviations-opals-expansion = aktywność, nauka i bezpieczeństwo osób starszych (Older Persons Activity Learning and Safety)

# where: table abbreviations, opcc-expansion
# English: Office of the Police and Crime Commissioner
# status: draft
abbreviations-opcc-expansion = Biuro Komisarza ds. Policji i Przestępczości (Office of the Police and Crime Commissioner)

# where: table abbreviations, owl-expansion
# English: Online Watch Link
# status: draft
abbreviations-owl-expansion = internetowa sieć sąsiedzka Online Watch Link

# where: table abbreviations, swhyap-expansion
# English: South West Herts Youth Action Panel
# status: draft
abbreviations-swhyap-expansion = Zespół ds. Działań na rzecz Młodzieży w Południowo-Zachodnim Hertfordshire (South West Herts Youth Action Panel)

# where: table abbreviations, vawg-expansion
# English: Violence Against Women and Girls
# status: draft
abbreviations-vawg-expansion = przemoc wobec kobiet i dziewcząt (Violence Against Women and Girls)
