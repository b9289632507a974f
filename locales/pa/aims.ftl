# where: Partnership aims { $start }–{ $end }, page title
# English: Partnership aims { $start }–{ $end }
# status: draft
aims-title = ਭਾਈਵਾਲੀ ਦੇ ਉਦੇਸ਼ { $start }–{ $end }

# where: Partnership aims { $start }–{ $end }, description for search engines
# English: The three aims that the partnership has agreed for the next four years, following extensive public consultation.
# status: draft
aims-desc = ਅਗਲੇ ਚਾਰ ਸਾਲਾਂ ਲਈ ਉਹ ਤਿੰਨ ਉਦੇਸ਼ ਜੋ ਭਾਈਵਾਲੀ ਨੇ ਲੋਕਾਂ ਨਾਲ ਵਿਆਪਕ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਤੋਂ ਬਾਅਦ ਤੈਅ ਕੀਤੇ ਹਨ।

# to translate: remove "# " from the last line and write the translation after "="
# where: Partnership aims { $start }–{ $end }, paragraph 1
# English: Following extensive public consultation the CSP has used the strategic assessment, crime trends, data sources, intelligence and results from the Feelings of Safety survey to agree these partnership aims for the next four years:
# aims-p-following-extensive-public =
