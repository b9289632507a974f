### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

all-title = The whole plan on one page
all-desc = All the pages of the plan, one after another, for reading or printing.
