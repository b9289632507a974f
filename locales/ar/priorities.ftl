# where: Priorities { $start }–{ $end }, page title
# English: Priorities { $start }–{ $end }
# status: draft
priorities-title = الأولويات للفترة من { $start } إلى { $end }

# where: Priorities { $start }–{ $end }, description for search engines
# English: The six priorities of the partnership, which it refreshes each year, and the work it will do.
# status: draft
priorities-desc = أولويات الشراكة الست، التي تُحدَّث كل عام، والأعمال التي ستنفّذها الشراكة.

# where: Priorities { $start }–{ $end }, paragraph 1
# English: Each year the partnership refreshes its action plan to confirm it's focusing on the right priorities to ensure the overall aims are being addressed. The partnership priorities for { $start } to { $end } are listed below, along with the work we will do:
# status: draft
priorities-p-each-year-the = تحدّث الشراكة خطة عملها كل عام للتأكد من أنها تركّز على الأولويات الصحيحة وأن العمل جارٍ على تحقيق الأهداف العامة. وفيما يلي أولويات الشراكة للفترة من { $start } إلى { $end }، مع الأعمال التي سننفّذها:
