# to translate: remove "# " from the last line and write the translation after "="
# where: table publisher, name
# English: Hertsmere Borough Council
# publisher-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table publisher, address
# English: Civic Offices, Elstree Way, Borehamwood, Herts WD6 1WA
# publisher-address =

# to translate: remove "# " from the last line and write the translation after "="
# where: table publisher, production-name
# English: Hertsmere Design and Print Services
# publisher-production-name =
