# where: table consultation-themes, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
consultation-themes-anti-social-behaviour-name = السلوك المعادي للمجتمع

# where: table consultation-themes, communication-name
# English: Communication
# status: draft
consultation-themes-communication-name = التواصل

# where: table consultation-themes, education-name
# English: Education
# status: draft
consultation-themes-education-name = التعليم

# where: table consultation-themes, road-safety-name
# English: Road safety
# status: draft
consultation-themes-road-safety-name = السلامة على الطرق

# where: table consultation-themes, support-name
# English: Support
# status: draft
consultation-themes-support-name = الدعم

# where: table consultation-themes, young-people-name
# English: Young people
# status: draft
consultation-themes-young-people-name = الشباب

# where: table consultation-themes, cctv-name
# English: CCTV
# status: draft
consultation-themes-cctv-name = كاميرات المراقبة (CCTV)

# where: table consultation-themes, crime-prevention-name
# English: Crime prevention
# status: draft
consultation-themes-crime-prevention-name = الوقاية من الجريمة

# where: table consultation-themes, health-name
# English: Health
# status: draft
consultation-themes-health-name = الصحة

# where: table consultation-themes, safeguarding-name
# English: Safeguarding
# status: draft
consultation-themes-safeguarding-name = الحماية من الأذى (safeguarding)

# where: table consultation-themes, violent-crime-name
# English: Violent crime
# status: draft
consultation-themes-violent-crime-name = جرائم العنف

# where: table consultation-themes, community-engagement-name
# English: Community engagement
# status: draft
consultation-themes-community-engagement-name = إشراك المجتمع

# where: table consultation-themes, early-intervention-name
# English: Early intervention
# status: draft
consultation-themes-early-intervention-name = التدخل المبكر

# where: table consultation-themes, police-presence-name
# English: Police presence
# status: draft
consultation-themes-police-presence-name = حضور الشرطة

# where: table consultation-themes, street-lighting-name
# English: Street lighting
# status: draft
consultation-themes-street-lighting-name = إنارة الشوارع

# where: table consultation-themes, tackling-crime-name
# English: Tackling crime
# status: draft
consultation-themes-tackling-crime-name = التصدي للجريمة
