# to translate: remove "# " from the last line and write the translation after "="
# where: Useful contact details, page title
# English: Useful contact details
# contacts-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Useful contact details, description for search engines
# English: Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
# contacts-desc =
