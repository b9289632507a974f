# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), page title
# English: Priority 3: Prevent Violence Against Women and Girls (VAWG)
# status: draft
priorities-violence-against-women-and-girls-title = الأولوية 3: منع العنف ضد النساء والفتيات (VAWG)

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), description for search engines
# English: How the partnership will provide information, reassurance, education and safety workshops to prevent violence against women and girls.
# status: draft
priorities-violence-against-women-and-girls-desc = كيف ستوفر الشراكة المعلومات والطمأنة والتوعية وورش السلامة لمنع العنف ضد النساء والفتيات.

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), heading 1
# English: What we will do
# status: draft
priorities-violence-against-women-and-girls-what-we-will-do = ما سنقوم به
