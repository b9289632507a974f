# where: Priority 5: To reduce the harm caused by drugs within communities, page title
# English: Priority 5: To reduce the harm caused by drugs within communities
# status: draft
priorities-drugs-title = الأولوية 5: الحد من الأضرار التي تسببها المخدرات في المجتمعات المحلية

# where: Priority 5: To reduce the harm caused by drugs within communities, description for search engines
# English: How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
# status: draft
priorities-drugs-desc = كيف ستلاحق الشراكة مروّجي المخدرات، وتتصدى لتعاطي القنّب، وتسيّر دوريات في المناطق الأكثر تضرراً، وتعمل في المدارس.

# where: Priority 5: To reduce the harm caused by drugs within communities, heading 1
# English: What we will do
# status: draft
priorities-drugs-what-we-will-do = ما سنقوم به
