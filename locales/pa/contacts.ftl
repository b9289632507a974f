# where: Useful contact details, page title
# English: Useful contact details
# status: draft
contacts-title = ਸੰਪਰਕ ਲਈ ਲਾਹੇਵੰਦ ਵੇਰਵੇ

# where: Useful contact details, description for search engines
# English: Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
# status: draft
contacts-desc = ਜੁਰਮ ਦੀ ਰਿਪੋਰਟ ਕਰਨ, ਪੀੜਤਾਂ ਦੀ ਮਦਦ ਅਤੇ ਸਲਾਹ ਲਈ, ਅਤੇ ਕੌਂਸਿਲ ਤੇ ਭਾਈਵਾਲੀ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਲਈ ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ, ਈਮੇਲ ਪਤੇ ਅਤੇ ਵੈੱਬਸਾਈਟਾਂ।
