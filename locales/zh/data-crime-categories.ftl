# where: table crime-categories, all-crime-name
# English: All crime
# status: draft
crime-categories-all-crime-name = 犯罪总数

# where: table crime-categories, all-crime-definition
# English: includes all the crime types in this glossary. Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
crime-categories-all-crime-definition = 包括本术语表中的所有犯罪类型。各犯罪类型之间有重叠，有些类型没有列出，因此各项数字相加不等于犯罪总数。

# where: table crime-categories, all-crime-definition-reason
# English: The printed words depend on the order of the list. The glossary also holds incidents that are not crimes, and crime types overlap.
# status: draft
crime-categories-all-crime-definition-reason = 印刷版的说法取决于列表的顺序。术语表中还包括不构成犯罪的事件，而且各犯罪类型之间有重叠。

# where: table crime-categories, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
crime-categories-anti-social-behaviour-name = 反社会行为

# where: table crime-categories, anti-social-behaviour-definition
# English: this is a range of behaviours that can cause nuisance and annoyance or harm and distress to a person.
# status: draft
crime-categories-anti-social-behaviour-definition = 指可能滋扰他人、使人烦恼，或给人造成伤害和痛苦的各种行为。

# where: table crime-categories, assault-with-injury-name
# English: Assault with injury
# status: draft
crime-categories-assault-with-injury-name = 袭击他人（造成伤害）

# where: table crime-categories, assault-with-injury-definition
# English: assaults which result in harm / injury to a person.
# status: draft
crime-categories-assault-with-injury-definition = 使他人受到伤害的袭击行为。

# where: table crime-categories, burglary-business-community-name
# English: Burglary (business and community)
# status: draft
crime-categories-burglary-business-community-name = 入室盗窃（商业和社区场所）

# where: table crime-categories, burglary-business-community-name-reason
# English: The printed glossary has "Burglary business and community". This website uses one name for each crime type.
# status: draft
crime-categories-burglary-business-community-name-reason = 印刷版术语表写作“Burglary business and community”。本网站对每种犯罪类型只用一个名称。

# where: table crime-categories, burglary-business-community-definition
# English: a person enters a building that is used for commercial means as a trespasser and steals or attempts to steal.
# status: draft
crime-categories-burglary-business-community-definition = 未经许可擅自进入用于商业用途的建筑物，偷窃或企图偷窃。

# where: table crime-categories, domestic-abuse-crime-name
# English: Domestic abuse (crime)
# status: draft
crime-categories-domestic-abuse-crime-name = 家庭虐待（犯罪）

# where: table crime-categories, domestic-abuse-crime-name-reason
# English: The printed figures have "Domestic abuse (crime)" and the printed glossary has "Domestic abuse crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-crime-name-reason = 印刷版的数据部分写作“Domestic abuse (crime)”，术语表写作“Domestic abuse crime”。本网站对每种犯罪类型只用一个名称。

# where: table crime-categories, domestic-abuse-crime-definition
# English: a domestic incident where a criminal offence has been committed.
# status: draft
crime-categories-domestic-abuse-crime-definition = 构成刑事犯罪的家庭事件。

# where: table crime-categories, domestic-abuse-non-crime-name
# English: Domestic abuse (non-crime)
# status: draft
crime-categories-domestic-abuse-non-crime-name = 家庭虐待（非犯罪）

# where: table crime-categories, domestic-abuse-non-crime-name-reason
# English: The printed glossary has "Domestic abuse non crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-non-crime-name-reason = 印刷版术语表写作“Domestic abuse non crime”。本网站对每种犯罪类型只用一个名称。

# where: table crime-categories, domestic-abuse-non-crime-definition
# English: a domestic incident where no criminal offences have been committed.
# status: draft
crime-categories-domestic-abuse-non-crime-definition = 不构成刑事犯罪的家庭事件。

# where: table crime-categories, drug-possession-name
# English: Drug possession
# status: draft
crime-categories-drug-possession-name = 持有毒品

# where: table crime-categories, drug-possession-definition
# English: being caught with drugs on you, no matter who they belong to.
# status: draft
crime-categories-drug-possession-definition = 被查到身上带有毒品，无论毒品属于谁。

# where: table crime-categories, drug-trafficking-name
# English: Drug trafficking
# status: draft
crime-categories-drug-trafficking-name = 贩运毒品

# where: table crime-categories, drug-trafficking-definition
# English: the crime of selling, transporting or illegally importing unlawful controlled substances.
# status: draft
crime-categories-drug-trafficking-definition = 出售、运输或非法进口违禁管制药物的犯罪行为。

# where: table crime-categories, rape-name
# English: Rape
# status: draft
crime-categories-rape-name = 强奸

# where: table crime-categories, rape-definition
# English: when a person does not want to have sex or does not give their consent to have sex.
# status: draft
crime-categories-rape-definition = 在对方不愿意或没有同意的情况下与其发生性行为。

# where: table crime-categories, stalking-harassment-name
# English: Stalking and harassment
# status: draft
crime-categories-stalking-harassment-name = 跟踪纠缠和骚扰

# where: table crime-categories, stalking-harassment-definition
# English: these involve persistent, unwanted contact and/or communication with the intent to cause victims alarm/distress, anxiety and/or a fear of violence. Such offences can have a severe impact on victims and may result in them taking significant measures to avoid contact, such as moving house or changing their job.
# status: draft
crime-categories-stalking-harassment-definition = 指不顾对方意愿，持续与对方接触或联络，意图使受害者惊恐、痛苦、焦虑或害怕遭受暴力。这类犯罪可能给受害者造成严重影响，有些受害者为了避免接触，不得不采取搬家或换工作等重大措施。

# where: table crime-categories, theft-person-name
# English: Theft person
# status: draft
crime-categories-theft-person-name = 盗窃随身财物

# where: table crime-categories, theft-person-definition
# English: stealing something from a person without the use of force.
# status: draft
crime-categories-theft-person-definition = 不使用武力，从他人身上偷走财物。

# where: table crime-categories, theft-shop-name
# English: Theft shop
# status: draft
crime-categories-theft-shop-name = 商店盗窃

# where: table crime-categories, theft-shop-definition
# English: stealing items from a shop.
# status: draft
crime-categories-theft-shop-definition = 从商店偷走商品。

# where: table crime-categories, violence-against-person-name
# English: Violence against a person
# status: draft
crime-categories-violence-against-person-name = 针对人身的暴力犯罪

# where: table crime-categories, violence-against-person-definition
# English: this includes a number of offences usually involving the use or threat of physical and emotional harm against individuals. This includes homicide, physical assault, stalking and harassment and coercive/controlling behaviour.
# status: draft
crime-categories-violence-against-person-definition = 包括多种犯罪，通常涉及对他人造成身体和精神伤害，或以此相威胁。其中包括杀人、人身袭击、跟踪纠缠和骚扰，以及胁迫或控制行为。

# where: table crime-categories, assault-without-injury-name
# English: Assaults without injury
# status: draft
crime-categories-assault-without-injury-name = 袭击他人（未造成伤害）

# where: table crime-categories, assault-without-injury-definition
# English: assaults which result in no injury to a person.
# status: draft
crime-categories-assault-without-injury-definition = 没有使他人受到伤害的袭击行为。

# where: table crime-categories, burglary-residential-name
# English: Residential burglary
# status: draft
crime-categories-burglary-residential-name = 住宅入室盗窃

# where: table crime-categories, burglary-residential-definition
# English: a person commits burglary if they enter any building or part of a building as a trespasser and, having done so, steal or attempt to steal anything.
# status: draft
crime-categories-burglary-residential-definition = 未经许可擅自进入任何建筑物或建筑物的一部分，并在进入后偷窃或企图偷窃任何物品，即构成入室盗窃。

# where: table crime-categories, criminal-damage-name
# English: Criminal damage
# status: draft
crime-categories-criminal-damage-name = 刑事毁坏财物

# where: table crime-categories, criminal-damage-definition
# English: when someone unlawfully, and intentionally or recklessly damages or destroys property belonging to another. This can also include arson and threats to cause damage.
# status: draft
crime-categories-criminal-damage-definition = 非法损坏或毁坏他人的财物，无论是故意还是不计后果。也可包括纵火和威胁毁坏财物。

# where: table crime-categories, hate-crime-name
# English: Hate crime
# status: draft
crime-categories-hate-crime-name = 仇恨犯罪

# where: table crime-categories, hate-crime-name-reason
# English: The printed figures and the printed glossary used different capitals.
# status: draft
crime-categories-hate-crime-name-reason = 印刷版的数据部分和术语表使用的英文大小写不同。

# where: table crime-categories, hate-crime-definition
# English: this includes offences that are either motivated, or perceived to be motivated, by hostility towards one of the five monitored hate strands: race/ethnicity, faith/religion, sexual orientation, transgender and disability. A single offence can involve multiple hate strands.
# status: draft
crime-categories-hate-crime-definition = 包括因敌视他人的某种特征而实施的犯罪，以及被认为因此而实施的犯罪。受监测的仇恨因素共有五类：种族或族裔、信仰或宗教、性取向、跨性别身份，以及残障。一起犯罪可能同时涉及其中几类。

# where: table crime-categories, make-off-without-payment-name
# English: Make off without payment
# status: draft
crime-categories-make-off-without-payment-name = 未付款离开

# where: table crime-categories, make-off-without-payment-definition
# English: not paying for petrol or diesel.
# status: draft
crime-categories-make-off-without-payment-definition = 加汽油或柴油后不付款。

# where: table crime-categories, robbery-name
# English: Robbery
# status: draft
crime-categories-robbery-name = 抢劫

# where: table crime-categories, robbery-definition
# English: involves the use or threat of force in order to steal or attempt to steal from a person or business.
# status: draft
crime-categories-robbery-definition = 使用武力或以武力相威胁，从个人或商家处夺取或企图夺取财物。

# where: table crime-categories, serious-sexual-offences-name
# English: Serious sexual offences
# status: draft
crime-categories-serious-sexual-offences-name = 严重的性犯罪

# where: table crime-categories, serious-sexual-offences-definition
# English: when someone touches another person without their consent, or when someone makes another person take part in a sexual activity with them without that person's consent.
# status: draft
crime-categories-serious-sexual-offences-definition = 未经对方同意触摸对方，或未经对方同意使其与自己进行性活动。

# where: table crime-categories, theft-from-vehicle-name
# English: Theft from motor vehicle
# status: draft
crime-categories-theft-from-vehicle-name = 盗窃机动车内财物

# where: table crime-categories, theft-from-vehicle-definition
# English: when something is stolen from a vehicle.
# status: draft
crime-categories-theft-from-vehicle-definition = 从车辆中偷走物品。

# where: table crime-categories, theft-of-vehicle-name
# English: Theft of motor vehicle
# status: draft
crime-categories-theft-of-vehicle-name = 盗窃机动车

# where: table crime-categories, theft-of-vehicle-definition
# English: when a vehicle is stolen.
# status: draft
crime-categories-theft-of-vehicle-definition = 车辆被盗。

# where: table crime-categories, theft-other-name
# English: Theft other
# status: draft
crime-categories-theft-other-name = 其他盗窃

# where: table crime-categories, theft-other-definition
# English: items stolen that were not on a person.
# status: draft
crime-categories-theft-other-definition = 偷走并非他人随身携带的物品。
