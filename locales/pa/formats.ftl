# where: Large print and languages, page title
# English: Large print and languages
# status: draft
formats-title = ਵੱਡੇ ਅੱਖਰ ਅਤੇ ਹੋਰ ਭਾਸ਼ਾਵਾਂ

# where: Large print and languages, description for search engines
# English: How to ask Hertsmere Borough Council for a document in a different language or format.
# status: draft
formats-desc = ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ ਤੋਂ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਜਾਂ ਰੂਪ ਵਿਚ ਕਿਵੇਂ ਮੰਗਵਾਉਣਾ ਹੈ।

# where: Large print and languages, paragraph 1
# English: Hertsmere Borough Council aims to provide information in alternative formats where possible.
# status: draft
formats-notice-aim = ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ ਜਿਥੇ ਵੀ ਹੋ ਸਕੇ, ਜਾਣਕਾਰੀ ਹੋਰ ਰੂਪਾਂ ਵਿਚ ਦੇਣ ਦਾ ਯਤਨ ਕਰਦੀ ਹੈ।

# where: Large print and languages, paragraph 2
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਵਿਚ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿਚ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਨੰਬਰ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਇਸ ਪਤੇ { $email } ’ਤੇ ਈਮੇਲ ਭੇਜੋ। ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਦੀ ਪੂਰੀ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।

# where: Large print and languages, paragraph 3
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਯਾਦ ਰੱਖੋ ਕਿ ਦਸਤਾਵੇਜ਼ ਦਾ ਤਰਜਮਾ ਹੋਣ ਨੂੰ ਕੁਝ ਸਮਾਂ ਲਗਦਾ ਹੈ।

# where: Large print and languages, heading 1
# English: This notice in other languages
# status: draft
formats-notice-in-other-languages = ਇਹ ਸੂਚਨਾ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿਚ

# where: Large print and languages, paragraph 4
# English: Telephone: { $publisher-phone }
# status: draft
formats-publisher-phone = ਟੈਲੀਫ਼ੋਨ: { $publisher-phone }

# where: Large print and languages, paragraph 5
# English: Website: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })
# status: draft
formats-publisher-website = ਵੈੱਬਸਾਈਟ: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })

# where: Large print and languages, heading 2
# English: Production
# status: draft
formats-production = ਤਿਆਰੀ ਅਤੇ ਛਪਾਈ

# where: Large print and languages, under "Production", paragraph 6
# English: Produced by { $production-name }
# status: draft
formats-produced-by = ਤਿਆਰ ਕਰਨ ਵਾਲੇ: { $production-name }

# where: Large print and languages, under "Production", paragraph 7
# English: Telephone: { $production-phone }
# status: draft
formats-production-phone = ਟੈਲੀਫ਼ੋਨ: { $production-phone }

# where: Large print and languages, under "Production", paragraph 8
# English: Email: { $production-email }
# status: draft
formats-production-email = ਈਮੇਲ: { $production-email }
