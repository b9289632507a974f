# where: Hertsmere Community Safety Partnership, page title
# English: Hertsmere Community Safety Partnership
# status: draft
partnership-title = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ

# where: Hertsmere Community Safety Partnership, description for search engines
# English: Who the Hertsmere Community Safety Partnership is, the laws it works under, and the groups and boards that deliver its plan.
# status: draft
partnership-desc = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Hertsmere Community Safety Partnership) ਵਿਚ ਕੌਣ ਸ਼ਾਮਲ ਹੈ, ਇਹ ਕਿਹੜੇ ਕਾਨੂੰਨਾਂ ਹੇਠ ਕੰਮ ਕਰਦੀ ਹੈ, ਅਤੇ ਇਸ ਦੀ ਯੋਜਨਾ ਨੂੰ ਅਮਲ ਵਿਚ ਲਿਆਉਣ ਵਾਲੇ ਗਰੁੱਪ ਅਤੇ ਬੋਰਡ ਕਿਹੜੇ ਹਨ।

# where: Hertsmere Community Safety Partnership, paragraph 1
# English: Hertsmere Community Safety Partnership (CSP) is a strategic partnership, working to reduce crime and offending in accordance with the Crime and Disorder Act 1998; Police Reform and Social Responsibility Act 2011; the Anti-social Behaviour, Crime and Policing Act 2014 and the Police, Crime, Sentencing and Courts Act 2022.
# status: draft
partnership-p-hertsmere-community-safety = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Hertsmere Community Safety Partnership, CSP) ਇੱਕ ਰਣਨੀਤਕ ਭਾਈਵਾਲੀ ਹੈ, ਜੋ ਜੁਰਮ ਅਤੇ ਅਪਰਾਧੀ ਵਿਹਾਰ ਘਟਾਉਣ ਲਈ ਇਨ੍ਹਾਂ ਕਾਨੂੰਨਾਂ ਮੁਤਾਬਕ ਕੰਮ ਕਰਦੀ ਹੈ: ਜੁਰਮ ਅਤੇ ਬਦਅਮਨੀ ਕਾਨੂੰਨ (Crime and Disorder Act 1998); ਪੁਲਿਸ ਸੁਧਾਰ ਅਤੇ ਸਮਾਜਿਕ ਜ਼ਿੰਮੇਵਾਰੀ ਕਾਨੂੰਨ (Police Reform and Social Responsibility Act 2011); ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ, ਜੁਰਮ ਅਤੇ ਪੁਲਿਸ ਕਾਨੂੰਨ (Anti-social Behaviour, Crime and Policing Act 2014); ਅਤੇ ਪੁਲਿਸ, ਜੁਰਮ, ਸਜ਼ਾ ਅਤੇ ਅਦਾਲਤਾਂ ਬਾਰੇ ਕਾਨੂੰਨ (Police, Crime, Sentencing and Courts Act 2022)।

# where: Hertsmere Community Safety Partnership, paragraph 2
# English: The CSP is made up of representatives who work closely to develop innovative ways to tackle crime, disorder and [anti-social behaviour]({ $link-anti-social-behaviour }) to create safer communities in Hertsmere.
# status: draft
partnership-p-the-csp-is = CSP ਵਿਚ ਵੱਖ-ਵੱਖ ਸੰਸਥਾਵਾਂ ਦੇ ਨੁਮਾਇੰਦੇ ਹਨ। ਉਹ ਨੇੜਿਓਂ ਮਿਲ ਕੇ ਜੁਰਮ, ਬਦਅਮਨੀ ਅਤੇ [ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ]({ $link-anti-social-behaviour }) ਨਾਲ ਨਜਿੱਠਣ ਦੇ ਨਵੇਂ ਤਰੀਕੇ ਲੱਭਦੇ ਹਨ, ਤਾਂ ਜੋ ਹਰਟਸਮੀਅਰ ਦੀਆਂ ਕਮਿਊਨਿਟੀਆਂ ਨੂੰ ਵਧੇਰੇ ਸੁਰੱਖਿਅਤ ਬਣਾਇਆ ਜਾ ਸਕੇ।

# where: Hertsmere Community Safety Partnership, heading 1
# English: Hertsmere CSP representatives
# status: draft
partnership-representatives = ਹਰਟਸਮੀਅਰ CSP ਦੇ ਨੁਮਾਇੰਦੇ

# where: Hertsmere Community Safety Partnership, under "Hertsmere CSP representatives", heading 2
# English: Delivery, monitoring and measuring
# status: draft
partnership-delivery = ਕੰਮ ਸਿਰੇ ਚਾੜ੍ਹਨਾ, ਨਿਗਰਾਨੀ ਕਰਨੀ ਅਤੇ ਨਤੀਜੇ ਮਾਪਣੇ

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 3
# English: Partnership working is key to delivering against the aims of the CSP. The partnership has to really understand the causes of what is happening, where it is happening and why it is happening to ensure that the right initiatives are implemented to tackle issues, as well as reduce crime and anti-social behaviour.
# status: draft
partnership-p-partnership-working-is = CSP ਦੇ ਉਦੇਸ਼ ਪੂਰੇ ਕਰਨ ਲਈ ਮਿਲ ਕੇ ਕੰਮ ਕਰਨਾ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ। ਭਾਈਵਾਲੀ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸਮਝਣਾ ਪੈਂਦਾ ਹੈ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ, ਕਿੱਥੇ ਹੋ ਰਿਹਾ ਹੈ ਅਤੇ ਕਿਹੜੇ ਕਾਰਨਾਂ ਕਰਕੇ ਹੋ ਰਿਹਾ ਹੈ। ਤਾਂ ਹੀ ਮਸਲੇ ਹੱਲ ਕਰਨ ਅਤੇ ਜੁਰਮ ਤੇ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਘਟਾਉਣ ਲਈ ਸਹੀ ਉਪਰਾਲੇ ਕੀਤੇ ਜਾ ਸਕਦੇ ਹਨ।

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 4
# English: The CSP consistently monitors crime trends, which are reported to Hertsmere Together on a regular basis. This enables them to oversee the actions, outcomes and performance of the CSP.
# status: draft
partnership-p-the-csp-consistently = CSP ਜੁਰਮਾਂ ਦੇ ਰੁਝਾਨਾਂ ’ਤੇ ਲਗਾਤਾਰ ਨਜ਼ਰ ਰੱਖਦੀ ਹੈ ਅਤੇ ਇਨ੍ਹਾਂ ਬਾਰੇ Hertsmere Together (ਹਰਟਸਮੀਅਰ ਟੁਗੈਦਰ) ਨੂੰ ਬਾਕਾਇਦਾ ਰਿਪੋਰਟ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਇਸ ਨਾਲ ਇਹ ਗਰੁੱਪ CSP ਦੇ ਕੰਮਾਂ, ਨਤੀਜਿਆਂ ਅਤੇ ਕਾਰਗੁਜ਼ਾਰੀ ਦੀ ਨਿਗਰਾਨੀ ਕਰ ਸਕਦਾ ਹੈ।

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 5
# English: Hertsmere Community Safety Board is made up of representatives from the Responsible Authorities and this board manages the operational performance of the CSP and signs off the Partnership Plan and annual action plan.
# status: draft
partnership-p-hertsmere-community-safety-2 = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਬੋਰਡ (Hertsmere Community Safety Board) ਵਿਚ ਜ਼ਿੰਮੇਵਾਰ ਅਦਾਰਿਆਂ (Responsible Authorities) ਦੇ ਨੁਮਾਇੰਦੇ ਹਨ। ਇਹ ਬੋਰਡ CSP ਦੇ ਰੋਜ਼ਾਨਾ ਕੰਮਾਂ ਦੀ ਕਾਰਗੁਜ਼ਾਰੀ ਦੀ ਦੇਖ-ਰੇਖ ਕਰਦਾ ਹੈ ਅਤੇ ਭਾਈਵਾਲੀ ਯੋਜਨਾ ਅਤੇ ਸਾਲਾਨਾ ਕਾਰਜ ਯੋਜਨਾ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿੰਦਾ ਹੈ।

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 6
# English: The Joint Agency Group (JAG) is the multi-agency tasking and co-ordinating delivery arm of the CSP where much of the core work is undertaken. This group directs partnership activity at a tactical level to solve current and emerging local problems.
# status: draft
partnership-p-the-joint-agency = ਜੁਆਇੰਟ ਏਜੰਸੀ ਗਰੁੱਪ (Joint Agency Group, JAG) CSP ਦਾ ਉਹ ਹਿੱਸਾ ਹੈ ਜੋ ਵੱਖ-ਵੱਖ ਏਜੰਸੀਆਂ ਨੂੰ ਕੰਮ ਸੌਂਪਦਾ ਹੈ, ਉਨ੍ਹਾਂ ਵਿਚ ਤਾਲਮੇਲ ਕਰਦਾ ਹੈ ਅਤੇ ਕੰਮ ਸਿਰੇ ਚਾੜ੍ਹਦਾ ਹੈ। ਬਹੁਤਾ ਮੁੱਖ ਕੰਮ ਇੱਥੇ ਹੀ ਹੁੰਦਾ ਹੈ। ਮੌਜੂਦਾ ਅਤੇ ਉੱਭਰ ਰਹੀਆਂ ਸਥਾਨਕ ਸਮੱਸਿਆਵਾਂ ਹੱਲ ਕਰਨ ਲਈ ਇਹ ਗਰੁੱਪ ਤੈਅ ਕਰਦਾ ਹੈ ਕਿ ਭਾਈਵਾਲ ਅਮਲੀ ਤੌਰ ’ਤੇ ਕੀ ਕੰਮ ਕਰਨ।

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 7
# English: Below JAG there are a number of sub-groups that problem-solve issues such as { $sub-groups }. The council's Community Safety Team also represent the CSP at county-wide boards and meetings such as { $boards }.
# status: draft
partnership-p-below-jag-there = JAG ਹੇਠ ਕਈ ਉਪ-ਗਰੁੱਪ ਹਨ ਜੋ ਅਜਿਹੇ ਮਸਲੇ ਹੱਲ ਕਰਦੇ ਹਨ, ਜਿਵੇਂ { $sub-groups }। ਕੌਂਸਿਲ ਦੀ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਟੀਮ (Community Safety Team) ਪੂਰੀ ਕਾਊਂਟੀ ਦੇ ਬੋਰਡਾਂ ਅਤੇ ਮੀਟਿੰਗਾਂ ਵਿਚ ਵੀ CSP ਦੀ ਨੁਮਾਇੰਦਗੀ ਕਰਦੀ ਹੈ, ਜਿਵੇਂ { $boards }।

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", heading 3
# English: Groups and boards
# status: draft
partnership-groups-and-boards = ਗਰੁੱਪ ਅਤੇ ਬੋਰਡ
