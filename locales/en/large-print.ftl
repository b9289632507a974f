### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

large-print-title = The whole plan in large print
large-print-desc = All the pages of the plan, one after another, in 18 point letters and one column, for reading or printing.
