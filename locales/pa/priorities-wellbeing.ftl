# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, page title
# English: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing
# status: draft
priorities-wellbeing-title = ਤਰਜੀਹ 4: ਕਮਿਊਨਿਟੀ ਦੀ ਹਰ ਪੱਖੋਂ ਭਲਾਈ ਲਈ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਸਥਾਨਕ ਸੇਵਾਵਾਂ ਦੀ ਮਿਲ ਕੇ ਮਦਦ ਕਰਨੀ ਅਤੇ ਉਨ੍ਹਾਂ ਬਾਰੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸਣਾ

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, description for search engines
# English: How the partnership will encourage reporting of domestic abuse, raise awareness of support services and promote local services.
# status: draft
priorities-wellbeing-desc = ਭਾਈਵਾਲੀ ਲੋਕਾਂ ਨੂੰ ਘਰੇਲੂ ਬਦਸਲੂਕੀ ਦੀ ਰਿਪੋਰਟ ਕਰਨ ਲਈ ਕਿਵੇਂ ਉਤਸ਼ਾਹਿਤ ਕਰੇਗੀ, ਮਦਦ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਬਾਰੇ ਜਾਗਰੂਕਤਾ ਕਿਵੇਂ ਵਧਾਏਗੀ ਅਤੇ ਸਥਾਨਕ ਸੇਵਾਵਾਂ ਬਾਰੇ ਕਿਵੇਂ ਦੱਸੇਗੀ।

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, heading 1
# English: What we will do
# status: draft
priorities-wellbeing-what-we-will-do = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
