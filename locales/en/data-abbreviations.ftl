### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

abbreviations-asb-expansion = anti-social behaviour
abbreviations-cctv-expansion = Closed Circuit Television
abbreviations-csp-expansion = Community Safety Partnership
abbreviations-dhr-expansion = Domestic Homicide Review
abbreviations-ersou-expansion = Eastern Region Special Operations Unit
abbreviations-hcc-csu-expansion = Hertfordshire County Council's Community Safety Unit
abbreviations-jag-expansion = Joint Agency Group
abbreviations-mace-expansion = Multi-Agency Child Exploitation Panel
abbreviations-marrg-expansion = Multi-Agency Risk Reduction Group
abbreviations-opals-expansion = Older Persons Activity Learning and Safety
abbreviations-opcc-expansion = Office of the Police and Crime Commissioner
abbreviations-owl-expansion = Online Watch Link
abbreviations-swhyap-expansion = South West Herts Youth Action Panel
abbreviations-vawg-expansion = Violence Against Women and Girls
