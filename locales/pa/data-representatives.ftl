# where: table representatives, note
# English: The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
# status: draft
representatives-note = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਨੁਮਾਇੰਦਿਆਂ ਦੀ ਸੂਚੀ ਇੱਕ ਤਸਵੀਰ ਸੀ, ਅਤੇ ਇਹ ਇੱਥੇ ਨਹੀਂ ਦਿੱਤੀ ਗਈ। ਇਸ ਬਾਰੇ ਪੁੱਛਣ ਲਈ [ਸੰਪਰਕ ਲਈ ਲਾਹੇਵੰਦ ਵੇਰਵੇ]({ $link-useful-contact-details }) ਵੇਖੋ।
