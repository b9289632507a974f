# where: The whole plan on one page, page title
# English: The whole plan on one page
# status: draft
all-title = 整份计划（单页版）

# where: The whole plan on one page, description for search engines
# English: All the pages of the plan, one after another, for reading or printing.
# status: draft
all-desc = 计划的所有页面依次排列，方便阅读或打印。
