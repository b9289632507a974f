### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-anti-social-behaviour-title = Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages
priorities-anti-social-behaviour-desc = How the partnership will patrol hotspot areas, use CCTV, give crime prevention advice and provide reassurance messages.
priorities-anti-social-behaviour-what-we-will-do = What we will do
