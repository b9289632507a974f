# where: table crime-categories, all-crime-name
# English: All crime
# status: draft
crime-categories-all-crime-name = مجموع الجرائم

# where: table crime-categories, all-crime-definition
# English: includes all the crime types in this glossary. Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
crime-categories-all-crime-definition = يشمل جميع أنواع الجرائم الواردة في هذا المسرد. وتتداخل أنواع الجرائم فيما بينها، وبعضها غير معروض هنا، ولذلك لا يساوي حاصل جمع الأرقام مجموع الجرائم.

# where: table crime-categories, all-crime-definition-reason
# English: The printed words depend on the order of the list. The glossary also holds incidents that are not crimes, and crime types overlap.
# status: draft
crime-categories-all-crime-definition-reason = تتوقف صحة العبارة المطبوعة على ترتيب القائمة. كما يضم المسرد وقائع ليست جرائم، وتتداخل أنواع الجرائم فيما بينها.

# where: table crime-categories, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
crime-categories-anti-social-behaviour-name = السلوك المعادي للمجتمع

# where: table crime-categories, anti-social-behaviour-definition
# English: this is a range of behaviours that can cause nuisance and annoyance or harm and distress to a person.
# status: draft
crime-categories-anti-social-behaviour-definition = مجموعة من السلوكيات التي قد تسبب للشخص الإزعاج والمضايقة أو الأذى والضيق.

# where: table crime-categories, assault-with-injury-name
# English: Assault with injury
# status: draft
crime-categories-assault-with-injury-name = الاعتداء مع وقوع إصابة

# where: table crime-categories, assault-with-injury-definition
# English: assaults which result in harm / injury to a person.
# status: draft
crime-categories-assault-with-injury-definition = الاعتداءات التي تؤدي إلى إيذاء شخص أو إصابته.

# where: table crime-categories, burglary-business-community-name
# English: Burglary (business and community)
# status: draft
crime-categories-burglary-business-community-name = السطو على مباني الأعمال والمرافق المجتمعية

# where: table crime-categories, burglary-business-community-name-reason
# English: The printed glossary has "Burglary business and community". This website uses one name for each crime type.
# status: draft
crime-categories-burglary-business-community-name-reason = ورد في المسرد المطبوع «Burglary business and community». أما هذا الموقع فيستخدم اسماً واحداً لكل نوع من الجرائم.

# where: table crime-categories, burglary-business-community-definition
# English: a person enters a building that is used for commercial means as a trespasser and steals or attempts to steal.
# status: draft
crime-categories-burglary-business-community-definition = دخول شخص دون وجه حق إلى مبنى يُستخدم لأغراض تجارية، وقيامه بالسرقة أو محاولة السرقة.

# where: table crime-categories, domestic-abuse-crime-name
# English: Domestic abuse (crime)
# status: draft
crime-categories-domestic-abuse-crime-name = الإساءة المنزلية الجنائية

# where: table crime-categories, domestic-abuse-crime-name-reason
# English: The printed figures have "Domestic abuse (crime)" and the printed glossary has "Domestic abuse crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-crime-name-reason = ورد في الأرقام المطبوعة «Domestic abuse (crime)» وفي المسرد المطبوع «Domestic abuse crime». أما هذا الموقع فيستخدم اسماً واحداً لكل نوع من الجرائم.

# where: table crime-categories, domestic-abuse-crime-definition
# English: a domestic incident where a criminal offence has been committed.
# status: draft
crime-categories-domestic-abuse-crime-definition = واقعة إساءة منزلية ارتُكبت فيها جريمة.

# where: table crime-categories, domestic-abuse-non-crime-name
# English: Domestic abuse (non-crime)
# status: draft
crime-categories-domestic-abuse-non-crime-name = الإساءة المنزلية غير الجنائية

# where: table crime-categories, domestic-abuse-non-crime-name-reason
# English: The printed glossary has "Domestic abuse non crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-non-crime-name-reason = ورد في المسرد المطبوع «Domestic abuse non crime». أما هذا الموقع فيستخدم اسماً واحداً لكل نوع من الجرائم.

# where: table crime-categories, domestic-abuse-non-crime-definition
# English: a domestic incident where no criminal offences have been committed.
# status: draft
crime-categories-domestic-abuse-non-crime-definition = واقعة إساءة منزلية لم تُرتكب فيها أي جريمة.

# where: table crime-categories, drug-possession-name
# English: Drug possession
# status: draft
crime-categories-drug-possession-name = حيازة المخدرات

# where: table crime-categories, drug-possession-definition
# English: being caught with drugs on you, no matter who they belong to.
# status: draft
crime-categories-drug-possession-definition = ضبط الشخص وبحوزته مخدرات، بصرف النظر عن مالكها.

# where: table crime-categories, drug-trafficking-name
# English: Drug trafficking
# status: draft
crime-categories-drug-trafficking-name = الاتجار بالمخدرات

# where: table crime-categories, drug-trafficking-definition
# English: the crime of selling, transporting or illegally importing unlawful controlled substances.
# status: draft
crime-categories-drug-trafficking-definition = جريمة بيع المواد المحظورة الخاضعة للرقابة أو نقلها أو استيرادها بصورة غير قانونية.

# where: table crime-categories, rape-name
# English: Rape
# status: draft
crime-categories-rape-name = الاغتصاب

# where: table crime-categories, rape-definition
# English: when a person does not want to have sex or does not give their consent to have sex.
# status: draft
crime-categories-rape-definition = ممارسة الجنس مع شخص لا يرغب في ذلك أو لم يوافق عليه.

# where: table crime-categories, stalking-harassment-name
# English: Stalking and harassment
# status: draft
crime-categories-stalking-harassment-name = الملاحقة والمضايقة

# where: table crime-categories, stalking-harassment-definition
# English: these involve persistent, unwanted contact and/or communication with the intent to cause victims alarm/distress, anxiety and/or a fear of violence. Such offences can have a severe impact on victims and may result in them taking significant measures to avoid contact, such as moving house or changing their job.
# status: draft
crime-categories-stalking-harassment-definition = تنطوي على تقرّب أو تواصل متكرر غير مرغوب فيه بقصد إثارة الذعر أو الضيق أو القلق أو الخوف من العنف لدى الضحايا. وقد يكون لهذه الجرائم أثر شديد في الضحايا، وقد تدفعهم إلى اتخاذ خطوات كبيرة لتجنّب أي اتصال، مثل تغيير المسكن أو العمل.

# where: table crime-categories, theft-person-name
# English: Theft person
# status: draft
crime-categories-theft-person-name = السرقة من الأشخاص

# where: table crime-categories, theft-person-definition
# English: stealing something from a person without the use of force.
# status: draft
crime-categories-theft-person-definition = سرقة شيء من شخص دون استخدام القوة.

# where: table crime-categories, theft-shop-name
# English: Theft shop
# status: draft
crime-categories-theft-shop-name = السرقة من المتاجر

# where: table crime-categories, theft-shop-definition
# English: stealing items from a shop.
# status: draft
crime-categories-theft-shop-definition = سرقة أغراض من متجر.

# where: table crime-categories, violence-against-person-name
# English: Violence against a person
# status: draft
crime-categories-violence-against-person-name = العنف ضد الأشخاص

# where: table crime-categories, violence-against-person-definition
# English: this includes a number of offences usually involving the use or threat of physical and emotional harm against individuals. This includes homicide, physical assault, stalking and harassment and coercive/controlling behaviour.
# status: draft
crime-categories-violence-against-person-definition = يشمل عدداً من الجرائم التي تنطوي عادةً على إلحاق أذى جسدي ونفسي بالأفراد أو التهديد به. ومن ذلك القتل، والاعتداء الجسدي، والملاحقة والمضايقة، وسلوك الإكراه أو السيطرة.

# where: table crime-categories, assault-without-injury-name
# English: Assaults without injury
# status: draft
crime-categories-assault-without-injury-name = الاعتداء دون وقوع إصابة

# where: table crime-categories, assault-without-injury-definition
# English: assaults which result in no injury to a person.
# status: draft
crime-categories-assault-without-injury-definition = الاعتداءات التي لا تؤدي إلى إصابة أي شخص.

# where: table crime-categories, burglary-residential-name
# English: Residential burglary
# status: draft
crime-categories-burglary-residential-name = السطو على المنازل

# where: table crime-categories, burglary-residential-definition
# English: a person commits burglary if they enter any building or part of a building as a trespasser and, having done so, steal or attempt to steal anything.
# status: draft
crime-categories-burglary-residential-definition = يرتكب الشخص جريمة السطو إذا دخل دون وجه حق إلى أي مبنى أو جزء من مبنى، ثم سرق أي شيء أو حاول سرقته.

# where: table crime-categories, criminal-damage-name
# English: Criminal damage
# status: draft
crime-categories-criminal-damage-name = الإتلاف الجنائي للممتلكات

# where: table crime-categories, criminal-damage-definition
# English: when someone unlawfully, and intentionally or recklessly damages or destroys property belonging to another. This can also include arson and threats to cause damage.
# status: draft
crime-categories-criminal-damage-definition = إتلاف شخص ممتلكات غيره أو تدميرها بصورة غير قانونية، عمداً أو بتهوّر. وقد يشمل ذلك أيضاً إضرام النار عمداً والتهديد بالإتلاف.

# where: table crime-categories, hate-crime-name
# English: Hate crime
# status: draft
crime-categories-hate-crime-name = جرائم الكراهية

# where: table crime-categories, hate-crime-name-reason
# English: The printed figures and the printed glossary used different capitals.
# status: draft
crime-categories-hate-crime-name-reason = اختلفت كتابة الحروف الكبيرة في الاسم الإنجليزي بين الأرقام المطبوعة والمسرد المطبوع.

# where: table crime-categories, hate-crime-definition
# English: this includes offences that are either motivated, or perceived to be motivated, by hostility towards one of the five monitored hate strands: race/ethnicity, faith/religion, sexual orientation, transgender and disability. A single offence can involve multiple hate strands.
# status: draft
crime-categories-hate-crime-definition = تشمل الجرائم التي يكون دافعها، أو يُعتقد أن دافعها، العداء القائم على واحد من الأسس الخمسة المعتمدة في رصد جرائم الكراهية: العرق أو الأصل الإثني، والمعتقد أو الدين، والتوجه الجنسي، والعبور الجنسي (transgender)، والإعاقة. ويمكن أن تقوم الجريمة الواحدة على أكثر من أساس من هذه الأسس.

# where: table crime-categories, make-off-without-payment-name
# English: Make off without payment
# status: draft
crime-categories-make-off-without-payment-name = المغادرة دون دفع الثمن

# where: table crime-categories, make-off-without-payment-definition
# English: not paying for petrol or diesel.
# status: draft
crime-categories-make-off-without-payment-definition = عدم دفع ثمن البنزين أو الديزل.

# where: table crime-categories, robbery-name
# English: Robbery
# status: draft
crime-categories-robbery-name = السلب بالإكراه

# where: table crime-categories, robbery-definition
# English: involves the use or threat of force in order to steal or attempt to steal from a person or business.
# status: draft
crime-categories-robbery-definition = استخدام القوة أو التهديد باستخدامها من أجل السرقة أو محاولة السرقة من شخص أو منشأة تجارية.

# where: table crime-categories, serious-sexual-offences-name
# English: Serious sexual offences
# status: draft
crime-categories-serious-sexual-offences-name = الجرائم الجنسية الخطيرة

# where: table crime-categories, serious-sexual-offences-definition
# English: when someone touches another person without their consent, or when someone makes another person take part in a sexual activity with them without that person's consent.
# status: draft
crime-categories-serious-sexual-offences-definition = أن يلمس شخصٌ شخصاً آخر دون موافقته، أو أن يجعله يشارك معه في نشاط جنسي دون موافقته.

# where: table crime-categories, theft-from-vehicle-name
# English: Theft from motor vehicle
# status: draft
crime-categories-theft-from-vehicle-name = السرقة من المركبات

# where: table crime-categories, theft-from-vehicle-definition
# English: when something is stolen from a vehicle.
# status: draft
crime-categories-theft-from-vehicle-definition = سرقة شيء من مركبة.

# where: table crime-categories, theft-of-vehicle-name
# English: Theft of motor vehicle
# status: draft
crime-categories-theft-of-vehicle-name = سرقة المركبات

# where: table crime-categories, theft-of-vehicle-definition
# English: when a vehicle is stolen.
# status: draft
crime-categories-theft-of-vehicle-definition = سرقة المركبة نفسها.

# where: table crime-categories, theft-other-name
# English: Theft other
# status: draft
crime-categories-theft-other-name = سرقات أخرى

# where: table crime-categories, theft-other-definition
# English: items stolen that were not on a person.
# status: draft
crime-categories-theft-other-definition = سرقة أشياء لم تكن بحوزة شخص.
