# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), page title
# English: Priority 3: Prevent Violence Against Women and Girls (VAWG)
# status: draft
priorities-violence-against-women-and-girls-title = ਤਰਜੀਹ 3: ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ (VAWG) ਨੂੰ ਰੋਕਣਾ

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), description for search engines
# English: How the partnership will provide information, reassurance, education and safety workshops to prevent violence against women and girls.
# status: draft
priorities-violence-against-women-and-girls-desc = ਭਾਈਵਾਲੀ ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ ਨੂੰ ਰੋਕਣ ਲਈ ਜਾਣਕਾਰੀ, ਭਰੋਸਾ, ਸਿੱਖਿਆ ਅਤੇ ਸੁਰੱਖਿਆ ਬਾਰੇ ਵਰਕਸ਼ਾਪਾਂ ਦਾ ਪ੍ਰਬੰਧ ਕਿਵੇਂ ਕਰੇਗੀ।

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), heading 1
# English: What we will do
# status: draft
priorities-violence-against-women-and-girls-what-we-will-do = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
