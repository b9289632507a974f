# where: table consultation-themes, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
consultation-themes-anti-social-behaviour-name = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ

# where: table consultation-themes, communication-name
# English: Communication
# status: draft
consultation-themes-communication-name = ਲੋਕਾਂ ਤੱਕ ਜਾਣਕਾਰੀ ਪਹੁੰਚਾਉਣੀ

# where: table consultation-themes, education-name
# English: Education
# status: draft
consultation-themes-education-name = ਸਿੱਖਿਆ

# where: table consultation-themes, road-safety-name
# English: Road safety
# status: draft
consultation-themes-road-safety-name = ਸੜਕ ਸੁਰੱਖਿਆ

# where: table consultation-themes, support-name
# English: Support
# status: draft
consultation-themes-support-name = ਮਦਦ

# where: table consultation-themes, young-people-name
# English: Young people
# status: draft
consultation-themes-young-people-name = ਨੌਜਵਾਨ

# where: table consultation-themes, cctv-name
# English: CCTV
# status: draft
consultation-themes-cctv-name = CCTV (ਸੀਸੀਟੀਵੀ)

# where: table consultation-themes, crime-prevention-name
# English: Crime prevention
# status: draft
consultation-themes-crime-prevention-name = ਜੁਰਮ ਦੀ ਰੋਕਥਾਮ

# where: table consultation-themes, health-name
# English: Health
# status: draft
consultation-themes-health-name = ਸਿਹਤ

# where: table consultation-themes, safeguarding-name
# English: Safeguarding
# status: draft
consultation-themes-safeguarding-name = ਲੋਕਾਂ ਦਾ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਅ (safeguarding)

# where: table consultation-themes, violent-crime-name
# English: Violent crime
# status: draft
consultation-themes-violent-crime-name = ਹਿੰਸਕ ਜੁਰਮ

# where: table consultation-themes, community-engagement-name
# English: Community engagement
# status: draft
consultation-themes-community-engagement-name = ਕਮਿਊਨਿਟੀ ਨਾਲ ਰਾਬਤਾ

# where: table consultation-themes, early-intervention-name
# English: Early intervention
# status: draft
consultation-themes-early-intervention-name = ਸ਼ੁਰੂ ਵਿਚ ਹੀ ਦਖ਼ਲ ਦੇਣਾ

# where: table consultation-themes, police-presence-name
# English: Police presence
# status: draft
consultation-themes-police-presence-name = ਪੁਲਿਸ ਦੀ ਮੌਜੂਦਗੀ

# where: table consultation-themes, street-lighting-name
# English: Street lighting
# status: draft
consultation-themes-street-lighting-name = ਗਲੀਆਂ ਦੀਆਂ ਬੱਤੀਆਂ

# where: table consultation-themes, tackling-crime-name
# English: Tackling crime
# status: draft
consultation-themes-tackling-crime-name = ਜੁਰਮ ਨਾਲ ਨਜਿੱਠਣਾ
