# where: Partnership aims { $start }–{ $end }, page title
# English: Partnership aims { $start }–{ $end }
# status: draft
aims-title = ਭਾਈਵਾਲੀ ਦੇ ਉਦੇਸ਼ { $start }–{ $end }

# where: Partnership aims { $start }–{ $end }, description for search engines
# English: The three aims that the partnership has agreed for the next four years, following extensive public consultation.
# status: draft
aims-desc = ਅਗਲੇ ਚਾਰ ਸਾਲਾਂ ਲਈ ਉਹ ਤਿੰਨ ਉਦੇਸ਼ ਜੋ ਭਾਈਵਾਲੀ ਨੇ ਲੋਕਾਂ ਨਾਲ ਵੱਡੇ ਪੱਧਰ ’ਤੇ ਸਲਾਹ-ਮਸ਼ਵਰਾ ਕਰਨ ਤੋਂ ਬਾਅਦ ਤੈਅ ਕੀਤੇ ਹਨ।

# where: Partnership aims { $start }–{ $end }, paragraph 1
# English: Following extensive public consultation the CSP has used the strategic assessment, crime trends, data sources, intelligence and results from the Feelings of Safety survey to agree these partnership aims for the next four years:
# status: draft
aims-p-following-extensive-public = ਲੋਕਾਂ ਨਾਲ ਵੱਡੇ ਪੱਧਰ ’ਤੇ ਸਲਾਹ-ਮਸ਼ਵਰਾ ਕਰਨ ਤੋਂ ਬਾਅਦ, ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Community Safety Partnership, CSP) ਨੇ ਰਣਨੀਤਕ ਮੁਲਾਂਕਣ (Strategic Assessment), ਜੁਰਮਾਂ ਦੇ ਰੁਝਾਨਾਂ, ਅੰਕੜਿਆਂ ਦੇ ਸਰੋਤਾਂ, ਖ਼ੁਫ਼ੀਆ ਜਾਣਕਾਰੀ ਅਤੇ ਸੁਰੱਖਿਆ ਦੇ ਅਹਿਸਾਸ ਬਾਰੇ ਸਰਵੇ (Feelings of Safety survey) ਦੇ ਨਤੀਜਿਆਂ ਦੇ ਆਧਾਰ ’ਤੇ ਅਗਲੇ ਚਾਰ ਸਾਲਾਂ ਲਈ ਭਾਈਵਾਲੀ ਦੇ ਇਹ ਉਦੇਸ਼ ਤੈਅ ਕੀਤੇ ਹਨ:
