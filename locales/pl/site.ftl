# where: table site, name
# English: Hertsmere Community Safety Partnership Plan
# status: draft
site-name = Plan Partnerstwa na rzecz Bezpieczeństwa Lokalnego w Hertsmere

# where: table site, publisher
# English: Hertsmere Borough Council
# status: draft
site-publisher = Rada miejska Hertsmere Borough Council
