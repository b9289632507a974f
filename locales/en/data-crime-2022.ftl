### Written by `fingerpost sync` from the English content. Change that, not this file.

crime-2022-domestic-abuse-non-crime-unit-reason = The glossary says that no criminal offences have been committed, so they are counted as incidents.
