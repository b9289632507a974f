# where: Priorities { $start }–{ $end }, page title
# English: Priorities { $start }–{ $end }
# status: draft
priorities-title = ਤਰਜੀਹਾਂ { $start }–{ $end }

# where: Priorities { $start }–{ $end }, description for search engines
# English: The six priorities of the partnership, which it refreshes each year, and the work it will do.
# status: draft
priorities-desc = ਭਾਈਵਾਲੀ ਦੀਆਂ ਛੇ ਤਰਜੀਹਾਂ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਹ ਹਰ ਸਾਲ ਮੁੜ ਵਿਚਾਰਦੀ ਹੈ, ਅਤੇ ਉਹ ਕੰਮ ਜੋ ਇਹ ਕਰੇਗੀ।

# where: Priorities { $start }–{ $end }, paragraph 1
# English: Each year the partnership refreshes its action plan to confirm it's focusing on the right priorities to ensure the overall aims are being addressed. The partnership priorities for { $start } to { $end } are listed below, along with the work we will do:
# status: draft
priorities-p-each-year-the = ਭਾਈਵਾਲੀ ਹਰ ਸਾਲ ਆਪਣੀ ਕਾਰਜ ਯੋਜਨਾ ਨੂੰ ਮੁੜ ਵਿਚਾਰਦੀ ਹੈ, ਤਾਂ ਜੋ ਪੱਕਾ ਹੋਵੇ ਕਿ ਧਿਆਨ ਸਹੀ ਤਰਜੀਹਾਂ ਵੱਲ ਹੈ ਅਤੇ ਮੁੱਖ ਉਦੇਸ਼ਾਂ ’ਤੇ ਕੰਮ ਹੋ ਰਿਹਾ ਹੈ। { $start } ਤੋਂ { $end } ਤੱਕ ਲਈ ਭਾਈਵਾਲੀ ਦੀਆਂ ਤਰਜੀਹਾਂ, ਅਤੇ ਉਹ ਕੰਮ ਜੋ ਅਸੀਂ ਕਰਾਂਗੇ, ਹੇਠਾਂ ਦਿੱਤੇ ਗਏ ਹਨ:
