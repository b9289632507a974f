# where: Partnership achievements 2022–2023, page title
# English: Partnership achievements 2022–2023
# status: draft
achievements-title = 2022–2023年合作组织工作成果

# where: Partnership achievements 2022–2023, description for search engines
# English: What the partnership did for each of its three aims, from surveys and CCTV to events for older residents and young people.
# status: draft
achievements-desc = 合作组织为三项目标分别做了哪些工作，包括问卷调查、闭路电视监控（CCTV），以及面向年长居民和青少年的活动。

# where: Partnership achievements 2022–2023, heading 1
# English: Anti-social behaviour
# status: draft
achievements-anti-social-behaviour = 反社会行为

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", paragraph 1
# English: When [anti-social behaviour]({ $link-anti-social-behaviour }) is affecting residents we need to ascertain who is responsible. To enable us to take the necessary action, we send out anti-social behaviour surveys to residents in the local area. The letters provide contact details for residents to report any future incidents and the survey offers them an opportunity to share details of what they are experiencing, who is responsible and how it is affecting them, which they can complete anonymously if they want to. This enables us to gather intelligence and provide a co-ordinated response, from environmental enhancements to installing the mobile CCTV cameras at hotspot locations on a temporary basis. In 2022 to 2023 we sent out anti-social behaviour letters and surveys to residents in 26 roads in Hertsmere.
# status: draft
achievements-p-when-anti-social = [反社会行为]({ $link-anti-social-behaviour })影响居民生活时，我们需要查明是谁所为。为了能够采取必要的行动，我们会向当地居民发送反社会行为调查问卷。随附的信件列有联系方式，方便居民举报今后发生的事件。居民可以通过问卷说明自己遇到的情况、是谁所为以及受到了怎样的影响，也可以选择匿名填写。这样，我们就能收集线索，协调各方采取应对措施，例如改善环境，或在高发地点临时安装移动监控摄像头（CCTV）。2022至2023年，我们在Hertsmere向26条道路的居民发送了有关反社会行为的信件和问卷。

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", heading 2
# English: Closed Circuit Television (CCTV)
# status: draft
achievements-cctv = 闭路电视监控（Closed Circuit Television，简称CCTV）

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 2
# English: In 2022 the council installed two new cameras and upgraded eight static cameras in Borehamwood utilising the Home Office's Safer Streets fund. The remaining cameras in the borough are being upgraded in 2023.
# status: draft
achievements-p-in-2022-the = 2022年，自治市镇议会利用内政部（Home Office）的“更安全街道”基金（Safer Streets fund），在Borehamwood安装了两台新摄像头，并升级了八台固定摄像头。2023年，本自治市镇其余的摄像头也在陆续升级。

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 3
# English: The CSP has eight mobile cameras that can be deployed in anti-social behaviour and crime hotspots on a temporary basis for up to three months. The footage recorded can help to identify the perpetrators of anti-social behaviour, as well as gather intelligence and evidence so the necessary action can be taken to prevent the behaviour from continuing. Before a mobile camera is deployed we consult with residents in the vicinity to let them know why we are considering using a camera and to offer them an opportunity to discuss and share details of what they are experiencing. In 2022 to 2023 the mobile cameras were deployed in nine hotspot locations in the borough.
# status: draft
achievements-p-the-csp-has = 社区安全合作组织（Community Safety Partnership，简称CSP）有八台移动摄像头，可以临时设置在反社会行为和犯罪高发地点，最长三个月。拍摄的录像有助于识别反社会行为的实施者，也有助于收集线索和证据，以便采取必要的行动，防止这类行为继续发生。设置移动摄像头之前，我们会征询附近居民的意见，说明为什么考虑使用摄像头，并让居民有机会讨论和说明自己遇到的情况。2022至2023年，移动摄像头曾设置在本自治市镇的九个高发地点。

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 4
# English: The cameras are monitored by Hertfordshire CCTV Partnership 24 hours a day, seven days a week.
# status: draft
achievements-p-the-cameras-are = 这些摄像头由Hertfordshire闭路电视监控合作组织（Hertfordshire CCTV Partnership）监看，每周七天，每天24小时不间断。

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", heading 3
# English: Community Trigger
# status: draft
achievements-community-trigger = 社区触发机制（Community Trigger）

# where: Partnership achievements 2022–2023, under "Community Trigger", paragraph 5
# English: The Community Trigger, also known as the anti-social behaviour case review, is a statutory provision introduced in the Anti-social Behaviour, Crime and Policing Act 2014. It is a safety net for victims of anti-social behaviour. The Community Trigger is available to victims of serious and persistent anti-social behaviour, where they feel no effective action has been taken to resolve their case. In 2022 to 2023 we received one request for a case review, which met the threshold. As part of this case review several multi-agency meetings were held, with an independent chair who has not had any dealings with the case and recommendations were made to improve the situation.
# status: draft
achievements-p-the-community-trigger = 社区触发机制又称反社会行为个案复核（anti-social behaviour case review），是《2014年反社会行为、犯罪与警务法》（Anti-social Behaviour, Crime and Policing Act 2014）设立的法定制度，为反社会行为的受害者提供一道保障。遭受严重且持续的反社会行为的受害者，如果认为自己的个案没有得到有效处理，可以启用社区触发机制。2022至2023年，我们收到一份个案复核申请，该申请符合启动复核的标准。在复核过程中，召开了多次跨机构会议，由从未处理过该个案的独立主席主持，并提出了改善情况的建议。

# where: Partnership achievements 2022–2023, under "Community Trigger", heading 4
# English: Choices and Consequences
# status: draft
achievements-choices-and-consequences = 选择与后果（Choices and Consequences）

# where: Partnership achievements 2022–2023, under "Choices and Consequences", paragraph 6
# English: Choices and Consequences events are aimed at students in the last year of primary school before they transition to secondary school. The students attend a number of workshops where they discuss topics such as staying safe, the harsh reality of knife crime, grooming, exploitation, the impact of crime, online safety, emotional wellbeing and coping strategies. The aim of these workshops is to prevent anti-social behaviour and empower young people to make positive choices.
# status: draft
achievements-p-choices-and-consequences = “选择与后果”活动的对象是读小学最后一年、即将升入中学的学生。学生会参加多个工作坊，讨论如何保障自身安全、持刀犯罪的残酷现实、诱骗（grooming）、剥削、犯罪的影响、网络安全、情绪健康和应对困难的方法等话题。这些工作坊的目的是预防反社会行为，让青少年有能力作出积极的选择。

# where: Partnership achievements 2022–2023, heading 5
# English: South West Herts Youth Action Panel (SWHYAP)
# status: draft
achievements-swhyap = Herts西南部青少年行动小组（South West Herts Youth Action Panel，简称SWHYAP）

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", paragraph 7
# English: The SWHYAP has been set up in conjunction with Hertsmere, Three Rivers and Watford Community Safety Partnerships. The role of the panel is to identify young people who are involved, or are at risk of becoming involved, in criminal gangs, serious youth violence and related offending. The young people identified are allocated a No More Worker, who is hosted by Stevenage Borough Council. They work with the young person, their parents/carers and other agencies to help them make positive choices. Several young people from Hertsmere have been referred to the panel and have received support from the No More Worker. Due to the success of the project funding has been secured to continue the delivery of this work in 2023 to 2024.
# status: draft
achievements-p-the-swhyap-has = SWHYAP是与Hertsmere、Three Rivers和Watford的社区安全合作组织联合设立的。小组的职责是找出已经卷入或有可能卷入犯罪团伙、青少年严重暴力及相关犯罪的青少年。小组会为这些青少年安排一名No More工作人员（No More Worker），这一岗位设在Stevenage自治市镇议会（Stevenage Borough Council）。No More工作人员与青少年本人、他们的父母或照护者以及其他机构合作，帮助青少年作出积极的选择。已有数名Hertsmere青少年被转介到该小组，并得到No More工作人员的支持。由于项目成效良好，现已获得资金，可在2023至2024年继续开展这项工作。

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", heading 6
# English: Multi-Agency Risk Reduction Group (MARRG) meetings
# status: draft
achievements-marrg = 降低风险跨机构小组（Multi-Agency Risk Reduction Group，简称MARRG）会议

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 8
# English: The council's Community Safety Team co-ordinates regular multi-agency meetings where people who are involved in or at risk of becoming involved in anti-social behaviour or crime, either as a perpetrator or victim are discussed. The aim of these meetings is to ensure the relevant agencies are taking appropriate action, where necessary, to prevent further offending and to safeguard and support our most vulnerable.
# status: draft
achievements-p-the-councils-community = 自治市镇议会的社区安全团队（Community Safety Team）定期协调召开跨机构会议，讨论已经卷入或有可能卷入反社会行为或犯罪的人，无论他们是实施者还是受害者。会议的目的是确保相关机构在必要时采取适当行动，防止再次发生违法犯罪行为，并支持最弱势的人士，保障他们的安全。

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 9
# English: MARRG is held monthly and attended by representatives from Hertsmere Borough Council, Hertfordshire Constabulary, Hertfordshire Fire and Rescue Service, a number of housing associations, Herts Mind Network, Intensive Family Support Teams, Specialist Adolescent Service Hertfordshire, Adult Care Services, Hertfordshire Beacon (victim support) and mental health services.
# status: draft
achievements-p-marrg-is-held = MARRG会议每月召开一次，以下机构派代表参加：Hertsmere自治市镇议会（Hertsmere Borough Council）、Hertfordshire警察局（Hertfordshire Constabulary）、Hertfordshire消防救援局（Hertfordshire Fire and Rescue Service）、多家住房协会、Herts Mind Network（心理健康支持机构）、家庭强化支持团队（Intensive Family Support Teams）、Hertfordshire青少年专门服务处（Specialist Adolescent Service Hertfordshire）、成人照护服务部门（Adult Care Services）、Hertfordshire Beacon（受害者支援服务），以及心理健康服务机构。

# where: Partnership achievements 2022–2023, heading 7
# English: Older Persons Activity Learning and Safety (OPALS)
# status: draft
achievements-opals = 长者活动、学习与安全项目（Older Persons Activity Learning and Safety，简称OPALS）

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", paragraph 10
# English: OPALS is a free event for Hertsmere residents aged 60 or over where they learn how to stay safe inside and outside their home and how to remain healthy and well. OPALS events are organised by Hertfordshire Fire and Rescue Service and include information and advice from a range of services including Hertfordshire Constabulary, Hertfordshire Trading Standards and Hertsmere Borough Council. Free refreshments including a hot meal are provided at the events by Herts Independent Living. During 2022 to 2023 four OPALS events were held in the borough with approximately 170 residents attending and receiving information and advice.
# status: draft
achievements-p-opals-is-a = OPALS是为60岁或以上的Hertsmere居民举办的免费活动，让大家了解如何在家中和外出时保障自身安全，以及如何保持身心健康。OPALS活动由Hertfordshire消防救援局组织，Hertfordshire警察局、Hertfordshire贸易标准局（Hertfordshire Trading Standards）和Hertsmere自治市镇议会等多个机构在活动中提供信息和建议。Herts独立生活服务机构（Herts Independent Living）为活动免费提供餐饮，包括一顿热餐。2022至2023年，本自治市镇共举办四场OPALS活动，约170名居民参加并获得了信息和建议。

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", heading 8
# English: Visual audits and community engagements
# status: draft
achievements-visual-audits = 实地巡查（visual audits）与社区交流活动

# where: Partnership achievements 2022–2023, under "Visual audits and community engagements", paragraph 11
# English: In the past year the partnership has co-ordinated a number of visual audits and community engagements in hotspot areas. During the visual audits partner agencies speak with residents to understand the issues they are experiencing and they agree actions to improve the environment to prevent further incidents of anti-social behaviour and crime. Residents are given crime prevention advice and are encouraged to sign up to the Online Watch Link (OWL). OWL keeps communities safe, helps reduce crime and keeps people informed of what's going on locally.
# status: draft
achievements-p-in-the-past = 过去一年，合作组织在高发地区统筹开展了多次实地巡查和社区交流活动。在实地巡查中，合作机构与居民交谈，了解他们遇到的问题，并商定改善环境的措施，防止再次发生反社会行为和犯罪。我们向居民提供预防犯罪的建议，并鼓励他们注册使用在线守望平台（Online Watch Link，简称OWL）。OWL保障社区安全，有助于减少犯罪，并让大家及时了解本地动态。
