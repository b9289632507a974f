# where: table consultation, respondents-what
# English: People who completed the survey
# status: draft
consultation-respondents-what = ਸਰਵੇ ਭਰਨ ਵਾਲੇ ਲੋਕ

# where: table consultation, aims-relevant-what
# English: Respondents who agreed that each of the three aims was relevant
# status: draft
consultation-aims-relevant-what = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ ਜੋ ਸਹਿਮਤ ਸਨ ਕਿ ਤਿੰਨਾਂ ਵਿਚੋਂ ਹਰ ਉਦੇਸ਼ ਢੁਕਵਾਂ ਸੀ

# where: table consultation, aims-comments-what
# English: People who provided additional comments on what they wanted the partnership to consider
# status: draft
consultation-aims-comments-what = ਲੋਕ ਜਿਨ੍ਹਾਂ ਨੇ ਇਸ ਬਾਰੇ ਹੋਰ ਟਿੱਪਣੀਆਂ ਦਿੱਤੀਆਂ ਕਿ ਭਾਈਵਾਲੀ ਨੂੰ ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਵਿਚਾਰਨੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ

# where: table consultation, priorities-relevant-what
# English: Respondents who thought priorities 1, 2, 3, 5 and 6 were relevant
# status: draft
consultation-priorities-relevant-what = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ ਜਿਨ੍ਹਾਂ ਮੁਤਾਬਕ ਤਰਜੀਹਾਂ 1, 2, 3, 5 ਅਤੇ 6 ਢੁਕਵੀਆਂ ਸਨ

# where: table consultation, priority-4-not-relevant-what
# English: Respondents who didn't think priority 4 was relevant
# status: draft
consultation-priority-4-not-relevant-what = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ ਜਿਨ੍ਹਾਂ ਮੁਤਾਬਕ ਤਰਜੀਹ 4 ਢੁਕਵੀਂ ਨਹੀਂ ਸੀ

# where: table consultation, responses-what
# English: Responses on what more the partnership could do to address the priorities and on other areas that should be considered
# status: draft
consultation-responses-what = ਇਸ ਬਾਰੇ ਜਵਾਬ ਕਿ ਤਰਜੀਹਾਂ ਪੂਰੀਆਂ ਕਰਨ ਲਈ ਭਾਈਵਾਲੀ ਹੋਰ ਕੀ ਕਰ ਸਕਦੀ ਹੈ ਅਤੇ ਹੋਰ ਕਿਹੜੇ ਵਿਸ਼ੇ ਵਿਚਾਰੇ ਜਾਣੇ ਚਾਹੀਦੇ ਹਨ
