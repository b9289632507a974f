# where: Page not found, page title
# English: Page not found
# status: draft
not-found-title = ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ

# where: Page not found, description for search engines
# English: The address does not lead to a page of the plan.
# status: draft
not-found-desc = ਇਸ ਪਤੇ ’ਤੇ ਯੋਜਨਾ ਦਾ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ।

# where: Page not found, paragraph 1
# English: There is no page at this address. It may have moved, or the address may have been typed wrongly.
# status: draft
not-found-p-there-is-no = ਇਸ ਪਤੇ ’ਤੇ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪੰਨਾ ਕਿਸੇ ਹੋਰ ਥਾਂ ਚਲਾ ਗਿਆ ਹੋਵੇ ਜਾਂ ਪਤਾ ਟਾਈਪ ਕਰਨ ਵਿਚ ਕੋਈ ਗ਼ਲਤੀ ਹੋ ਗਈ ਹੋਵੇ।

# where: Page not found, list item 1
# English: [The plan's home page]({ $link-the-plans-home-page })
# status: draft
not-found-li-the-plans-home = [ਯੋਜਨਾ ਦਾ ਮੁੱਖ ਪੰਨਾ]({ $link-the-plans-home-page })

# where: Page not found, list item 2
# English: [Useful contact details]({ $link-useful-contact-details })
# status: draft
not-found-li-useful-contact-details = [ਸੰਪਰਕ ਲਈ ਲਾਹੇਵੰਦ ਵੇਰਵੇ]({ $link-useful-contact-details })

# where: Page not found, list item 3
# English: [Crime glossary]({ $link-crime-glossary })
# status: draft
not-found-li-crime-glossary = [ਜੁਰਮਾਂ ਬਾਰੇ ਸ਼ਬਦਾਵਲੀ]({ $link-crime-glossary })
