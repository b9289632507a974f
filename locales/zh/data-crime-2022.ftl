# where: table crime-2022, domestic-abuse-non-crime-unit-reason
# English: The glossary says that no criminal offences have been committed, so they are counted as incidents.
# status: draft
crime-2022-domestic-abuse-non-crime-unit-reason = 术语表说明这一类不构成刑事犯罪，因此按事件统计。
