### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-wellbeing-title = Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing
priorities-wellbeing-desc = How the partnership will encourage reporting of domestic abuse, raise awareness of support services and promote local services.
priorities-wellbeing-what-we-will-do = What we will do
