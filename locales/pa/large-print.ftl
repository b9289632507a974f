# where: The whole plan in large print, page title
# English: The whole plan in large print
# status: draft
large-print-title = ਪੂਰੀ ਯੋਜਨਾ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿਚ

# where: The whole plan in large print, description for search engines
# English: All the pages of the plan, one after another, in 18 point letters and one column, for reading or printing.
# status: draft
large-print-desc = ਯੋਜਨਾ ਦੇ ਸਾਰੇ ਪੰਨੇ, ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ, 18 ਪੁਆਇੰਟ ਦੇ ਅੱਖਰਾਂ ਅਤੇ ਇੱਕੋ ਕਾਲਮ ਵਿਚ, ਪੜ੍ਹਨ ਜਾਂ ਛਾਪਣ ਲਈ।
