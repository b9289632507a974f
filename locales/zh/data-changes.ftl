# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f01-representatives-reason
# English: The list was a picture, and its text has not been confirmed.
# changes-f01-representatives-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f02-arabic-notice-reason
# English: Two letters were misread when the printed notice was copied.
# changes-f02-arabic-notice-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f03-punjabi-notice-reason
# English: Letters and vowel signs were misread when the printed notice was copied.
# changes-f03-punjabi-notice-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f04-joined-lines-reason
# English: Lines and sentences cut by the end of a printed page or column are joined.
# changes-f04-joined-lines-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f05-groups-of-figures-reason
# English: One printed label stood after the figures it names and the other before them.
# changes-f05-groups-of-figures-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f06-contact-labels-reason
# English: Symbols alone are hard to read aloud. Every detail now has a label in words, always in the same order, and web addresses begin with https.
# changes-f06-contact-labels-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f06-telephone-label-reason
# English: The label is the same on every page.
# changes-f06-telephone-label-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f07-pictures-reason
# English: The pictures of the printed plan and descriptions of them are not available.
# changes-f07-pictures-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f07-chart-reason
# English: Any charts of the printed plan are not available. This one is drawn from the figures of the plan, which also stand in the tables.
# changes-f07-chart-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f08-themes-reason
# English: The columns were only layout: the themes have no order and no counts.
# changes-f08-themes-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f09-note-marks-reason
# English: The printed mark pointed to the note on cuckooing. Notes now stand by name under the priority and in the glossary, without asterisks.
# changes-f09-note-marks-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f09-exploitation-mark-reason
# English: The note on exploitation stands under the priority and in the glossary, without an asterisk.
# changes-f09-exploitation-mark-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f09-cuckooing-mark-reason
# English: The asterisks are replaced by a link to the explanation in the glossary.
# changes-f09-cuckooing-mark-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f10-note-in-a-note-reason
# English: A mark inside a note is replaced by a link to the other term.
# changes-f10-note-in-a-note-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f11-page-number-reason
# English: Page numbers mean nothing on a website, so a link is used.
# changes-f11-page-number-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f12-contents-reason
# English: The titles in the printed contents list differed from the headings, and some parts were not listed.
# changes-f12-contents-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, priority-numbers-reason
# English: A colon separates the number of each priority from its title, because both stand on one line. Each priority has a page of its own.
# changes-priority-numbers-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f17-asb-in-aims-reason
# English: The printed plan words the first aim in two ways. The abbreviation now stands in the list of abbreviations.
# changes-f17-asb-in-aims-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f18-order-of-achievements-reason
# English: The achievements follow the order of the aims.
# changes-f18-order-of-achievements-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f19-street-lighting-reason
# English: The same action stands under priorities 3 and 6, and one of them had no full stop.
# changes-f19-street-lighting-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f21-years-in-titles-reason
# English: The printed plan writes years in five ways. Titles now use one form.
# changes-f21-years-in-titles-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f21-years-in-sentences-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# changes-f21-years-in-sentences-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f21-priority-years-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# changes-f21-priority-years-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f21-months-reason
# English: Sentences and long headings say a period with the word "to".
# changes-f21-months-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f22-capitals-in-headings-reason
# English: Headings use a capital letter only at the beginning and in names.
# changes-f22-capitals-in-headings-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f22-capitals-in-partnership-reason
# English: Headings use a capital letter only at the beginning and in names.
# changes-f22-capitals-in-partnership-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f22-capitals-in-consultation-reason
# English: Headings use a capital letter only at the beginning and in names.
# changes-f22-capitals-in-consultation-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f22-case-review-reason
# English: Capital letters are used only in the names of Acts and bodies.
# changes-f22-case-review-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f23-co-ordinated-reason
# English: The printed plan spells this word in two ways.
# changes-f23-co-ordinated-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f23-county-wide-reason
# English: The printed plan spells this word in two ways.
# changes-f23-county-wide-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f24-act-in-partnership-reason
# English: The name of the Act is written in one way.
# changes-f24-act-in-partnership-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f24-act-in-achievements-reason
# English: A comma was missing in the name of the Act, which is now written in one way.
# changes-f24-act-in-achievements-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f25-beacon-reason
# English: This website uses one name for each organisation.
# changes-f25-beacon-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f26-community-trigger-reason
# English: The heading now agrees with the text.
# changes-f26-community-trigger-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f27-partnerships-achievements-reason
# English: An apostrophe was missing.
# changes-f27-partnerships-achievements-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f28-each-aim-reason
# English: A slip of grammar is corrected.
# changes-f28-each-aim-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f30-fewer-reason
# English: "Fewer" is used for things that can be counted.
# changes-f30-fewer-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f31-opals-events-reason
# English: The word "events" was missing.
# changes-f31-opals-events-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f32-boards-reason
# English: The list had no "and" before its last item. The same groups and boards also stand in lists below the text.
# changes-f32-boards-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f33-end-of-titles-reason
# English: Titles of aims and priorities have no mark at the end. Actions and definitions end with a full stop.
# changes-f33-end-of-titles-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f36-decimals-reason
# English: Every percentage has one decimal place and a sign, and words say whether the figure fell or rose.
# changes-f36-decimals-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f38-overlap-reason
# English: A note is added, because readers may expect the figures to add up.
# changes-f38-overlap-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f40-three-groups-reason
# English: Drug trafficking did not change, and all crime is a total.
# changes-f40-three-groups-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f41-small-numbers-reason
# English: A percentage worked out from a number under 50 can mislead.
# changes-f41-small-numbers-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, figures-of-2021-reason
# English: The number for 2021 is the number for 2022 less the printed change. The printed plan does not give it.
# changes-figures-of-2021-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f47-notice-paragraphs-reason
# English: The notice now has the same three parts in every language.
# changes-f47-notice-paragraphs-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f48-herts-help-reason
# English: The printed number can't be dialled. It is left out until Herts Help has confirmed the right one.
# changes-f48-herts-help-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f49-beacon-number-reason
# English: The digits are the same and are grouped in the usual way.
# changes-f49-beacon-number-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f57-order-of-contacts-reason
# English: The number to call in an emergency comes first, and contacts for the same need stand together.
# changes-f57-order-of-contacts-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f61-order-of-pages-reason
# English: The aims come before the priorities that serve them, and the survey is described before its results.
# changes-f61-order-of-pages-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, f61-repeated-lists-reason
# English: The printed plan lists the aims and the priorities twice. This website lists them once and links to them.
# changes-f61-repeated-lists-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, action-headings-reason
# English: The words are a heading here, so the colon is left out.
# changes-action-headings-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, signature-reason
# English: Each can be translated by itself.
# changes-signature-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, extra-headings-reason
# English: A few headings are added where a list, a chart or a notice needs a name of its own.
# changes-extra-headings-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, other-terms-reason
# English: The explanations in the notes of the printed plan, and its abbreviations, are collected in one place.
# changes-other-terms-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table changes, home-page-reason
# English: It tells a reader what is in the plan.
# changes-home-page-reason =
