### Written by `fingerpost sync` from the English content. Change that, not this file.

priorities-drugs-title = Priority 5: To reduce the harm caused by drugs within communities
priorities-drugs-desc = How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
priorities-drugs-what-we-will-do = What we will do
