# where: table consultation, respondents-what
# English: People who completed the survey
# status: draft
consultation-respondents-what = الأشخاص الذين أكملوا الاستطلاع

# where: table consultation, aims-relevant-what
# English: Respondents who agreed that each of the three aims was relevant
# status: draft
consultation-aims-relevant-what = المشاركون الذين وافقوا على أن كل هدف من الأهداف الثلاثة مناسب

# where: table consultation, aims-comments-what
# English: People who provided additional comments on what they wanted the partnership to consider
# status: draft
consultation-aims-comments-what = الأشخاص الذين قدّموا تعليقات إضافية بشأن ما يريدون أن تنظر فيه الشراكة

# where: table consultation, priorities-relevant-what
# English: Respondents who thought priorities 1, 2, 3, 5 and 6 were relevant
# status: draft
consultation-priorities-relevant-what = المشاركون الذين رأوا أن الأولويات 1 و2 و3 و5 و6 مناسبة

# where: table consultation, priority-4-not-relevant-what
# English: Respondents who didn't think priority 4 was relevant
# status: draft
consultation-priority-4-not-relevant-what = المشاركون الذين لم يروا أن الأولوية 4 مناسبة

# where: table consultation, responses-what
# English: Responses on what more the partnership could do to address the priorities and on other areas that should be considered
# status: draft
consultation-responses-what = الإجابات بشأن ما يمكن للشراكة أن تفعله أيضاً لمعالجة الأولويات، والمجالات الأخرى التي ينبغي النظر فيها
