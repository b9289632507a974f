# where: Priority 5: To reduce the harm caused by drugs within communities, page title
# English: Priority 5: To reduce the harm caused by drugs within communities
# status: draft
priorities-drugs-title = 优先事项5：减少毒品对社区的危害

# where: Priority 5: To reduce the harm caused by drugs within communities, description for search engines
# English: How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
# status: draft
priorities-drugs-desc = 合作组织将如何打击贩毒、处理吸食大麻问题、在案件高发地区巡逻，并在学校开展工作。

# where: Priority 5: To reduce the harm caused by drugs within communities, heading 1
# English: What we will do
# status: draft
priorities-drugs-what-we-will-do = 我们将要开展的工作
