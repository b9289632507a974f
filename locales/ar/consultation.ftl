# where: Consultation summary, page title
# English: Consultation summary
# status: draft
consultation-title = ملخص المشاورات

# where: Consultation summary, description for search engines
# English: Who completed the survey on the plan, what respondents thought of the aims and priorities, and the themes of their responses.
# status: draft
consultation-desc = المشاركون في الاستطلاع الخاص بالخطة، وآراؤهم في الأهداف والأولويات، والمواضيع التي تناولتها إجاباتهم.

# where: Consultation summary, paragraph 1
# English: In total { $respondents } people completed the survey which ran for six weeks from January 2023. The survey was publicised via various channels including being sent to all partner agencies with a media pack and press release for them to encourage their colleagues who live and work in Hertsmere to complete the survey, as well as their service users.
# status: draft
consultation-p-in-total-people = بلغ عدد الذين أكملوا الاستطلاع { $respondents }، وقد استمر الاستطلاع ستة أسابيع اعتباراً من يناير 2023. وجرى الإعلان عنه من خلال قنوات متعددة، منها إرساله إلى جميع الجهات الشريكة مع حزمة إعلامية وبيان صحفي، لتشجّع العاملين لديها ممن يعيشون ويعملون في هارتسمير، وكذلك المستفيدين من خدماتها، على إكمال الاستطلاع.

# where: Consultation summary, heading 1
# English: Partnership aims { $period-start }–{ $period-end }
# status: draft
consultation-aims = أهداف الشراكة للفترة من { $period-start } إلى { $period-end }

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", paragraph 2
# English: { $aims-relevant } of respondents agreed that each of the [three aims]({ $link-three-aims }) was relevant and { $aims-comments } people provided additional comments on what they wanted the partnership to consider.
# status: draft
consultation-p-of-respondents-agreed = وافق { $aims-relevant } من المشاركين على أن كل هدف من [الأهداف الثلاثة]({ $link-three-aims }) مناسب، وبلغ عدد الذين قدّموا تعليقات إضافية بشأن ما يريدون أن تنظر فيه الشراكة { $aims-comments }.

# where: Consultation summary, under "Partnership aims { $period-start }–{ $period-end }", heading 2
# English: Partnership priorities { $edition-start }–{ $edition-end }
# status: draft
consultation-priorities = أولويات الشراكة للفترة من { $edition-start } إلى { $edition-end }

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", paragraph 3
# English: { $priorities-relevant } of respondents thought [priorities]({ $link-priorities }) 1, 2, 3, 5 and 6 were relevant and { $priority-4-not-relevant } of respondents didn't think [priority 4]({ $link-priority-4 }) was relevant.
# status: draft
consultation-p-of-respondents-thought = رأى { $priorities-relevant } من المشاركين أن [الأولويات]({ $link-priorities }) 1 و2 و3 و5 و6 مناسبة. وبلغت نسبة المشاركين الذين لم يروا أن [الأولوية 4]({ $link-priority-4 }) مناسبة { $priority-4-not-relevant }.

# where: Consultation summary, under "Partnership priorities { $edition-start }–{ $edition-end }", heading 3
# English: Themes
# status: draft
consultation-themes = المواضيع

# where: Consultation summary, under "Themes", paragraph 4
# English: Respondents were asked what more the partnership could do to address the priorities and whether there were any other areas that should be considered. There were { $responses } responses, which have been grouped into the themes below:
# status: draft
consultation-p-respondents-were-asked = سُئل المشاركون عما يمكن للشراكة أن تفعله أيضاً لمعالجة الأولويات، وعما إذا كانت هناك مجالات أخرى ينبغي النظر فيها. وبلغ عدد الإجابات { $responses }، وقد صُنّفت ضمن المواضيع التالية:
