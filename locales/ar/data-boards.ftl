# where: table boards, hertsmere-together-name
# English: Hertsmere Together
# status: draft
# same: yes
boards-hertsmere-together-name = Hertsmere Together

# where: table boards, community-safety-board-name
# English: Hertsmere Community Safety Board
# status: draft
boards-community-safety-board-name = مجلس السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Board)

# where: table boards, joint-agency-group-name
# English: Joint Agency Group (JAG)
# status: draft
boards-joint-agency-group-name = المجموعة المشتركة بين الجهات (Joint Agency Group, JAG)

# where: table boards, sub-group-anti-social-behaviour-name
# English: anti-social behaviour
# status: draft
boards-sub-group-anti-social-behaviour-name = السلوك المعادي للمجتمع

# where: table boards, sub-group-vulnerable-people-name
# English: vulnerable people
# status: draft
boards-sub-group-vulnerable-people-name = الفئات المعرضة للخطر

# where: table boards, sub-group-domestic-abuse-name
# English: domestic abuse
# status: draft
boards-sub-group-domestic-abuse-name = الإساءة المنزلية

# where: table boards, sub-group-local-priorities-name
# English: local priorities
# status: draft
boards-sub-group-local-priorities-name = الأولويات المحلية

# where: table boards, sub-group-hoarding-name
# English: hoarding
# status: draft
boards-sub-group-hoarding-name = التكديس القهري للمقتنيات (hoarding)

# where: table boards, sub-group-youth-violence-name
# English: youth violence
# status: draft
boards-sub-group-youth-violence-name = العنف بين الشباب

# where: table boards, sub-group-safeguarding-name
# English: safeguarding
# status: draft
boards-sub-group-safeguarding-name = الحماية من الأذى (safeguarding)

# where: table boards, prevent-name
# English: Prevent
# status: draft
boards-prevent-name = برنامج Prevent

# where: table boards, multi-agency-child-exploitation-panel-name
# English: Multi-Agency Child Exploitation Panel (MACE)
# status: draft
boards-multi-agency-child-exploitation-panel-name = اللجنة المتعددة الجهات المعنية باستغلال الأطفال (Multi-Agency Child Exploitation Panel, MACE)

# where: table boards, modern-slavery-name
# English: Modern Slavery
# status: draft
boards-modern-slavery-name = العبودية الحديثة (Modern Slavery)

# where: table boards, domestic-abuse-name
# English: Domestic Abuse
# status: draft
boards-domestic-abuse-name = الإساءة المنزلية (Domestic Abuse)

# where: table boards, office-of-the-police-and-crime-commissioner-name
# English: Office of the Police and Crime Commissioner (OPCC)
# status: draft
boards-office-of-the-police-and-crime-commissioner-name = مكتب مفوض الشرطة والجريمة (Office of the Police and Crime Commissioner, OPCC)

# where: table boards, domestic-homicide-review-name
# English: Domestic Homicide Review (DHR)
# status: draft
boards-domestic-homicide-review-name = مراجعة جرائم القتل المرتبطة بالإساءة المنزلية (Domestic Homicide Review, DHR)

# where: table boards, eastern-region-special-operations-unit-name
# English: Eastern Region Special Operations Unit (ERSOU)
# status: draft
boards-eastern-region-special-operations-unit-name = وحدة العمليات الخاصة للإقليم الشرقي (Eastern Region Special Operations Unit, ERSOU)

# where: table boards, counter-terrorism-name
# English: Counter Terrorism
# status: draft
boards-counter-terrorism-name = مكافحة الإرهاب (Counter Terrorism)

# where: table boards, anti-social-behaviour-forum-name
# English: Anti-Social Behaviour Forum
# status: draft
boards-anti-social-behaviour-forum-name = منتدى السلوك المعادي للمجتمع (Anti-Social Behaviour Forum)

# where: table boards, cctv-name
# English: CCTV
# status: draft
boards-cctv-name = كاميرات المراقبة (CCTV)

# where: table boards, safetynet-governance-name
# English: Safetynet+ Governance
# status: draft
# same: yes
boards-safetynet-governance-name = Safetynet+ Governance
