### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-drugs-title = Priority 5: To reduce the harm caused by drugs within communities
priorities-drugs-desc = How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
priorities-drugs-what-we-will-do = What we will do
