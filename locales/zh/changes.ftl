# to translate: remove "# " from the last line and write the translation after "="
# where: Differences from the printed plan, page title
# English: Differences from the printed plan
# changes-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Differences from the printed plan, description for search engines
# English: Where the words, order or details on this website differ from the printed plan, and why.
# changes-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Differences from the printed plan, paragraph 1
# English: Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
# changes-p-where-the-words =
