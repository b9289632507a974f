### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-title = Priorities { $start }–{ $end }
priorities-desc = The six priorities of the partnership, which it refreshes each year, and the work it will do.
priorities-p-each-year-the = Each year the partnership refreshes its action plan to confirm it's focusing on the right priorities to ensure the overall aims are being addressed. The partnership priorities for { $start } to { $end } are listed below, along with the work we will do:
