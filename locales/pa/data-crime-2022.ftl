# where: table crime-2022, domestic-abuse-non-crime-unit-reason
# English: The glossary says that no criminal offences have been committed, so they are counted as incidents.
# status: draft
crime-2022-domestic-abuse-non-crime-unit-reason = ਸ਼ਬਦਾਵਲੀ ਮੁਤਾਬਕ ਇਨ੍ਹਾਂ ਵਿਚ ਕੋਈ ਅਪਰਾਧ ਨਹੀਂ ਹੋਇਆ ਹੁੰਦਾ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਨੂੰ ਘਟਨਾਵਾਂ ਵਜੋਂ ਗਿਣਿਆ ਗਿਆ ਹੈ।
