# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, page title
# English: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
# status: draft
priorities-serious-violence-title = ਤਰਜੀਹ 2: ਗੰਭੀਰ ਹਿੰਸਾ ਨੂੰ ਪਛਾਣਨਾ ਅਤੇ ਰੋਕਣਾ, ਚਾਕੂਆਂ ਨਾਲ ਹੋਣ ਵਾਲੇ ਜੁਰਮਾਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਵੱਲ ਖ਼ਾਸ ਧਿਆਨ ਦੇ ਕੇ

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, description for search engines
# English: How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
# status: draft
priorities-serious-violence-desc = ਭਾਈਵਾਲੀ ਗੰਭੀਰ ਹਿੰਸਾ ਵਿਚ ਸ਼ਾਮਲ ਲੋਕਾਂ ਦੀ ਪਛਾਣ ਕਿਵੇਂ ਕਰੇਗੀ, ਚਾਕੂ ਕਿਵੇਂ ਲੱਭੇਗੀ ਅਤੇ ਹਟਾਏਗੀ, ਅਤੇ ਸਕੂਲਾਂ ਵਿਚ ਕੀ ਕੰਮ ਕਰੇਗੀ।

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, heading 1
# English: What we will do
# status: draft
priorities-serious-violence-what-we-will-do = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
