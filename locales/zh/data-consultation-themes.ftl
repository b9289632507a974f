# where: table consultation-themes, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
consultation-themes-anti-social-behaviour-name = 反社会行为

# where: table consultation-themes, communication-name
# English: Communication
# status: draft
consultation-themes-communication-name = 信息沟通

# where: table consultation-themes, education-name
# English: Education
# status: draft
consultation-themes-education-name = 教育

# where: table consultation-themes, road-safety-name
# English: Road safety
# status: draft
consultation-themes-road-safety-name = 道路安全

# where: table consultation-themes, support-name
# English: Support
# status: draft
consultation-themes-support-name = 支持服务

# where: table consultation-themes, young-people-name
# English: Young people
# status: draft
consultation-themes-young-people-name = 青少年

# where: table consultation-themes, cctv-name
# English: CCTV
# status: draft
consultation-themes-cctv-name = 闭路电视监控（CCTV）

# where: table consultation-themes, crime-prevention-name
# English: Crime prevention
# status: draft
consultation-themes-crime-prevention-name = 预防犯罪

# where: table consultation-themes, health-name
# English: Health
# status: draft
consultation-themes-health-name = 健康

# where: table consultation-themes, safeguarding-name
# English: Safeguarding
# status: draft
consultation-themes-safeguarding-name = 弱势人士安全保障

# where: table consultation-themes, violent-crime-name
# English: Violent crime
# status: draft
consultation-themes-violent-crime-name = 暴力犯罪

# where: table consultation-themes, community-engagement-name
# English: Community engagement
# status: draft
consultation-themes-community-engagement-name = 社区参与

# where: table consultation-themes, early-intervention-name
# English: Early intervention
# status: draft
consultation-themes-early-intervention-name = 及早干预

# where: table consultation-themes, police-presence-name
# English: Police presence
# status: draft
consultation-themes-police-presence-name = 街头警力

# where: table consultation-themes, street-lighting-name
# English: Street lighting
# status: draft
consultation-themes-street-lighting-name = 路灯照明

# where: table consultation-themes, tackling-crime-name
# English: Tackling crime
# status: draft
consultation-themes-tackling-crime-name = 打击犯罪
