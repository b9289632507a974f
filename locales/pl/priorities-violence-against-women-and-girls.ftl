# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), page title
# English: Priority 3: Prevent Violence Against Women and Girls (VAWG)
# status: draft
priorities-violence-against-women-and-girls-title = Priorytet 3: Zapobieganie przemocy wobec kobiet i dziewcząt (Violence Against Women and Girls, VAWG)

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), description for search engines
# English: How the partnership will provide information, reassurance, education and safety workshops to prevent violence against women and girls.
# status: draft
priorities-violence-against-women-and-girls-desc = Jak partnerstwo będzie przekazywać informacje i uspokajające komunikaty oraz prowadzić zajęcia edukacyjne i warsztaty bezpieczeństwa, aby zapobiegać przemocy wobec kobiet i dziewcząt.

# where: Priority 3: Prevent Violence Against Women and Girls (VAWG), heading 1
# English: What we will do
# status: draft
priorities-violence-against-women-and-girls-what-we-will-do = Co zrobimy
