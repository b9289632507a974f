# where: Accessibility statement, page title
# English: Accessibility statement
# status: draft
accessibility-title = Deklaracja dostępności

# where: Accessibility statement, description for search engines
# English: How accessible this website is, how to report a problem, and how it was tested.
# status: draft
accessibility-desc = Na ile dostępna jest ta strona internetowa, jak zgłosić problem i jak ją przetestowano.
