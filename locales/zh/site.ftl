# where: table site, name
# English: Hertsmere Community Safety Partnership Plan
# status: draft
site-name = Hertsmere社区安全合作计划

# where: table site, publisher
# English: Hertsmere Borough Council
# status: draft
site-publisher = Hertsmere自治市镇议会（Hertsmere Borough Council）
