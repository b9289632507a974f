# where: table boards, hertsmere-together-name
# English: Hertsmere Together
# status: draft
boards-hertsmere-together-name = Hertsmere Together (ਹਰਟਸਮੀਅਰ ਟੁਗੈਦਰ)

# where: table boards, community-safety-board-name
# English: Hertsmere Community Safety Board
# status: draft
boards-community-safety-board-name = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਬੋਰਡ (Hertsmere Community Safety Board)

# where: table boards, joint-agency-group-name
# English: Joint Agency Group (JAG)
# status: draft
boards-joint-agency-group-name = ਜੁਆਇੰਟ ਏਜੰਸੀ ਗਰੁੱਪ (Joint Agency Group, JAG)

# where: table boards, sub-group-anti-social-behaviour-name
# English: anti-social behaviour
# status: draft
boards-sub-group-anti-social-behaviour-name = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ

# where: table boards, sub-group-vulnerable-people-name
# English: vulnerable people
# status: draft
boards-sub-group-vulnerable-people-name = ਕਮਜ਼ੋਰ ਹਾਲਾਤ ਵਾਲੇ ਲੋਕ

# where: table boards, sub-group-domestic-abuse-name
# English: domestic abuse
# status: draft
boards-sub-group-domestic-abuse-name = ਘਰੇਲੂ ਬਦਸਲੂਕੀ

# where: table boards, sub-group-local-priorities-name
# English: local priorities
# status: draft
boards-sub-group-local-priorities-name = ਸਥਾਨਕ ਤਰਜੀਹਾਂ

# where: table boards, sub-group-hoarding-name
# English: hoarding
# status: draft
boards-sub-group-hoarding-name = ਘਰ ਵਿਚ ਹੱਦੋਂ ਵੱਧ ਸਾਮਾਨ ਇਕੱਠਾ ਕਰਨਾ (hoarding)

# where: table boards, sub-group-youth-violence-name
# English: youth violence
# status: draft
boards-sub-group-youth-violence-name = ਨੌਜਵਾਨਾਂ ਵਿਚ ਹਿੰਸਾ

# where: table boards, sub-group-safeguarding-name
# English: safeguarding
# status: draft
boards-sub-group-safeguarding-name = ਲੋਕਾਂ ਦਾ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਅ (safeguarding)

# where: table boards, prevent-name
# English: Prevent
# status: draft
boards-prevent-name = Prevent (ਪ੍ਰੀਵੈਂਟ)

# where: table boards, multi-agency-child-exploitation-panel-name
# English: Multi-Agency Child Exploitation Panel (MACE)
# status: draft
boards-multi-agency-child-exploitation-panel-name = ਬੱਚਿਆਂ ਦੇ ਸ਼ੋਸ਼ਣ ਬਾਰੇ ਬਹੁ-ਏਜੰਸੀ ਪੈਨਲ (Multi-Agency Child Exploitation Panel, MACE)

# where: table boards, modern-slavery-name
# English: Modern Slavery
# status: draft
boards-modern-slavery-name = ਆਧੁਨਿਕ ਗ਼ੁਲਾਮੀ

# where: table boards, domestic-abuse-name
# English: Domestic Abuse
# status: draft
boards-domestic-abuse-name = ਘਰੇਲੂ ਬਦਸਲੂਕੀ

# where: table boards, office-of-the-police-and-crime-commissioner-name
# English: Office of the Police and Crime Commissioner (OPCC)
# status: draft
boards-office-of-the-police-and-crime-commissioner-name = ਪੁਲਿਸ ਅਤੇ ਕ੍ਰਾਈਮ ਕਮਿਸ਼ਨਰ ਦਾ ਦਫ਼ਤਰ (Office of the Police and Crime Commissioner, OPCC)

# where: table boards, domestic-homicide-review-name
# English: Domestic Homicide Review (DHR)
# status: draft
boards-domestic-homicide-review-name = ਘਰੇਲੂ ਕਤਲ ਦੀ ਸਮੀਖਿਆ (Domestic Homicide Review, DHR)

# where: table boards, eastern-region-special-operations-unit-name
# English: Eastern Region Special Operations Unit (ERSOU)
# status: draft
boards-eastern-region-special-operations-unit-name = ਪੂਰਬੀ ਖੇਤਰ ਦਾ ਵਿਸ਼ੇਸ਼ ਅਪਰੇਸ਼ਨ ਯੂਨਿਟ (Eastern Region Special Operations Unit, ERSOU)

# where: table boards, counter-terrorism-name
# English: Counter Terrorism
# status: draft
boards-counter-terrorism-name = ਅੱਤਵਾਦ ਦਾ ਟਾਕਰਾ (Counter Terrorism)

# where: table boards, anti-social-behaviour-forum-name
# English: Anti-Social Behaviour Forum
# status: draft
boards-anti-social-behaviour-forum-name = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਬਾਰੇ ਫ਼ੋਰਮ (Anti-Social Behaviour Forum)

# where: table boards, cctv-name
# English: CCTV
# status: draft
boards-cctv-name = CCTV (ਸੀਸੀਟੀਵੀ)

# where: table boards, safetynet-governance-name
# English: Safetynet+ Governance
# status: draft
boards-safetynet-governance-name = Safetynet+ Governance (Safetynet+ ਦਾ ਪ੍ਰਬੰਧ)
