# where: Page not found, page title
# English: Page not found
# status: draft
not-found-title = ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ

# where: Page not found, description for search engines
# English: The address does not lead to a page of the plan.
# status: draft
not-found-desc = ਇਸ ਪਤੇ ’ਤੇ ਯੋਜਨਾ ਦਾ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ।

# to translate: remove "# " from the last line and write the translation after "="
# where: Page not found, paragraph 1
# English: There is no page at this address. It may have moved, or the address may have been typed wrongly.
# not-found-p-there-is-no =

# to translate: remove "# " from the last line and write the translation after "="
# where: Page not found, list item 1
# English: [The plan's home page]({ $link-the-plans-home-page })
# not-found-li-the-plans-home =

# to translate: remove "# " from the last line and write the translation after "="
# where: Page not found, list item 2
# English: [Useful contact details]({ $link-useful-contact-details })
# not-found-li-useful-contact-details =

# to translate: remove "# " from the last line and write the translation after "="
# where: Page not found, list item 3
# English: [Crime glossary]({ $link-crime-glossary })
# not-found-li-crime-glossary =
