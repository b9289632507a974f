# where: table accessibility, scope
# English: This accessibility statement applies to the website of the Hertsmere Community Safety Partnership Plan.
# status: draft
accessibility-scope = ਇਹ ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ ਯੋਜਨਾ ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।

# where: table accessibility, organisation
# English: This website is run by Hertsmere Borough Council. We want as many people as possible to be able to use this website. For example, that means you should be able to:
# status: draft
accessibility-organisation = ਇਹ ਵੈੱਬਸਾਈਟ ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ (Hertsmere Borough Council) ਚਲਾਉਂਦੀ ਹੈ। ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਵੱਧ ਤੋਂ ਵੱਧ ਲੋਕ ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਵਰਤ ਸਕਣ। ਮਿਸਾਲ ਵਜੋਂ, ਇਸ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਤੁਸੀਂ ਇਹ ਕੰਮ ਕਰ ਸਕੋ:

# where: table accessibility, can-do-colours-and-fonts-text
# English: change colours, contrast levels and fonts using browser or device settings
# status: draft
accessibility-can-do-colours-and-fonts-text = ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਡਿਵਾਈਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਰੰਗ, ਰੰਗਾਂ ਦਾ ਫ਼ਰਕ (ਕੰਟਰਾਸਟ) ਅਤੇ ਅੱਖਰਾਂ ਦੀ ਕਿਸਮ ਬਦਲਣੀ

# where: table accessibility, can-do-zoom-text
# English: zoom in up to 400% without the text spilling off the screen
# status: draft
accessibility-can-do-zoom-text = ਪੰਨੇ ਨੂੰ 400% ਤੱਕ ਵੱਡਾ ਕਰਕੇ ਵੀ ਪੂਰੀ ਲਿਖਤ ਸਕਰੀਨ ਦੇ ਅੰਦਰ ਪੜ੍ਹਨੀ

# where: table accessibility, can-do-keyboard-text
# English: navigate the website using just a keyboard
# status: draft
accessibility-can-do-keyboard-text = ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਪੂਰੀ ਵੈੱਬਸਾਈਟ ਵਰਤਣੀ

# where: table accessibility, can-do-no-javascript-text
# English: read every page without JavaScript
# status: draft
accessibility-can-do-no-javascript-text = ਹਰ ਪੰਨਾ JavaScript ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹਨਾ

# where: table accessibility, how-accessible-not-tested-by-people-text
# English: This website has not yet been tested by disabled people, or by hand with assistive technology such as screen readers, so there may be problems we do not know of.
# status: draft
accessibility-how-accessible-not-tested-by-people-text = ਅਪਾਹਜ ਲੋਕਾਂ ਨੇ ਹਾਲੇ ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਰਖ ਨਹੀਂ ਕੀਤੀ, ਅਤੇ ਨਾ ਹੀ ਸਕਰੀਨ ਰੀਡਰ ਵਰਗੇ ਸਹਾਇਕ ਸਾਧਨਾਂ ਨਾਲ ਇਸ ਨੂੰ ਕਿਸੇ ਨੇ ਆਪ ਵਰਤ ਕੇ ਪਰਖਿਆ ਹੈ, ਇਸ ਲਈ ਅਜਿਹੀਆਂ ਸਮੱਸਿਆਵਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ।

# where: table accessibility, how-accessible-shown-in-english-text
# English: Where a translation is missing or out of date, the English text is shown in its place.
# status: draft
accessibility-how-accessible-shown-in-english-text = ਜਿੱਥੇ ਤਰਜਮਾ ਮੌਜੂਦ ਨਹੀਂ ਜਾਂ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਹੈ, ਉੱਥੇ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ।

# where: table accessibility, how-accessible-representatives-text
# English: The list of the partnership's representatives was a picture in the printed plan and is missing from this website.
# status: draft
accessibility-how-accessible-representatives-text = ਛਪੀ ਹੋਈ ਯੋਜਨਾ ਵਿਚ ਭਾਈਵਾਲੀ ਦੇ ਨੁਮਾਇੰਦਿਆਂ ਦੀ ਸੂਚੀ ਇੱਕ ਤਸਵੀਰ ਸੀ, ਅਤੇ ਇਹ ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।

# where: table accessibility, feedback
# English: If you find any problems not listed on this page or think we're not meeting accessibility requirements, contact Hertsmere Borough Council. Contact us in the same way if you need information on this website in a [different language or format]({ $link-different-language-or-format }).
# status: draft
accessibility-feedback = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਅਜਿਹੀ ਸਮੱਸਿਆ ਆਉਂਦੀ ਹੈ ਜੋ ਇਸ ਪੰਨੇ ’ਤੇ ਨਹੀਂ ਦੱਸੀ ਗਈ, ਜਾਂ ਤੁਹਾਨੂੰ ਲਗਦਾ ਹੈ ਕਿ ਅਸੀਂ ਪਹੁੰਚਯੋਗਤਾ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰ ਰਹੇ, ਤਾਂ ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ ਨਾਲ ਸੰਪਰਕ ਕਰੋ। ਜੇ ਤੁਹਾਨੂੰ ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਜਾਣਕਾਰੀ [ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਜਾਂ ਰੂਪ ਵਿਚ]({ $link-different-language-or-format }) ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਵੀ ਇਸੇ ਤਰ੍ਹਾਂ ਸੰਪਰਕ ਕਰੋ।

# where: table accessibility, enforcement
# English: The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations'). If you're not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)]({ $link-contact-the-equality-advisory }).
# status: draft
accessibility-enforcement = ਸਰਕਾਰੀ ਅਦਾਰਿਆਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਾਂ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਨਿਯਮ (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, “ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮ”) ਲਾਗੂ ਕਰਾਉਣ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਬਰਾਬਰੀ ਅਤੇ ਮਨੁੱਖੀ ਹੱਕਾਂ ਬਾਰੇ ਕਮਿਸ਼ਨ (Equality and Human Rights Commission, EHRC) ਦੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਬਾਰੇ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਸੰਤੁਸ਼ਟ ਨਹੀਂ ਹੋ, ਤਾਂ [ਬਰਾਬਰੀ ਬਾਰੇ ਸਲਾਹ ਅਤੇ ਮਦਦ ਸੇਵਾ (Equality Advisory and Support Service, EASS) ਨਾਲ ਸੰਪਰਕ ਕਰੋ]({ $link-contact-the-equality-advisory })।

# where: table accessibility, technical
# English: Hertsmere Borough Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
# status: draft
accessibility-technical = ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ ਸਰਕਾਰੀ ਅਦਾਰਿਆਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਾਂ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਨਿਯਮਾਂ (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) ਮੁਤਾਬਕ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਨੂੰ ਪਹੁੰਚਯੋਗ ਬਣਾਉਣ ਲਈ ਵਚਨਬੱਧ ਹੈ।

# where: table accessibility, compliance-text
# English: This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2]({ $link-web-content-accessibility-guidelines }) AA standard, due to the limits of testing named below.
# status: draft
accessibility-compliance-text = ਇਹ ਵੈੱਬਸਾਈਟ [ਵੈੱਬ ਸਮੱਗਰੀ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਸੇਧਾਂ (Web Content Accessibility Guidelines) ਦੇ ਵਰਜਨ 2.2]({ $link-web-content-accessibility-guidelines }) ਦੇ AA ਮਿਆਰ ਦੀ ਕੁਝ ਹੱਦ ਤੱਕ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਕਿਉਂਕਿ ਪਰਖ ਦੀਆਂ ਕੁਝ ਸੀਮਾਵਾਂ ਸਨ, ਜੋ ਹੇਠਾਂ ਦੱਸੀਆਂ ਗਈਆਂ ਹਨ।

# where: table accessibility, non-compliance-automated-tests-only-text
# English: This website has been tested by automated checks only. They cannot find every problem, so we do not claim that it meets every success criterion of the standard.
# status: draft
accessibility-non-compliance-automated-tests-only-text = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਰਖ ਸਿਰਫ਼ ਕੰਪਿਊਟਰ ਰਾਹੀਂ ਆਪਣੇ-ਆਪ ਹੋਣ ਵਾਲੀਆਂ ਜਾਂਚਾਂ ਨਾਲ ਕੀਤੀ ਗਈ ਹੈ। ਅਜਿਹੀਆਂ ਜਾਂਚਾਂ ਹਰ ਸਮੱਸਿਆ ਨਹੀਂ ਲੱਭ ਸਕਦੀਆਂ, ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਦਾਅਵਾ ਨਹੀਂ ਕਰਦੇ ਕਿ ਵੈੱਬਸਾਈਟ ਇਸ ਮਿਆਰ ਦੀ ਹਰ ਸ਼ਰਤ ਪੂਰੀ ਕਰਦੀ ਹੈ।

# where: table accessibility, tested-by
# English: The test was carried out by this project's automated checks in the Chromium browser. The website has not yet been tested by disabled people or by hand with assistive technology.
# status: draft
accessibility-tested-by = ਪਰਖ ਇਸ ਪ੍ਰਾਜੈਕਟ ਦੀਆਂ ਆਪਣੇ-ਆਪ ਹੋਣ ਵਾਲੀਆਂ ਜਾਂਚਾਂ ਨਾਲ Chromium ਬ੍ਰਾਊਜ਼ਰ ਵਿਚ ਕੀਤੀ ਗਈ ਸੀ। ਅਪਾਹਜ ਲੋਕਾਂ ਨੇ ਹਾਲੇ ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਰਖ ਨਹੀਂ ਕੀਤੀ, ਅਤੇ ਨਾ ਹੀ ਸਹਾਇਕ ਸਾਧਨਾਂ ਨਾਲ ਇਸ ਨੂੰ ਕਿਸੇ ਨੇ ਆਪ ਵਰਤ ਕੇ ਪਰਖਿਆ ਹੈ।
