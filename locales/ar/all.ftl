# where: The whole plan on one page, page title
# English: The whole plan on one page
# status: draft
all-title = الخطة كاملة في صفحة واحدة

# where: The whole plan on one page, description for search engines
# English: All the pages of the plan, one after another, for reading or printing.
# status: draft
all-desc = جميع صفحات الخطة متتابعة، للقراءة أو الطباعة.
