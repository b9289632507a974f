# where: table actions, identify-victims-of-exploitation-text
# English: Proactively identify victims of exploitation, offer support and regularly review their risk.
# status: draft
actions-identify-victims-of-exploitation-text = ਸ਼ੋਸ਼ਣ ਦੇ ਪੀੜਤਾਂ ਦੀ ਆਪ ਪਹਿਲ ਕਰਕੇ ਪਛਾਣ ਕਰਾਂਗੇ, ਉਨ੍ਹਾਂ ਨੂੰ ਮਦਦ ਦੇਵਾਂਗੇ ਅਤੇ ਬਾਕਾਇਦਾ ਜਾਂਚਾਂਗੇ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਕਿੰਨਾ ਖ਼ਤਰਾ ਹੈ।

# where: table actions, educational-events-on-exploitation-text
# English: Work with schools to deliver educational events to students, professionals and the wider community to help spot the signs of exploitation.
# status: draft
actions-educational-events-on-exploitation-text = ਸਕੂਲਾਂ ਨਾਲ ਮਿਲ ਕੇ ਵਿਦਿਆਰਥੀਆਂ, ਪੇਸ਼ੇਵਰ ਕਾਮਿਆਂ ਅਤੇ ਆਮ ਲੋਕਾਂ ਲਈ ਸਿੱਖਿਆ ਪ੍ਰੋਗਰਾਮ ਕਰਾਂਗੇ, ਤਾਂ ਜੋ ਉਹ ਸ਼ੋਸ਼ਣ ਦੀਆਂ ਨਿਸ਼ਾਨੀਆਂ ਪਛਾਣ ਸਕਣ।

# where: table actions, standard-approach-to-cuckooing-text
# English: Work with the Office of the Police and Crime Commissioner (OPCC) and Hertfordshire County Council's Community Safety Unit (HCC CSU) to develop a standardised approach to dealing with [cuckooing]({ $link-cuckooing }) and to provide training for professionals.
# status: draft
actions-standard-approach-to-cuckooing-text = ਪੁਲਿਸ ਅਤੇ ਕ੍ਰਾਈਮ ਕਮਿਸ਼ਨਰ ਦੇ ਦਫ਼ਤਰ (Office of the Police and Crime Commissioner, OPCC) ਅਤੇ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਕਾਊਂਟੀ ਕੌਂਸਿਲ ਦੇ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਯੂਨਿਟ (Hertfordshire County Council’s Community Safety Unit, HCC CSU) ਨਾਲ ਮਿਲ ਕੇ [ਕੁੱਕੂਇੰਗ (cuckooing)]({ $link-cuckooing }) ਨਾਲ ਨਜਿੱਠਣ ਦਾ ਇੱਕੋ ਜਿਹਾ ਤਰੀਕਾ ਬਣਾਵਾਂਗੇ ਅਤੇ ਪੇਸ਼ੇਵਰ ਕਾਮਿਆਂ ਨੂੰ ਸਿਖਲਾਈ ਦੇਵਾਂਗੇ।

# where: table actions, police-presence-for-victims-text
# English: Provide a police presence to engage with communities to help understand the local concerns and share intelligence to protect vulnerable victims of exploitation.
# status: draft
actions-police-presence-for-victims-text = ਇਲਾਕੇ ਵਿਚ ਪੁਲਿਸ ਮੌਜੂਦ ਰਹੇਗੀ, ਜੋ ਕਮਿਊਨਿਟੀਆਂ ਨਾਲ ਗੱਲਬਾਤ ਕਰਕੇ ਸਥਾਨਕ ਚਿੰਤਾਵਾਂ ਨੂੰ ਸਮਝੇਗੀ ਅਤੇ ਖ਼ੁਫ਼ੀਆ ਜਾਣਕਾਰੀ ਸਾਂਝੀ ਕਰੇਗੀ, ਤਾਂ ਜੋ ਸ਼ੋਸ਼ਣ ਦੇ ਸ਼ਿਕਾਰ ਕਮਜ਼ੋਰ ਹਾਲਾਤ ਵਾਲੇ ਲੋਕਾਂ ਦੀ ਰਾਖੀ ਹੋ ਸਕੇ।

# where: table actions, identify-those-in-serious-violence-text
# English: Proactively identify those involved in serious violence and provide alternative diversions to prevent further incidents from occurring.
# status: draft
actions-identify-those-in-serious-violence-text = ਗੰਭੀਰ ਹਿੰਸਾ ਵਿਚ ਸ਼ਾਮਲ ਲੋਕਾਂ ਦੀ ਆਪ ਪਹਿਲ ਕਰਕੇ ਪਛਾਣ ਕਰਾਂਗੇ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਰਾਹ ਤੋਂ ਹਟਾਉਣ ਲਈ ਹੋਰ ਮੌਕੇ ਦੇਵਾਂਗੇ, ਤਾਂ ਜੋ ਅੱਗੋਂ ਅਜਿਹੀਆਂ ਘਟਨਾਵਾਂ ਨਾ ਹੋਣ।

# where: table actions, surrender-and-find-knives-text
# English: Provide opportunities for people to surrender illegal knives and regularly look for knives that may have been left in hedges and bushes in hotspot areas.
# status: draft
actions-surrender-and-find-knives-text = ਲੋਕਾਂ ਨੂੰ ਗ਼ੈਰ-ਕਾਨੂੰਨੀ ਚਾਕੂ ਜਮ੍ਹਾਂ ਕਰਾਉਣ ਦੇ ਮੌਕੇ ਦੇਵਾਂਗੇ। ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਦੀਆਂ ਵਾੜਾਂ ਅਤੇ ਝਾੜੀਆਂ ਵਿਚ ਬਾਕਾਇਦਾ ਵੇਖਾਂਗੇ ਕਿ ਉੱਥੇ ਕਿਸੇ ਨੇ ਚਾਕੂ ਤਾਂ ਨਹੀਂ ਛੱਡੇ।

# where: table actions, local-data-on-serious-violence-text
# English: Work with the OPCC and HCC CSU to look at local data and understand how Hertsmere is affected by serious violence.
# status: draft
actions-local-data-on-serious-violence-text = ਪੁਲਿਸ ਅਤੇ ਕ੍ਰਾਈਮ ਕਮਿਸ਼ਨਰ ਦੇ ਦਫ਼ਤਰ (OPCC) ਅਤੇ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਕਾਊਂਟੀ ਕੌਂਸਿਲ ਦੇ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਯੂਨਿਟ (HCC CSU) ਨਾਲ ਮਿਲ ਕੇ ਸਥਾਨਕ ਅੰਕੜੇ ਵੇਖਾਂਗੇ ਅਤੇ ਸਮਝਾਂਗੇ ਕਿ ਗੰਭੀਰ ਹਿੰਸਾ ਦਾ ਹਰਟਸਮੀਅਰ ’ਤੇ ਕੀ ਅਸਰ ਪੈ ਰਿਹਾ ਹੈ।

# where: table actions, police-presence-in-hotspots-text
# English: Provide a police presence in hotspot areas and effectively use powers, such as Stop & Search, to prevent incidents of serious violence and reassure communities.
# status: draft
actions-police-presence-in-hotspots-text = ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਵਿਚ ਪੁਲਿਸ ਮੌਜੂਦ ਰਹੇਗੀ ਅਤੇ ਰੋਕ ਕੇ ਤਲਾਸ਼ੀ ਲੈਣ (Stop & Search) ਵਰਗੇ ਅਧਿਕਾਰ ਅਸਰਦਾਰ ਢੰਗ ਨਾਲ ਵਰਤੇਗੀ, ਤਾਂ ਜੋ ਗੰਭੀਰ ਹਿੰਸਾ ਦੀਆਂ ਘਟਨਾਵਾਂ ਰੋਕੀਆਂ ਜਾਣ ਅਤੇ ਕਮਿਊਨਿਟੀਆਂ ਨੂੰ ਭਰੋਸਾ ਮਿਲੇ।

# where: table actions, school-workshops-on-knife-crime-text
# English: Deliver educational workshops in schools to raise awareness of knife crime and the devastating impact it can have on communities.
# status: draft
actions-school-workshops-on-knife-crime-text = ਸਕੂਲਾਂ ਵਿਚ ਵਰਕਸ਼ਾਪਾਂ ਕਰਕੇ ਚਾਕੂਆਂ ਨਾਲ ਹੋਣ ਵਾਲੇ ਜੁਰਮਾਂ ਬਾਰੇ ਜਾਗਰੂਕਤਾ ਵਧਾਵਾਂਗੇ ਅਤੇ ਦੱਸਾਂਗੇ ਕਿ ਕਮਿਊਨਿਟੀਆਂ ’ਤੇ ਇਨ੍ਹਾਂ ਦਾ ਕਿੰਨਾ ਭਿਆਨਕ ਅਸਰ ਪੈ ਸਕਦਾ ਹੈ।

# where: table actions, awareness-of-vawg-text
# English: Provide information, advice and awareness of VAWG, along with details of how to report incidents.
# status: draft
actions-awareness-of-vawg-text = ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ (VAWG) ਬਾਰੇ ਜਾਣਕਾਰੀ, ਸਲਾਹ ਅਤੇ ਜਾਗਰੂਕਤਾ ਦੇਵਾਂਗੇ, ਅਤੇ ਇਹ ਵੀ ਦੱਸਾਂਗੇ ਕਿ ਘਟਨਾਵਾਂ ਦੀ ਰਿਪੋਰਟ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।

# where: table actions, reassurance-messages-text
# English: Provide reassurance messages.
# status: draft
actions-reassurance-messages-text = ਲੋਕਾਂ ਨੂੰ ਭਰੋਸਾ ਦਿਵਾਉਣ ਵਾਲੇ ਸੁਨੇਹੇ ਦੇਵਾਂਗੇ।

# where: table actions, educational-sessions-in-schools-text
# English: Deliver educational sessions in primary and secondary schools.
# status: draft
actions-educational-sessions-in-schools-text = ਪ੍ਰਾਇਮਰੀ ਅਤੇ ਸੈਕੰਡਰੀ ਸਕੂਲਾਂ ਵਿਚ ਸਿੱਖਿਆ ਸੈਸ਼ਨ ਕਰਾਂਗੇ।

# where: table actions, safety-workshops-text
# English: Deliver awareness and safety workshops in communities to help people stay safe.
# status: draft
actions-safety-workshops-text = ਕਮਿਊਨਿਟੀਆਂ ਵਿਚ ਜਾਗਰੂਕਤਾ ਅਤੇ ਸੁਰੱਖਿਆ ਬਾਰੇ ਵਰਕਸ਼ਾਪਾਂ ਕਰਾਂਗੇ, ਤਾਂ ਜੋ ਲੋਕ ਸੁਰੱਖਿਅਤ ਰਹਿ ਸਕਣ।

# where: table actions, street-lighting-text
# English: Liaise with Hertfordshire County Council, who has responsibility for street lighting, on areas identified within the borough that may benefit from increased lighting.
# status: draft
actions-street-lighting-text = ਬੋਰੋ ਦੇ ਜਿਨ੍ਹਾਂ ਇਲਾਕਿਆਂ ਵਿਚ ਵੱਧ ਰੌਸ਼ਨੀ ਦਾ ਫ਼ਾਇਦਾ ਹੋ ਸਕਦਾ ਹੈ, ਉਨ੍ਹਾਂ ਬਾਰੇ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਕਾਊਂਟੀ ਕੌਂਸਿਲ (Hertfordshire County Council) ਨਾਲ ਤਾਲਮੇਲ ਕਰਾਂਗੇ, ਜਿਸ ਕੋਲ ਗਲੀਆਂ ਦੀਆਂ ਬੱਤੀਆਂ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਹੈ।

# where: table actions, reporting-of-domestic-abuse-text
# English: Encourage increased reporting of domestic abuse.
# status: draft
actions-reporting-of-domestic-abuse-text = ਲੋਕਾਂ ਨੂੰ ਘਰੇਲੂ ਬਦਸਲੂਕੀ ਦੀ ਵੱਧ ਰਿਪੋਰਟ ਕਰਨ ਲਈ ਉਤਸ਼ਾਹਿਤ ਕਰਾਂਗੇ।

# where: table actions, awareness-of-support-services-text
# English: Raise awareness of the support services available for those affected by domestic abuse, mental ill-health, drugs and alcohol misuse, and the cost of living crisis.
# status: draft
actions-awareness-of-support-services-text = ਘਰੇਲੂ ਬਦਸਲੂਕੀ, ਮਾਨਸਿਕ ਬਿਮਾਰੀ, ਨਸ਼ਿਆਂ ਅਤੇ ਸ਼ਰਾਬ ਦੀ ਗ਼ਲਤ ਵਰਤੋਂ, ਅਤੇ ਮਹਿੰਗਾਈ ਦੇ ਸੰਕਟ (cost of living crisis) ਤੋਂ ਪ੍ਰਭਾਵਿਤ ਲੋਕਾਂ ਨੂੰ ਮਦਦ ਦੇਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਬਾਰੇ ਜਾਗਰੂਕਤਾ ਵਧਾਵਾਂਗੇ।

# where: table actions, directory-of-local-services-text
# English: Build the partnership's directory of local services and promote these in the community.
# status: draft
actions-directory-of-local-services-text = ਸਥਾਨਕ ਸੇਵਾਵਾਂ ਬਾਰੇ ਭਾਈਵਾਲੀ ਦੀ ਡਾਇਰੈਕਟਰੀ ਨੂੰ ਵਧਾਵਾਂਗੇ ਅਤੇ ਕਮਿਊਨਿਟੀ ਨੂੰ ਇਨ੍ਹਾਂ ਸੇਵਾਵਾਂ ਬਾਰੇ ਦੱਸਾਂਗੇ।

# where: table actions, directory-of-local-services-text-reason
# English: An apostrophe was missing.
# status: draft
actions-directory-of-local-services-text-reason = ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਅਪੌਸਟਰਫ਼ੀ (apostrophe) ਦਾ ਚਿੰਨ੍ਹ ਰਹਿ ਗਿਆ ਸੀ।

# where: table actions, operations-against-drug-dealing-text
# English: Run operations to proactively pursue individuals who are involved in exploitation and drug dealing.
# status: draft
actions-operations-against-drug-dealing-text = ਸ਼ੋਸ਼ਣ ਅਤੇ ਨਸ਼ੇ ਵੇਚਣ ਦੇ ਧੰਦੇ ਵਿਚ ਸ਼ਾਮਲ ਲੋਕਾਂ ਖ਼ਿਲਾਫ਼ ਆਪ ਪਹਿਲ ਕਰਕੇ ਕਾਰਵਾਈ ਕਰਨ ਲਈ ਮੁਹਿੰਮਾਂ ਚਲਾਵਾਂਗੇ।

# where: table actions, cannabis-use-in-homes-text
# English: Work in partnership to address cannabis use in residential properties.
# status: draft
actions-cannabis-use-in-homes-text = ਘਰਾਂ ਵਿਚ ਭੰਗ (cannabis) ਦੀ ਵਰਤੋਂ ਨਾਲ ਨਜਿੱਠਣ ਲਈ ਮਿਲ ਕੇ ਕੰਮ ਕਰਾਂਗੇ।

# where: table actions, patrols-against-drugs-text
# English: Actively patrol hotspot areas, effectively use powers, such as Stop & Search, and robustly deal with those who use and supply drugs.
# status: draft
actions-patrols-against-drugs-text = ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਵਿਚ ਸਰਗਰਮੀ ਨਾਲ ਗਸ਼ਤ ਕਰਾਂਗੇ, ਰੋਕ ਕੇ ਤਲਾਸ਼ੀ ਲੈਣ (Stop & Search) ਵਰਗੇ ਅਧਿਕਾਰ ਅਸਰਦਾਰ ਢੰਗ ਨਾਲ ਵਰਤਾਂਗੇ ਅਤੇ ਨਸ਼ੇ ਵਰਤਣ ਅਤੇ ਸਪਲਾਈ ਕਰਨ ਵਾਲਿਆਂ ਖ਼ਿਲਾਫ਼ ਸਖ਼ਤੀ ਨਾਲ ਕਾਰਵਾਈ ਕਰਾਂਗੇ।

# where: table actions, school-workshops-on-drugs-text
# English: Deliver educational workshops in schools to raise awareness of drugs and the impact they can have in communities.
# status: draft
actions-school-workshops-on-drugs-text = ਸਕੂਲਾਂ ਵਿਚ ਵਰਕਸ਼ਾਪਾਂ ਕਰਕੇ ਨਸ਼ਿਆਂ ਬਾਰੇ ਜਾਗਰੂਕਤਾ ਵਧਾਵਾਂਗੇ ਅਤੇ ਦੱਸਾਂਗੇ ਕਿ ਕਮਿਊਨਿਟੀਆਂ ਵਿਚ ਇਨ੍ਹਾਂ ਦਾ ਕੀ ਅਸਰ ਪੈ ਸਕਦਾ ਹੈ।

# where: table actions, engagement-events-text
# English: Hold engagement events to provide crime prevention advice, information on wellbeing and an opportunity for the community to discuss their concerns.
# status: draft
actions-engagement-events-text = ਲੋਕਾਂ ਨਾਲ ਰਾਬਤਾ ਕਰਨ ਲਈ ਪ੍ਰੋਗਰਾਮ ਕਰਾਂਗੇ, ਜਿਨ੍ਹਾਂ ਵਿਚ ਜੁਰਮ ਤੋਂ ਬਚਾਅ ਬਾਰੇ ਸਲਾਹ ਅਤੇ ਭਲਾਈ ਬਾਰੇ ਜਾਣਕਾਰੀ ਦਿੱਤੀ ਜਾਵੇਗੀ ਅਤੇ ਕਮਿਊਨਿਟੀ ਨੂੰ ਆਪਣੀਆਂ ਚਿੰਤਾਵਾਂ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦਾ ਮੌਕਾ ਮਿਲੇਗਾ।

# where: table actions, engagement-events-text-reason
# English: The sentence had no verb.
# status: draft
actions-engagement-events-text-reason = ਅੰਗਰੇਜ਼ੀ ਵਾਕ ਵਿਚ ਕਿਰਿਆ ਨਹੀਂ ਸੀ।

# where: table actions, patrols-and-young-people-text
# English: Proactively patrol hotspot areas, engage with young people involved in anti-social behaviour and provide positive alternatives to prevent further incidents.
# status: draft
actions-patrols-and-young-people-text = ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਵਿਚ ਆਪ ਪਹਿਲ ਕਰਕੇ ਗਸ਼ਤ ਕਰਾਂਗੇ, ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਵਿਚ ਸ਼ਾਮਲ ਨੌਜਵਾਨਾਂ ਨਾਲ ਗੱਲਬਾਤ ਕਰਾਂਗੇ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਦੀ ਥਾਂ ਚੰਗੇ ਬਦਲ ਦੇਵਾਂਗੇ, ਤਾਂ ਜੋ ਅੱਗੋਂ ਅਜਿਹੀਆਂ ਘਟਨਾਵਾਂ ਨਾ ਹੋਣ।

# where: table actions, good-news-stories-text
# English: Publicise good news stories and provide reassurance messages.
# status: draft
actions-good-news-stories-text = ਚੰਗੀਆਂ ਖ਼ਬਰਾਂ ਲੋਕਾਂ ਤੱਕ ਪਹੁੰਚਾਵਾਂਗੇ ਅਤੇ ਭਰੋਸਾ ਦਿਵਾਉਣ ਵਾਲੇ ਸੁਨੇਹੇ ਦੇਵਾਂਗੇ।

# where: table actions, cctv-locations-text
# English: Continually review locations for CCTV and deploy mobile CCTV cameras in crime and anti-social behaviour hotspots to identify offenders and take appropriate action.
# status: draft
actions-cctv-locations-text = CCTV ਦੀਆਂ ਥਾਵਾਂ ਬਾਰੇ ਲਗਾਤਾਰ ਮੁੜ ਵਿਚਾਰ ਕਰਦੇ ਰਹਾਂਗੇ ਅਤੇ ਵੱਧ ਜੁਰਮ ਅਤੇ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਵਾਲੀਆਂ ਥਾਵਾਂ ’ਤੇ ਚਲਦੇ-ਫਿਰਦੇ CCTV ਕੈਮਰੇ ਲਾਵਾਂਗੇ, ਤਾਂ ਜੋ ਅਪਰਾਧੀਆਂ ਦੀ ਪਛਾਣ ਕਰਕੇ ਢੁਕਵੀਂ ਕਾਰਵਾਈ ਕੀਤੀ ਜਾ ਸਕੇ।

# where: table actions, crime-prevention-advice-text
# English: Communicate crime prevention advice on home protection, personal safety and vehicle safety.
# status: draft
actions-crime-prevention-advice-text = ਘਰ ਦੀ ਰਾਖੀ, ਨਿੱਜੀ ਸੁਰੱਖਿਆ ਅਤੇ ਗੱਡੀਆਂ ਦੀ ਸੁਰੱਖਿਆ ਬਾਰੇ ਲੋਕਾਂ ਨੂੰ ਜੁਰਮ ਤੋਂ ਬਚਾਅ ਦੀ ਸਲਾਹ ਦੇਵਾਂਗੇ।

# where: table actions, neighbourhood-watches-text
# English: Encourage residents and businesses to join Neighbourhood Watches.
# status: draft
actions-neighbourhood-watches-text = ਵਸਨੀਕਾਂ ਅਤੇ ਕਾਰੋਬਾਰਾਂ ਨੂੰ ਨੇਬਰਹੁੱਡ ਵਾਚ (Neighbourhood Watch) ਗਰੁੱਪਾਂ ਵਿਚ ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਉਤਸ਼ਾਹਿਤ ਕਰਾਂਗੇ।

# where: table actions, patrols-against-burglary-text
# English: Proactively patrol anti-social behaviour and burglary hotspots and provide timely crime prevention advice.
# status: draft
actions-patrols-against-burglary-text = ਵੱਧ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਅਤੇ ਸੰਨ੍ਹਮਾਰੀ (burglary) ਵਾਲੀਆਂ ਥਾਵਾਂ ’ਤੇ ਆਪ ਪਹਿਲ ਕਰਕੇ ਗਸ਼ਤ ਕਰਾਂਗੇ ਅਤੇ ਜੁਰਮ ਤੋਂ ਬਚਾਅ ਬਾਰੇ ਸਮੇਂ ਸਿਰ ਸਲਾਹ ਦੇਵਾਂਗੇ।
