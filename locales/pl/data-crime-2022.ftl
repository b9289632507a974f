# where: table crime-2022, domestic-abuse-non-crime-unit-reason
# English: The glossary says that no criminal offences have been committed, so they are counted as incidents.
# status: draft
crime-2022-domestic-abuse-non-crime-unit-reason = Według słowniczka nie są to przestępstwa, dlatego liczy się je jako zdarzenia.
