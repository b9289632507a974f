### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

changes-title = Differences from the printed plan
changes-desc = Where the words, order or details on this website differ from the printed plan, and why.
changes-p-where-the-words = Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
