# where: The whole plan in large print, page title
# English: The whole plan in large print
# status: draft
large-print-title = Cały plan dużym drukiem

# where: The whole plan in large print, description for search engines
# English: All the pages of the plan, one after another, in 18 point letters and one column, for reading or printing.
# status: draft
large-print-desc = Wszystkie strony planu, jedna po drugiej, czcionką wielkości 18 punktów, w jednej kolumnie, do czytania lub wydrukowania.
