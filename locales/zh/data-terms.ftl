# where: table terms, exploitation-term
# English: Exploitation
# status: draft
terms-exploitation-term = 剥削

# where: table terms, exploitation-definition
# English: Exploitation is the act of selfishly taking advantage of someone or a group of people in order to profit from them or otherwise benefit oneself. Examples of this include child criminal / sexual exploitation, modern slavery and [cuckooing]({ $link-cuckooing }).
# status: draft
terms-exploitation-definition = 剥削是指自私地利用某个人或某一群人，从中牟利或谋取其他好处。例子包括利用儿童犯罪的剥削行为、儿童性剥削、现代奴役，以及[“鸠占鹊巢”]({ $link-cuckooing })。

# where: table terms, cuckooing-term
# English: Cuckooing
# status: draft
terms-cuckooing-term = 鸠占鹊巢（cuckooing）

# where: table terms, cuckooing-definition
# English: Cuckooing is when criminals target the home of a vulnerable person, often so they can use the property for criminal purposes, such as drug dealing and hiding weapons.
# status: draft
terms-cuckooing-definition = “鸠占鹊巢”是指犯罪分子盯上弱势人士的住所，往往是为了利用该住所进行犯罪活动，例如贩毒和藏匿武器。

# where: table terms, vawg-term
# English: Violence Against Women and Girls (VAWG)
# status: draft
terms-vawg-term = 针对妇女和女童的暴力行为（Violence Against Women and Girls，简称VAWG）

# where: table terms, vawg-definition
# English: VAWG is any form of violence disproportionately perpetrated by men against women and girls.
# status: draft
terms-vawg-definition = VAWG是指针对妇女和女童、施暴者以男性居多的任何形式的暴力。

# where: table terms, hertsmere-together-term
# English: Hertsmere Together
# status: draft
terms-hertsmere-together-term = Hertsmere Together（Hertsmere同心合作组织）

# where: table terms, feelings-of-safety-survey-term
# English: Feelings of Safety survey
# status: draft
terms-feelings-of-safety-survey-term = 安全感调查（Feelings of Safety survey）

# where: table terms, no-more-worker-term
# English: No More Worker
# status: draft
terms-no-more-worker-term = No More工作人员（No More Worker）

# where: table terms, safetynet-governance-term
# English: Safetynet+ Governance
# status: draft
terms-safetynet-governance-term = Safetynet+管理会议（Safetynet+ Governance）
