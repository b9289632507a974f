### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

contacts-title = Useful contact details
contacts-desc = Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
