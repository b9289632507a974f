# where: Useful contact details, page title
# English: Useful contact details
# status: draft
contacts-title = 实用联系方式

# where: Useful contact details, description for search engines
# English: Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
# status: draft
contacts-desc = 报案、受害者援助、咨询服务，以及自治市镇议会和合作组织的电话号码、电子邮箱和网站。
