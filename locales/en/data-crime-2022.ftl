### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

crime-2022-domestic-abuse-non-crime-unit-reason = The glossary says that no criminal offences have been committed, so they are counted as incidents.
