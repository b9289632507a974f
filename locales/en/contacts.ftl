### Written by `fingerpost sync` from the English content. Change that, not this file.

contacts-title = Useful contact details
contacts-desc = Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
