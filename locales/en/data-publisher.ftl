### Written by `fingerpost sync` from the English content. Change that, not this file.

publisher-name = Hertsmere Borough Council
publisher-address = Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA
publisher-production-name = Hertsmere Design and Print Services
