# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 5: To reduce the harm caused by drugs within communities, page title
# English: Priority 5: To reduce the harm caused by drugs within communities
# priorities-drugs-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 5: To reduce the harm caused by drugs within communities, description for search engines
# English: How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
# priorities-drugs-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 5: To reduce the harm caused by drugs within communities, heading 1
# English: What we will do
# priorities-drugs-what-we-will-do =
