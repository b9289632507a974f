# where: Priorities { $start }–{ $end }, page title
# English: Priorities { $start }–{ $end }
# status: draft
priorities-title = Priorytety na lata { $start }–{ $end }

# where: Priorities { $start }–{ $end }, description for search engines
# English: The six priorities of the partnership, which it refreshes each year, and the work it will do.
# status: draft
priorities-desc = Sześć priorytetów partnerstwa, które co roku są aktualizowane, oraz działania, które partnerstwo podejmie.

# where: Priorities { $start }–{ $end }, paragraph 1
# English: Each year the partnership refreshes its action plan to confirm it's focusing on the right priorities to ensure the overall aims are being addressed. The partnership priorities for { $start } to { $end } are listed below, along with the work we will do:
# status: draft
priorities-p-each-year-the = Co roku partnerstwo aktualizuje swój plan działań, aby mieć pewność, że skupia się na właściwych priorytetach i realizuje ogólne cele. Poniżej podajemy priorytety partnerstwa na lata { $start }–{ $end } oraz działania, które podejmiemy:
