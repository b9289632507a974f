# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, exploitation-term
# English: Exploitation
# terms-exploitation-term =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, exploitation-definition
# English: Exploitation is the act of selfishly taking advantage of someone or a group of people in order to profit from them or otherwise benefit oneself. Examples of this include child criminal / sexual exploitation, modern slavery and [cuckooing]({ $link-cuckooing }).
# terms-exploitation-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, cuckooing-term
# English: Cuckooing
# terms-cuckooing-term =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, cuckooing-definition
# English: Cuckooing is when criminals target the home of a vulnerable person, often so they can use the property for criminal purposes, such as drug dealing and hiding weapons.
# terms-cuckooing-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, vawg-term
# English: Violence Against Women and Girls (VAWG)
# terms-vawg-term =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, vawg-definition
# English: VAWG is any form of violence disproportionately perpetrated by men against women and girls.
# terms-vawg-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, hertsmere-together-term
# English: Hertsmere Together
# terms-hertsmere-together-term =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, feelings-of-safety-survey-term
# English: Feelings of Safety survey
# terms-feelings-of-safety-survey-term =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, no-more-worker-term
# English: No More Worker
# terms-no-more-worker-term =

# to translate: remove "# " from the last line and write the translation after "="
# where: table terms, safetynet-governance-term
# English: Safetynet+ Governance
# terms-safetynet-governance-term =
