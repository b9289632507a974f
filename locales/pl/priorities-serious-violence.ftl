# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, page title
# English: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
# status: draft
priorities-serious-violence-title = Priorytet 2: Wykrywanie poważnych aktów przemocy i zapobieganie im, ze szczególnym uwzględnieniem młodzieży i przestępstw z użyciem noża

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, description for search engines
# English: How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
# status: draft
priorities-serious-violence-desc = Jak partnerstwo będzie ustalać, kto jest uwikłany w poważne akty przemocy, szukać noży i je usuwać oraz prowadzić zajęcia w szkołach.

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, heading 1
# English: What we will do
# status: draft
priorities-serious-violence-what-we-will-do = Co zrobimy
