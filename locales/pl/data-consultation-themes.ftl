# where: table consultation-themes, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
consultation-themes-anti-social-behaviour-name = Zachowania antyspołeczne

# where: table consultation-themes, communication-name
# English: Communication
# status: draft
consultation-themes-communication-name = Komunikacja z mieszkańcami

# where: table consultation-themes, education-name
# English: Education
# status: draft
consultation-themes-education-name = Edukacja

# where: table consultation-themes, road-safety-name
# English: Road safety
# status: draft
consultation-themes-road-safety-name = Bezpieczeństwo na drogach

# where: table consultation-themes, support-name
# English: Support
# status: draft
consultation-themes-support-name = Wsparcie

# where: table consultation-themes, young-people-name
# English: Young people
# status: draft
consultation-themes-young-people-name = Młodzież

# where: table consultation-themes, cctv-name
# English: CCTV
# status: draft
consultation-themes-cctv-name = Monitoring wizyjny (CCTV)

# where: table consultation-themes, crime-prevention-name
# English: Crime prevention
# status: draft
consultation-themes-crime-prevention-name = Zapobieganie przestępczości

# where: table consultation-themes, health-name
# English: Health
# status: draft
consultation-themes-health-name = Zdrowie

# where: table consultation-themes, safeguarding-name
# English: Safeguarding
# status: draft
consultation-themes-safeguarding-name = Ochrona przed krzywdzeniem (safeguarding)

# where: table consultation-themes, violent-crime-name
# English: Violent crime
# status: draft
consultation-themes-violent-crime-name = Przestępstwa z użyciem przemocy

# where: table consultation-themes, community-engagement-name
# English: Community engagement
# status: draft
consultation-themes-community-engagement-name = Zaangażowanie społeczności

# where: table consultation-themes, early-intervention-name
# English: Early intervention
# status: draft
consultation-themes-early-intervention-name = Wczesna interwencja

# where: table consultation-themes, police-presence-name
# English: Police presence
# status: draft
consultation-themes-police-presence-name = Obecność policji

# where: table consultation-themes, street-lighting-name
# English: Street lighting
# status: draft
consultation-themes-street-lighting-name = Oświetlenie ulic

# where: table consultation-themes, tackling-crime-name
# English: Tackling crime
# status: draft
consultation-themes-tackling-crime-name = Zwalczanie przestępczości
