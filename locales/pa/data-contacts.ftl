# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-constabulary-name
# English: Hertfordshire Constabulary
# contacts-hertfordshire-constabulary-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-constabulary-name-reason
# English: The plan uses two names for the police. This website uses one name for each organisation.
# contacts-hertfordshire-constabulary-name-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-constabulary-phones-emergency-label
# English: In an emergency
# contacts-hertfordshire-constabulary-phones-emergency-label =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-constabulary-phones-non-emergency-label
# English: Non-emergency
# contacts-hertfordshire-constabulary-phones-non-emergency-label =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-fire-and-rescue-service-name
# English: Hertfordshire Fire and Rescue Service
# contacts-hertfordshire-fire-and-rescue-service-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-fire-and-rescue-service-phones-borehamwood-label
# English: Borehamwood Fire Station
# contacts-hertfordshire-fire-and-rescue-service-phones-borehamwood-label =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-fire-and-rescue-service-phones-potters-bar-label
# English: Potters Bar Fire Station
# contacts-hertfordshire-fire-and-rescue-service-phones-potters-bar-label =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, crimestoppers-name
# English: Crimestoppers
# contacts-crimestoppers-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-beacon-name
# English: Hertfordshire Beacon
# contacts-hertfordshire-beacon-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-beacon-phones-main-option
# English: option 3
# contacts-hertfordshire-beacon-phones-main-option =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-beacon-phones-main-option-reason
# English: A space was missing.
# contacts-hertfordshire-beacon-phones-main-option-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertfordshire-domestic-abuse-helpline-name
# English: Hertfordshire Domestic Abuse Helpline
# contacts-hertfordshire-domestic-abuse-helpline-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, citizens-advice-name
# English: Citizens Advice
# contacts-citizens-advice-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, citizens-advice-phones-adviceline-label
# English: Adviceline (England)
# contacts-citizens-advice-phones-adviceline-label =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, citizens-advice-phones-consumer-helpline-label
# English: Citizens Advice consumer helpline
# contacts-citizens-advice-phones-consumer-helpline-label =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, herts-help-name
# English: Herts Help
# contacts-herts-help-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertsmere-borough-council-name
# English: Hertsmere Borough Council
# contacts-hertsmere-borough-council-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, hertsmere-community-safety-partnership-name
# English: Hertsmere Community Safety Partnership
# contacts-hertsmere-community-safety-partnership-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, police-and-crime-commissioner-name
# English: Police and Crime Commissioner for Hertfordshire
# contacts-police-and-crime-commissioner-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table contacts, owl-name
# English: OWL Online Watch Link
# contacts-owl-name =
