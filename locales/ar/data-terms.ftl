# where: table terms, exploitation-term
# English: Exploitation
# status: draft
terms-exploitation-term = الاستغلال

# where: table terms, exploitation-definition
# English: Exploitation is the act of selfishly taking advantage of someone or a group of people in order to profit from them or otherwise benefit oneself. Examples of this include child criminal / sexual exploitation, modern slavery and [cuckooing]({ $link-cuckooing }).
# status: draft
terms-exploitation-definition = الاستغلال هو أن ينتفع شخص، بدافع الأنانية، من شخص آخر أو من مجموعة من الأشخاص، ليحقق ربحاً على حسابهم أو أي منفعة أخرى لنفسه. ومن أمثلته استغلال الأطفال في ارتكاب الجرائم أو استغلالهم جنسياً، والعبودية الحديثة، و[الاستيلاء على المنازل (cuckooing)]({ $link-cuckooing }).

# where: table terms, cuckooing-term
# English: Cuckooing
# status: draft
terms-cuckooing-term = الاستيلاء على المنازل (cuckooing)

# where: table terms, cuckooing-definition
# English: Cuckooing is when criminals target the home of a vulnerable person, often so they can use the property for criminal purposes, such as drug dealing and hiding weapons.
# status: draft
terms-cuckooing-definition = يحدث الاستيلاء على المنازل عندما يستهدف مجرمون منزل شخص من الفئات المعرضة للخطر، وغالباً ما يكون ذلك لاستخدامه في أغراض إجرامية، مثل ترويج المخدرات وإخفاء الأسلحة.

# where: table terms, vawg-term
# English: Violence Against Women and Girls (VAWG)
# status: draft
terms-vawg-term = العنف ضد النساء والفتيات (VAWG)

# where: table terms, vawg-definition
# English: VAWG is any form of violence disproportionately perpetrated by men against women and girls.
# status: draft
terms-vawg-definition = العنف ضد النساء والفتيات هو أي شكل من أشكال العنف يرتكبه الرجال ضد النساء والفتيات بنسبة تفوق غيرهم كثيراً.

# where: table terms, hertsmere-together-term
# English: Hertsmere Together
# status: draft
# same: yes
terms-hertsmere-together-term = Hertsmere Together

# where: table terms, feelings-of-safety-survey-term
# English: Feelings of Safety survey
# status: draft
terms-feelings-of-safety-survey-term = استطلاع الشعور بالأمان (Feelings of Safety survey)

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
