# where: table changes, f01-representatives-reason
# English: The list was a picture, and its text has not been confirmed.
# status: draft
changes-f01-representatives-reason = ਸੂਚੀ ਇੱਕ ਤਸਵੀਰ ਸੀ, ਅਤੇ ਇਸ ਦੀ ਲਿਖਤ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ।

# where: table changes, f02-arabic-notice-reason
# English: Two letters were misread when the printed notice was copied.
# status: draft
changes-f02-arabic-notice-reason = ਛਪੀ ਹੋਈ ਸੂਚਨਾ ਦੀ ਨਕਲ ਕਰਨ ਵੇਲੇ ਦੋ ਅੱਖਰ ਗ਼ਲਤ ਪੜ੍ਹੇ ਗਏ ਸਨ।

# where: table changes, f03-punjabi-notice-reason
# English: Letters and vowel signs were misread when the printed notice was copied.
# status: draft
changes-f03-punjabi-notice-reason = ਛਪੀ ਹੋਈ ਸੂਚਨਾ ਦੀ ਨਕਲ ਕਰਨ ਵੇਲੇ ਕੁਝ ਅੱਖਰ ਅਤੇ ਲਗਾਂ-ਮਾਤਰਾਵਾਂ ਗ਼ਲਤ ਪੜ੍ਹੀਆਂ ਗਈਆਂ ਸਨ।

# where: table changes, f04-joined-lines-reason
# English: Lines and sentences cut by the end of a printed page or column are joined.
# status: draft
changes-f04-joined-lines-reason = ਛਪੇ ਹੋਏ ਪੰਨੇ ਜਾਂ ਕਾਲਮ ਦੇ ਅੰਤ ’ਤੇ ਟੁੱਟੀਆਂ ਸਤਰਾਂ ਅਤੇ ਵਾਕਾਂ ਨੂੰ ਜੋੜ ਦਿੱਤਾ ਗਿਆ ਹੈ।

# where: table changes, f05-groups-of-figures-reason
# English: One printed label stood after the figures it names and the other before them.
# status: draft
changes-f05-groups-of-figures-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਇੱਕ ਸਿਰਲੇਖ ਆਪਣੇ ਅੰਕੜਿਆਂ ਤੋਂ ਬਾਅਦ ਸੀ ਅਤੇ ਦੂਜਾ ਆਪਣੇ ਅੰਕੜਿਆਂ ਤੋਂ ਪਹਿਲਾਂ।

# where: table changes, f06-contact-labels-reason
# English: Symbols alone are hard to read aloud. Every detail now has a label in words, always in the same order, and web addresses begin with https.
# status: draft
changes-f06-contact-labels-reason = ਸਿਰਫ਼ ਚਿੰਨ੍ਹਾਂ ਨੂੰ ਉੱਚੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਔਖਾ ਹੁੰਦਾ ਹੈ। ਹੁਣ ਹਰ ਵੇਰਵੇ ਦੇ ਨਾਲ ਸ਼ਬਦਾਂ ਵਿਚ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਕੀ ਹੈ, ਹਮੇਸ਼ਾ ਇੱਕੋ ਤਰਤੀਬ ਵਿਚ, ਅਤੇ ਵੈੱਬ ਪਤੇ https ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ।

# where: table changes, f06-telephone-label-reason
# English: The label is the same on every page.
# status: draft
changes-f06-telephone-label-reason = ਹਰ ਪੰਨੇ ’ਤੇ ਇੱਕੋ ਸ਼ਬਦ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f07-pictures-reason
# English: The pictures of the printed plan and descriptions of them are not available.
# status: draft
changes-f07-pictures-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਦੀਆਂ ਤਸਵੀਰਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਬਾਰੇ ਵੇਰਵੇ ਉਪਲਬਧ ਨਹੀਂ ਹਨ।

# where: table changes, f07-chart-reason
# English: Any charts of the printed plan are not available. This one is drawn from the figures of the plan, which also stand in the tables.
# status: draft
changes-f07-chart-reason = ਜੇ ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਕੋਈ ਚਾਰਟ ਸਨ, ਤਾਂ ਉਹ ਉਪਲਬਧ ਨਹੀਂ ਹਨ। ਇਹ ਚਾਰਟ ਯੋਜਨਾ ਦੇ ਅੰਕੜਿਆਂ ਤੋਂ ਬਣਾਇਆ ਗਿਆ ਹੈ, ਜੋ ਸਾਰਣੀਆਂ ਵਿਚ ਵੀ ਦਿੱਤੇ ਗਏ ਹਨ।

# where: table changes, f08-themes-reason
# English: The columns were only layout: the themes have no order and no counts.
# status: draft
changes-f08-themes-reason = ਕਾਲਮ ਸਿਰਫ਼ ਪੰਨੇ ਦੀ ਬਣਤਰ ਲਈ ਸਨ: ਵਿਸ਼ਿਆਂ ਦੀ ਕੋਈ ਤਰਤੀਬ ਨਹੀਂ ਹੈ ਅਤੇ ਨਾ ਹੀ ਕਿਸੇ ਵਿਸ਼ੇ ਦੇ ਨਾਲ ਕੋਈ ਗਿਣਤੀ ਦਿੱਤੀ ਗਈ ਹੈ।

# where: table changes, f09-note-marks-reason
# English: The printed mark pointed to the note on cuckooing. Notes now stand by name under the priority and in the glossary, without asterisks.
# status: draft
changes-f09-note-marks-reason = ਛਪਿਆ ਹੋਇਆ ਨਿਸ਼ਾਨ ਕੁੱਕੂਇੰਗ (cuckooing) ਬਾਰੇ ਟਿੱਪਣੀ ਵੱਲ ਲਿਜਾਂਦਾ ਸੀ। ਹੁਣ ਟਿੱਪਣੀਆਂ, ਤਾਰਿਆਂ (asterisks) ਤੋਂ ਬਿਨਾਂ, ਆਪਣੇ ਨਾਂ ਹੇਠ ਤਰਜੀਹ ਦੇ ਨਾਲ ਅਤੇ ਸ਼ਬਦਾਵਲੀ ਵਿਚ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ।

# where: table changes, f09-exploitation-mark-reason
# English: The note on exploitation stands under the priority and in the glossary, without an asterisk.
# status: draft
changes-f09-exploitation-mark-reason = ਸ਼ੋਸ਼ਣ ਬਾਰੇ ਟਿੱਪਣੀ, ਤਾਰੇ (asterisk) ਤੋਂ ਬਿਨਾਂ, ਤਰਜੀਹ ਦੇ ਨਾਲ ਅਤੇ ਸ਼ਬਦਾਵਲੀ ਵਿਚ ਦਿੱਤੀ ਗਈ ਹੈ।

# where: table changes, f09-cuckooing-mark-reason
# English: The asterisks are replaced by a link to the explanation in the glossary.
# status: draft
changes-f09-cuckooing-mark-reason = ਤਾਰਿਆਂ (asterisks) ਦੀ ਥਾਂ ਸ਼ਬਦਾਵਲੀ ਵਿਚ ਦਿੱਤੇ ਅਰਥ ਦਾ ਲਿੰਕ ਦਿੱਤਾ ਗਿਆ ਹੈ।

# where: table changes, f10-note-in-a-note-reason
# English: A mark inside a note is replaced by a link to the other term.
# status: draft
changes-f10-note-in-a-note-reason = ਟਿੱਪਣੀ ਦੇ ਅੰਦਰਲੇ ਨਿਸ਼ਾਨ ਦੀ ਥਾਂ ਦੂਜੇ ਸ਼ਬਦ ਦਾ ਲਿੰਕ ਦਿੱਤਾ ਗਿਆ ਹੈ।

# where: table changes, f11-page-number-reason
# English: Page numbers mean nothing on a website, so a link is used.
# status: draft
changes-f11-page-number-reason = ਵੈੱਬਸਾਈਟ ’ਤੇ ਪੰਨਾ ਨੰਬਰਾਂ ਦਾ ਕੋਈ ਮਤਲਬ ਨਹੀਂ ਹੁੰਦਾ, ਇਸ ਲਈ ਲਿੰਕ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f12-contents-reason
# English: The titles in the printed contents list differed from the headings, and some parts were not listed.
# status: draft
changes-f12-contents-reason = ਛਪੀ ਹੋਈ ਵਿਸ਼ਾ-ਸੂਚੀ ਦੇ ਨਾਂ ਸਿਰਲੇਖਾਂ ਨਾਲੋਂ ਵੱਖਰੇ ਸਨ, ਅਤੇ ਕੁਝ ਹਿੱਸੇ ਸੂਚੀ ਵਿਚ ਨਹੀਂ ਸਨ।

# where: table changes, priority-numbers-reason
# English: A colon separates the number of each priority from its title, because both stand on one line. Each priority has a page of its own.
# status: draft
changes-priority-numbers-reason = ਹਰ ਤਰਜੀਹ ਦੇ ਨੰਬਰ ਅਤੇ ਸਿਰਲੇਖ ਦੇ ਵਿਚਕਾਰ ਦੁਬਿੰਦੀ (:) ਲਾਈ ਗਈ ਹੈ, ਕਿਉਂਕਿ ਦੋਵੇਂ ਇੱਕੋ ਸਤਰ ਵਿਚ ਹਨ। ਹਰ ਤਰਜੀਹ ਦਾ ਆਪਣਾ ਪੰਨਾ ਹੈ।

# where: table changes, f17-asb-in-aims-reason
# English: The printed plan words the first aim in two ways. The abbreviation now stands in the list of abbreviations.
# status: draft
changes-f17-asb-in-aims-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਪਹਿਲਾ ਉਦੇਸ਼ ਦੋ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਗਿਆ ਹੈ। ਸੰਖੇਪ ਨਾਂ ਹੁਣ ਸੰਖੇਪ ਨਾਵਾਂ ਦੀ ਸੂਚੀ ਵਿਚ ਦਿੱਤਾ ਗਿਆ ਹੈ।

# where: table changes, f18-order-of-achievements-reason
# English: The achievements follow the order of the aims.
# status: draft
changes-f18-order-of-achievements-reason = ਪ੍ਰਾਪਤੀਆਂ ਉਦੇਸ਼ਾਂ ਦੀ ਤਰਤੀਬ ਮੁਤਾਬਕ ਹਨ।

# where: table changes, f19-street-lighting-reason
# English: The same action stands under priorities 3 and 6, and one of them had no full stop.
# status: draft
changes-f19-street-lighting-reason = ਇਹੀ ਕੰਮ ਤਰਜੀਹਾਂ 3 ਅਤੇ 6 ਦੋਵਾਂ ਹੇਠ ਹੈ, ਅਤੇ ਇੱਕ ਥਾਂ ’ਤੇ ਅੰਗਰੇਜ਼ੀ ਵਾਕ ਦੇ ਅੰਤ ਵਿਚ ਪੂਰਨ ਵਿਰਾਮ ਨਹੀਂ ਸੀ।

# where: table changes, f21-years-in-titles-reason
# English: The printed plan writes years in five ways. Titles now use one form.
# status: draft
changes-f21-years-in-titles-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਸਾਲ ਪੰਜ ਤਰ੍ਹਾਂ ਲਿਖੇ ਗਏ ਹਨ। ਸਿਰਲੇਖਾਂ ਵਿਚ ਹੁਣ ਇੱਕੋ ਤਰੀਕਾ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f21-years-in-sentences-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-years-in-sentences-reason = ਅੰਗਰੇਜ਼ੀ ਵਾਕਾਂ ਵਿਚ ਸਾਲਾਂ ਦੇ ਵਿਚਕਾਰ “to” (ਤੋਂ … ਤੱਕ) ਲਿਖਿਆ ਗਿਆ ਹੈ, ਜੋ ਉੱਚੀ ਪੜ੍ਹਨ ’ਤੇ ਵਧੇਰੇ ਸਾਫ਼ ਸਮਝ ਆਉਂਦਾ ਹੈ।

# where: table changes, f21-priority-years-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-priority-years-reason = ਅੰਗਰੇਜ਼ੀ ਵਾਕਾਂ ਵਿਚ ਸਾਲਾਂ ਦੇ ਵਿਚਕਾਰ “to” (ਤੋਂ … ਤੱਕ) ਲਿਖਿਆ ਗਿਆ ਹੈ, ਜੋ ਉੱਚੀ ਪੜ੍ਹਨ ’ਤੇ ਵਧੇਰੇ ਸਾਫ਼ ਸਮਝ ਆਉਂਦਾ ਹੈ।

# where: table changes, f21-months-reason
# English: Sentences and long headings say a period with the word "to".
# status: draft
changes-f21-months-reason = ਅੰਗਰੇਜ਼ੀ ਵਾਕਾਂ ਅਤੇ ਲੰਮੇ ਸਿਰਲੇਖਾਂ ਵਿਚ ਸਮੇਂ ਦੀ ਮਿਆਦ “to” (ਤੋਂ … ਤੱਕ) ਨਾਲ ਲਿਖੀ ਗਈ ਹੈ।

# where: table changes, f22-capitals-in-headings-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-headings-reason = ਸਿਰਲੇਖਾਂ ਵਿਚ ਅੰਗਰੇਜ਼ੀ ਦਾ ਵੱਡਾ ਅੱਖਰ ਸਿਰਫ਼ ਸ਼ੁਰੂ ਵਿਚ ਅਤੇ ਨਾਵਾਂ ਵਿਚ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f22-capitals-in-partnership-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-partnership-reason = ਸਿਰਲੇਖਾਂ ਵਿਚ ਅੰਗਰੇਜ਼ੀ ਦਾ ਵੱਡਾ ਅੱਖਰ ਸਿਰਫ਼ ਸ਼ੁਰੂ ਵਿਚ ਅਤੇ ਨਾਵਾਂ ਵਿਚ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f22-capitals-in-consultation-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-consultation-reason = ਸਿਰਲੇਖਾਂ ਵਿਚ ਅੰਗਰੇਜ਼ੀ ਦਾ ਵੱਡਾ ਅੱਖਰ ਸਿਰਫ਼ ਸ਼ੁਰੂ ਵਿਚ ਅਤੇ ਨਾਵਾਂ ਵਿਚ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f22-case-review-reason
# English: Capital letters are used only in the names of Acts and bodies.
# status: draft
changes-f22-case-review-reason = ਅੰਗਰੇਜ਼ੀ ਦੇ ਵੱਡੇ ਅੱਖਰ ਸਿਰਫ਼ ਕਾਨੂੰਨਾਂ ਅਤੇ ਸੰਸਥਾਵਾਂ ਦੇ ਨਾਵਾਂ ਵਿਚ ਵਰਤੇ ਗਏ ਹਨ।

# where: table changes, f23-co-ordinated-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-co-ordinated-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਇਸ ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ ਦੇ ਹਿੱਜੇ ਦੋ ਤਰ੍ਹਾਂ ਲਿਖੇ ਗਏ ਹਨ।

# where: table changes, f23-county-wide-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-county-wide-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਇਸ ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ ਦੇ ਹਿੱਜੇ ਦੋ ਤਰ੍ਹਾਂ ਲਿਖੇ ਗਏ ਹਨ।

# where: table changes, f24-act-in-partnership-reason
# English: The name of the Act is written in one way.
# status: draft
changes-f24-act-in-partnership-reason = ਕਾਨੂੰਨ ਦਾ ਨਾਂ ਹਰ ਥਾਂ ਇੱਕੋ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਗਿਆ ਹੈ।

# where: table changes, f24-act-in-achievements-reason
# English: A comma was missing in the name of the Act, which is now written in one way.
# status: draft
changes-f24-act-in-achievements-reason = ਕਾਨੂੰਨ ਦੇ ਅੰਗਰੇਜ਼ੀ ਨਾਂ ਵਿਚ ਇੱਕ ਕੌਮਾ ਰਹਿ ਗਿਆ ਸੀ। ਹੁਣ ਇਹ ਨਾਂ ਹਰ ਥਾਂ ਇੱਕੋ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਗਿਆ ਹੈ।

# where: table changes, f25-beacon-reason
# English: This website uses one name for each organisation.
# status: draft
changes-f25-beacon-reason = ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹਰ ਸੰਸਥਾ ਲਈ ਇੱਕੋ ਨਾਂ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table changes, f26-community-trigger-reason
# English: The heading now agrees with the text.
# status: draft
changes-f26-community-trigger-reason = ਸਿਰਲੇਖ ਹੁਣ ਲਿਖਤ ਨਾਲ ਮੇਲ ਖਾਂਦਾ ਹੈ।

# where: table changes, f27-partnerships-achievements-reason
# English: An apostrophe was missing.
# status: draft
changes-f27-partnerships-achievements-reason = ਅੰਗਰੇਜ਼ੀ ਵਿਚ ਅਪੌਸਟਰਫ਼ੀ (apostrophe) ਦਾ ਚਿੰਨ੍ਹ ਰਹਿ ਗਿਆ ਸੀ।

# where: table changes, f28-each-aim-reason
# English: A slip of grammar is corrected.
# status: draft
changes-f28-each-aim-reason = ਅੰਗਰੇਜ਼ੀ ਵਿਆਕਰਨ ਦੀ ਇੱਕ ਗ਼ਲਤੀ ਠੀਕ ਕੀਤੀ ਗਈ ਹੈ।

# where: table changes, f30-fewer-reason
# English: "Fewer" is used for things that can be counted.
# status: draft
changes-f30-fewer-reason = ਗਿਣੀਆਂ ਜਾ ਸਕਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਲਈ ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ “fewer” (ਘੱਟ) ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ।

# where: table changes, f31-opals-events-reason
# English: The word "events" was missing.
# status: draft
changes-f31-opals-events-reason = ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ “events” (ਪ੍ਰੋਗਰਾਮ) ਰਹਿ ਗਿਆ ਸੀ।

# where: table changes, f32-boards-reason
# English: The list had no "and" before its last item. The same groups and boards also stand in lists below the text.
# status: draft
changes-f32-boards-reason = ਸੂਚੀ ਵਿਚ ਆਖ਼ਰੀ ਨਾਂ ਤੋਂ ਪਹਿਲਾਂ “and” (ਅਤੇ) ਨਹੀਂ ਸੀ। ਇਹੀ ਗਰੁੱਪ ਅਤੇ ਬੋਰਡ ਲਿਖਤ ਦੇ ਹੇਠਾਂ ਸੂਚੀਆਂ ਵਿਚ ਵੀ ਦਿੱਤੇ ਗਏ ਹਨ।

# where: table changes, f33-end-of-titles-reason
# English: Titles of aims and priorities have no mark at the end. Actions and definitions end with a full stop.
# status: draft
changes-f33-end-of-titles-reason = ਉਦੇਸ਼ਾਂ ਅਤੇ ਤਰਜੀਹਾਂ ਦੇ ਸਿਰਲੇਖਾਂ ਦੇ ਅੰਤ ਵਿਚ ਕੋਈ ਵਿਰਾਮ ਚਿੰਨ੍ਹ ਨਹੀਂ ਹੈ। ਕੰਮਾਂ ਅਤੇ ਸ਼ਬਦਾਂ ਦੇ ਅਰਥਾਂ ਦੇ ਅੰਤ ਵਿਚ ਪੂਰਨ ਵਿਰਾਮ ਹੈ।

# where: table changes, f36-decimals-reason
# English: Every percentage has one decimal place and a sign, and words say whether the figure fell or rose.
# status: draft
changes-f36-decimals-reason = ਹਰ ਫ਼ੀਸਦੀ ਅੰਕੜੇ ਵਿਚ ਦਸ਼ਮਲਵ ਤੋਂ ਬਾਅਦ ਇੱਕ ਅੰਕ ਹੈ ਅਤੇ ਨਾਲ ਵਾਧੇ ਜਾਂ ਕਮੀ ਦਾ ਚਿੰਨ੍ਹ ਹੈ। ਸ਼ਬਦਾਂ ਵਿਚ ਵੀ ਦੱਸਿਆ ਗਿਆ ਹੈ ਕਿ ਅੰਕੜਾ ਘਟਿਆ ਜਾਂ ਵਧਿਆ।

# where: table changes, f38-overlap-reason
# English: A note is added, because readers may expect the figures to add up.
# status: draft
changes-f38-overlap-reason = ਇੱਕ ਟਿੱਪਣੀ ਜੋੜੀ ਗਈ ਹੈ, ਕਿਉਂਕਿ ਪੜ੍ਹਨ ਵਾਲੇ ਸੋਚ ਸਕਦੇ ਹਨ ਕਿ ਅੰਕੜਿਆਂ ਦਾ ਜੋੜ ਕੁੱਲ ਜੁਰਮਾਂ ਦੇ ਬਰਾਬਰ ਹੋਵੇਗਾ।

# where: table changes, f40-three-groups-reason
# English: Drug trafficking did not change, and all crime is a total.
# status: draft
changes-f40-three-groups-reason = ਨਸ਼ਿਆਂ ਦੀ ਤਸਕਰੀ ਦੀ ਗਿਣਤੀ ਵਿਚ ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ ਆਈ, ਅਤੇ “ਕੁੱਲ ਜੁਰਮ” ਇੱਕ ਕੁੱਲ ਗਿਣਤੀ ਹੈ।

# where: table changes, f41-small-numbers-reason
# English: A percentage worked out from a number under 50 can mislead.
# status: draft
changes-f41-small-numbers-reason = 50 ਤੋਂ ਘੱਟ ਗਿਣਤੀ ਤੋਂ ਕੱਢਿਆ ਗਿਆ ਫ਼ੀਸਦੀ ਅੰਕੜਾ ਭੁਲੇਖਾ ਪਾ ਸਕਦਾ ਹੈ।

# where: table changes, figures-of-2021-reason
# English: The number for 2021 is the number for 2022 less the printed change. The printed plan does not give it.
# status: draft
changes-figures-of-2021-reason = 2021 ਦੀ ਗਿਣਤੀ, 2022 ਦੀ ਗਿਣਤੀ ਵਿਚੋਂ ਛਪੀ ਹੋਈ ਤਬਦੀਲੀ ਘਟਾ ਕੇ ਕੱਢੀ ਗਈ ਹੈ। ਇਹ ਗਿਣਤੀ ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਨਹੀਂ ਦਿੱਤੀ ਗਈ।

# where: table changes, f47-notice-paragraphs-reason
# English: The notice now has the same three parts in every language.
# status: draft
changes-f47-notice-paragraphs-reason = ਹੁਣ ਹਰ ਭਾਸ਼ਾ ਵਿਚ ਸੂਚਨਾ ਦੇ ਉਹੀ ਤਿੰਨ ਹਿੱਸੇ ਹਨ।

# where: table changes, f48-herts-help-reason
# English: The printed number can't be dialled. It is left out until Herts Help has confirmed the right one.
# status: draft
changes-f48-herts-help-reason = ਛਪੇ ਹੋਏ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਜਦੋਂ ਤੱਕ Herts Help (ਹਰਟਸ ਹੈਲਪ) ਸਹੀ ਨੰਬਰ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰਦੀ, ਇਹ ਨੰਬਰ ਨਹੀਂ ਦਿੱਤਾ ਜਾਵੇਗਾ।

# where: table changes, f49-beacon-number-reason
# English: The digits are the same and are grouped in the usual way.
# status: draft
changes-f49-beacon-number-reason = ਅੰਕ ਉਹੀ ਹਨ, ਸਿਰਫ਼ ਆਮ ਤਰੀਕੇ ਨਾਲ ਵੰਡ ਕੇ ਲਿਖੇ ਗਏ ਹਨ।

# where: table changes, f57-order-of-contacts-reason
# English: The number to call in an emergency comes first, and contacts for the same need stand together.
# status: draft
changes-f57-order-of-contacts-reason = ਐਮਰਜੈਂਸੀ ਵਿਚ ਫ਼ੋਨ ਕਰਨ ਵਾਲਾ ਨੰਬਰ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਹੈ, ਅਤੇ ਇੱਕੋ ਲੋੜ ਵਾਲੇ ਸੰਪਰਕ ਇਕੱਠੇ ਦਿੱਤੇ ਗਏ ਹਨ।

# where: table changes, f61-order-of-pages-reason
# English: The aims come before the priorities that serve them, and the survey is described before its results.
# status: draft
changes-f61-order-of-pages-reason = ਉਦੇਸ਼ ਉਨ੍ਹਾਂ ਤਰਜੀਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਦਿੱਤੇ ਗਏ ਹਨ ਜੋ ਇਨ੍ਹਾਂ ਨੂੰ ਪੂਰਾ ਕਰਨ ਲਈ ਹਨ, ਅਤੇ ਸਰਵੇ ਬਾਰੇ ਉਸ ਦੇ ਨਤੀਜਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਦੱਸਿਆ ਗਿਆ ਹੈ।

# where: table changes, f61-repeated-lists-reason
# English: The printed plan lists the aims and the priorities twice. This website lists them once and links to them.
# status: draft
changes-f61-repeated-lists-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਉਦੇਸ਼ਾਂ ਅਤੇ ਤਰਜੀਹਾਂ ਦੀਆਂ ਸੂਚੀਆਂ ਦੋ ਵਾਰ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ। ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਇਹ ਸੂਚੀਆਂ ਇੱਕੋ ਵਾਰ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ ਅਤੇ ਇਨ੍ਹਾਂ ਦੇ ਲਿੰਕ ਦਿੱਤੇ ਗਏ ਹਨ।

# where: table changes, action-headings-reason
# English: The words are a heading here, so the colon is left out.
# status: draft
changes-action-headings-reason = ਇੱਥੇ ਇਹ ਸ਼ਬਦ ਸਿਰਲੇਖ ਹਨ, ਇਸ ਲਈ ਦੁਬਿੰਦੀ (:) ਨਹੀਂ ਲਾਈ ਗਈ।

# where: table changes, signature-reason
# English: Each can be translated by itself.
# status: draft
changes-signature-reason = ਇਸ ਤਰ੍ਹਾਂ ਹਰ ਇੱਕ ਦਾ ਵੱਖਰਾ ਤਰਜਮਾ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।

# where: table changes, extra-headings-reason
# English: A few headings are added where a list, a chart or a notice needs a name of its own.
# status: draft
changes-extra-headings-reason = ਕੁਝ ਸਿਰਲੇਖ ਉੱਥੇ ਜੋੜੇ ਗਏ ਹਨ ਜਿੱਥੇ ਕਿਸੇ ਸੂਚੀ, ਚਾਰਟ ਜਾਂ ਸੂਚਨਾ ਨੂੰ ਆਪਣੇ ਨਾਂ ਦੀ ਲੋੜ ਹੈ।

# where: table changes, other-terms-reason
# English: The explanations in the notes of the printed plan, and its abbreviations, are collected in one place.
# status: draft
changes-other-terms-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਦੀਆਂ ਟਿੱਪਣੀਆਂ ਵਿਚ ਦਿੱਤੇ ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ ਅਤੇ ਇਸ ਦੇ ਸੰਖੇਪ ਨਾਂ ਇੱਕੋ ਥਾਂ ਇਕੱਠੇ ਕੀਤੇ ਗਏ ਹਨ।

# where: table changes, home-page-reason
# English: It tells a reader what is in the plan.
# status: draft
changes-home-page-reason = ਇਸ ਤੋਂ ਪੜ੍ਹਨ ਵਾਲੇ ਨੂੰ ਪਤਾ ਲਗਦਾ ਹੈ ਕਿ ਯੋਜਨਾ ਵਿਚ ਕੀ ਹੈ।
