### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

publisher-name = Hertsmere Borough Council
publisher-address = Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA
publisher-production-name = Hertsmere Design and Print Services
