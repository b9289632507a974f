# where: Differences from the printed plan, page title
# English: Differences from the printed plan
# status: draft
changes-title = 与印刷版计划的不同之处

# where: Differences from the printed plan, description for search engines
# English: Where the words, order or details on this website differ from the printed plan, and why.
# status: draft
changes-desc = 本网站的文字、顺序或细节与印刷版计划有哪些不同，以及不同的原因。

# where: Differences from the printed plan, paragraph 1
# English: Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
# status: draft
changes-p-where-the-words = 本网站的文字、顺序或细节如与印刷版计划不同，都在这里列出，并说明原因。
