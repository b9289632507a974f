### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

terms-exploitation-term = Exploitation
terms-exploitation-definition = Exploitation is the act of selfishly taking advantage of someone or a group of people in order to profit from them or otherwise benefit oneself. Examples of this include child criminal / sexual exploitation, modern slavery and [cuckooing]({ $link-cuckooing }).
terms-cuckooing-term = Cuckooing
terms-cuckooing-definition = Cuckooing is when criminals target the home of a vulnerable person, often so they can use the property for criminal purposes, such as drug dealing and hiding weapons.
terms-vawg-term = Violence Against Women and Girls (VAWG)
terms-vawg-definition = VAWG is any form of violence disproportionately perpetrated by men against women and girls.
terms-hertsmere-together-term = Hertsmere Together
terms-feelings-of-safety-survey-term = Feelings of Safety survey
terms-no-more-worker-term = No More Worker
terms-safetynet-governance-term = Safetynet+ Governance
