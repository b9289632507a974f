# where: table terms, exploitation-term
# English: Exploitation
# status: draft
terms-exploitation-term = Wykorzystywanie

# where: table terms, exploitation-definition
# English: Exploitation is the act of selfishly taking advantage of someone or a group of people in order to profit from them or otherwise benefit oneself. Examples of this include child criminal / sexual exploitation, modern slavery and [cuckooing]({ $link-cuckooing }).
# status: draft
terms-exploitation-definition = Wykorzystywanie polega na tym, że ktoś egoistycznie posługuje się inną osobą lub grupą osób, aby na nich zarobić albo odnieść inną korzyść. Przykłady to wykorzystywanie dzieci do celów przestępczych lub seksualnych, współczesne niewolnictwo i [przejmowanie mieszkań (cuckooing)]({ $link-cuckooing }).

# where: table terms, cuckooing-term
# English: Cuckooing
# status: draft
terms-cuckooing-term = Przejmowanie mieszkań (cuckooing)

# where: table terms, cuckooing-definition
# English: Cuckooing is when criminals target the home of a vulnerable person, often so they can use the property for criminal purposes, such as drug dealing and hiding weapons.
# status: draft
terms-cuckooing-definition = Przejmowanie mieszkań (cuckooing) polega na tym, że przestępcy obierają za cel dom lub mieszkanie osoby szczególnie narażonej na krzywdę, często po to, by wykorzystywać je do celów przestępczych, takich jak handel narkotykami i ukrywanie broni.

# where: table terms, vawg-term
# English: Violence Against Women and Girls (VAWG)
# status: draft
terms-vawg-term = Przemoc wobec kobiet i dziewcząt (VAWG)

# where: table terms, vawg-definition
# English: VAWG is any form of violence disproportionately perpetrated by men against women and girls.
# status: draft
terms-vawg-definition = VAWG to każda forma przemocy wobec kobiet i dziewcząt, której sprawcami nieproporcjonalnie często są mężczyźni.

# where: table terms, hertsmere-together-term
# English: Hertsmere Together
# status: draft
# same: yes
terms-hertsmere-together-term = Hertsmere Together

# where: table terms, feelings-of-safety-survey-term
# English: Feelings of Safety survey
# status: draft
terms-feelings-of-safety-survey-term = Ankieta o poczuciu bezpieczeństwa (Feelings of Safety survey)

# where: table terms, no-more-worker-term
# English: No More Worker
# status: draft
# same: yes
terms-no-more-worker-term = No More Worker

# where: table terms, safetynet-governance-term
# English: Safetynet+ Governance
# status: draft
# same: yes
terms-safetynet-governance-term = Safetynet+ Governance
