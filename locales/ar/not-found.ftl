# where: Page not found, page title
# English: Page not found
# status: draft
not-found-title = الصفحة غير موجودة

# where: Page not found, description for search engines
# English: The address does not lead to a page of the plan.
# status: draft
not-found-desc = لا يؤدي هذا العنوان إلى أي صفحة من صفحات الخطة.

# where: Page not found, paragraph 1
# English: There is no page at this address. It may have moved, or the address may have been typed wrongly.
# status: draft
not-found-p-there-is-no = لا توجد صفحة بهذا العنوان. ربما نُقلت الصفحة إلى مكان آخر، أو كُتب العنوان بصورة غير صحيحة.

# where: Page not found, list item 1
# English: [The plan's home page]({ $link-the-plans-home-page })
# status: draft
not-found-li-the-plans-home = [الصفحة الرئيسية للخطة]({ $link-the-plans-home-page })

# where: Page not found, list item 2
# English: [Useful contact details]({ $link-useful-contact-details })
# status: draft
not-found-li-useful-contact-details = [بيانات اتصال مفيدة]({ $link-useful-contact-details })

# where: Page not found, list item 3
# English: [Crime glossary]({ $link-crime-glossary })
# status: draft
not-found-li-crime-glossary = [مسرد أنواع الجرائم]({ $link-crime-glossary })
