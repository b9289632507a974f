# where: Page not found, page title
# English: Page not found
# status: draft
not-found-title = 找不到网页

# where: Page not found, description for search engines
# English: The address does not lead to a page of the plan.
# status: draft
not-found-desc = 这个网址没有对应的计划页面。

# where: Page not found, paragraph 1
# English: There is no page at this address. It may have moved, or the address may have been typed wrongly.
# status: draft
not-found-p-there-is-no = 这个网址没有对应的网页。网页可能已经移动，也可能是网址输入有误。

# where: Page not found, list item 1
# English: [The plan's home page]({ $link-the-plans-home-page })
# status: draft
not-found-li-the-plans-home = [计划首页]({ $link-the-plans-home-page })

# where: Page not found, list item 2
# English: [Useful contact details]({ $link-useful-contact-details })
# status: draft
not-found-li-useful-contact-details = [实用联系方式]({ $link-useful-contact-details })

# where: Page not found, list item 3
# English: [Crime glossary]({ $link-crime-glossary })
# status: draft
not-found-li-crime-glossary = [犯罪术语表]({ $link-crime-glossary })
