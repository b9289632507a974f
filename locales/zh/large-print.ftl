# where: The whole plan in large print, page title
# English: The whole plan in large print
# status: draft
large-print-title = 整份计划（大字版）

# where: The whole plan in large print, description for search engines
# English: All the pages of the plan, one after another, in 18 point letters and one column, for reading or printing.
# status: draft
large-print-desc = 计划的所有页面依次排列，采用18磅字号、单栏排版，方便阅读或打印。
