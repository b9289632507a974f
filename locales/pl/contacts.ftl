# where: Useful contact details, page title
# English: Useful contact details
# status: draft
contacts-title = Przydatne dane kontaktowe

# where: Useful contact details, description for search engines
# English: Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
# status: draft
contacts-desc = Numery telefonów, adresy e-mail i strony internetowe: zgłaszanie przestępstw, pomoc dla ofiar, porady oraz kontakt z radą i partnerstwem.
