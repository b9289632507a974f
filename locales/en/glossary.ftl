### Written by `fingerpost sync` from the English content. Change that, not this file.

glossary-title = Crime glossary
glossary-desc = An explanation of each crime type in the figures, and of other terms and abbreviations in the plan.
