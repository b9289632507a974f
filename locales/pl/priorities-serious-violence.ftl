# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, page title
# English: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people
# priorities-serious-violence-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, description for search engines
# English: How the partnership will identify those involved in serious violence, find and remove knives, and work in schools.
# priorities-serious-violence-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 2: Identify and prevent serious violence, with a specific focus on knife crime and young people, heading 1
# English: What we will do
# priorities-serious-violence-what-we-will-do =
