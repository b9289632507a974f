# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, page title
# English: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing
# status: draft
priorities-wellbeing-title = 优先事项4：通力合作，支持和推广能够全面增进社区福祉的本地服务

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, description for search engines
# English: How the partnership will encourage reporting of domestic abuse, raise awareness of support services and promote local services.
# status: draft
priorities-wellbeing-desc = 合作组织将如何鼓励报告家庭虐待、让更多人了解支持服务，并推广本地服务。

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, heading 1
# English: What we will do
# status: draft
priorities-wellbeing-what-we-will-do = 我们将要开展的工作
