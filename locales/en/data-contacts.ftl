### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

contacts-hertfordshire-constabulary-name = Hertfordshire Constabulary
contacts-hertfordshire-constabulary-name-reason = The plan uses two names for the police. This website uses one name for each organisation.
contacts-hertfordshire-constabulary-phones-emergency-label = In an emergency
contacts-hertfordshire-constabulary-phones-non-emergency-label = Non-emergency
contacts-hertfordshire-fire-and-rescue-service-name = Hertfordshire Fire and Rescue Service
contacts-hertfordshire-fire-and-rescue-service-phones-borehamwood-label = Borehamwood Fire Station
contacts-hertfordshire-fire-and-rescue-service-phones-potters-bar-label = Potters Bar Fire Station
contacts-crimestoppers-name = Crimestoppers
contacts-hertfordshire-beacon-name = Hertfordshire Beacon
contacts-hertfordshire-beacon-phones-main-option = option 3
contacts-hertfordshire-beacon-phones-main-option-reason = A space was missing.
contacts-hertfordshire-domestic-abuse-helpline-name = Hertfordshire Domestic Abuse Helpline
contacts-citizens-advice-name = Citizens Advice
contacts-citizens-advice-phones-adviceline-label = Adviceline (England)
contacts-citizens-advice-phones-consumer-helpline-label = Citizens Advice consumer helpline
contacts-herts-help-name = Herts Help
contacts-hertsmere-borough-council-name = Hertsmere Borough Council
contacts-hertsmere-community-safety-partnership-name = Hertsmere Community Safety Partnership
contacts-police-and-crime-commissioner-name = Police and Crime Commissioner for Hertfordshire
contacts-owl-name = OWL Online Watch Link
