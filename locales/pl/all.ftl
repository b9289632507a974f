# to translate: remove "# " from the last line and write the translation after "="
# where: The whole plan on one page, page title
# English: The whole plan on one page
# all-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: The whole plan on one page, description for search engines
# English: All the pages of the plan, one after another, for reading or printing.
# all-desc =
