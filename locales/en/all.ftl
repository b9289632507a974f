### Written by `fingerpost sync` from the English content. Change that, not this file.

all-title = The whole plan on one page
all-desc = All the pages of the plan, one after another, for reading or printing.
