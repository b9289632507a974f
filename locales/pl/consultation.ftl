# where: Consultation summary, page title
# English: Consultation summary
# status: draft
consultation-title = Podsumowanie konsultacji

# where: Consultation summary, description for search engines
# English: Who completed the survey on the plan, what respondents thought of the aims and priorities, and the themes of their responses.
# status: draft
consultation-desc = Kto wypełnił ankietę dotyczącą planu, co respondenci sądzą o celach i priorytetach oraz jakich tematów dotyczyły ich odpowiedzi.

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, paragraph 1
# English: In total { $respondents } people completed the survey which ran for six weeks from January 2023. The survey was publicised via various channels including being sent to all partner agencies with a media pack and press release for them to encourage their colleagues who live and work in Hertsmere to complete the survey, as well as their service users.
# consultation-p-in-total-people =

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, heading 1
# English: Partnership aims { $period-start }–{ $period-end }
# consultation-aims =

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", paragraph 2
# English: { $aims-relevant } of respondents agreed that each of the [three aims]({ $link-three-aims }) was relevant and { $aims-comments } people provided additional comments on what they wanted the partnership to consider.
# consultation-p-of-respondents-agreed =

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", heading 2
# English: Partnership priorities { $edition-start }–{ $edition-end }
# consultation-priorities =

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", paragraph 3
# English: { $priorities-relevant } of respondents thought [priorities]({ $link-priorities }) 1, 2, 3, 5 and 6 were relevant and { $priority-4-not-relevant } of respondents didn't think [priority 4]({ $link-priority-4 }) was relevant.
# consultation-p-of-respondents-thought =

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", heading 3
# English: Themes
# consultation-themes =

# to translate: remove "# " from the last line and write the translation after "="
# where: Consultation summary, under "Themes", paragraph 4
# English: Respondents were asked what more the partnership could do to address the priorities and whether there were any other areas that should be considered. There were { $responses } responses, which have been grouped into the themes below:
# consultation-p-respondents-were-asked =
