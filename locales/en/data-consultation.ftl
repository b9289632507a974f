### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

consultation-respondents-what = People who completed the survey
consultation-aims-relevant-what = Respondents who agreed that each of the three aims was relevant
consultation-aims-comments-what = People who provided additional comments on what they wanted the partnership to consider
consultation-priorities-relevant-what = Respondents who thought priorities 1, 2, 3, 5 and 6 were relevant
consultation-priority-4-not-relevant-what = Respondents who didn't think priority 4 was relevant
consultation-responses-what = Responses on what more the partnership could do to address the priorities and on other areas that should be considered
