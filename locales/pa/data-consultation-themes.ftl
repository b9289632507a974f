# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, anti-social-behaviour-name
# English: Anti-social behaviour
# consultation-themes-anti-social-behaviour-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, communication-name
# English: Communication
# consultation-themes-communication-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, education-name
# English: Education
# consultation-themes-education-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, road-safety-name
# English: Road safety
# consultation-themes-road-safety-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, support-name
# English: Support
# consultation-themes-support-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, young-people-name
# English: Young people
# consultation-themes-young-people-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, cctv-name
# English: CCTV
# consultation-themes-cctv-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, crime-prevention-name
# English: Crime prevention
# consultation-themes-crime-prevention-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, health-name
# English: Health
# consultation-themes-health-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, safeguarding-name
# English: Safeguarding
# consultation-themes-safeguarding-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, violent-crime-name
# English: Violent crime
# consultation-themes-violent-crime-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, community-engagement-name
# English: Community engagement
# consultation-themes-community-engagement-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, early-intervention-name
# English: Early intervention
# consultation-themes-early-intervention-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, police-presence-name
# English: Police presence
# consultation-themes-police-presence-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, street-lighting-name
# English: Street lighting
# consultation-themes-street-lighting-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation-themes, tackling-crime-name
# English: Tackling crime
# consultation-themes-tackling-crime-name =
