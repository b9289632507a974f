### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

consultation-title = Consultation summary
consultation-desc = Who completed the survey on the plan, what respondents thought of the aims and priorities, and the themes of their responses.
consultation-p-in-total-people = In total { $respondents } people completed the survey which ran for six weeks from January 2023. The survey was publicised via various channels including being sent to all partner agencies with a media pack and press release for them to encourage their colleagues who live and work in Hertsmere to complete the survey, as well as their service users.
consultation-aims = Partnership aims { $period-start }–{ $period-end }
consultation-p-of-respondents-agreed = { $aims-relevant } of respondents agreed that each of the [three aims]({ $link-three-aims }) was relevant and { $aims-comments } people provided additional comments on what they wanted the partnership to consider.
consultation-priorities = Partnership priorities { $edition-start }–{ $edition-end }
consultation-p-of-respondents-thought = { $priorities-relevant } of respondents thought [priorities]({ $link-priorities }) 1, 2, 3, 5 and 6 were relevant and { $priority-4-not-relevant } of respondents didn't think [priority 4]({ $link-priority-4 }) was relevant.
consultation-themes = Themes
consultation-p-respondents-were-asked = Respondents were asked what more the partnership could do to address the priorities and whether there were any other areas that should be considered. There were { $responses } responses, which have been grouped into the themes below:
