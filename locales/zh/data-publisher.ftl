# where: table publisher, name
# English: Hertsmere Borough Council
# status: draft
publisher-name = Hertsmere自治市镇议会（Hertsmere Borough Council）

# where: table publisher, address
# English: Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA
# status: draft
# same: yes
publisher-address = Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA

# where: table publisher, production-name
# English: Hertsmere Design and Print Services
# status: draft
publisher-production-name = Hertsmere设计与印刷服务部（Hertsmere Design and Print Services）
