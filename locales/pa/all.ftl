# where: The whole plan on one page, page title
# English: The whole plan on one page
# status: draft
all-title = ਪੂਰੀ ਯੋਜਨਾ ਇੱਕੋ ਪੰਨੇ ’ਤੇ

# where: The whole plan on one page, description for search engines
# English: All the pages of the plan, one after another, for reading or printing.
# status: draft
all-desc = ਯੋਜਨਾ ਦੇ ਸਾਰੇ ਪੰਨੇ, ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ, ਪੜ੍ਹਨ ਜਾਂ ਛਾਪਣ ਲਈ।
