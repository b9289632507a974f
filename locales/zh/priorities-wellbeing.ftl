# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, page title
# English: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing
# priorities-wellbeing-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, description for search engines
# English: How the partnership will encourage reporting of domestic abuse, raise awareness of support services and promote local services.
# priorities-wellbeing-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, heading 1
# English: What we will do
# priorities-wellbeing-what-we-will-do =
