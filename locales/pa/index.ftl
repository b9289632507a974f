# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, page title
# English: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }
# status: draft
index-title = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (CSP) ਦੀ ਯੋਜਨਾ { $start }–{ $end }

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, description for search engines
# English: The role of the Hertsmere Community Safety Partnership, crime trends, its aims and priorities, and a summary of its achievements.
# status: draft
index-desc = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Hertsmere Community Safety Partnership) ਦੀ ਭੂਮਿਕਾ, ਜੁਰਮਾਂ ਦੇ ਰੁਝਾਨ, ਇਸ ਦੇ ਉਦੇਸ਼ ਅਤੇ ਤਰਜੀਹਾਂ, ਅਤੇ ਇਸ ਦੀਆਂ ਪ੍ਰਾਪਤੀਆਂ ਦਾ ਸਾਰ।

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, paragraph 1
# English: This plan gives an overview of the role of the Community Safety Partnership (CSP), crime trends, our strategic aims and priorities, as well as a summary of the partnership's achievements. It has been produced following consultation with local communities and partner agencies.
# status: draft
index-p-this-plan-gives = ਇਸ ਯੋਜਨਾ ਵਿਚ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Community Safety Partnership, CSP) ਦੀ ਭੂਮਿਕਾ, ਜੁਰਮਾਂ ਦੇ ਰੁਝਾਨਾਂ, ਅਤੇ ਸਾਡੇ ਰਣਨੀਤਕ ਉਦੇਸ਼ਾਂ ਅਤੇ ਤਰਜੀਹਾਂ ਬਾਰੇ ਆਮ ਜਾਣਕਾਰੀ ਹੈ। ਇਸ ਵਿਚ ਭਾਈਵਾਲੀ ਦੀਆਂ ਪ੍ਰਾਪਤੀਆਂ ਦਾ ਸਾਰ ਵੀ ਹੈ। ਯੋਜਨਾ ਸਥਾਨਕ ਕਮਿਊਨਿਟੀਆਂ ਅਤੇ ਭਾਈਵਾਲ ਏਜੰਸੀਆਂ ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਤੋਂ ਬਾਅਦ ਤਿਆਰ ਕੀਤੀ ਗਈ ਹੈ।
