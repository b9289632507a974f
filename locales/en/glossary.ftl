### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

glossary-title = Crime glossary
glossary-desc = An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
