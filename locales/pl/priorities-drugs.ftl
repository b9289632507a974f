# where: Priority 5: To reduce the harm caused by drugs within communities, page title
# English: Priority 5: To reduce the harm caused by drugs within communities
# status: draft
priorities-drugs-title = Priorytet 5: Ograniczanie szkód powodowanych przez narkotyki w społecznościach lokalnych

# where: Priority 5: To reduce the harm caused by drugs within communities, description for search engines
# English: How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
# status: draft
priorities-drugs-desc = Jak partnerstwo będzie ścigać handel narkotykami, reagować na używanie marihuany, patrolować miejsca najbardziej zagrożone i prowadzić zajęcia w szkołach.

# where: Priority 5: To reduce the harm caused by drugs within communities, heading 1
# English: What we will do
# status: draft
priorities-drugs-what-we-will-do = Co zrobimy
