# where: table aims, safer-environments-title
# English: To create safer environments by tackling crime and anti-social behaviour
# status: draft
aims-safer-environments-title = إيجاد بيئات أكثر أماناً من خلال التصدي للجريمة والسلوك المعادي للمجتمع

# where: table aims, protect-vulnerable-people-title
# English: To protect and safeguard vulnerable people
# status: draft
aims-protect-vulnerable-people-title = حماية الأشخاص المعرضين للخطر والحفاظ على سلامتهم

# where: table aims, community-confidence-title
# English: To build community confidence and wellbeing to increase feelings of safety
# status: draft
aims-community-confidence-title = بناء ثقة المجتمع المحلي وتعزيز رفاهه لزيادة الشعور بالأمان
