# where: Crime glossary, page title
# English: Crime glossary
# status: draft
glossary-title = Słowniczek przestępstw

# where: Crime glossary, description for search engines
# English: An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
# status: draft
glossary-desc = Wyjaśnienie kategorii przestępstw, których dotyczą dane, oraz innych pojęć i skrótów użytych w planie.
