### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-violence-against-women-and-girls-title = Priority 3: Prevent Violence Against Women and Girls (VAWG)
priorities-violence-against-women-and-girls-desc = How the partnership will provide information, reassurance, education and safety workshops to prevent violence against women and girls.
priorities-violence-against-women-and-girls-what-we-will-do = What we will do
