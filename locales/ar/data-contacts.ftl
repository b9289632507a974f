# where: table contacts, hertfordshire-constabulary-name
# English: Hertfordshire Constabulary
# status: draft
contacts-hertfordshire-constabulary-name = شرطة هارتفوردشاير (Hertfordshire Constabulary)

# where: table contacts, hertfordshire-constabulary-name-reason
# English: The plan uses two names for the police. This website uses one name for each organisation.
# status: draft
contacts-hertfordshire-constabulary-name-reason = تستخدم الخطة اسمين للشرطة. أما هذا الموقع فيستخدم اسماً واحداً لكل جهة.

# where: table contacts, hertfordshire-constabulary-phones-emergency-label
# English: In an emergency
# status: draft
contacts-hertfordshire-constabulary-phones-emergency-label = في حالات الطوارئ

# where: table contacts, hertfordshire-constabulary-phones-non-emergency-label
# English: Non-emergency
# status: draft
contacts-hertfordshire-constabulary-phones-non-emergency-label = للحالات غير الطارئة

# where: table contacts, hertfordshire-fire-and-rescue-service-name
# English: Hertfordshire Fire and Rescue Service
# status: draft
contacts-hertfordshire-fire-and-rescue-service-name = خدمة الإطفاء والإنقاذ في هارتفوردشاير (Hertfordshire Fire and Rescue Service)

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-borehamwood-label
# English: Borehamwood Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-borehamwood-label = محطة إطفاء Borehamwood

# where: table contacts, hertfordshire-fire-and-rescue-service-phones-potters-bar-label
# English: Potters Bar Fire Station
# status: draft
contacts-hertfordshire-fire-and-rescue-service-phones-potters-bar-label = محطة إطفاء Potters Bar

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
contacts-hertfordshire-beacon-phones-main-option = الخيار 3

# where: table contacts, hertfordshire-beacon-phones-main-option-reason
# English: A space was missing.
# status: draft
contacts-hertfordshire-beacon-phones-main-option-reason = سقطت مسافة من النص المطبوع.

# where: table contacts, hertfordshire-domestic-abuse-helpline-name
# English: Hertfordshire Domestic Abuse Helpline
# status: draft
contacts-hertfordshire-domestic-abuse-helpline-name = خط المساعدة بشأن الإساءة المنزلية في هارتفوردشاير (Hertfordshire Domestic Abuse Helpline)

# where: table contacts, citizens-advice-name
# English: Citizens Advice
# status: draft
contacts-citizens-advice-name = Citizens Advice (مكتب مشورة المواطنين)

# where: table contacts, citizens-advice-phones-adviceline-label
# English: Adviceline (England)
# status: draft
contacts-citizens-advice-phones-adviceline-label = خط المشورة Adviceline (إنجلترا)

# where: table contacts, citizens-advice-phones-consumer-helpline-label
# English: Citizens Advice consumer helpline
# status: draft
contacts-citizens-advice-phones-consumer-helpline-label = خط Citizens Advice لمساعدة المستهلكين

# where: table contacts, herts-help-name
# English: Herts Help
# status: draft
# same: yes
contacts-herts-help-name = Herts Help

# where: table contacts, hertsmere-borough-council-name
# English: Hertsmere Borough Council
# status: draft
contacts-hertsmere-borough-council-name = بلدية منطقة هارتسمير (Hertsmere Borough Council)

# where: table contacts, hertsmere-community-safety-partnership-name
# English: Hertsmere Community Safety Partnership
# status: draft
contacts-hertsmere-community-safety-partnership-name = شراكة السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Partnership)

# where: table contacts, police-and-crime-commissioner-name
# English: Police and Crime Commissioner for Hertfordshire
# status: draft
contacts-police-and-crime-commissioner-name = مفوض الشرطة والجريمة في هارتفوردشاير (Police and Crime Commissioner for Hertfordshire)

# where: table contacts, owl-name
# English: OWL Online Watch Link
# status: draft
# same: yes
contacts-owl-name = OWL Online Watch Link
