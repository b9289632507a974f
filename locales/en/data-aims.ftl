### Written by `fingerpost sync` from the English content. Change that, not this file.

aims-safer-environments-title = To create safer environments by tackling crime and anti-social behaviour
aims-protect-vulnerable-people-title = To protect and safeguard vulnerable people
aims-community-confidence-title = To build community confidence and wellbeing to increase feelings of safety
