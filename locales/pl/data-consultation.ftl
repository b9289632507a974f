# where: table consultation, respondents-what
# English: People who completed the survey
# status: draft
consultation-respondents-what = Osoby, które wypełniły ankietę

# where: table consultation, aims-relevant-what
# English: Respondents who agreed that each of the three aims was relevant
# status: draft
consultation-aims-relevant-what = Respondenci, którzy uznali każdy z trzech celów za istotny

# where: table consultation, aims-comments-what
# English: People who provided additional comments on what they wanted the partnership to consider
# status: draft
consultation-aims-comments-what = Osoby, które dodały własne uwagi o tym, co partnerstwo powinno wziąć pod uwagę

# where: table consultation, priorities-relevant-what
# English: Respondents who thought priorities 1, 2, 3, 5 and 6 were relevant
# status: draft
consultation-priorities-relevant-what = Respondenci, którzy uznali priorytety 1, 2, 3, 5 i 6 za istotne

# where: table consultation, priority-4-not-relevant-what
# English: Respondents who didn't think priority 4 was relevant
# status: draft
consultation-priority-4-not-relevant-what = Respondenci, którzy nie uznali priorytetu 4 za istotny

# where: table consultation, responses-what
# English: Responses on what more the partnership could do to address the priorities and on other areas that should be considered
# status: draft
consultation-responses-what = Odpowiedzi na pytania, co jeszcze partnerstwo może zrobić, aby zrealizować priorytety, i jakie inne sprawy należy wziąć pod uwagę
