# where: Priorities { $start }–{ $end }, page title
# English: Priorities { $start }–{ $end }
# status: draft
priorities-title = { $start }–{ $end }年优先事项

# where: Priorities { $start }–{ $end }, description for search engines
# English: The six priorities of the partnership, which it refreshes each year, and the work it will do.
# status: draft
priorities-desc = 合作组织的六个优先事项（每年更新一次），以及将要开展的工作。

# where: Priorities { $start }–{ $end }, paragraph 1
# English: Each year the partnership refreshes its action plan to confirm it's focusing on the right priorities to ensure the overall aims are being addressed. The partnership priorities for { $start } to { $end } are listed below, along with the work we will do:
# status: draft
priorities-p-each-year-the = 合作组织每年更新行动计划，确认关注的是正确的优先事项，确保各项总体目标得到落实。合作组织{ $start }至{ $end }年的优先事项，以及我们将要开展的工作如下：
