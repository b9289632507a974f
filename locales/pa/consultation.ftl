# where: Consultation summary, page title
# English: Consultation summary
# status: draft
consultation-title = ਸਲਾਹ-ਮਸ਼ਵਰੇ ਦਾ ਸਾਰ

# where: Consultation summary, description for search engines
# English: Who completed the survey on the plan, what respondents thought of the aims and priorities, and the themes of their responses.
# status: draft
consultation-desc = ਯੋਜਨਾ ਬਾਰੇ ਸਰਵੇ ਕਿਨ੍ਹਾਂ ਨੇ ਭਰਿਆ, ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਦੀ ਉਦੇਸ਼ਾਂ ਅਤੇ ਤਰਜੀਹਾਂ ਬਾਰੇ ਕੀ ਰਾਇ ਸੀ ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬਾਂ ਦੇ ਮੁੱਖ ਵਿਸ਼ੇ ਕੀ ਸਨ।

# where: Consultation summary, paragraph 1
# English: In total { $respondents } people completed the survey which ran for six weeks from January 2023. The survey was publicised via various channels including being sent to all partner agencies with a media pack and press release for them to encourage their colleagues who live and work in Hertsmere to complete the survey, as well as their service users.
# status: draft
consultation-p-in-total-people = ਕੁੱਲ { $respondents } ਲੋਕਾਂ ਨੇ ਸਰਵੇ ਭਰਿਆ, ਜੋ ਜਨਵਰੀ 2023 ਤੋਂ ਛੇ ਹਫ਼ਤੇ ਚੱਲਿਆ। ਲੋਕਾਂ ਨੂੰ ਸਰਵੇ ਬਾਰੇ ਕਈ ਤਰੀਕਿਆਂ ਨਾਲ ਦੱਸਿਆ ਗਿਆ। ਸਰਵੇ ਸਾਰੀਆਂ ਭਾਈਵਾਲ ਏਜੰਸੀਆਂ ਨੂੰ ਵੀ ਪ੍ਰਚਾਰ ਸਮੱਗਰੀ (media pack) ਅਤੇ ਪ੍ਰੈੱਸ ਬਿਆਨ ਸਮੇਤ ਭੇਜਿਆ ਗਿਆ, ਤਾਂ ਜੋ ਉਹ ਹਰਟਸਮੀਅਰ ਵਿਚ ਰਹਿਣ ਅਤੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਆਪਣੇ ਸਾਥੀ ਕਾਮਿਆਂ ਨੂੰ, ਅਤੇ ਆਪਣੀਆਂ ਸੇਵਾਵਾਂ ਵਰਤਣ ਵਾਲੇ ਲੋਕਾਂ ਨੂੰ, ਸਰਵੇ ਭਰਨ ਲਈ ਉਤਸ਼ਾਹਿਤ ਕਰਨ।

# where: Consultation summary, heading 1
# English: Partnership aims { $period-start }–{ $period-end }
# status: draft
consultation-aims = ਭਾਈਵਾਲੀ ਦੇ ਉਦੇਸ਼ { $period-start }–{ $period-end }

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", paragraph 2
# English: { $aims-relevant } of respondents agreed that each of the [three aims]({ $link-three-aims }) was relevant and { $aims-comments } people provided additional comments on what they wanted the partnership to consider.
# status: draft
consultation-p-of-respondents-agreed = { $aims-relevant } ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸਹਿਮਤ ਸਨ ਕਿ [ਤਿੰਨਾਂ ਉਦੇਸ਼ਾਂ]({ $link-three-aims }) ਵਿਚੋਂ ਹਰ ਇੱਕ ਢੁਕਵਾਂ ਸੀ। { $aims-comments } ਲੋਕਾਂ ਨੇ ਇਸ ਬਾਰੇ ਹੋਰ ਟਿੱਪਣੀਆਂ ਵੀ ਦਿੱਤੀਆਂ ਕਿ ਭਾਈਵਾਲੀ ਨੂੰ ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਵਿਚਾਰਨੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ।

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", heading 2
# English: Partnership priorities { $edition-start }–{ $edition-end }
# status: draft
consultation-priorities = ਭਾਈਵਾਲੀ ਦੀਆਂ ਤਰਜੀਹਾਂ { $edition-start }–{ $edition-end }

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", paragraph 3
# English: { $priorities-relevant } of respondents thought [priorities]({ $link-priorities }) 1, 2, 3, 5 and 6 were relevant and { $priority-4-not-relevant } of respondents didn't think [priority 4]({ $link-priority-4 }) was relevant.
# status: draft
consultation-p-of-respondents-thought = { $priorities-relevant } ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਮੁਤਾਬਕ [ਤਰਜੀਹਾਂ]({ $link-priorities }) 1, 2, 3, 5 ਅਤੇ 6 ਢੁਕਵੀਆਂ ਸਨ, ਅਤੇ { $priority-4-not-relevant } ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਮੁਤਾਬਕ [ਤਰਜੀਹ 4]({ $link-priority-4 }) ਢੁਕਵੀਂ ਨਹੀਂ ਸੀ।

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", heading 3
# English: Themes
# status: draft
consultation-themes = ਵਿਸ਼ੇ

# where: Consultation summary, under "Themes", paragraph 4
# English: Respondents were asked what more the partnership could do to address the priorities and whether there were any other areas that should be considered. There were { $responses } responses, which have been grouped into the themes below:
# status: draft
consultation-p-respondents-were-asked = ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛਿਆ ਗਿਆ ਸੀ ਕਿ ਤਰਜੀਹਾਂ ਪੂਰੀਆਂ ਕਰਨ ਲਈ ਭਾਈਵਾਲੀ ਹੋਰ ਕੀ ਕਰ ਸਕਦੀ ਹੈ ਅਤੇ ਕੀ ਕੋਈ ਹੋਰ ਵਿਸ਼ੇ ਵੀ ਵਿਚਾਰੇ ਜਾਣੇ ਚਾਹੀਦੇ ਹਨ। { $responses } ਜਵਾਬ ਮਿਲੇ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਹੇਠਾਂ ਦਿੱਤੇ ਵਿਸ਼ਿਆਂ ਵਿਚ ਵੰਡਿਆ ਗਿਆ ਹੈ:
