# where: table actions, identify-victims-of-exploitation-text
# English: Proactively identify victims of exploitation, offer support and regularly review their risk.
# status: draft
actions-identify-victims-of-exploitation-text = المبادرة إلى التعرّف على ضحايا الاستغلال، وتقديم الدعم لهم، ومراجعة المخاطر التي يتعرضون لها بانتظام.

# where: table actions, educational-events-on-exploitation-text
# English: Work with schools to deliver educational events to students, professionals and the wider community to help spot the signs of exploitation.
# status: draft
actions-educational-events-on-exploitation-text = العمل مع المدارس لتنظيم فعاليات توعوية للطلاب والمهنيين والمجتمع عموماً، لمساعدتهم على ملاحظة علامات الاستغلال.

# where: table actions, standard-approach-to-cuckooing-text
# English: Work with the Office of the Police and Crime Commissioner (OPCC) and Hertfordshire County Council's Community Safety Unit (HCC CSU) to develop a standardised approach to dealing with [cuckooing]({ $link-cuckooing }) and to provide training for professionals.
# status: draft
actions-standard-approach-to-cuckooing-text = العمل مع مكتب مفوض الشرطة والجريمة (Office of the Police and Crime Commissioner, OPCC) ووحدة السلامة المجتمعية التابعة لمجلس مقاطعة هارتفوردشاير (Hertfordshire County Council's Community Safety Unit, HCC CSU) لوضع نهج موحّد للتعامل مع [الاستيلاء على المنازل (cuckooing)]({ $link-cuckooing }) وتوفير التدريب للمهنيين.

# where: table actions, police-presence-for-victims-text
# English: Provide a police presence to engage with communities to help understand the local concerns and share intelligence to protect vulnerable victims of exploitation.
# status: draft
actions-police-presence-for-victims-text = توفير حضور للشرطة للتواصل مع المجتمعات المحلية، بما يساعد على فهم ما يقلق السكان وتبادل المعلومات لحماية ضحايا الاستغلال المعرضين للخطر.

# where: table actions, identify-those-in-serious-violence-text
# English: Proactively identify those involved in serious violence and provide alternative diversions to prevent further incidents from occurring.
# status: draft
actions-identify-those-in-serious-violence-text = المبادرة إلى التعرّف على المتورطين في العنف الخطير، وتوفير بدائل تبعدهم عنه لمنع تكرار هذه الحوادث.

# where: table actions, surrender-and-find-knives-text
# English: Provide opportunities for people to surrender illegal knives and regularly look for knives that may have been left in hedges and bushes in hotspot areas.
# status: draft
actions-surrender-and-find-knives-text = إتاحة الفرصة للناس لتسليم السكاكين غير القانونية، والبحث بانتظام عن السكاكين التي قد تكون متروكة بين الأسيجة النباتية والشجيرات في المناطق الأكثر تضرراً.

# where: table actions, local-data-on-serious-violence-text
# English: Work with the OPCC and HCC CSU to look at local data and understand how Hertsmere is affected by serious violence.
# status: draft
actions-local-data-on-serious-violence-text = العمل مع مكتب مفوض الشرطة والجريمة (OPCC) ووحدة السلامة المجتمعية التابعة لمجلس المقاطعة (HCC CSU) لدراسة البيانات المحلية وفهم مدى تأثر هارتسمير بالعنف الخطير.

# where: table actions, police-presence-in-hotspots-text
# English: Provide a police presence in hotspot areas and effectively use powers, such as Stop & Search, to prevent incidents of serious violence and reassure communities.
# status: draft
actions-police-presence-in-hotspots-text = توفير حضور للشرطة في المناطق الأكثر تضرراً، والاستخدام الفعال لصلاحياتها، مثل الإيقاف والتفتيش (Stop & Search)، لمنع حوادث العنف الخطير وطمأنة المجتمعات المحلية.

# where: table actions, school-workshops-on-knife-crime-text
# English: Deliver educational workshops in schools to raise awareness of knife crime and the devastating impact it can have on communities.
# status: draft
actions-school-workshops-on-knife-crime-text = تنظيم ورش توعوية في المدارس لزيادة الوعي بجرائم السكاكين وما قد تخلّفه من آثار مدمرة على المجتمعات المحلية.

# where: table actions, awareness-of-vawg-text
# English: Provide information, advice and awareness of VAWG, along with details of how to report incidents.
# status: draft
actions-awareness-of-vawg-text = تقديم المعلومات والمشورة بشأن العنف ضد النساء والفتيات (VAWG) والتوعية به، مع توضيح كيفية الإبلاغ عن الحوادث.

# where: table actions, reassurance-messages-text
# English: Provide reassurance messages.
# status: draft
actions-reassurance-messages-text = توجيه رسائل طمأنة.

# where: table actions, educational-sessions-in-schools-text
# English: Deliver educational sessions in primary and secondary schools.
# status: draft
actions-educational-sessions-in-schools-text = تنظيم جلسات توعوية في المدارس الابتدائية والثانوية.

# where: table actions, safety-workshops-text
# English: Deliver awareness and safety workshops in communities to help people stay safe.
# status: draft
actions-safety-workshops-text = تنظيم ورش للتوعية والسلامة في المجتمعات المحلية لمساعدة الناس على الحفاظ على سلامتهم.

# where: table actions, street-lighting-text
# English: Liaise with Hertfordshire County Council, who has responsibility for street lighting, on areas identified within the borough that may benefit from increased lighting.
# status: draft
actions-street-lighting-text = التنسيق مع مجلس مقاطعة هارتفوردشاير (Hertfordshire County Council)، المسؤول عن إنارة الشوارع، بشأن الأماكن التي حُدِّدت في هارتسمير وقد تستفيد من زيادة الإنارة.

# where: table actions, reporting-of-domestic-abuse-text
# English: Encourage increased reporting of domestic abuse.
# status: draft
actions-reporting-of-domestic-abuse-text = التشجيع على زيادة الإبلاغ عن الإساءة المنزلية.

# where: table actions, awareness-of-support-services-text
# English: Raise awareness of the support services available for those affected by domestic abuse, mental ill-health, drugs and alcohol misuse, and the cost of living crisis.
# status: draft
actions-awareness-of-support-services-text = زيادة الوعي بخدمات الدعم المتاحة للمتأثرين بالإساءة المنزلية، أو اعتلال الصحة النفسية، أو إساءة استعمال المخدرات والكحول، أو أزمة غلاء المعيشة.

# where: table actions, directory-of-local-services-text
# English: Build the partnership's directory of local services and promote these in the community.
# status: draft
actions-directory-of-local-services-text = إعداد دليل الشراكة للخدمات المحلية والتعريف بهذه الخدمات في المجتمع.

# where: table actions, directory-of-local-services-text-reason
# English: An apostrophe was missing.
# status: draft
actions-directory-of-local-services-text-reason = كانت علامة الملكية (apostrophe) ناقصة في النص الإنجليزي.

# where: table actions, operations-against-drug-dealing-text
# English: Run operations to proactively pursue individuals who are involved in exploitation and drug dealing.
# status: draft
actions-operations-against-drug-dealing-text = تنفيذ عمليات لملاحقة المتورطين في الاستغلال وترويج المخدرات ملاحقةً استباقية.

# where: table actions, cannabis-use-in-homes-text
# English: Work in partnership to address cannabis use in residential properties.
# status: draft
actions-cannabis-use-in-homes-text = العمل بالشراكة للتصدي لتعاطي القنّب في المساكن.

# where: table actions, patrols-against-drugs-text
# English: Actively patrol hotspot areas, effectively use powers, such as Stop & Search, and robustly deal with those who use and supply drugs.
# status: draft
actions-patrols-against-drugs-text = تسيير دوريات نشطة في المناطق الأكثر تضرراً، والاستخدام الفعال للصلاحيات، مثل الإيقاف والتفتيش (Stop & Search)، والتعامل بحزم مع من يتعاطون المخدرات ومن يروّجونها.

# where: table actions, school-workshops-on-drugs-text
# English: Deliver educational workshops in schools to raise awareness of drugs and the impact they can have in communities.
# status: draft
actions-school-workshops-on-drugs-text = تنظيم ورش توعوية في المدارس لزيادة الوعي بالمخدرات وما قد تخلّفه من آثار في المجتمعات المحلية.

# where: table actions, engagement-events-text
# English: Hold engagement events to provide crime prevention advice, information on wellbeing and an opportunity for the community to discuss their concerns.
# status: draft
actions-engagement-events-text = تنظيم فعاليات للتواصل مع المجتمع تقدّم إرشادات للوقاية من الجريمة ومعلومات عن الرفاه، وتتيح للسكان فرصة لمناقشة ما يقلقهم.

# where: table actions, engagement-events-text-reason
# English: The sentence had no verb.
# status: draft
actions-engagement-events-text-reason = كانت الجملة الإنجليزية بلا فعل.

# where: table actions, patrols-and-young-people-text
# English: Proactively patrol hotspot areas, engage with young people involved in anti-social behaviour and provide positive alternatives to prevent further incidents.
# status: draft
actions-patrols-and-young-people-text = تسيير دوريات استباقية في المناطق الأكثر تضرراً، والتواصل مع الشباب المتورطين في السلوك المعادي للمجتمع، وتوفير بدائل إيجابية لهم لمنع تكرار هذه الحوادث.

# where: table actions, good-news-stories-text
# English: Publicise good news stories and provide reassurance messages.
# status: draft
actions-good-news-stories-text = نشر الأخبار الإيجابية وتوجيه رسائل طمأنة.

# where: table actions, cctv-locations-text
# English: Continually review locations for CCTV and deploy mobile CCTV cameras in crime and anti-social behaviour hotspots to identify offenders and take appropriate action.
# status: draft
actions-cctv-locations-text = المراجعة المستمرة لمواقع كاميرات المراقبة (CCTV)، ونشر كاميرات متنقلة في الأماكن التي تكثر فيها الجرائم والسلوك المعادي للمجتمع، لتحديد هوية مرتكبيها واتخاذ الإجراءات المناسبة.

# where: table actions, crime-prevention-advice-text
# English: Communicate crime prevention advice on home protection, personal safety and vehicle safety.
# status: draft
actions-crime-prevention-advice-text = تقديم إرشادات للوقاية من الجريمة بشأن حماية المنازل والسلامة الشخصية وسلامة المركبات.

# where: table actions, neighbourhood-watches-text
# English: Encourage residents and businesses to join Neighbourhood Watches.
# status: draft
actions-neighbourhood-watches-text = تشجيع السكان وأصحاب الأعمال على الانضمام إلى مجموعات مراقبة الأحياء السكنية (Neighbourhood Watch).

# where: table actions, patrols-against-burglary-text
# English: Proactively patrol anti-social behaviour and burglary hotspots and provide timely crime prevention advice.
# status: draft
actions-patrols-against-burglary-text = تسيير دوريات استباقية في الأماكن التي يكثر فيها السلوك المعادي للمجتمع والسطو على المباني، وتقديم إرشادات للوقاية من الجريمة في الوقت المناسب.
