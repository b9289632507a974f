# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation, respondents-what
# English: People who completed the survey
# consultation-respondents-what =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation, aims-relevant-what
# English: Respondents who agreed that each of the three aims was relevant
# consultation-aims-relevant-what =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation, aims-comments-what
# English: People who provided additional comments on what they wanted the partnership to consider
# consultation-aims-comments-what =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation, priorities-relevant-what
# English: Respondents who thought priorities 1, 2, 3, 5 and 6 were relevant
# consultation-priorities-relevant-what =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation, priority-4-not-relevant-what
# English: Respondents who didn't think priority 4 was relevant
# consultation-priority-4-not-relevant-what =

# to translate: remove "# " from the last line and write the translation after "="
# where: table consultation, responses-what
# English: Responses on what more the partnership could do to address the priorities and on other areas that should be considered
# consultation-responses-what =
