# where: Differences from the printed plan, page title
# English: Differences from the printed plan
# status: draft
changes-title = Różnice w stosunku do wersji drukowanej

# where: Differences from the printed plan, description for search engines
# English: Where the words, order or details on this website differ from the printed plan, and why.
# status: draft
changes-desc = Gdzie treść, kolejność lub szczegóły na tej stronie internetowej różnią się od wydrukowanego planu i dlaczego.

# where: Differences from the printed plan, paragraph 1
# English: Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
# status: draft
changes-p-where-the-words = Na tej stronie wymieniono różnice w treści, kolejności lub szczegółach między stroną internetową a wydrukowanym planem i podano powód każdej z nich.
