# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, page title
# English: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
# status: draft
priorities-serious-violence-title = الأولوية 2: الكشف عن العنف الخطير ومنعه، مع التركيز بوجه خاص على جرائم السكاكين وعلى الشباب

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, description for search engines
# English: How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
# status: draft
priorities-serious-violence-desc = كيف ستتعرّف الشراكة على المتورطين في العنف الخطير، وتعثر على السكاكين وتزيلها، وتعمل في المدارس.

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, heading 1
# English: What we will do
# status: draft
priorities-serious-violence-what-we-will-do = ما سنقوم به
