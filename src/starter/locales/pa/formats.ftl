# where: Large print and languages, paragraph 1
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਵਿਚ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿਚ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਨੰਬਰ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਇਸ ਪਤੇ { $email } ’ਤੇ ਈਮੇਲ ਭੇਜੋ। ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਦੀ ਪੂਰੀ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।

# where: Large print and languages, paragraph 2
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਯਾਦ ਰੱਖੋ ਕਿ ਦਸਤਾਵੇਜ਼ ਦਾ ਤਰਜਮਾ ਹੋਣ ਨੂੰ ਕੁਝ ਸਮਾਂ ਲਗਦਾ ਹੈ।
