# where: Differences from the printed plan, page title
# English: Differences from the printed plan
# status: draft
changes-title = Różnice w stosunku do wersji drukowanej

# where: Differences from the printed plan, description for search engines
# English: Where the words, order or details on this website differ from the printed plan, and why.
# status: draft
changes-desc = Gdzie treść, kolejność lub szczegóły na tej stronie internetowej różnią się od wydrukowanego planu i dlaczego.

# to translate: remove "# " from the last line and write the translation after "="
# where: Differences from the printed plan, paragraph 1
# English: Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
# changes-p-where-the-words =
