# where: Consultation summary, page title
# English: Consultation summary
# status: draft
consultation-title = Podsumowanie konsultacji

# where: Consultation summary, description for search engines
# English: Who completed the survey on the plan, what respondents thought of the aims and priorities, and the themes of their responses.
# status: draft
consultation-desc = Kto wypełnił ankietę dotyczącą planu, co respondenci sądzili o celach i priorytetach oraz jakich tematów dotyczyły ich odpowiedzi.

# where: Consultation summary, paragraph 1
# English: In total { $respondents } people completed the survey which ran for six weeks from January 2023. The survey was publicised via various channels including being sent to all partner agencies with a media pack and press release for them to encourage their colleagues who live and work in Hertsmere to complete the survey, as well as their service users.
# status: draft
consultation-p-in-total-people = Ankietę { $respondents ->
        [one] wypełniła łącznie { $respondents } osoba
        [few] wypełniły łącznie { $respondents } osoby
        [many] wypełniło łącznie { $respondents } osób
       *[other] wypełniło łącznie { $respondents } osoby
    }. Była ona dostępna przez sześć tygodni od stycznia 2023 r. Informowano o niej różnymi kanałami. Między innymi przesłano ją wszystkim instytucjom partnerskim wraz z materiałami dla mediów i komunikatem prasowym, aby zachęciły do jej wypełnienia swoich pracowników, którzy mieszkają i pracują w Hertsmere, oraz osoby korzystające z ich usług.

# where: Consultation summary, heading 1
# English: Partnership aims { $period-start }–{ $period-end }
# status: draft
consultation-aims = Cele partnerstwa na lata { $period-start }–{ $period-end }

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", paragraph 2
# English: { $aims-relevant } of respondents agreed that each of the [three aims]({ $link-three-aims }) was relevant and { $aims-comments } people provided additional comments on what they wanted the partnership to consider.
# status: draft
consultation-p-of-respondents-agreed = { $aims-relevant } respondentów uznało każdy z [trzech celów]({ $link-three-aims }) za istotny, a { $aims-comments } osób dodało własne uwagi o tym, co partnerstwo powinno wziąć pod uwagę.

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", heading 2
# English: Partnership priorities { $edition-start }–{ $edition-end }
# status: draft
consultation-priorities = Priorytety partnerstwa na lata { $edition-start }–{ $edition-end }

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", paragraph 3
# English: { $priorities-relevant } of respondents thought [priorities]({ $link-priorities }) 1, 2, 3, 5 and 6 were relevant and { $priority-4-not-relevant } of respondents didn't think [priority 4]({ $link-priority-4 }) was relevant.
# status: draft
consultation-p-of-respondents-thought = { $priorities-relevant } respondentów uznało [priorytety]({ $link-priorities }) 1, 2, 3, 5 i 6 za istotne, a { $priority-4-not-relevant } respondentów nie uznało [priorytetu 4]({ $link-priority-4 }) za istotny.

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", heading 3
# English: Themes
# status: draft
consultation-themes = Tematy

# where: Consultation summary, under "Themes", paragraph 4
# English: Respondents were asked what more the partnership could do to address the priorities and whether there were any other areas that should be considered. There were { $responses } responses, which have been grouped into the themes below:
# status: draft
consultation-p-respondents-were-asked = Respondentów zapytano, co jeszcze partnerstwo może zrobić, aby zrealizować priorytety, i czy są inne sprawy, które należy wziąć pod uwagę. Otrzymano { $responses } odpowiedzi, które pogrupowano w następujące tematy:
