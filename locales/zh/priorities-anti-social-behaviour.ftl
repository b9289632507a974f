# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, page title
# English: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages
# status: draft
priorities-anti-social-behaviour-title = 优先事项6：减少反社会行为，严厉打击犯罪，及早干预并发布让居民安心的信息，提升居民的安全感和公众信心

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, description for search engines
# English: How the partnership will patrol hotspot areas, use CCTV, give crime prevention advice and provide reassurance messages.
# status: draft
priorities-anti-social-behaviour-desc = 合作组织将如何在案件高发地区巡逻、使用闭路电视监控（CCTV）、提供预防犯罪的建议，并发布让居民安心的信息。

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, heading 1
# English: What we will do
# status: draft
priorities-anti-social-behaviour-what-we-will-do = 我们将要开展的工作
