# to translate: remove "# " from the last line and write the translation after "="
# where: Crime glossary, page title
# English: Crime glossary
# glossary-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Crime glossary, description for search engines
# English: An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
# glossary-desc =
