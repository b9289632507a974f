# where: table aims, safer-environments-title
# English: To create safer environments by tackling crime and anti-social behaviour
# status: draft
aims-safer-environments-title = 打击犯罪和反社会行为，营造更安全的环境

# where: table aims, protect-vulnerable-people-title
# English: To protect and safeguard vulnerable people
# status: draft
aims-protect-vulnerable-people-title = 保护弱势人士，保障他们的安全

# where: table aims, community-confidence-title
# English: To build community confidence and wellbeing to increase feelings of safety
# status: draft
aims-community-confidence-title = 增强社区信心，增进社区福祉，提升居民的安全感
