# where: table aims, safer-environments-title
# English: To create safer environments by tackling crime and anti-social behaviour
# status: draft
aims-safer-environments-title = Tworzenie bezpieczniejszego otoczenia przez zwalczanie przestępczości i zachowań antyspołecznych

# where: table aims, protect-vulnerable-people-title
# English: To protect and safeguard vulnerable people
# status: draft
aims-protect-vulnerable-people-title = Ochrona osób szczególnie narażonych na krzywdę i zapewnianie im bezpieczeństwa

# where: table aims, community-confidence-title
# English: To build community confidence and wellbeing to increase feelings of safety
# status: draft
aims-community-confidence-title = Budowanie zaufania i dobrostanu społeczności, aby zwiększać poczucie bezpieczeństwa
