# where: Accessibility statement, page title
# English: Accessibility statement
# status: draft
accessibility-title = ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ

# where: Accessibility statement, description for search engines
# English: How accessible this website is, how to report a problem, and how it was tested.
# status: draft
accessibility-desc = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿੰਨੀ ਪਹੁੰਚਯੋਗ ਹੈ, ਸਮੱਸਿਆ ਬਾਰੇ ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ ਅਤੇ ਇਸ ਦੀ ਪਰਖ ਕਿਵੇਂ ਕੀਤੀ ਗਈ।
