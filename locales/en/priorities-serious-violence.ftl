### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-serious-violence-title = Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
priorities-serious-violence-desc = How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
priorities-serious-violence-what-we-will-do = What we will do
