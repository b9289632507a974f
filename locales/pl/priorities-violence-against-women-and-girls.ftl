# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), page title
# English: Priority 3: Prevent Violence Against Women and Girls (VAWG)
# priorities-violence-against-women-and-girls-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), description for search engines
# English: How the partnership will provide information, reassurance, education and safety workshops to prevent violence against women and girls.
# priorities-violence-against-women-and-girls-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), heading 1
# English: What we will do
# priorities-violence-against-women-and-girls-what-we-will-do =
