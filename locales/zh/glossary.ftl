# where: Crime glossary, page title
# English: Crime glossary
# status: draft
glossary-title = 犯罪术语表

# where: Crime glossary, description for search engines
# English: An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
# status: draft
glossary-desc = 解释数据中的各种犯罪类型，以及计划中的其他术语和缩写。
