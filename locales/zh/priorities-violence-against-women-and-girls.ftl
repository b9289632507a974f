# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), page title
# English: Priority 3: Prevent Violence Against Women and Girls (VAWG)
# status: draft
priorities-violence-against-women-and-girls-title = 优先事项3：预防针对妇女和女童的暴力行为（VAWG）

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), description for search engines
# English: How the partnership will provide information, reassurance, education and safety workshops to prevent violence against women and girls.
# status: draft
priorities-violence-against-women-and-girls-desc = 合作组织将如何通过提供信息、让居民安心、开展教育和举办安全工作坊，预防针对妇女和女童的暴力行为。

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), heading 1
# English: What we will do
# status: draft
priorities-violence-against-women-and-girls-what-we-will-do = 我们将要开展的工作
