# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, hertsmere-together-name
# English: Hertsmere Together
# boards-hertsmere-together-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, community-safety-board-name
# English: Hertsmere Community Safety Board
# boards-community-safety-board-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, joint-agency-group-name
# English: Joint Agency Group (JAG)
# boards-joint-agency-group-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-anti-social-behaviour-name
# English: anti-social behaviour
# boards-sub-group-anti-social-behaviour-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-vulnerable-people-name
# English: vulnerable people
# boards-sub-group-vulnerable-people-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-domestic-abuse-name
# English: domestic abuse
# boards-sub-group-domestic-abuse-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-local-priorities-name
# English: local priorities
# boards-sub-group-local-priorities-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-hoarding-name
# English: hoarding
# boards-sub-group-hoarding-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-youth-violence-name
# English: youth violence
# boards-sub-group-youth-violence-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, sub-group-safeguarding-name
# English: safeguarding
# boards-sub-group-safeguarding-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, prevent-name
# English: Prevent
# boards-prevent-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, multi-agency-child-exploitation-panel-name
# English: Multi-Agency Child Exploitation Panel (MACE)
# boards-multi-agency-child-exploitation-panel-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, modern-slavery-name
# English: Modern Slavery
# boards-modern-slavery-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, domestic-abuse-name
# English: Domestic Abuse
# boards-domestic-abuse-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, office-of-the-police-and-crime-commissioner-name
# English: Office of the Police and Crime Commissioner (OPCC)
# boards-office-of-the-police-and-crime-commissioner-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, domestic-homicide-review-name
# English: Domestic Homicide Review (DHR)
# boards-domestic-homicide-review-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, eastern-region-special-operations-unit-name
# English: Eastern Region Special Operations Unit (ERSOU)
# boards-eastern-region-special-operations-unit-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, counter-terrorism-name
# English: Counter Terrorism
# boards-counter-terrorism-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, anti-social-behaviour-forum-name
# English: Anti-Social Behaviour Forum
# boards-anti-social-behaviour-forum-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, cctv-name
# English: CCTV
# boards-cctv-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table boards, safetynet-governance-name
# English: Safetynet+ Governance
# boards-safetynet-governance-name =
