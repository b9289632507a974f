### Written by `fingerpost sync` from the English content. Change that, not this file.

priorities-serious-violence-title = Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
priorities-serious-violence-desc = How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
priorities-serious-violence-what-we-will-do = What we will do
