# where: Page not found, page title
# English: Page not found
# status: draft
not-found-title = Nie znaleziono strony

# where: Page not found, description for search engines
# English: The address does not lead to a page of the plan.
# status: draft
not-found-desc = Ten adres nie prowadzi do żadnej strony planu.

# where: Page not found, paragraph 1
# English: There is no page at this address. It may have moved, or the address may have been typed wrongly.
# status: draft
not-found-p-there-is-no = Pod tym adresem nie ma żadnej strony. Strona mogła zostać przeniesiona albo adres wpisano z błędem.

# where: Page not found, list item 1
# English: [The plan's home page]({ $link-the-plans-home-page })
# status: draft
not-found-li-the-plans-home = [Strona główna planu]({ $link-the-plans-home-page })

# where: Page not found, list item 2
# English: [Useful contact details]({ $link-useful-contact-details })
# status: draft
not-found-li-useful-contact-details = [Przydatne dane kontaktowe]({ $link-useful-contact-details })

# where: Page not found, list item 3
# English: [Crime glossary]({ $link-crime-glossary })
# status: draft
not-found-li-crime-glossary = [Słowniczek przestępstw]({ $link-crime-glossary })
