# where: Partnership achievements 2022–2023, page title
# English: Partnership achievements 2022–2023
# status: draft
achievements-title = ਭਾਈਵਾਲੀ ਦੀਆਂ ਪ੍ਰਾਪਤੀਆਂ 2022–2023

# where: Partnership achievements 2022–2023, description for search engines
# English: What the partnership did for each of its three aims, from surveys and CCTV to events for older residents and young people.
# status: draft
achievements-desc = ਭਾਈਵਾਲੀ ਨੇ ਆਪਣੇ ਤਿੰਨਾਂ ਉਦੇਸ਼ਾਂ ਲਈ ਕੀ ਕੀਤਾ: ਸਰਵੇ ਅਤੇ CCTV ਤੋਂ ਲੈ ਕੇ ਬਜ਼ੁਰਗਾਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ ਪ੍ਰੋਗਰਾਮਾਂ ਤੱਕ।

# where: Partnership achievements 2022–2023, heading 1
# English: Anti-social behaviour
# status: draft
achievements-anti-social-behaviour = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", paragraph 1
# English: When [anti-social behaviour]({ $link-anti-social-behaviour }) is affecting residents we need to ascertain who is responsible. To enable us to take the necessary action, we send out anti-social behaviour surveys to residents in the local area. The letters provide contact details for residents to report any future incidents and the survey offers them an opportunity to share details of what they are experiencing, who is responsible and how it is affecting them, which they can complete anonymously if they want to. This enables us to gather intelligence and provide a co-ordinated response, from environmental enhancements to installing the mobile CCTV cameras at hotspot locations on a temporary basis. In 2022 to 2023 we sent out anti-social behaviour letters and surveys to residents in 26 roads in Hertsmere.
# status: draft
achievements-p-when-anti-social = ਜਦੋਂ [ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ]({ $link-anti-social-behaviour }) ਦਾ ਵਸਨੀਕਾਂ ’ਤੇ ਅਸਰ ਪੈ ਰਿਹਾ ਹੋਵੇ, ਤਾਂ ਸਾਨੂੰ ਪਤਾ ਕਰਨਾ ਪੈਂਦਾ ਹੈ ਕਿ ਇਸ ਲਈ ਕੌਣ ਜ਼ਿੰਮੇਵਾਰ ਹੈ। ਲੋੜੀਂਦੀ ਕਾਰਵਾਈ ਕਰ ਸਕਣ ਲਈ ਅਸੀਂ ਉਸ ਇਲਾਕੇ ਦੇ ਵਸਨੀਕਾਂ ਨੂੰ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਬਾਰੇ ਚਿੱਠੀਆਂ ਅਤੇ ਸਰਵੇ ਭੇਜਦੇ ਹਾਂ। ਚਿੱਠੀਆਂ ਵਿਚ ਸੰਪਰਕ ਦੇ ਵੇਰਵੇ ਹੁੰਦੇ ਹਨ, ਤਾਂ ਜੋ ਵਸਨੀਕ ਅੱਗੋਂ ਹੋਣ ਵਾਲੀਆਂ ਘਟਨਾਵਾਂ ਦੀ ਰਿਪੋਰਟ ਕਰ ਸਕਣ। ਸਰਵੇ ਰਾਹੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇਹ ਦੱਸਣ ਦਾ ਮੌਕਾ ਮਿਲਦਾ ਹੈ ਕਿ ਉਨ੍ਹਾਂ ਨਾਲ ਕੀ ਵਾਪਰ ਰਿਹਾ ਹੈ, ਇਸ ਲਈ ਕੌਣ ਜ਼ਿੰਮੇਵਾਰ ਹੈ ਅਤੇ ਇਸ ਦਾ ਉਨ੍ਹਾਂ ’ਤੇ ਕੀ ਅਸਰ ਪੈ ਰਿਹਾ ਹੈ। ਉਹ ਚਾਹੁਣ ਤਾਂ ਆਪਣਾ ਨਾਂ ਦੱਸੇ ਬਿਨਾਂ ਵੀ ਸਰਵੇ ਭਰ ਸਕਦੇ ਹਨ। ਇਸ ਨਾਲ ਅਸੀਂ ਜਾਣਕਾਰੀ ਇਕੱਠੀ ਕਰਕੇ ਮਿਲ-ਜੁਲ ਕੇ ਕਾਰਵਾਈ ਕਰ ਸਕਦੇ ਹਾਂ, ਜਿਵੇਂ ਆਲੇ-ਦੁਆਲੇ ਨੂੰ ਸੁਧਾਰਨਾ ਜਾਂ ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੀਆਂ ਥਾਵਾਂ ’ਤੇ ਆਰਜ਼ੀ ਤੌਰ ’ਤੇ ਚਲਦੇ-ਫਿਰਦੇ (mobile) CCTV ਕੈਮਰੇ ਲਾਉਣਾ। 2022 ਤੋਂ 2023 ਦੌਰਾਨ ਅਸੀਂ ਹਰਟਸਮੀਅਰ ਦੀਆਂ 26 ਸੜਕਾਂ ਦੇ ਵਸਨੀਕਾਂ ਨੂੰ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਬਾਰੇ ਚਿੱਠੀਆਂ ਅਤੇ ਸਰਵੇ ਭੇਜੇ।

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", heading 2
# English: Closed Circuit Television (CCTV)
# status: draft
achievements-cctv = ਕਲੋਜ਼ਡ ਸਰਕਟ ਟੈਲੀਵਿਜ਼ਨ (Closed Circuit Television, CCTV)

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 2
# English: In 2022 the council installed two new cameras and upgraded eight static cameras in Borehamwood utilising the Home Office's Safer Streets fund. The remaining cameras in the borough are being upgraded in 2023.
# status: draft
achievements-p-in-2022-the = 2022 ਵਿਚ ਕੌਂਸਿਲ ਨੇ ਹੋਮ ਆਫ਼ਿਸ (Home Office) ਦੇ Safer Streets ਫ਼ੰਡ ਨਾਲ Borehamwood ਵਿਚ ਦੋ ਨਵੇਂ ਕੈਮਰੇ ਲਾਏ ਅਤੇ ਪੱਕੇ ਤੌਰ ’ਤੇ ਲੱਗੇ ਅੱਠ ਕੈਮਰਿਆਂ ਨੂੰ ਬਿਹਤਰ ਬਣਾਇਆ। ਬੋਰੋ ਦੇ ਬਾਕੀ ਕੈਮਰਿਆਂ ਨੂੰ 2023 ਵਿਚ ਬਿਹਤਰ ਬਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 3
# English: The CSP has eight mobile cameras that can be deployed in anti-social behaviour and crime hotspots on a temporary basis for up to three months. The footage recorded can help to identify the perpetrators of anti-social behaviour, as well as gather intelligence and evidence so the necessary action can be taken to prevent the behaviour from continuing. Before a mobile camera is deployed we consult with residents in the vicinity to let them know why we are considering using a camera and to offer them an opportunity to discuss and share details of what they are experiencing. In 2022 to 2023 the mobile cameras were deployed in nine hotspot locations in the borough.
# status: draft
achievements-p-the-csp-has = ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Community Safety Partnership, CSP) ਕੋਲ ਅੱਠ ਚਲਦੇ-ਫਿਰਦੇ ਕੈਮਰੇ ਹਨ। ਇਹ ਵੱਧ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਅਤੇ ਜੁਰਮ ਵਾਲੀਆਂ ਥਾਵਾਂ ’ਤੇ ਤਿੰਨ ਮਹੀਨਿਆਂ ਤੱਕ ਆਰਜ਼ੀ ਤੌਰ ’ਤੇ ਲਾਏ ਜਾ ਸਕਦੇ ਹਨ। ਇਨ੍ਹਾਂ ਦੀ ਰਿਕਾਰਡਿੰਗ ਨਾਲ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਪਛਾਣ ਕਰਨ ਵਿਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ ਅਤੇ ਜਾਣਕਾਰੀ ਤੇ ਸਬੂਤ ਇਕੱਠੇ ਕੀਤੇ ਜਾ ਸਕਦੇ ਹਨ, ਤਾਂ ਜੋ ਇਸ ਵਿਹਾਰ ਨੂੰ ਰੋਕਣ ਲਈ ਲੋੜੀਂਦੀ ਕਾਰਵਾਈ ਕੀਤੀ ਜਾ ਸਕੇ। ਚਲਦਾ-ਫਿਰਦਾ ਕੈਮਰਾ ਲਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਆਲੇ-ਦੁਆਲੇ ਦੇ ਵਸਨੀਕਾਂ ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰਾ ਕਰਦੇ ਹਾਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਅਸੀਂ ਕੈਮਰਾ ਲਾਉਣ ਬਾਰੇ ਕਿਉਂ ਸੋਚ ਰਹੇ ਹਾਂ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਆਪਣੇ ਨਾਲ ਵਾਪਰ ਰਹੀਆਂ ਗੱਲਾਂ ਬਾਰੇ ਦੱਸਣ ਅਤੇ ਗੱਲਬਾਤ ਕਰਨ ਦਾ ਮੌਕਾ ਦਿੰਦੇ ਹਾਂ। 2022 ਤੋਂ 2023 ਦੌਰਾਨ ਬੋਰੋ ਵਿਚ ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੀਆਂ ਨੌਂ ਥਾਵਾਂ ’ਤੇ ਚਲਦੇ-ਫਿਰਦੇ ਕੈਮਰੇ ਲਾਏ ਗਏ।

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 4
# English: The cameras are monitored by Hertfordshire CCTV Partnership 24 hours a day, seven days a week.
# status: draft
achievements-p-the-cameras-are = ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ CCTV ਭਾਈਵਾਲੀ (Hertfordshire CCTV Partnership) ਹਫ਼ਤੇ ਦੇ ਸੱਤੇ ਦਿਨ, 24 ਘੰਟੇ ਇਨ੍ਹਾਂ ਕੈਮਰਿਆਂ ’ਤੇ ਨਜ਼ਰ ਰੱਖਦੀ ਹੈ।

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", heading 3
# English: Community Trigger
# status: draft
achievements-community-trigger = ਕਮਿਊਨਿਟੀ ਟ੍ਰਿਗਰ (Community Trigger)

# where: Partnership achievements 2022–2023, under "Community Trigger", paragraph 5
# English: The Community Trigger, also known as the anti-social behaviour case review, is a statutory provision introduced in the Anti-social Behaviour, Crime and Policing Act 2014. It is a safety net for victims of anti-social behaviour. The Community Trigger is available to victims of serious and persistent anti-social behaviour, where they feel no effective action has been taken to resolve their case. In 2022 to 2023 we received one request for a case review, which met the threshold. As part of this case review several multi-agency meetings were held, with an independent chair who has not had any dealings with the case and recommendations were made to improve the situation.
# status: draft
achievements-p-the-community-trigger = ਕਮਿਊਨਿਟੀ ਟ੍ਰਿਗਰ ਨੂੰ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਦੇ ਕੇਸ ਦੀ ਸਮੀਖਿਆ (anti-social behaviour case review) ਵੀ ਕਿਹਾ ਜਾਂਦਾ ਹੈ। ਇਹ ਇੱਕ ਕਾਨੂੰਨੀ ਪ੍ਰਬੰਧ ਹੈ, ਜੋ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ, ਜੁਰਮ ਅਤੇ ਪੁਲਿਸ ਕਾਨੂੰਨ (Anti-social Behaviour, Crime and Policing Act 2014) ਵਿਚ ਸ਼ੁਰੂ ਕੀਤਾ ਗਿਆ ਸੀ। ਇਹ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਦੇ ਪੀੜਤਾਂ ਲਈ ਬਚਾਅ ਦਾ ਇੱਕ ਸਹਾਰਾ ਹੈ। ਗੰਭੀਰ ਅਤੇ ਲਗਾਤਾਰ ਹੋ ਰਹੇ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਦੇ ਪੀੜਤ ਇਸ ਦੀ ਵਰਤੋਂ ਕਰ ਸਕਦੇ ਹਨ, ਜੇ ਉਨ੍ਹਾਂ ਨੂੰ ਲੱਗੇ ਕਿ ਉਨ੍ਹਾਂ ਦਾ ਮਾਮਲਾ ਹੱਲ ਕਰਨ ਲਈ ਕੋਈ ਅਸਰਦਾਰ ਕਾਰਵਾਈ ਨਹੀਂ ਹੋਈ। 2022 ਤੋਂ 2023 ਦੌਰਾਨ ਸਾਨੂੰ ਕੇਸ ਦੀ ਸਮੀਖਿਆ ਲਈ ਇੱਕ ਬੇਨਤੀ ਮਿਲੀ, ਜੋ ਇਸ ਲਈ ਤੈਅ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੀ ਸੀ। ਇਸ ਸਮੀਖਿਆ ਲਈ ਵੱਖ-ਵੱਖ ਏਜੰਸੀਆਂ ਦੀਆਂ ਕਈ ਮੀਟਿੰਗਾਂ ਹੋਈਆਂ। ਇਨ੍ਹਾਂ ਦੀ ਪ੍ਰਧਾਨਗੀ ਇੱਕ ਨਿਰਪੱਖ ਵਿਅਕਤੀ ਨੇ ਕੀਤੀ, ਜਿਸ ਦਾ ਇਸ ਕੇਸ ਨਾਲ ਕੋਈ ਵਾਸਤਾ ਨਹੀਂ ਰਿਹਾ ਸੀ, ਅਤੇ ਹਾਲਾਤ ਸੁਧਾਰਨ ਲਈ ਸਿਫ਼ਾਰਸ਼ਾਂ ਕੀਤੀਆਂ ਗਈਆਂ।

# where: Partnership achievements 2022–2023, under "Community Trigger", heading 4
# English: Choices and Consequences
# status: draft
achievements-choices-and-consequences = ਫ਼ੈਸਲੇ ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਨਤੀਜੇ (Choices and Consequences)

# where: Partnership achievements 2022–2023, under "Choices and Consequences", paragraph 6
# English: Choices and Consequences events are aimed at students in the last year of primary school before they transition to secondary school. The students attend a number of workshops where they discuss topics such as staying safe, the harsh reality of knife crime, grooming, exploitation, the impact of crime, online safety, emotional wellbeing and coping strategies. The aim of these workshops is to prevent anti-social behaviour and empower young people to make positive choices.
# status: draft
achievements-p-choices-and-consequences = Choices and Consequences ਪ੍ਰੋਗਰਾਮ ਪ੍ਰਾਇਮਰੀ ਸਕੂਲ ਦੇ ਆਖ਼ਰੀ ਸਾਲ ਦੇ ਵਿਦਿਆਰਥੀਆਂ ਲਈ ਹੁੰਦੇ ਹਨ, ਸੈਕੰਡਰੀ ਸਕੂਲ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ। ਵਿਦਿਆਰਥੀ ਕਈ ਵਰਕਸ਼ਾਪਾਂ ਵਿਚ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ, ਜਿੱਥੇ ਉਹ ਇਨ੍ਹਾਂ ਵਿਸ਼ਿਆਂ ’ਤੇ ਗੱਲਬਾਤ ਕਰਦੇ ਹਨ: ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ, ਚਾਕੂਆਂ ਨਾਲ ਹੋਣ ਵਾਲੇ ਜੁਰਮਾਂ ਦੀ ਕੌੜੀ ਹਕੀਕਤ, ਸ਼ੋਸ਼ਣ ਲਈ ਵਰਗਲਾਉਣਾ (grooming), ਸ਼ੋਸ਼ਣ, ਜੁਰਮ ਦਾ ਅਸਰ, ਇੰਟਰਨੈੱਟ ’ਤੇ ਸੁਰੱਖਿਆ, ਮਨ ਦੀ ਤੰਦਰੁਸਤੀ ਅਤੇ ਔਖੇ ਹਾਲਾਤ ਨਾਲ ਨਜਿੱਠਣ ਦੇ ਤਰੀਕੇ। ਇਨ੍ਹਾਂ ਵਰਕਸ਼ਾਪਾਂ ਦਾ ਮਕਸਦ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਨੂੰ ਰੋਕਣਾ ਅਤੇ ਨੌਜਵਾਨਾਂ ਨੂੰ ਚੰਗੇ ਫ਼ੈਸਲੇ ਕਰਨ ਦੇ ਯੋਗ ਬਣਾਉਣਾ ਹੈ।

# where: Partnership achievements 2022–2023, heading 5
# English: South West Herts Youth Action Panel (SWHYAP)
# status: draft
achievements-swhyap = ਦੱਖਣ-ਪੱਛਮੀ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਦਾ ਨੌਜਵਾਨਾਂ ਬਾਰੇ ਕਾਰਵਾਈ ਪੈਨਲ (South West Herts Youth Action Panel, SWHYAP)

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", paragraph 7
# English: The SWHYAP has been set up in conjunction with Hertsmere, Three Rivers and Watford Community Safety Partnerships. The role of the panel is to identify young people who are involved, or are at risk of becoming involved, in criminal gangs, serious youth violence and related offending. The young people identified are allocated a No More Worker, who is hosted by Stevenage Borough Council. They work with the young person, their parents/carers and other agencies to help them make positive choices. Several young people from Hertsmere have been referred to the panel and have received support from the No More Worker. Due to the success of the project funding has been secured to continue the delivery of this work in 2023 to 2024.
# status: draft
achievements-p-the-swhyap-has = SWHYAP ਪੈਨਲ ਹਰਟਸਮੀਅਰ, Three Rivers ਅਤੇ Watford ਦੀਆਂ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀਆਂ ਨਾਲ ਮਿਲ ਕੇ ਬਣਾਇਆ ਗਿਆ ਹੈ। ਪੈਨਲ ਦਾ ਕੰਮ ਉਨ੍ਹਾਂ ਨੌਜਵਾਨਾਂ ਦੀ ਪਛਾਣ ਕਰਨਾ ਹੈ ਜੋ ਅਪਰਾਧੀ ਗਰੋਹਾਂ, ਨੌਜਵਾਨਾਂ ਦੀ ਗੰਭੀਰ ਹਿੰਸਾ ਅਤੇ ਇਸ ਨਾਲ ਜੁੜੇ ਅਪਰਾਧਾਂ ਵਿਚ ਸ਼ਾਮਲ ਹਨ ਜਾਂ ਜਿਨ੍ਹਾਂ ਦੇ ਸ਼ਾਮਲ ਹੋਣ ਦਾ ਖ਼ਤਰਾ ਹੈ। ਅਜਿਹੇ ਨੌਜਵਾਨਾਂ ਦੀ ਮਦਦ ਲਈ ਇੱਕ No More ਵਰਕਰ (No More Worker) ਲਾਇਆ ਜਾਂਦਾ ਹੈ, ਜੋ ਸਟੀਵਨੇਜ ਬੋਰੋ ਕੌਂਸਿਲ (Stevenage Borough Council) ਰਾਹੀਂ ਕੰਮ ਕਰਦਾ ਹੈ। ਇਹ ਵਰਕਰ ਨੌਜਵਾਨ, ਉਸ ਦੇ ਮਾਪਿਆਂ ਜਾਂ ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਅਤੇ ਹੋਰ ਏਜੰਸੀਆਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦਾ ਹੈ, ਤਾਂ ਜੋ ਨੌਜਵਾਨ ਨੂੰ ਚੰਗੇ ਫ਼ੈਸਲੇ ਕਰਨ ਵਿਚ ਮਦਦ ਮਿਲੇ। ਹਰਟਸਮੀਅਰ ਦੇ ਕਈ ਨੌਜਵਾਨਾਂ ਨੂੰ ਪੈਨਲ ਕੋਲ ਭੇਜਿਆ ਗਿਆ ਹੈ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ No More ਵਰਕਰ ਦੀ ਮਦਦ ਮਿਲੀ ਹੈ। ਇਸ ਪ੍ਰਾਜੈਕਟ ਦੀ ਕਾਮਯਾਬੀ ਕਰਕੇ, 2023 ਤੋਂ 2024 ਤੱਕ ਇਹ ਕੰਮ ਜਾਰੀ ਰੱਖਣ ਲਈ ਪੈਸਿਆਂ ਦਾ ਪ੍ਰਬੰਧ ਹੋ ਗਿਆ ਹੈ।

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", heading 6
# English: Multi-Agency Risk Reduction Group (MARRG) meetings
# status: draft
achievements-marrg = ਖ਼ਤਰਾ ਘਟਾਉਣ ਬਾਰੇ ਬਹੁ-ਏਜੰਸੀ ਗਰੁੱਪ (Multi-Agency Risk Reduction Group, MARRG) ਦੀਆਂ ਮੀਟਿੰਗਾਂ

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 8
# English: The council's Community Safety Team co-ordinates regular multi-agency meetings where people who are involved in or at risk of becoming involved in anti-social behaviour or crime, either as a perpetrator or victim are discussed. The aim of these meetings is to ensure the relevant agencies are taking appropriate action, where necessary, to prevent further offending and to safeguard and support our most vulnerable.
# status: draft
achievements-p-the-councils-community = ਕੌਂਸਿਲ ਦੀ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਟੀਮ (Community Safety Team) ਵੱਖ-ਵੱਖ ਏਜੰਸੀਆਂ ਦੀਆਂ ਬਾਕਾਇਦਾ ਮੀਟਿੰਗਾਂ ਦਾ ਪ੍ਰਬੰਧ ਕਰਦੀ ਹੈ। ਇਨ੍ਹਾਂ ਵਿਚ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਬਾਰੇ ਵਿਚਾਰ ਕੀਤਾ ਜਾਂਦਾ ਹੈ ਜੋ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਜਾਂ ਜੁਰਮ ਕਰਦੇ ਹਨ ਜਾਂ ਇਸ ਤੋਂ ਪੀੜਤ ਹਨ, ਅਤੇ ਉਨ੍ਹਾਂ ਬਾਰੇ ਵੀ ਜਿਨ੍ਹਾਂ ਲਈ ਅਜਿਹਾ ਹੋਣ ਦਾ ਖ਼ਤਰਾ ਹੈ। ਇਨ੍ਹਾਂ ਮੀਟਿੰਗਾਂ ਦਾ ਮਕਸਦ ਇਹ ਪੱਕਾ ਕਰਨਾ ਹੈ ਕਿ ਜਿੱਥੇ ਲੋੜ ਹੋਵੇ, ਸੰਬੰਧਿਤ ਏਜੰਸੀਆਂ ਢੁਕਵੀਂ ਕਾਰਵਾਈ ਕਰਨ, ਤਾਂ ਜੋ ਅੱਗੋਂ ਅਪਰਾਧ ਨਾ ਹੋਣ ਅਤੇ ਸਭ ਤੋਂ ਕਮਜ਼ੋਰ ਹਾਲਾਤ ਵਾਲੇ ਲੋਕਾਂ ਦਾ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਅ (safeguarding) ਹੋਵੇ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਮਦਦ ਮਿਲੇ।

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 9
# English: MARRG is held monthly and attended by representatives from Hertsmere Borough Council, Hertfordshire Constabulary, Hertfordshire Fire and Rescue Service, a number of housing associations, Herts Mind Network, Intensive Family Support Teams, Specialist Adolescent Service Hertfordshire, Adult Care Services, Hertfordshire Beacon (victim support) and mental health services.
# status: draft
achievements-p-marrg-is-held = MARRG ਦੀ ਮੀਟਿੰਗ ਹਰ ਮਹੀਨੇ ਹੁੰਦੀ ਹੈ। ਇਸ ਵਿਚ ਇਨ੍ਹਾਂ ਦੇ ਨੁਮਾਇੰਦੇ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ: ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ (Hertsmere Borough Council), ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਪੁਲਿਸ (Hertfordshire Constabulary), ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਅੱਗ ਬੁਝਾਊ ਅਤੇ ਬਚਾਅ ਸੇਵਾ (Hertfordshire Fire and Rescue Service), ਕਈ ਹਾਊਸਿੰਗ ਐਸੋਸੀਏਸ਼ਨਾਂ, Herts Mind Network, ਪਰਿਵਾਰਾਂ ਦੀ ਖ਼ਾਸ ਮਦਦ ਕਰਨ ਵਾਲੀਆਂ ਟੀਮਾਂ (Intensive Family Support Teams), ਅੱਲ੍ਹੜ ਉਮਰ ਦੇ ਬੱਚਿਆਂ ਲਈ ਵਿਸ਼ੇਸ਼ ਸੇਵਾ (Specialist Adolescent Service Hertfordshire), ਬਾਲਗ਼ਾਂ ਦੀ ਦੇਖਭਾਲ ਬਾਰੇ ਸੇਵਾਵਾਂ (Adult Care Services), Hertfordshire Beacon (ਪੀੜਤਾਂ ਦੀ ਮਦਦ) ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ ਸੇਵਾਵਾਂ।

# where: Partnership achievements 2022–2023, heading 7
# English: Older Persons Activity Learning and Safety (OPALS)
# status: draft
achievements-opals = ਬਜ਼ੁਰਗਾਂ ਲਈ ਸਰਗਰਮੀਆਂ, ਸਿੱਖਣ ਅਤੇ ਸੁਰੱਖਿਆ ਦਾ ਪ੍ਰੋਗਰਾਮ (Older Persons Activity Learning and Safety, OPALS)

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", paragraph 10
# English: OPALS is a free event for Hertsmere residents aged 60 or over where they learn how to stay safe inside and outside their home and how to remain healthy and well. OPALS events are organised by Hertfordshire Fire and Rescue Service and include information and advice from a range of services including Hertfordshire Constabulary, Hertfordshire Trading Standards and Hertsmere Borough Council. Free refreshments including a hot meal are provided at the events by Herts Independent Living. During 2022 to 2023 four OPALS events were held in the borough with approximately 170 residents attending and receiving information and advice.
# status: draft
achievements-p-opals-is-a = OPALS ਹਰਟਸਮੀਅਰ ਦੇ 60 ਸਾਲ ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਉਮਰ ਦੇ ਵਸਨੀਕਾਂ ਲਈ ਮੁਫ਼ਤ ਪ੍ਰੋਗਰਾਮ ਹੈ, ਜਿੱਥੇ ਉਹ ਸਿੱਖਦੇ ਹਨ ਕਿ ਘਰ ਦੇ ਅੰਦਰ ਅਤੇ ਬਾਹਰ ਸੁਰੱਖਿਅਤ ਕਿਵੇਂ ਰਹਿਣਾ ਹੈ ਅਤੇ ਸਿਹਤਮੰਦ ਤੇ ਰਾਜ਼ੀ-ਖ਼ੁਸ਼ੀ ਕਿਵੇਂ ਰਹਿਣਾ ਹੈ। OPALS ਪ੍ਰੋਗਰਾਮਾਂ ਦਾ ਪ੍ਰਬੰਧ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਅੱਗ ਬੁਝਾਊ ਅਤੇ ਬਚਾਅ ਸੇਵਾ ਕਰਦੀ ਹੈ। ਇਨ੍ਹਾਂ ਵਿਚ ਕਈ ਸੇਵਾਵਾਂ ਵੱਲੋਂ ਜਾਣਕਾਰੀ ਅਤੇ ਸਲਾਹ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ, ਜਿਨ੍ਹਾਂ ਵਿਚ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਪੁਲਿਸ, ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਟ੍ਰੇਡਿੰਗ ਸਟੈਂਡਰਡਜ਼ (Hertfordshire Trading Standards) ਅਤੇ ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ ਸ਼ਾਮਲ ਹਨ। ਪ੍ਰੋਗਰਾਮਾਂ ਵਿਚ Herts Independent Living ਵੱਲੋਂ ਮੁਫ਼ਤ ਚਾਹ-ਪਾਣੀ ਅਤੇ ਗਰਮ ਖਾਣਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ। 2022 ਤੋਂ 2023 ਦੌਰਾਨ ਬੋਰੋ ਵਿਚ ਚਾਰ OPALS ਪ੍ਰੋਗਰਾਮ ਹੋਏ। ਇਨ੍ਹਾਂ ਵਿਚ ਲਗਭਗ 170 ਵਸਨੀਕ ਆਏ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਜਾਣਕਾਰੀ ਅਤੇ ਸਲਾਹ ਮਿਲੀ।

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", heading 8
# English: Visual audits and community engagements
# status: draft
achievements-visual-audits = ਇਲਾਕਿਆਂ ਦਾ ਮੌਕੇ ’ਤੇ ਜਾਇਜ਼ਾ (visual audits) ਅਤੇ ਕਮਿਊਨਿਟੀ ਨਾਲ ਰਾਬਤਾ

# where: Partnership achievements 2022–2023, under "Visual audits and community engagements", paragraph 11
# English: In the past year the partnership has co-ordinated a number of visual audits and community engagements in hotspot areas. During the visual audits partner agencies speak with residents to understand the issues they are experiencing and they agree actions to improve the environment to prevent further incidents of anti-social behaviour and crime. Residents are given crime prevention advice and are encouraged to sign up to the Online Watch Link (OWL). OWL keeps communities safe, helps reduce crime and keeps people informed of what's going on locally.
# status: draft
achievements-p-in-the-past = ਬੀਤੇ ਇੱਕ ਸਾਲ ਦੌਰਾਨ ਭਾਈਵਾਲੀ ਨੇ ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਵਿਚ ਕਈ ਵਾਰ ਮੌਕੇ ’ਤੇ ਜਾਇਜ਼ਾ ਲੈਣ ਅਤੇ ਕਮਿਊਨਿਟੀ ਨਾਲ ਰਾਬਤਾ ਕਰਨ ਦਾ ਪ੍ਰਬੰਧ ਕੀਤਾ। ਜਾਇਜ਼ੇ ਦੌਰਾਨ ਭਾਈਵਾਲ ਏਜੰਸੀਆਂ ਵਸਨੀਕਾਂ ਨਾਲ ਗੱਲ ਕਰਦੀਆਂ ਹਨ, ਤਾਂ ਜੋ ਉਨ੍ਹਾਂ ਦੀਆਂ ਸਮੱਸਿਆਵਾਂ ਸਮਝ ਸਕਣ। ਫਿਰ ਉਹ ਆਲੇ-ਦੁਆਲੇ ਨੂੰ ਸੁਧਾਰਨ ਲਈ ਕਦਮ ਤੈਅ ਕਰਦੀਆਂ ਹਨ, ਤਾਂ ਜੋ ਅੱਗੋਂ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਅਤੇ ਜੁਰਮ ਦੀਆਂ ਘਟਨਾਵਾਂ ਨਾ ਹੋਣ। ਵਸਨੀਕਾਂ ਨੂੰ ਜੁਰਮ ਤੋਂ ਬਚਾਅ ਬਾਰੇ ਸਲਾਹ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਆਨਲਾਈਨ ਵਾਚ ਲਿੰਕ (Online Watch Link, OWL) ਦੇ ਮੈਂਬਰ ਬਣਨ ਲਈ ਉਤਸ਼ਾਹਿਤ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। OWL ਕਮਿਊਨਿਟੀਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਦਾ ਹੈ, ਜੁਰਮ ਘਟਾਉਣ ਵਿਚ ਮਦਦ ਕਰਦਾ ਹੈ ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸਦਾ ਰਹਿੰਦਾ ਹੈ ਕਿ ਉਨ੍ਹਾਂ ਦੇ ਇਲਾਕੇ ਵਿਚ ਕੀ ਹੋ ਰਿਹਾ ਹੈ।
