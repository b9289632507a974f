# where: table contacts, hertfordshire-constabulary-name
# English: Hertfordshire Constabulary
# status: draft
contacts-hertfordshire-constabulary-name = Hertfordshire Constabulary（Hertfordshire警察局）

# where: table contacts, hertfordshire-constabulary-name-reason
# English: The plan uses two names for the police. This website uses one name for each organisation.
# status: draft
contacts-hertfordshire-constabulary-name-reason = 计划中对警方用了两个名称。本网站对每个机构只用一个名称。

# where: table contacts, hertfordshire-constabulary-phones-emergency-label
# English: In an emergency
# status: draft
contacts-hertfordshire-constabulary-phones-emergency-label = 紧急情况

# where: table contacts, hertfordshire-constabulary-phones-non-emergency-label
# English: Non-emergency
# status: draft
contacts-hertfordshire-constabulary-phones-non-emergency-label = 非紧急情况

# where: table contacts, hertfordshire-fire-and-rescue-service-name
# English: Hertfordshire Fire and Rescue Service
# status: draft
contacts-hertfordshire-fire-and-rescue-service-name = Hertfordshire Fire and Rescue Service（Hertfordshire消防救援局）

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-borehamwood-label
# English: Borehamwood Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-borehamwood-label = Borehamwood消防站

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-potters-bar-label
# English: Potters Bar Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-potters-bar-label = Potters Bar消防站

# where: table contacts, crimestoppers-name
# English: Crimestoppers
# status: draft
contacts-crimestoppers-name = Crimestoppers（举报犯罪热线）

# where: table contacts, hertfordshire-beacon-name
# English: Hertfordshire Beacon
# status: draft
contacts-hertfordshire-beacon-name = Hertfordshire Beacon（受害者支援服务）

# where: table contacts, hertfordshire-beacon-phones-main-option
# English: option 3
# status: draft
contacts-hertfordshire-beacon-phones-main-option = 按语音提示选择3

# where: table contacts, hertfordshire-beacon-phones-main-option-reason
# English: A space was missing.
# status: draft
contacts-hertfordshire-beacon-phones-main-option-reason = 原文缺少一个空格。

# where: table contacts, hertfordshire-domestic-abuse-helpline-name
# English: Hertfordshire Domestic Abuse Helpline
# status: draft
contacts-hertfordshire-domestic-abuse-helpline-name = Hertfordshire Domestic Abuse Helpline（Hertfordshire家庭虐待求助热线）

# where: table contacts, citizens-advice-name
# English: Citizens Advice
# status: draft
contacts-citizens-advice-name = Citizens Advice（公民咨询服务）

# where: table contacts, citizens-advice-phones-adviceline-label
# English: Adviceline (England)
# status: draft
contacts-citizens-advice-phones-adviceline-label = Adviceline咨询热线（英格兰）

# where: table contacts, citizens-advice-phones-consumer-helpline-label
# English: Citizens Advice consumer helpline
# status: draft
contacts-citizens-advice-phones-consumer-helpline-label = Citizens Advice消费者热线

# where: table contacts, herts-help-name
# English: Herts Help
# status: draft
contacts-herts-help-name = Herts Help（Herts求助服务）

# where: table contacts, hertsmere-borough-council-name
# English: Hertsmere Borough Council
# status: draft
contacts-hertsmere-borough-council-name = Hertsmere Borough Council（Hertsmere自治市镇议会）

# where: table contacts, hertsmere-community-safety-partnership-name
# English: Hertsmere Community Safety Partnership
# status: draft
contacts-hertsmere-community-safety-partnership-name = Hertsmere Community Safety Partnership（Hertsmere社区安全合作组织）

# where: table contacts, police-and-crime-commissioner-name
# English: Police and Crime Commissioner for Hertfordshire
# status: draft
contacts-police-and-crime-commissioner-name = Police and Crime Commissioner for Hertfordshire（Hertfordshire警务与犯罪事务专员）

# where: table contacts, owl-name
# English: OWL Online Watch Link
# status: draft
contacts-owl-name = OWL Online Watch Link（在线守望平台）
