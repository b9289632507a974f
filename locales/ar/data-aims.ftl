# to translate: remove "# " from the last line and write the translation after "="
# where: table aims, safer-environments-title
# English: To create safer environments by tackling crime and anti-social behaviour
# aims-safer-environments-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: table aims, protect-vulnerable-people-title
# English: To protect and safeguard vulnerable people
# aims-protect-vulnerable-people-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: table aims, community-confidence-title
# English: To build community confidence and wellbeing to increase feelings of safety
# aims-community-confidence-title =
