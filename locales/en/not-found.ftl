### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

not-found-title = Page not found
not-found-desc = The address does not lead to a page of the plan.
not-found-p-there-is-no = There is no page at this address. It may have moved, or the address may have been typed wrongly.
not-found-li-the-plans-home = [The plan's home page]({ $link-the-plans-home-page })
not-found-li-useful-contact-details = [Useful contact details]({ $link-useful-contact-details })
not-found-li-crime-glossary = [Crime glossary]({ $link-crime-glossary })
