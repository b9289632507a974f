# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, page title
# English: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
# status: draft
priorities-serious-violence-title = 优先事项2：识别和预防严重暴力行为，重点关注持刀犯罪和青少年

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, description for search engines
# English: How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
# status: draft
priorities-serious-violence-desc = 合作组织将如何找出参与严重暴力行为的人、搜寻和收缴刀具，并在学校开展工作。

# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, heading 1
# English: What we will do
# status: draft
priorities-serious-violence-what-we-will-do = 我们将要开展的工作
