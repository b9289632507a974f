# to translate: remove "# " from the last line and write the translation after "="
# where: Accessibility statement, page title
# English: Accessibility statement
# accessibility-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Accessibility statement, description for search engines
# English: How accessible this website is, how to report a problem, and how it was tested.
# accessibility-desc =
