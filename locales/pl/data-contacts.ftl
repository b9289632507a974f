# where: table contacts, hertfordshire-constabulary-name
# English: Hertfordshire Constabulary
# status: draft
contacts-hertfordshire-constabulary-name = Hertfordshire Constabulary (policja hrabstwa Hertfordshire)

# where: table contacts, hertfordshire-constabulary-name-reason
# English: The plan uses two names for the police. This website uses one name for each organisation.
# status: draft
contacts-hertfordshire-constabulary-name-reason = W planie użyto dwóch nazw policji. Na tej stronie internetowej każda organizacja ma jedną nazwę.

# where: table contacts, hertfordshire-constabulary-phones-emergency-label
# English: In an emergency
# status: draft
contacts-hertfordshire-constabulary-phones-emergency-label = W nagłych wypadkach

# where: table contacts, hertfordshire-constabulary-phones-non-emergency-label
# English: Non-emergency
# status: draft
contacts-hertfordshire-constabulary-phones-non-emergency-label = Gdy nie jest to nagły wypadek

# where: table contacts, hertfordshire-fire-and-rescue-service-name
# English: Hertfordshire Fire and Rescue Service
# status: draft
contacts-hertfordshire-fire-and-rescue-service-name = Hertfordshire Fire and Rescue Service (straż pożarna hrabstwa Hertfordshire)

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-borehamwood-label
# English: Borehamwood Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-borehamwood-label = Remiza strażacka w Borehamwood (Borehamwood Fire Station)

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-potters-bar-label
# English: Potters Bar Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-potters-bar-label = Remiza strażacka w Potters Bar (Potters Bar Fire Station)

# where: table contacts, crimestoppers-name
# English: Crimestoppers
# status: draft
# same: yes
contacts-crimestoppers-name = Crimestoppers

# where: table contacts, hertfordshire-beacon-name
# English: Hertfordshire Beacon
# status: draft
# same: yes
contacts-hertfordshire-beacon-name = Hertfordshire Beacon

# where: table contacts, hertfordshire-beacon-phones-main-option
# English: option 3
# status: draft
contacts-hertfordshire-beacon-phones-main-option = opcja 3

# where: table contacts, hertfordshire-beacon-phones-main-option-reason
# English: A space was missing.
# status: draft
contacts-hertfordshire-beacon-phones-main-option-reason = W tekście angielskim brakowało spacji.

# where: table contacts, hertfordshire-domestic-abuse-helpline-name
# English: Hertfordshire Domestic Abuse Helpline
# status: draft
contacts-hertfordshire-domestic-abuse-helpline-name = Hertfordshire Domestic Abuse Helpline (telefon pomocy w sprawach przemocy domowej)

# where: table contacts, citizens-advice-name
# English: Citizens Advice
# status: draft
contacts-citizens-advice-name = Citizens Advice (porady obywatelskie)

# where: table contacts, citizens-advice-phones-adviceline-label
# English: Adviceline (England)
# status: draft
contacts-citizens-advice-phones-adviceline-label = Adviceline (Anglia)

# where: table contacts, citizens-advice-phones-consumer-helpline-label
# English: Citizens Advice consumer helpline
# status: draft
contacts-citizens-advice-phones-consumer-helpline-label = Citizens Advice consumer helpline (infolinia dla konsumentów)

# where: table contacts, herts-help-name
# English: Herts Help
# status: draft
# same: yes
contacts-herts-help-name = Herts Help

# where: table contacts, hertsmere-borough-council-name
# English: Hertsmere Borough Council
# status: draft
contacts-hertsmere-borough-council-name = Hertsmere Borough Council (rada miejska)

# where: table contacts, hertsmere-community-safety-partnership-name
# English: Hertsmere Community Safety Partnership
# status: draft
contacts-hertsmere-community-safety-partnership-name = Hertsmere Community Safety Partnership (Partnerstwo na rzecz Bezpieczeństwa Lokalnego w Hertsmere)

# where: table contacts, police-and-crime-commissioner-name
# English: Police and Crime Commissioner for Hertfordshire
# status: draft
contacts-police-and-crime-commissioner-name = Police and Crime Commissioner for Hertfordshire (Komisarz ds. Policji i Przestępczości w Hertfordshire)

# where: table contacts, owl-name
# English: OWL Online Watch Link
# status: draft
# same: yes
contacts-owl-name = OWL Online Watch Link
