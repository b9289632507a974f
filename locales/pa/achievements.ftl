# where: Partnership achievements 2022–2023, page title
# English: Partnership achievements 2022–2023
# status: draft
achievements-title = ਭਾਈਵਾਲੀ ਦੀਆਂ ਪ੍ਰਾਪਤੀਆਂ 2022–2023

# where: Partnership achievements 2022–2023, description for search engines
# English: What the partnership did for each of its three aims, from surveys and CCTV to events for older residents and young people.
# status: draft
achievements-desc = ਭਾਈਵਾਲੀ ਨੇ ਆਪਣੇ ਤਿੰਨਾਂ ਉਦੇਸ਼ਾਂ ਲਈ ਕੀ ਕੀਤਾ: ਸਰਵੇਖਣਾਂ ਅਤੇ CCTV ਤੋਂ ਲੈ ਕੇ ਬਜ਼ੁਰਗਾਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ ਪ੍ਰੋਗਰਾਮਾਂ ਤੱਕ।

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, heading 1
# English: Anti-social behaviour
# achievements-anti-social-behaviour =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Anti-social behaviour", paragraph 1
# English: When anti-social behaviour is affecting residents we need to ascertain who is responsible. To enable us to take the necessary action, we send out anti-social behaviour surveys to residents in the local area. The letters provide contact details for residents to report any future incidents and the survey offers them an opportunity to share details of what they are experiencing, who is responsible and how it is affecting them, which they can complete anonymously if they want to. This enables us to gather intelligence and provide a co-ordinated response, from environmental enhancements to installing the mobile CCTV cameras at hotspot locations on a temporary basis. In 2022 to 2023 we sent out anti-social behaviour letters and surveys to residents in 26 roads in Hertsmere.
# achievements-p-when-anti-social =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Anti-social behaviour", heading 2
# English: Closed Circuit Television (CCTV)
# achievements-cctv =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 2
# English: In 2022 the council installed two new cameras and upgraded eight static cameras in Borehamwood utilising the Home Office's Safer Streets fund. The remaining cameras in the borough are being upgraded in 2023.
# achievements-p-in-2022-the =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 3
# English: The CSP has eight mobile cameras that can be deployed in anti-social behaviour and crime hotspots on a temporary basis for up to three months. The footage recorded can help to identify the perpetrators of anti-social behaviour, as well as gather intelligence and evidence so the necessary action can be taken to prevent the behaviour from continuing. Before a mobile camera is deployed we consult with residents in the vicinity to let them know why we are considering using a camera and to offer them an opportunity to discuss and share details of what they are experiencing. In 2022 to 2023 the mobile cameras were deployed in nine hotspot locations in the borough.
# achievements-p-the-csp-has =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 4
# English: The cameras are monitored by Hertfordshire CCTV Partnership 24 hours a day, seven days a week.
# achievements-p-the-cameras-are =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", heading 3
# English: Community Trigger
# achievements-community-trigger =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Community Trigger", paragraph 5
# English: The Community Trigger, also known as the anti-social behaviour case review, is a statutory provision introduced in the Anti-social Behaviour, Crime and Policing Act 2014. It is a safety net for victims of anti-social behaviour. The Community Trigger is available to victims of serious and persistent anti-social behaviour, where they feel no effective action has been taken to resolve their case. In 2022 to 2023 we received one request for a case review, which met the threshold. As part of this case review several multi-agency meetings were held, with an independent chair who has not had any dealings with the case and recommendations were made to improve the situation.
# achievements-p-the-community-trigger =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Community Trigger", heading 4
# English: Choices and Consequences
# achievements-choices-and-consequences =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Choices and Consequences", paragraph 6
# English: Choices and Consequences events are aimed at students in the last year of primary school before they transition to secondary school. The students attend a number of workshops where they discuss topics such as staying safe, the harsh reality of knife crime, grooming, exploitation, the impact of crime, online safety, emotional wellbeing and coping strategies. The aim of these workshops is to prevent anti-social behaviour and empower young people to make positive choices.
# achievements-p-choices-and-consequences =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, heading 5
# English: South West Herts Youth Action Panel (SWHYAP)
# achievements-swhyap =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", paragraph 7
# English: The SWHYAP has been set up in conjunction with Hertsmere, Three Rivers and Watford Community Safety Partnerships. The role of the panel is to identify young people who are involved, or are at risk of becoming involved, in criminal gangs, serious youth violence and related offending. The young people identified are allocated a No More Worker, who is hosted by Stevenage Borough Council. They work with the young person, their parents/carers and other agencies to help them make positive choices. Several young people from Hertsmere have been referred to the panel and have received support from the No More Worker. Due to the success of the project funding has been secured to continue the delivery of this work in 2023 to 2024.
# achievements-p-the-swhyap-has =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", heading 6
# English: Multi-Agency Risk Reduction Group (MARRG) meetings
# achievements-marrg =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 8
# English: The council's Community Safety Team co-ordinates regular multi-agency meetings where people who are involved in or at risk of becoming involved in anti-social behaviour or crime, either as a perpetrator or victim are discussed. The aim of these meetings is to ensure the relevant agencies are taking appropriate action, where necessary, to prevent further offending and to safeguard and support our most vulnerable.
# achievements-p-the-councils-community =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 9
# English: MARRG is held monthly and attended by representatives from Hertsmere Borough Council, Hertfordshire Constabulary, Hertfordshire Fire and Rescue Service, a number of housing associations, Herts Mind Network, Intensive Family Support Teams, Specialist Adolescent Service Hertfordshire, Adult Care Services, Hertfordshire Beacon (victim support) and mental health services.
# achievements-p-marrg-is-held =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, heading 7
# English: Older Persons Activity Learning and Safety (OPALS)
# achievements-opals =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", paragraph 10
# English: OPALS is a free event for Hertsmere residents aged 60 or over where they learn how to stay safe inside and outside their home and how to remain healthy and well. OPALS events are organised by Hertfordshire Fire and Rescue Service and include information and advice from a range of services including Hertfordshire Constabulary, Hertfordshire Trading Standards and Hertsmere Borough Council. Free refreshments including a hot meal are provided at the events by Herts Independent Living. During 2022 to 2023 four OPALS events were held in the borough with approximately 170 residents attending and receiving information and advice.
# achievements-p-opals-is-a =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", heading 8
# English: Visual audits and community engagements
# achievements-visual-audits =

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership achievements 2022–2023, under "Visual audits and community engagements", paragraph 11
# English: In the past year the partnership has co-ordinated a number of visual audits and community engagements in hotspot areas. During the visual audits partner agencies speak with residents to understand the issues they are experiencing and they agree actions to improve the environment to prevent further incidents of anti-social behaviour and crime. Residents are given crime prevention advice and are encouraged to sign up to the Online Watch Link (OWL). OWL keeps communities safe, helps reduce crime and keeps people informed of what's going on locally.
# achievements-p-in-the-past =
