# where: Partnership achievements 2022–2023, page title
# English: Partnership achievements 2022–2023
# status: draft
achievements-title = إنجازات الشراكة للفترة من 2022 إلى 2023

# where: Partnership achievements 2022–2023, description for search engines
# English: What the partnership did for each of its three aims, from surveys and CCTV to events for older residents and young people.
# status: draft
achievements-desc = ما أنجزته الشراكة لتحقيق كل هدف من أهدافها الثلاثة، من الاستبيانات وكاميرات المراقبة (CCTV) إلى الفعاليات المخصصة لكبار السن والشباب.

# where: Partnership achievements 2022–2023, heading 1
# English: Anti-social behaviour
# status: draft
achievements-anti-social-behaviour = السلوك المعادي للمجتمع

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", paragraph 1
# English: When [anti-social behaviour]({ $link-anti-social-behaviour }) is affecting residents we need to ascertain who is responsible. To enable us to take the necessary action, we send out anti-social behaviour surveys to residents in the local area. The letters provide contact details for residents to report any future incidents and the survey offers them an opportunity to share details of what they are experiencing, who is responsible and how it is affecting them, which they can complete anonymously if they want to. This enables us to gather intelligence and provide a co-ordinated response, from environmental enhancements to installing the mobile CCTV cameras at hotspot locations on a temporary basis. In 2022 to 2023 we sent out anti-social behaviour letters and surveys to residents in 26 roads in Hertsmere.
# status: draft
achievements-p-when-anti-social = عندما يعاني السكان من [السلوك المعادي للمجتمع]({ $link-anti-social-behaviour })، نحتاج إلى معرفة المسؤول عنه. ولكي نتمكن من اتخاذ الإجراء اللازم، نرسل إلى سكان المنطقة المعنية استبيانات عن السلوك المعادي للمجتمع. وتتضمن الرسائل بيانات اتصال تتيح للسكان الإبلاغ عن أي حوادث في المستقبل، ويتيح لهم الاستبيان أن يخبرونا بما يتعرضون له، ومن المسؤول عنه، وكيف يؤثر فيهم، ويمكنهم ملؤه دون ذكر أسمائهم إن أرادوا. ويساعدنا ذلك على جمع المعلومات والاستجابة بطريقة منسّقة، من تحسين البيئة المحيطة إلى تركيب كاميرات المراقبة المتنقلة مؤقتاً في الأماكن الأكثر تضرراً. وفي الفترة من 2022 إلى 2023 أرسلنا رسائل واستبيانات عن السلوك المعادي للمجتمع إلى سكان 26 شارعاً في هارتسمير.

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", heading 2
# English: Closed Circuit Television (CCTV)
# status: draft
achievements-cctv = كاميرات المراقبة (Closed Circuit Television, CCTV)

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 2
# English: In 2022 the council installed two new cameras and upgraded eight static cameras in Borehamwood utilising the Home Office's Safer Streets fund. The remaining cameras in the borough are being upgraded in 2023.
# status: draft
achievements-p-in-2022-the = في عام 2022 ركّبت البلدية كاميرتين جديدتين وحدّثت ثماني كاميرات ثابتة في بورهاموود (Borehamwood)، بتمويل من صندوق الشوارع الأكثر أماناً (Safer Streets fund) التابع لوزارة الداخلية البريطانية (Home Office). ويجري في عام 2023 تحديث بقية الكاميرات في هارتسمير.

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 3
# English: The CSP has eight mobile cameras that can be deployed in anti-social behaviour and crime hotspots on a temporary basis for up to three months. The footage recorded can help to identify the perpetrators of anti-social behaviour, as well as gather intelligence and evidence so the necessary action can be taken to prevent the behaviour from continuing. Before a mobile camera is deployed we consult with residents in the vicinity to let them know why we are considering using a camera and to offer them an opportunity to discuss and share details of what they are experiencing. In 2022 to 2023 the mobile cameras were deployed in nine hotspot locations in the borough.
# status: draft
achievements-p-the-csp-has = لدى شراكة السلامة المجتمعية (CSP) ثماني كاميرات متنقلة يمكن نشرها مؤقتاً، لمدة تصل إلى ثلاثة أشهر، في الأماكن التي يكثر فيها السلوك المعادي للمجتمع والجرائم. ويمكن أن تساعد التسجيلات على تحديد هوية مرتكبي السلوك المعادي للمجتمع، وعلى جمع المعلومات والأدلة، بما يتيح اتخاذ الإجراء اللازم لمنع استمرار هذا السلوك. وقبل نشر أي كاميرا متنقلة نتشاور مع سكان المنطقة المجاورة لنشرح لهم سبب تفكيرنا في استخدام كاميرا، ولنتيح لهم فرصة التحدث عما يتعرضون له وإطلاعنا على تفاصيله. وفي الفترة من 2022 إلى 2023 نُشرت الكاميرات المتنقلة في تسعة من الأماكن الأكثر تضرراً في هارتسمير.

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 4
# English: The cameras are monitored by Hertfordshire CCTV Partnership 24 hours a day, seven days a week.
# status: draft
achievements-p-the-cameras-are = تتولى شراكة كاميرات المراقبة في هارتفوردشاير (Hertfordshire CCTV Partnership) متابعة الكاميرات على مدار 24 ساعة في اليوم، طوال أيام الأسبوع السبعة.

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", heading 3
# English: Community Trigger
# status: draft
achievements-community-trigger = آلية التفعيل المجتمعي (Community Trigger)

# where: Partnership achievements 2022–2023, under "Community Trigger", paragraph 5
# English: The Community Trigger, also known as the anti-social behaviour case review, is a statutory provision introduced in the Anti-social Behaviour, Crime and Policing Act 2014. It is a safety net for victims of anti-social behaviour. The Community Trigger is available to victims of serious and persistent anti-social behaviour, where they feel no effective action has been taken to resolve their case. In 2022 to 2023 we received one request for a case review, which met the threshold. As part of this case review several multi-agency meetings were held, with an independent chair who has not had any dealings with the case and recommendations were made to improve the situation.
# status: draft
achievements-p-the-community-trigger = آلية التفعيل المجتمعي (Community Trigger)، المعروفة أيضاً باسم مراجعة حالات السلوك المعادي للمجتمع (anti-social behaviour case review)، هي إجراء قانوني استُحدث بموجب قانون السلوك المعادي للمجتمع والجريمة والعمل الشرطي (Anti-social Behaviour, Crime and Policing Act 2014). وهي شبكة أمان لضحايا السلوك المعادي للمجتمع، ويمكن لمن يتعرضون لسلوك خطير ومتواصل من هذا النوع أن يلجؤوا إليها إذا رأوا أنه لم يُتخذ إجراء فعال لمعالجة حالتهم. وفي الفترة من 2022 إلى 2023 تلقينا طلباً واحداً لمراجعة حالة، وكان مستوفياً للحد المطلوب. وفي إطار هذه المراجعة عُقدت عدة اجتماعات ضمّت جهات متعددة، برئاسة شخص مستقل لم يسبق له التعامل مع الحالة، وقُدّمت توصيات لتحسين الوضع.

# where: Partnership achievements 2022–2023, under "Community Trigger", heading 4
# English: Choices and Consequences
# status: draft
achievements-choices-and-consequences = الخيارات والعواقب (Choices and Consequences)

# where: Partnership achievements 2022–2023, under "Choices and Consequences", paragraph 6
# English: Choices and Consequences events are aimed at students in the last year of primary school before they transition to secondary school. The students attend a number of workshops where they discuss topics such as staying safe, the harsh reality of knife crime, grooming, exploitation, the impact of crime, online safety, emotional wellbeing and coping strategies. The aim of these workshops is to prevent anti-social behaviour and empower young people to make positive choices.
# status: draft
achievements-p-choices-and-consequences = تُنظَّم فعاليات «الخيارات والعواقب» (Choices and Consequences) لتلاميذ السنة الأخيرة من المرحلة الابتدائية قبل انتقالهم إلى المرحلة الثانوية. ويحضر التلاميذ عدداً من ورش العمل يناقشون فيها مواضيع مثل الحفاظ على سلامتهم، والواقع القاسي لجرائم السكاكين، والاستدراج (grooming)، والاستغلال، وآثار الجريمة، والسلامة على الإنترنت، والرفاه النفسي، وأساليب مواجهة الصعوبات. وتهدف هذه الورش إلى منع السلوك المعادي للمجتمع وتمكين النشء من اتخاذ خيارات إيجابية.

# where: Partnership achievements 2022–2023, heading 5
# English: South West Herts Youth Action Panel (SWHYAP)
# status: draft
achievements-swhyap = لجنة العمل مع الشباب في جنوب غرب هارتفوردشاير (South West Herts Youth Action Panel, SWHYAP)

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", paragraph 7
# English: The SWHYAP has been set up in conjunction with Hertsmere, Three Rivers and Watford Community Safety Partnerships. The role of the panel is to identify young people who are involved, or are at risk of becoming involved, in criminal gangs, serious youth violence and related offending. The young people identified are allocated a No More Worker, who is hosted by Stevenage Borough Council. They work with the young person, their parents/carers and other agencies to help them make positive choices. Several young people from Hertsmere have been referred to the panel and have received support from the No More Worker. Due to the success of the project funding has been secured to continue the delivery of this work in 2023 to 2024.
# status: draft
achievements-p-the-swhyap-has = أُنشئت لجنة العمل مع الشباب (SWHYAP) بالاشتراك مع شراكات السلامة المجتمعية في هارتسمير وثري ريفرز (Three Rivers) وواتفورد (Watford). ويتمثل دور اللجنة في التعرّف على الشباب المتورطين في العصابات الإجرامية وأعمال العنف الخطير بين الشباب وما يتصل بها من جرائم، أو المعرضين لخطر التورط فيها. ويُعيَّن لهؤلاء الشباب أخصائي يُعرف باسم No More Worker، مقر عمله في بلدية ستيفنيج (Stevenage Borough Council). ويعمل هذا الأخصائي مع هؤلاء الشباب، ومع والديهم أو مقدمي الرعاية لهم، ومع جهات أخرى، لمساعدتهم على اتخاذ خيارات إيجابية. وقد أُحيل إلى اللجنة عدد من شباب هارتسمير وتلقوا الدعم من هذا الأخصائي. ونظراً إلى نجاح المشروع، تم تأمين التمويل اللازم لمواصلة هذا العمل في الفترة من 2023 إلى 2024.

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", heading 6
# English: Multi-Agency Risk Reduction Group (MARRG) meetings
# status: draft
achievements-marrg = اجتماعات المجموعة المتعددة الجهات للحد من المخاطر (Multi-Agency Risk Reduction Group, MARRG)

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 8
# English: The council's Community Safety Team co-ordinates regular multi-agency meetings where people who are involved in or at risk of becoming involved in anti-social behaviour or crime, either as a perpetrator or victim are discussed. The aim of these meetings is to ensure the relevant agencies are taking appropriate action, where necessary, to prevent further offending and to safeguard and support our most vulnerable.
# status: draft
achievements-p-the-councils-community = ينسّق فريق السلامة المجتمعية (Community Safety Team) في البلدية اجتماعات منتظمة تضم جهات متعددة، وتُناقَش فيها حالات أشخاص متورطين في السلوك المعادي للمجتمع أو الجريمة أو معرضين لخطر التورط فيهما، سواء كانوا من مرتكبي هذه الأفعال أو من ضحاياها. وتهدف هذه الاجتماعات إلى التأكد من أن الجهات المعنية تتخذ الإجراءات المناسبة، عند اللزوم، لمنع ارتكاب جرائم أخرى، ولحماية الأشخاص الأكثر عرضة للخطر من الأذى ودعمهم.

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 9
# English: MARRG is held monthly and attended by representatives from Hertsmere Borough Council, Hertfordshire Constabulary, Hertfordshire Fire and Rescue Service, a number of housing associations, Herts Mind Network, Intensive Family Support Teams, Specialist Adolescent Service Hertfordshire, Adult Care Services, Hertfordshire Beacon (victim support) and mental health services.
# status: draft
achievements-p-marrg-is-held = تُعقد اجتماعات المجموعة (MARRG) كل شهر، ويحضرها ممثلون عن بلدية منطقة هارتسمير (Hertsmere Borough Council)، وشرطة هارتفوردشاير (Hertfordshire Constabulary)، وخدمة الإطفاء والإنقاذ في هارتفوردشاير (Hertfordshire Fire and Rescue Service)، وعدد من جمعيات الإسكان، ومنظمة Herts Mind Network، وفرق الدعم المكثف للأسر (Intensive Family Support Teams)، والخدمة المتخصصة للمراهقين في هارتفوردشاير (Specialist Adolescent Service Hertfordshire)، وخدمات رعاية البالغين (Adult Care Services)، وخدمة Hertfordshire Beacon لدعم الضحايا، وخدمات الصحة النفسية.

# where: Partnership achievements 2022–2023, heading 7
# English: Older Persons Activity Learning and Safety (OPALS)
# status: draft
achievements-opals = الأنشطة والتعلّم والسلامة لكبار السن (Older Persons Activity Learning and Safety, OPALS)

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", paragraph 10
# English: OPALS is a free event for Hertsmere residents aged 60 or over where they learn how to stay safe inside and outside their home and how to remain healthy and well. OPALS events are organised by Hertfordshire Fire and Rescue Service and include information and advice from a range of services including Hertfordshire Constabulary, Hertfordshire Trading Standards and Hertsmere Borough Council. Free refreshments including a hot meal are provided at the events by Herts Independent Living. During 2022 to 2023 four OPALS events were held in the borough with approximately 170 residents attending and receiving information and advice.
# status: draft
achievements-p-opals-is-a = فعاليات OPALS مجانية، وهي لسكان هارتسمير الذين تبلغ أعمارهم 60 عاماً أو أكثر. ويتعلم فيها المشاركون كيف يحافظون على سلامتهم داخل منازلهم وخارجها، وكيف يحافظون على صحتهم وعافيتهم. وتنظّم هذه الفعاليات خدمة الإطفاء والإنقاذ في هارتفوردشاير، وتشمل معلومات وإرشادات من عدة جهات، منها شرطة هارتفوردشاير، وهيئة معايير التجارة في هارتفوردشاير (Hertfordshire Trading Standards)، وبلدية منطقة هارتسمير. وتقدّم منظمة Herts Independent Living في هذه الفعاليات ضيافة مجانية تشمل وجبة ساخنة. وفي الفترة من 2022 إلى 2023 أُقيمت أربع فعاليات OPALS في هارتسمير، حضرها نحو 170 من السكان وتلقوا فيها المعلومات والإرشادات.

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", heading 8
# English: Visual audits and community engagements
# status: draft
achievements-visual-audits = المعاينات الميدانية والتواصل مع المجتمع

# where: Partnership achievements 2022–2023, under "Visual audits and community engagements", paragraph 11
# English: In the past year the partnership has co-ordinated a number of visual audits and community engagements in hotspot areas. During the visual audits partner agencies speak with residents to understand the issues they are experiencing and they agree actions to improve the environment to prevent further incidents of anti-social behaviour and crime. Residents are given crime prevention advice and are encouraged to sign up to the Online Watch Link (OWL). OWL keeps communities safe, helps reduce crime and keeps people informed of what's going on locally.
# status: draft
achievements-p-in-the-past = نسّقت الشراكة خلال السنة الماضية عدداً من المعاينات الميدانية (visual audits) وأنشطة التواصل مع المجتمع في المناطق الأكثر تضرراً. وخلال المعاينات الميدانية تتحدث الجهات الشريكة مع السكان لفهم المشكلات التي يواجهونها، وتتفق على إجراءات لتحسين البيئة المحيطة منعاً لتكرار حوادث السلوك المعادي للمجتمع والجريمة. وتُقدَّم للسكان إرشادات للوقاية من الجريمة، ويُشجَّعون على الاشتراك في خدمة مراقبة الأحياء السكنية عبر الإنترنت (Online Watch Link, OWL). وتسهم خدمة OWL في الحفاظ على سلامة المجتمعات المحلية، وتساعد على الحد من الجريمة، وتُطلع الناس على ما يجري في منطقتهم.
