# Names that must read the same everywhere. Other messages use them as { -csp }.
# Give the name that your readers know. Keep the English name where there is no settled translation.
# A language with cases may give a term variants: -csp = { $case -> [genitive] ... *[nominative] ... }

# The bodies behind the plan.
-csp = ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ
-csp-short = CSP
-council = ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ
-county-council = ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਕਾਊਂਟੀ ਕੌਂਸਿਲ
-community-safety-unit = ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਯੂਨਿਟ
-police = ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਪੁਲਿਸ (Hertfordshire Constabulary)
-fire-service = ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਅੱਗ ਬੁਝਾਊ ਅਤੇ ਬਚਾਅ ਸੇਵਾ (Hertfordshire Fire and Rescue Service)
-opcc = ਪੁਲਿਸ ਅਤੇ ਕ੍ਰਾਈਮ ਕਮਿਸ਼ਨਰ ਦਾ ਦਫ਼ਤਰ
-jag = ਜੁਆਇੰਟ ਏਜੰਸੀ ਗਰੁੱਪ

# Subjects of the plan.
-asb = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ
-vawg = ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ
-strategic-assessment = ਰਣਨੀਤਕ ਮੁਲਾਂਕਣ
-partnership-plan = ਭਾਈਵਾਲੀ ਯੋਜਨਾ
-safeguarding = ਲੋਕਾਂ ਦਾ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਅ
-hate-crime = ਨਫ਼ਰਤੀ ਜੁਰਮ
-domestic-abuse = ਘਰੇਲੂ ਬਦਸਲੂਕੀ
-exploitation = ਸ਼ੋਸ਼ਣ
-cuckooing = ਕੁੱਕੂਇੰਗ
-neighbourhood-watch = ਨੇਬਰਹੁੱਡ ਵਾਚ

# Crimes that must be kept apart: a burglar breaks in, a robber uses force, a thief does neither.
-burglary = ਸੰਨ੍ਹਮਾਰੀ
-robbery = ਲੁੱਟ-ਖੋਹ
-theft = ਚੋਰੀ
