# where: The whole plan in large print, page title
# English: The whole plan in large print
# status: draft
large-print-title = الخطة كاملة بخط كبير

# where: The whole plan in large print, description for search engines
# English: All the pages of the plan, one after another, in 18 point letters and one column, for reading or printing.
# status: draft
large-print-desc = جميع صفحات الخطة متتابعة، بخط مقاسه 18 نقطة وفي عمود واحد، للقراءة أو الطباعة.
