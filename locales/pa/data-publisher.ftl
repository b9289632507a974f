# where: table publisher, name
# English: Hertsmere Borough Council
# status: draft
publisher-name = ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ (Hertsmere Borough Council)

# where: table publisher, address
# English: Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA
# status: draft
# same: yes
publisher-address = Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA

# where: table publisher, production-name
# English: Hertsmere Design and Print Services
# status: draft
publisher-production-name = ਹਰਟਸਮੀਅਰ ਡਿਜ਼ਾਈਨ ਅਤੇ ਛਪਾਈ ਸੇਵਾਵਾਂ (Hertsmere Design and Print Services)
