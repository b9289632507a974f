# where: Crime glossary, page title
# English: Crime glossary
# status: draft
glossary-title = ਜੁਰਮਾਂ ਬਾਰੇ ਸ਼ਬਦਾਵਲੀ

# where: Crime glossary, description for search engines
# English: An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
# status: draft
glossary-desc = ਅੰਕੜਿਆਂ ਵਿਚ ਦਿੱਤੀ ਜੁਰਮ ਦੀ ਹਰ ਕਿਸਮ ਦਾ ਅਰਥ, ਅਤੇ ਯੋਜਨਾ ਵਿਚ ਵਰਤੇ ਗਏ ਹੋਰ ਸ਼ਬਦਾਂ ਅਤੇ ਸੰਖੇਪ ਨਾਵਾਂ ਦੇ ਅਰਥ।
