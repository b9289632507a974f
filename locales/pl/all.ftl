# where: The whole plan on one page, page title
# English: The whole plan on one page
# status: draft
all-title = Cały plan na jednej stronie

# where: The whole plan on one page, description for search engines
# English: All the pages of the plan, one after another, for reading or printing.
# status: draft
all-desc = Wszystkie strony planu, jedna po drugiej, do czytania lub wydrukowania.
