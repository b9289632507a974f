# where: table priorities, anti-social-behaviour-title-reason
# English: The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
# status: draft
priorities-anti-social-behaviour-title-reason = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਇਹ ਤਰਜੀਹ ਦੋ ਤਰ੍ਹਾਂ ਲਿਖੀ ਗਈ ਹੈ। ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਦੋਵਾਂ ਥਾਵਾਂ ’ਤੇ ਉਹ ਸ਼ਬਦ ਵਰਤੇ ਗਏ ਹਨ ਜੋ ਕੰਮਾਂ ਦੀ ਸੂਚੀ ਦੇ ਉੱਪਰ ਹਨ।
