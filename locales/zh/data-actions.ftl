# where: table actions, identify-victims-of-exploitation-text
# English: Proactively identify victims of exploitation, offer support and regularly review their risk.
# status: draft
actions-identify-victims-of-exploitation-text = 主动发现遭受剥削的受害者，提供支持，并定期评估他们面临的风险。

# where: table actions, educational-events-on-exploitation-text
# English: Work with schools to deliver educational events to students, professionals and the wider community to help spot the signs of exploitation.
# status: draft
actions-educational-events-on-exploitation-text = 与学校合作，为学生、专业人员和广大居民举办教育活动，帮助大家识别剥削的迹象。

# where: table actions, standard-approach-to-cuckooing-text
# English: Work with the Office of the Police and Crime Commissioner (OPCC) and Hertfordshire County Council's Community Safety Unit (HCC CSU) to develop a standardised approach to dealing with [cuckooing]({ $link-cuckooing }) and to provide training for professionals.
# status: draft
actions-standard-approach-to-cuckooing-text = 同警务与犯罪事务专员办公室（Office of the Police and Crime Commissioner，简称OPCC）和Hertfordshire郡议会社区安全处（Hertfordshire County Council’s Community Safety Unit，简称HCC CSU）合作，制定处理[“鸠占鹊巢”（cuckooing）]({ $link-cuckooing })问题的统一办法，并为专业人员提供培训。

# where: table actions, police-presence-for-victims-text
# English: Provide a police presence to engage with communities to help understand the local concerns and share intelligence to protect vulnerable victims of exploitation.
# status: draft
actions-police-presence-for-victims-text = 安排警察走进社区与居民交流，了解当地居民关心的问题，并共享情报，保护遭受剥削的弱势受害者。

# where: table actions, identify-those-in-serious-violence-text
# English: Proactively identify those involved in serious violence and provide alternative diversions to prevent further incidents from occurring.
# status: draft
actions-identify-those-in-serious-violence-text = 主动找出参与严重暴力行为的人，引导他们参加其他有益的活动，防止再次发生暴力事件。

# where: table actions, surrender-and-find-knives-text
# English: Provide opportunities for people to surrender illegal knives and regularly look for knives that may have been left in hedges and bushes in hotspot areas.
# status: draft
actions-surrender-and-find-knives-text = 为人们提供上交非法刀具的机会，并定期在案件高发地区搜寻可能被丢在树篱和灌木丛中的刀具。

# where: table actions, local-data-on-serious-violence-text
# English: Work with the OPCC and HCC CSU to look at local data and understand how Hertsmere is affected by serious violence.
# status: draft
actions-local-data-on-serious-violence-text = 同警务与犯罪事务专员办公室（OPCC）和Hertfordshire郡议会社区安全处（HCC CSU）合作，分析本地数据，了解严重暴力行为对Hertsmere的影响。

# where: table actions, police-presence-in-hotspots-text
# English: Provide a police presence in hotspot areas and effectively use powers, such as Stop & Search, to prevent incidents of serious violence and reassure communities.
# status: draft
actions-police-presence-in-hotspots-text = 在案件高发地区安排警力，有效运用拦截搜查（Stop & Search）等权力，防止发生严重暴力事件，让居民安心。

# where: table actions, school-workshops-on-knife-crime-text
# English: Deliver educational workshops in schools to raise awareness of knife crime and the devastating impact it can have on communities.
# status: draft
actions-school-workshops-on-knife-crime-text = 在学校举办教育工作坊，让学生认识持刀犯罪及其给社区带来的极其严重的后果。

# where: table actions, awareness-of-vawg-text
# English: Provide information, advice and awareness of VAWG, along with details of how to report incidents.
# status: draft
actions-awareness-of-vawg-text = 提供有关针对妇女和女童的暴力行为（VAWG）的信息和建议，提高公众认识，并说明如何报告有关事件。

# where: table actions, reassurance-messages-text
# English: Provide reassurance messages.
# status: draft
actions-reassurance-messages-text = 发布让居民安心的信息。

# where: table actions, educational-sessions-in-schools-text
# English: Deliver educational sessions in primary and secondary schools.
# status: draft
actions-educational-sessions-in-schools-text = 在中小学开设教育课程。

# where: table actions, safety-workshops-text
# English: Deliver awareness and safety workshops in communities to help people stay safe.
# status: draft
actions-safety-workshops-text = 在社区举办工作坊，提高居民的安全意识，帮助大家保障自身安全。

# where: table actions, street-lighting-text
# English: Liaise with Hertfordshire County Council, who has responsibility for street lighting, on areas identified within the borough that may benefit from increased lighting.
# status: draft
actions-street-lighting-text = 就本自治市镇内可能需要增加照明的地点，与负责路灯的Hertfordshire郡议会（Hertfordshire County Council）沟通。

# where: table actions, reporting-of-domestic-abuse-text
# English: Encourage increased reporting of domestic abuse.
# status: draft
actions-reporting-of-domestic-abuse-text = 鼓励更多人报告家庭虐待。

# where: table actions, awareness-of-support-services-text
# English: Raise awareness of the support services available for those affected by domestic abuse, mental ill-health, drugs and alcohol misuse, and the cost of living crisis.
# status: draft
actions-awareness-of-support-services-text = 让更多人了解现有的支持服务。这些服务面向受家庭虐待、心理健康问题、滥用毒品和酗酒，以及生活成本危机影响的人。

# where: table actions, directory-of-local-services-text
# English: Build the partnership's directory of local services and promote these in the community.
# status: draft
actions-directory-of-local-services-text = 编制合作组织的本地服务名录，并在社区中推广这些服务。

# where: table actions, directory-of-local-services-text-reason
# English: An apostrophe was missing.
# status: draft
actions-directory-of-local-services-text-reason = 原文缺少一个撇号。

# where: table actions, operations-against-drug-dealing-text
# English: Run operations to proactively pursue individuals who are involved in exploitation and drug dealing.
# status: draft
actions-operations-against-drug-dealing-text = 开展专项行动，主动追查参与剥削和贩毒的人。

# where: table actions, cannabis-use-in-homes-text
# English: Work in partnership to address cannabis use in residential properties.
# status: draft
actions-cannabis-use-in-homes-text = 通力合作，处理在住宅内吸食大麻的问题。

# where: table actions, patrols-against-drugs-text
# English: Actively patrol hotspot areas, effectively use powers, such as Stop & Search, and robustly deal with those who use and supply drugs.
# status: draft
actions-patrols-against-drugs-text = 积极在案件高发地区巡逻，有效运用拦截搜查（Stop & Search）等权力，严厉处理吸毒和供应毒品的人。

# where: table actions, school-workshops-on-drugs-text
# English: Deliver educational workshops in schools to raise awareness of drugs and the impact they can have in communities.
# status: draft
actions-school-workshops-on-drugs-text = 在学校举办教育工作坊，让学生认识毒品及其可能给社区带来的影响。

# where: table actions, engagement-events-text
# English: Hold engagement events to provide crime prevention advice, information on wellbeing and an opportunity for the community to discuss their concerns.
# status: draft
actions-engagement-events-text = 举办社区交流活动，提供预防犯罪的建议和有关身心健康的信息，并让居民有机会说出自己关心的问题。

# where: table actions, engagement-events-text-reason
# English: The sentence had no verb.
# status: draft
actions-engagement-events-text-reason = 原句缺少动词。

# where: table actions, patrols-and-young-people-text
# English: Proactively patrol hotspot areas, engage with young people involved in anti-social behaviour and provide positive alternatives to prevent further incidents.
# status: draft
actions-patrols-and-young-people-text = 主动在案件高发地区巡逻，与有反社会行为的青少年沟通，引导他们参加有益的活动，防止再次发生类似事件。

# where: table actions, good-news-stories-text
# English: Publicise good news stories and provide reassurance messages.
# status: draft
actions-good-news-stories-text = 宣传好消息，发布让居民安心的信息。

# where: table actions, cctv-locations-text
# English: Continually review locations for CCTV and deploy mobile CCTV cameras in crime and anti-social behaviour hotspots to identify offenders and take appropriate action.
# status: draft
actions-cctv-locations-text = 不断评估闭路电视监控（CCTV）的安装地点，在犯罪和反社会行为高发地区设置移动摄像头，以识别违法者并采取适当行动。

# where: table actions, crime-prevention-advice-text
# English: Communicate crime prevention advice on home protection, personal safety and vehicle safety.
# status: draft
actions-crime-prevention-advice-text = 宣传住宅防护、人身安全和车辆安全方面的防范建议。

# where: table actions, neighbourhood-watches-text
# English: Encourage residents and businesses to join Neighbourhood Watches.
# status: draft
actions-neighbourhood-watches-text = 鼓励居民和商家加入邻里守望（Neighbourhood Watch）。

# where: table actions, patrols-against-burglary-text
# English: Proactively patrol anti-social behaviour and burglary hotspots and provide timely crime prevention advice.
# status: draft
actions-patrols-against-burglary-text = 主动在反社会行为和入室盗窃高发地区巡逻，及时提供预防犯罪的建议。
