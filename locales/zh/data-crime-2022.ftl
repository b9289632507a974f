# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-2022, domestic-abuse-non-crime-unit-reason
# English: The glossary says that no criminal offences have been committed, so they are counted as incidents.
# crime-2022-domestic-abuse-non-crime-unit-reason =
