# where: Differences from the printed plan, page title
# English: Differences from the printed plan
# status: draft
changes-title = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਨਾਲੋਂ ਫ਼ਰਕ

# where: Differences from the printed plan, description for search engines
# English: Where the words, order or details on this website differ from the printed plan, and why.
# status: draft
changes-desc = ਇਸ ਵੈੱਬਸਾਈਟ ਦੇ ਸ਼ਬਦ, ਤਰਤੀਬ ਜਾਂ ਵੇਰਵੇ ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਨਾਲੋਂ ਕਿੱਥੇ ਵੱਖਰੇ ਹਨ ਅਤੇ ਕਿਉਂ।

# where: Differences from the printed plan, paragraph 1
# English: Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
# status: draft
changes-p-where-the-words = ਜਿੱਥੇ ਵੀ ਇਸ ਵੈੱਬਸਾਈਟ ਦੇ ਸ਼ਬਦ, ਤਰਤੀਬ ਜਾਂ ਵੇਰਵੇ ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਨਾਲੋਂ ਵੱਖਰੇ ਹਨ, ਉਹ ਫ਼ਰਕ ਕਾਰਨ ਸਮੇਤ ਇੱਥੇ ਦੱਸਿਆ ਗਿਆ ਹੈ।
