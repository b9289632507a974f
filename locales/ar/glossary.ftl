# where: Crime glossary, page title
# English: Crime glossary
# status: draft
glossary-title = مسرد أنواع الجرائم

# where: Crime glossary, description for search engines
# English: An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
# status: draft
glossary-desc = شرح لكل نوع من أنواع الجرائم الواردة في الإحصاءات، ولمصطلحات واختصارات أخرى في الخطة.
