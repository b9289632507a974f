# where: table contacts, hertfordshire-constabulary-name
# English: Hertfordshire Constabulary
# status: draft
contacts-hertfordshire-constabulary-name = Hertfordshire Constabulary (ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਪੁਲਿਸ)

# where: table contacts, hertfordshire-constabulary-name-reason
# English: The plan uses two names for the police. This website uses one name for each organisation.
# status: draft
contacts-hertfordshire-constabulary-name-reason = ਯੋਜਨਾ ਵਿਚ ਪੁਲਿਸ ਲਈ ਦੋ ਨਾਂ ਵਰਤੇ ਗਏ ਹਨ। ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹਰ ਸੰਸਥਾ ਲਈ ਇੱਕੋ ਨਾਂ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table contacts, hertfordshire-constabulary-phones-emergency-label
# English: In an emergency
# status: draft
contacts-hertfordshire-constabulary-phones-emergency-label = ਐਮਰਜੈਂਸੀ ਵਿਚ

# where: table contacts, hertfordshire-constabulary-phones-non-emergency-label
# English: Non-emergency
# status: draft
contacts-hertfordshire-constabulary-phones-non-emergency-label = ਐਮਰਜੈਂਸੀ ਨਾ ਹੋਵੇ ਤਾਂ

# where: table contacts, hertfordshire-fire-and-rescue-service-name
# English: Hertfordshire Fire and Rescue Service
# status: draft
contacts-hertfordshire-fire-and-rescue-service-name = Hertfordshire Fire and Rescue Service (ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਅੱਗ ਬੁਝਾਊ ਅਤੇ ਬਚਾਅ ਸੇਵਾ)

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-borehamwood-label
# English: Borehamwood Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-borehamwood-label = Borehamwood ਫ਼ਾਇਰ ਸਟੇਸ਼ਨ

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-potters-bar-label
# English: Potters Bar Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-potters-bar-label = Potters Bar ਫ਼ਾਇਰ ਸਟੇਸ਼ਨ

# where: table contacts, crimestoppers-name
# English: Crimestoppers
# status: draft
contacts-crimestoppers-name = Crimestoppers (ਕ੍ਰਾਈਮਸਟੌਪਰਜ਼)

# where: table contacts, hertfordshire-beacon-name
# English: Hertfordshire Beacon
# status: draft
contacts-hertfordshire-beacon-name = Hertfordshire Beacon (ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਬੀਕਨ)

# where: table contacts, hertfordshire-beacon-phones-main-option
# English: option 3
# status: draft
contacts-hertfordshire-beacon-phones-main-option = ਆਪਸ਼ਨ 3

# where: table contacts, hertfordshire-beacon-phones-main-option-reason
# English: A space was missing.
# status: draft
contacts-hertfordshire-beacon-phones-main-option-reason = ਵਿਚਕਾਰ ਖ਼ਾਲੀ ਥਾਂ ਰਹਿ ਗਈ ਸੀ।

# where: table contacts, hertfordshire-domestic-abuse-helpline-name
# English: Hertfordshire Domestic Abuse Helpline
# status: draft
contacts-hertfordshire-domestic-abuse-helpline-name = Hertfordshire Domestic Abuse Helpline (ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਘਰੇਲੂ ਬਦਸਲੂਕੀ ਹੈਲਪਲਾਈਨ)

# where: table contacts, citizens-advice-name
# English: Citizens Advice
# status: draft
contacts-citizens-advice-name = Citizens Advice (ਸਿਟੀਜ਼ਨਜ਼ ਐਡਵਾਈਸ)

# where: table contacts, citizens-advice-phones-adviceline-label
# English: Adviceline (England)
# status: draft
contacts-citizens-advice-phones-adviceline-label = ਸਲਾਹ ਲਾਈਨ (Adviceline), ਇੰਗਲੈਂਡ

# where: table contacts, citizens-advice-phones-consumer-helpline-label
# English: Citizens Advice consumer helpline
# status: draft
contacts-citizens-advice-phones-consumer-helpline-label = ਖਪਤਕਾਰਾਂ ਲਈ ਹੈਲਪਲਾਈਨ (Citizens Advice consumer helpline)

# where: table contacts, herts-help-name
# English: Herts Help
# status: draft
contacts-herts-help-name = Herts Help (ਹਰਟਸ ਹੈਲਪ)

# where: table contacts, hertsmere-borough-council-name
# English: Hertsmere Borough Council
# status: draft
contacts-hertsmere-borough-council-name = Hertsmere Borough Council (ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ)

# where: table contacts, hertsmere-community-safety-partnership-name
# English: Hertsmere Community Safety Partnership
# status: draft
contacts-hertsmere-community-safety-partnership-name = Hertsmere Community Safety Partnership (ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ)

# where: table contacts, police-and-crime-commissioner-name
# English: Police and Crime Commissioner for Hertfordshire
# status: draft
contacts-police-and-crime-commissioner-name = Police and Crime Commissioner for Hertfordshire (ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਦੇ ਪੁਲਿਸ ਅਤੇ ਕ੍ਰਾਈਮ ਕਮਿਸ਼ਨਰ)

# where: table contacts, owl-name
# English: OWL Online Watch Link
# status: draft
contacts-owl-name = OWL Online Watch Link (ਆਨਲਾਈਨ ਵਾਚ ਲਿੰਕ)
