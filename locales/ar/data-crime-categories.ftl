# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, all-crime-name
# English: All crime
# crime-categories-all-crime-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, all-crime-definition
# English: includes all the crime types in this glossary. Crime types overlap and some are not shown, so the figures do not add up to all crime.
# crime-categories-all-crime-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, all-crime-definition-reason
# English: The printed words depend on the order of the list. The glossary also holds incidents that are not crimes, and crime types overlap.
# crime-categories-all-crime-definition-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, anti-social-behaviour-name
# English: Anti-social behaviour
# crime-categories-anti-social-behaviour-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, anti-social-behaviour-definition
# English: this is a range of behaviours that can cause nuisance and annoyance or harm and distress to a person.
# crime-categories-anti-social-behaviour-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, assault-with-injury-name
# English: Assault with injury
# crime-categories-assault-with-injury-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, assault-with-injury-definition
# English: assaults which result in harm / injury to a person.
# crime-categories-assault-with-injury-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, burglary-business-community-name
# English: Burglary (business and community)
# crime-categories-burglary-business-community-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, burglary-business-community-name-reason
# English: The printed glossary has "Burglary business and community". This website uses one name for each crime type.
# crime-categories-burglary-business-community-name-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, burglary-business-community-definition
# English: a person enters a building that is used for commercial means as a trespasser and steals or attempts to steal.
# crime-categories-burglary-business-community-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, domestic-abuse-crime-name
# English: Domestic abuse (crime)
# crime-categories-domestic-abuse-crime-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, domestic-abuse-crime-name-reason
# English: The printed figures have "Domestic abuse (crime)" and the printed glossary has "Domestic abuse crime". This website uses one name for each crime type.
# crime-categories-domestic-abuse-crime-name-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, domestic-abuse-crime-definition
# English: a domestic incident where a criminal offence has been committed.
# crime-categories-domestic-abuse-crime-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, domestic-abuse-non-crime-name
# English: Domestic abuse (non-crime)
# crime-categories-domestic-abuse-non-crime-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, domestic-abuse-non-crime-name-reason
# English: The printed glossary has "Domestic abuse non crime". This website uses one name for each crime type.
# crime-categories-domestic-abuse-non-crime-name-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, domestic-abuse-non-crime-definition
# English: a domestic incident where no criminal offences have been committed.
# crime-categories-domestic-abuse-non-crime-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, drug-possession-name
# English: Drug possession
# crime-categories-drug-possession-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, drug-possession-definition
# English: being caught with drugs on you, no matter who they belong to.
# crime-categories-drug-possession-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, drug-trafficking-name
# English: Drug trafficking
# crime-categories-drug-trafficking-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, drug-trafficking-definition
# English: the crime of selling, transporting or illegally importing unlawful controlled substances.
# crime-categories-drug-trafficking-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, rape-name
# English: Rape
# crime-categories-rape-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, rape-definition
# English: when a person does not want to have sex or does not give their consent to have sex.
# crime-categories-rape-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, stalking-harassment-name
# English: Stalking and harassment
# crime-categories-stalking-harassment-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, stalking-harassment-definition
# English: these involve persistent, unwanted contact and/or communication with the intent to cause victims alarm/distress, anxiety and/or a fear of violence. Such offences can have a severe impact on victims and may result in them taking significant measures to avoid contact, such as moving house or changing their job.
# crime-categories-stalking-harassment-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-person-name
# English: Theft person
# crime-categories-theft-person-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-person-definition
# English: stealing something from a person without the use of force.
# crime-categories-theft-person-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-shop-name
# English: Theft shop
# crime-categories-theft-shop-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-shop-definition
# English: stealing items from a shop.
# crime-categories-theft-shop-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, violence-against-person-name
# English: Violence against a person
# crime-categories-violence-against-person-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, violence-against-person-definition
# English: this includes a number of offences usually involving the use or threat of physical and emotional harm against individuals. This includes homicide, physical assault, stalking and harassment and coercive/controlling behaviour.
# crime-categories-violence-against-person-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, assault-without-injury-name
# English: Assaults without injury
# crime-categories-assault-without-injury-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, assault-without-injury-definition
# English: assaults which result in no injury to a person.
# crime-categories-assault-without-injury-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, burglary-residential-name
# English: Residential burglary
# crime-categories-burglary-residential-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, burglary-residential-definition
# English: a person commits burglary if they enter any building or part of a building as a trespasser and, having done so, steal or attempt to steal anything.
# crime-categories-burglary-residential-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, criminal-damage-name
# English: Criminal damage
# crime-categories-criminal-damage-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, criminal-damage-definition
# English: when someone unlawfully, and intentionally or recklessly damages or destroys property belonging to another. This can also include arson and threats to cause damage.
# crime-categories-criminal-damage-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, hate-crime-name
# English: Hate crime
# crime-categories-hate-crime-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, hate-crime-name-reason
# English: The printed figures and the printed glossary used different capitals.
# crime-categories-hate-crime-name-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, hate-crime-definition
# English: this includes offences that are either motivated, or perceived to be motivated, by hostility towards one of the five monitored hate strands: race/ethnicity, faith/religion, sexual orientation, transgender and disability. A single offence can involve multiple hate strands.
# crime-categories-hate-crime-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, make-off-without-payment-name
# English: Make off without payment
# crime-categories-make-off-without-payment-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, make-off-without-payment-definition
# English: not paying for petrol or diesel.
# crime-categories-make-off-without-payment-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, robbery-name
# English: Robbery
# crime-categories-robbery-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, robbery-definition
# English: involves the use or threat of force in order to steal or attempt to steal from a person or business.
# crime-categories-robbery-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, serious-sexual-offences-name
# English: Serious sexual offences
# crime-categories-serious-sexual-offences-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, serious-sexual-offences-definition
# English: when someone touches another person without their consent, or when someone makes another person take part in a sexual activity with them without that person's consent.
# crime-categories-serious-sexual-offences-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-from-vehicle-name
# English: Theft from motor vehicle
# crime-categories-theft-from-vehicle-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-from-vehicle-definition
# English: when something is stolen from a vehicle.
# crime-categories-theft-from-vehicle-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-of-vehicle-name
# English: Theft of motor vehicle
# crime-categories-theft-of-vehicle-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-of-vehicle-definition
# English: when a vehicle is stolen.
# crime-categories-theft-of-vehicle-definition =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-other-name
# English: Theft other
# crime-categories-theft-other-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table crime-categories, theft-other-definition
# English: items stolen that were not on a person.
# crime-categories-theft-other-definition =
