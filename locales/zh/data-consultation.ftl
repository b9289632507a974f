# where: table consultation, respondents-what
# English: People who completed the survey
# status: draft
consultation-respondents-what = 填写问卷的人数

# where: table consultation, aims-relevant-what
# English: Respondents who agreed that each of the three aims was relevant
# status: draft
consultation-aims-relevant-what = 认为三项目标都切合需要的受访者

# where: table consultation, aims-comments-what
# English: People who provided additional comments on what they wanted the partnership to consider
# status: draft
consultation-aims-comments-what = 就希望合作组织考虑的事项提出补充意见的人数

# where: table consultation, priorities-relevant-what
# English: Respondents who thought priorities 1, 2, 3, 5 and 6 were relevant
# status: draft
consultation-priorities-relevant-what = 认为优先事项1、2、3、5和6切合需要的受访者

# where: table consultation, priority-4-not-relevant-what
# English: Respondents who didn't think priority 4 was relevant
# status: draft
consultation-priority-4-not-relevant-what = 认为优先事项4不切合需要的受访者

# where: table consultation, responses-what
# English: Responses on what more the partnership could do to address the priorities and on other areas that should be considered
# status: draft
consultation-responses-what = 就合作组织在落实优先事项方面还能做什么、还应考虑哪些领域提出的意见
