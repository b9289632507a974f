# where: Consultation summary, page title
# English: Consultation summary
# status: draft
consultation-title = 公众咨询摘要

# where: Consultation summary, description for search engines
# English: Who completed the survey on the plan, what respondents thought of the aims and priorities, and the themes of their responses.
# status: draft
consultation-desc = 哪些人填写了有关本计划的问卷，受访者怎样看待各项目标和优先事项，以及他们的意见涉及哪些主题。

# where: Consultation summary, paragraph 1
# English: In total { $respondents } people completed the survey which ran for six weeks from January 2023. The survey was publicised via various channels including being sent to all partner agencies with a media pack and press release for them to encourage their colleagues who live and work in Hertsmere to complete the survey, as well as their service users.
# status: draft
consultation-p-in-total-people = 问卷调查从2023年一月开始，为期六周，共有{ $respondents }人填写了问卷。我们通过多种渠道宣传这次调查，包括向所有合作机构发送媒体资料包和新闻稿，请它们鼓励在Hertsmere居住和工作的同事以及服务对象填写问卷。

# where: Consultation summary, heading 1
# English: Partnership aims { $period-start }–{ $period-end }
# status: draft
consultation-aims = { $period-start }–{ $period-end }年合作组织目标

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", paragraph 2
# English: { $aims-relevant } of respondents agreed that each of the [three aims]({ $link-three-aims }) was relevant and { $aims-comments } people provided additional comments on what they wanted the partnership to consider.
# status: draft
consultation-p-of-respondents-agreed = { $aims-relevant }的受访者认为[三项目标]({ $link-three-aims })中的每一项都切合需要。{ $aims-comments }人就希望合作组织考虑的事项提出了补充意见。

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", heading 2
# English: Partnership priorities { $edition-start }–{ $edition-end }
# status: draft
consultation-priorities = { $edition-start }–{ $edition-end }年合作组织优先事项

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", paragraph 3
# English: { $priorities-relevant } of respondents thought [priorities]({ $link-priorities }) 1, 2, 3, 5 and 6 were relevant and { $priority-4-not-relevant } of respondents didn't think [priority 4]({ $link-priority-4 }) was relevant.
# status: draft
consultation-p-of-respondents-thought = { $priorities-relevant }的受访者认为[优先事项]({ $link-priorities })1、2、3、5和6切合需要，{ $priority-4-not-relevant }的受访者认为[优先事项4]({ $link-priority-4 })不切合需要。

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", heading 3
# English: Themes
# status: draft
consultation-themes = 主题

# where: Consultation summary, under "Themes", paragraph 4
# English: Respondents were asked what more the partnership could do to address the priorities and whether there were any other areas that should be considered. There were { $responses } responses, which have been grouped into the themes below:
# status: draft
consultation-p-respondents-were-asked = 问卷询问受访者，合作组织在落实优先事项方面还能做什么，是否还有其他应当考虑的领域。我们收到{ $responses }条意见，归纳为以下主题：
