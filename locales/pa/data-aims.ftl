# where: table aims, safer-environments-title
# English: To create safer environments by tackling crime and anti-social behaviour
# status: draft
aims-safer-environments-title = ਜੁਰਮ ਅਤੇ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਨਾਲ ਨਜਿੱਠ ਕੇ ਮਾਹੌਲ ਨੂੰ ਵਧੇਰੇ ਸੁਰੱਖਿਅਤ ਬਣਾਉਣਾ

# where: table aims, protect-vulnerable-people-title
# English: To protect and safeguard vulnerable people
# status: draft
aims-protect-vulnerable-people-title = ਕਮਜ਼ੋਰ ਹਾਲਾਤ ਵਾਲੇ ਲੋਕਾਂ ਦੀ ਰਾਖੀ ਕਰਨੀ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਉਣਾ

# where: table aims, community-confidence-title
# English: To build community confidence and wellbeing to increase feelings of safety
# status: draft
aims-community-confidence-title = ਕਮਿਊਨਿਟੀ ਦਾ ਭਰੋਸਾ ਅਤੇ ਭਲਾਈ ਵਧਾ ਕੇ ਲੋਕਾਂ ਵਿਚ ਸੁਰੱਖਿਆ ਦਾ ਅਹਿਸਾਸ ਵਧਾਉਣਾ
