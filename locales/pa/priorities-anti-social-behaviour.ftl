# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, page title
# English: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages
# status: draft
priorities-anti-social-behaviour-title = ਤਰਜੀਹ 6: ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਘਟਾ ਕੇ, ਜੁਰਮ ਖ਼ਿਲਾਫ਼ ਸਖ਼ਤੀ ਨਾਲ ਕਾਰਵਾਈ ਕਰਕੇ, ਸ਼ੁਰੂ ਵਿਚ ਹੀ ਦਖ਼ਲ ਦੇ ਕੇ ਅਤੇ ਭਰੋਸਾ ਦਿਵਾਉਣ ਵਾਲੇ ਸੁਨੇਹੇ ਦੇ ਕੇ ਲੋਕਾਂ ਵਿਚ ਸੁਰੱਖਿਆ ਦਾ ਅਹਿਸਾਸ ਅਤੇ ਭਰੋਸਾ ਵਧਾਉਣਾ

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, description for search engines
# English: How the partnership will patrol hotspot areas, use CCTV, give crime prevention advice and provide reassurance messages.
# status: draft
priorities-anti-social-behaviour-desc = ਭਾਈਵਾਲੀ ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਵਿਚ ਗਸ਼ਤ ਕਿਵੇਂ ਕਰੇਗੀ, CCTV ਕਿਵੇਂ ਵਰਤੇਗੀ, ਜੁਰਮ ਤੋਂ ਬਚਾਅ ਬਾਰੇ ਸਲਾਹ ਕਿਵੇਂ ਦੇਵੇਗੀ ਅਤੇ ਭਰੋਸਾ ਦਿਵਾਉਣ ਵਾਲੇ ਸੁਨੇਹੇ ਕਿਵੇਂ ਦੇਵੇਗੀ।

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, heading 1
# English: What we will do
# status: draft
priorities-anti-social-behaviour-what-we-will-do = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
