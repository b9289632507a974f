# where: table terms, exploitation-term
# English: Exploitation
# status: draft
terms-exploitation-term = ਸ਼ੋਸ਼ਣ

# where: table terms, exploitation-definition
# English: Exploitation is the act of selfishly taking advantage of someone or a group of people in order to profit from them or otherwise benefit oneself. Examples of this include child criminal / sexual exploitation, modern slavery and [cuckooing]({ $link-cuckooing }).
# status: draft
terms-exploitation-definition = ਸ਼ੋਸ਼ਣ (exploitation) ਦਾ ਮਤਲਬ ਹੈ ਕਿਸੇ ਵਿਅਕਤੀ ਜਾਂ ਲੋਕਾਂ ਦੇ ਕਿਸੇ ਗਰੁੱਪ ਦਾ ਸੁਆਰਥ ਨਾਲ ਨਾਜਾਇਜ਼ ਫ਼ਾਇਦਾ ਉਠਾਉਣਾ, ਤਾਂ ਜੋ ਉਨ੍ਹਾਂ ਤੋਂ ਪੈਸਾ ਕਮਾਇਆ ਜਾਵੇ ਜਾਂ ਆਪਣਾ ਕੋਈ ਹੋਰ ਲਾਭ ਹੋਵੇ। ਇਸ ਦੀਆਂ ਮਿਸਾਲਾਂ ਹਨ: ਬੱਚਿਆਂ ਤੋਂ ਜੁਰਮ ਕਰਾਉਣ ਲਈ ਉਨ੍ਹਾਂ ਦਾ ਸ਼ੋਸ਼ਣ ਜਾਂ ਬੱਚਿਆਂ ਦਾ ਜਿਨਸੀ ਸ਼ੋਸ਼ਣ (child criminal / sexual exploitation), ਆਧੁਨਿਕ ਗ਼ੁਲਾਮੀ ਅਤੇ [ਕੁੱਕੂਇੰਗ]({ $link-cuckooing })।

# where: table terms, cuckooing-term
# English: Cuckooing
# status: draft
terms-cuckooing-term = ਕੁੱਕੂਇੰਗ (cuckooing)

# where: table terms, cuckooing-definition
# English: Cuckooing is when criminals target the home of a vulnerable person, often so they can use the property for criminal purposes, such as drug dealing and hiding weapons.
# status: draft
terms-cuckooing-definition = ਕੁੱਕੂਇੰਗ ਉਦੋਂ ਹੁੰਦੀ ਹੈ ਜਦੋਂ ਅਪਰਾਧੀ ਕਮਜ਼ੋਰ ਹਾਲਾਤ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਦੇ ਘਰ ਨੂੰ ਨਿਸ਼ਾਨਾ ਬਣਾਉਂਦੇ ਹਨ, ਅਕਸਰ ਇਸ ਲਈ ਕਿ ਉਹ ਉਸ ਘਰ ਨੂੰ ਨਸ਼ੇ ਵੇਚਣ ਅਤੇ ਹਥਿਆਰ ਲੁਕਾਉਣ ਵਰਗੇ ਜੁਰਮਾਂ ਲਈ ਵਰਤ ਸਕਣ।

# where: table terms, vawg-term
# English: Violence Against Women and Girls (VAWG)
# status: draft
terms-vawg-term = ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ (Violence Against Women and Girls, VAWG)

# where: table terms, vawg-definition
# English: VAWG is any form of violence disproportionately perpetrated by men against women and girls.
# status: draft
terms-vawg-definition = ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ (VAWG) ਹਰ ਉਸ ਕਿਸਮ ਦੀ ਹਿੰਸਾ ਨੂੰ ਕਹਿੰਦੇ ਹਨ ਜੋ ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਜ਼ਿਆਦਾਤਰ ਮਰਦਾਂ ਵੱਲੋਂ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।

# where: table terms, hertsmere-together-term
# English: Hertsmere Together
# status: draft
terms-hertsmere-together-term = Hertsmere Together (ਹਰਟਸਮੀਅਰ ਟੁਗੈਦਰ)

# where: table terms, feelings-of-safety-survey-term
# English: Feelings of Safety survey
# status: draft
terms-feelings-of-safety-survey-term = ਸੁਰੱਖਿਆ ਦੇ ਅਹਿਸਾਸ ਬਾਰੇ ਸਰਵੇ (Feelings of Safety survey)

# where: table terms, no-more-worker-term
# English: No More Worker
# status: draft
terms-no-more-worker-term = No More ਵਰਕਰ (No More Worker)

# where: table terms, safetynet-governance-term
# English: Safetynet+ Governance
# status: draft
terms-safetynet-governance-term = Safetynet+ Governance (Safetynet+ ਦਾ ਪ੍ਰਬੰਧ)
