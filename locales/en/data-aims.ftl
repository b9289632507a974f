### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

aims-safer-environments-title = To create safer environments by tackling crime and anti-social behaviour
aims-protect-vulnerable-people-title = To protect and safeguard vulnerable people
aims-community-confidence-title = To build community confidence and wellbeing to increase feelings of safety
