# where: table crime-categories, all-crime-name
# English: All crime
# status: draft
crime-categories-all-crime-name = Przestępstwa ogółem

# where: table crime-categories, all-crime-definition
# English: includes all the crime types in this glossary. Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
crime-categories-all-crime-definition = Wszystkie kategorie przestępstw z tego słowniczka. Kategorie częściowo się pokrywają, a niektórych nie pokazano, dlatego podane liczby nie sumują się do liczby przestępstw ogółem.

# where: table crime-categories, all-crime-definition-reason
# English: The printed words depend on the order of the list. The glossary also holds incidents that are not crimes, and crime types overlap.
# status: draft
crime-categories-all-crime-definition-reason = Sformułowanie z wersji drukowanej zależy od kolejności listy. Słowniczek obejmuje też zdarzenia, które nie są przestępstwami, a kategorie przestępstw częściowo się pokrywają.

# where: table crime-categories, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
crime-categories-anti-social-behaviour-name = Zachowania antyspołeczne

# where: table crime-categories, anti-social-behaviour-definition
# English: this is a range of behaviours that can cause nuisance and annoyance or harm and distress to a person.
# status: draft
crime-categories-anti-social-behaviour-definition = Różne zachowania, które mogą być uciążliwe i dokuczliwe dla innej osoby albo wyrządzać jej krzywdę i wywoływać silny stres.

# where: table crime-categories, assault-with-injury-name
# English: Assault with injury
# status: draft
crime-categories-assault-with-injury-name = Napaść z uszkodzeniem ciała

# where: table crime-categories, assault-with-injury-definition
# English: assaults which result in harm / injury to a person.
# status: draft
crime-categories-assault-with-injury-definition = Napaść, w której ktoś doznaje krzywdy lub obrażeń.

# where: table crime-categories, burglary-business-community-name
# English: Burglary (business and community)
# status: draft
crime-categories-burglary-business-community-name = Włamanie (firmy i obiekty publiczne)

# where: table crime-categories, burglary-business-community-name-reason
# English: The printed glossary has "Burglary business and community". This website uses one name for each crime type.
# status: draft
crime-categories-burglary-business-community-name-reason = W wydrukowanym słowniczku jest „Burglary business and community”. Na tej stronie internetowej każda kategoria przestępstw ma jedną nazwę.

# where: table crime-categories, burglary-business-community-definition
# English: a person enters a building that is used for commercial means as a trespasser and steals or attempts to steal.
# status: draft
crime-categories-burglary-business-community-definition = Ktoś bezprawnie wchodzi do budynku wykorzystywanego do działalności komercyjnej i kradnie lub próbuje ukraść.

# where: table crime-categories, domestic-abuse-crime-name
# English: Domestic abuse (crime)
# status: draft
crime-categories-domestic-abuse-crime-name = Przemoc domowa (przestępstwo)

# where: table crime-categories, domestic-abuse-crime-name-reason
# English: The printed figures have "Domestic abuse (crime)" and the printed glossary has "Domestic abuse crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-crime-name-reason = W wydrukowanych danych jest „Domestic abuse (crime)”, a w wydrukowanym słowniczku „Domestic abuse crime”. Na tej stronie internetowej każda kategoria przestępstw ma jedną nazwę.

# where: table crime-categories, domestic-abuse-crime-definition
# English: a domestic incident where a criminal offence has been committed.
# status: draft
crime-categories-domestic-abuse-crime-definition = Zdarzenie związane z przemocą domową, w którym popełniono przestępstwo.

# where: table crime-categories, domestic-abuse-non-crime-name
# English: Domestic abuse (non-crime)
# status: draft
crime-categories-domestic-abuse-non-crime-name = Przemoc domowa (bez przestępstwa)

# where: table crime-categories, domestic-abuse-non-crime-name-reason
# English: The printed glossary has "Domestic abuse non crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-non-crime-name-reason = W wydrukowanym słowniczku jest „Domestic abuse non crime”. Na tej stronie internetowej każda kategoria przestępstw ma jedną nazwę.

# where: table crime-categories, domestic-abuse-non-crime-definition
# English: a domestic incident where no criminal offences have been committed.
# status: draft
crime-categories-domestic-abuse-non-crime-definition = Zdarzenie związane z przemocą domową, w którym nie popełniono przestępstwa.

# where: table crime-categories, drug-possession-name
# English: Drug possession
# status: draft
crime-categories-drug-possession-name = Posiadanie narkotyków

# where: table crime-categories, drug-possession-definition
# English: being caught with drugs on you, no matter who they belong to.
# status: draft
crime-categories-drug-possession-definition = Ktoś zostaje przyłapany z narkotykami przy sobie, bez względu na to, do kogo one należą.

# where: table crime-categories, drug-trafficking-name
# English: Drug trafficking
# status: draft
crime-categories-drug-trafficking-name = Handel narkotykami

# where: table crime-categories, drug-trafficking-definition
# English: the crime of selling, transporting or illegally importing unlawful controlled substances.
# status: draft
crime-categories-drug-trafficking-definition = Przestępstwo polegające na sprzedaży, przewozie lub nielegalnym sprowadzaniu z zagranicy zakazanych substancji kontrolowanych.

# where: table crime-categories, rape-name
# English: Rape
# status: draft
crime-categories-rape-name = Gwałt

# where: table crime-categories, rape-definition
# English: when a person does not want to have sex or does not give their consent to have sex.
# status: draft
crime-categories-rape-definition = Sytuacja, w której jedna z osób nie chce odbyć stosunku seksualnego lub nie wyraża na to zgody.

# where: table crime-categories, stalking-harassment-name
# English: Stalking and harassment
# status: draft
crime-categories-stalking-harassment-name = Stalking i nękanie

# where: table crime-categories, stalking-harassment-definition
# English: these involve persistent, unwanted contact and/or communication with the intent to cause victims alarm/distress, anxiety and/or a fear of violence. Such offences can have a severe impact on victims and may result in them taking significant measures to avoid contact, such as moving house or changing their job.
# status: draft
crime-categories-stalking-harassment-definition = Uporczywe, niechciane kontaktowanie się z kimś po to, aby wywołać u tej osoby niepokój, silny stres, lęk lub strach przed przemocą. Takie przestępstwa mogą mieć bardzo poważne skutki dla ofiar. Aby uniknąć kontaktu, ofiary podejmują niekiedy radykalne kroki, takie jak przeprowadzka lub zmiana pracy.

# where: table crime-categories, theft-person-name
# English: Theft person
# status: draft
crime-categories-theft-person-name = Kradzież bezpośrednio od osoby

# where: table crime-categories, theft-person-definition
# English: stealing something from a person without the use of force.
# status: draft
crime-categories-theft-person-definition = Kradzież czegoś, co ktoś ma przy sobie, bez użycia siły.

# where: table crime-categories, theft-shop-name
# English: Theft shop
# status: draft
crime-categories-theft-shop-name = Kradzież sklepowa

# where: table crime-categories, theft-shop-definition
# English: stealing items from a shop.
# status: draft
crime-categories-theft-shop-definition = Kradzież towarów ze sklepu.

# where: table crime-categories, violence-against-person-name
# English: Violence against a person
# status: draft
crime-categories-violence-against-person-name = Przemoc wobec osoby

# where: table crime-categories, violence-against-person-definition
# English: this includes a number of offences usually involving the use or threat of physical and emotional harm against individuals. This includes homicide, physical assault, stalking and harassment and coercive/controlling behaviour.
# status: draft
crime-categories-violence-against-person-definition = Różne przestępstwa, w których zwykle dochodzi do wyrządzenia komuś krzywdy fizycznej i psychicznej lub do groźby jej wyrządzenia. Obejmują zabójstwo, napaść fizyczną, stalking i nękanie oraz kontrolowanie drugiej osoby lub stosowanie wobec niej przymusu.

# where: table crime-categories, assault-without-injury-name
# English: Assaults without injury
# status: draft
crime-categories-assault-without-injury-name = Napaść bez uszkodzenia ciała

# where: table crime-categories, assault-without-injury-definition
# English: assaults which result in no injury to a person.
# status: draft
crime-categories-assault-without-injury-definition = Napaść, w której nikt nie doznaje obrażeń.

# where: table crime-categories, burglary-residential-name
# English: Residential burglary
# status: draft
crime-categories-burglary-residential-name = Włamanie do domu lub mieszkania

# where: table crime-categories, burglary-residential-definition
# English: a person commits burglary if they enter any building or part of a building as a trespasser and, having done so, steal or attempt to steal anything.
# status: draft
crime-categories-burglary-residential-definition = Włamanie popełnia ten, kto bezprawnie wchodzi do dowolnego budynku lub jego części, a następnie coś kradnie lub próbuje ukraść.

# where: table crime-categories, criminal-damage-name
# English: Criminal damage
# status: draft
crime-categories-criminal-damage-name = Niszczenie mienia

# where: table crime-categories, criminal-damage-definition
# English: when someone unlawfully, and intentionally or recklessly damages or destroys property belonging to another. This can also include arson and threats to cause damage.
# status: draft
crime-categories-criminal-damage-definition = Ktoś bezprawnie oraz umyślnie lub lekkomyślnie uszkadza lub niszczy cudze mienie. Może to obejmować także podpalenie i groźby uszkodzenia mienia.

# where: table crime-categories, hate-crime-name
# English: Hate crime
# status: draft
crime-categories-hate-crime-name = Przestępstwa z nienawiści

# where: table crime-categories, hate-crime-name-reason
# English: The printed figures and the printed glossary used different capitals.
# status: draft
crime-categories-hate-crime-name-reason = W wydrukowanych danych i w wydrukowanym słowniczku inaczej użyto wielkich liter.

# where: table crime-categories, hate-crime-definition
# English: this includes offences that are either motivated, or perceived to be motivated, by hostility towards one of the five monitored hate strands: race/ethnicity, faith/religion, sexual orientation, transgender and disability. A single offence can involve multiple hate strands.
# status: draft
crime-categories-hate-crime-definition = Przestępstwa motywowane lub postrzegane jako motywowane wrogością ze względu na jedną z pięciu monitorowanych cech: rasę lub pochodzenie etniczne, wyznanie lub religię, orientację seksualną, transpłciowość i niepełnosprawność. Jedno przestępstwo może dotyczyć kilku takich cech.

# where: table crime-categories, make-off-without-payment-name
# English: Make off without payment
# status: draft
crime-categories-make-off-without-payment-name = Odjazd bez zapłaty

# where: table crime-categories, make-off-without-payment-definition
# English: not paying for petrol or diesel.
# status: draft
crime-categories-make-off-without-payment-definition = Niezapłacenie za benzynę lub olej napędowy.

# where: table crime-categories, robbery-name
# English: Robbery
# status: draft
crime-categories-robbery-name = Rozbój

# where: table crime-categories, robbery-definition
# English: involves the use or threat of force in order to steal or attempt to steal from a person or business.
# status: draft
crime-categories-robbery-definition = Użycie siły lub groźba jej użycia po to, aby okraść lub spróbować okraść osobę albo firmę.

# where: table crime-categories, serious-sexual-offences-name
# English: Serious sexual offences
# status: draft
crime-categories-serious-sexual-offences-name = Poważne przestępstwa seksualne

# where: table crime-categories, serious-sexual-offences-definition
# English: when someone touches another person without their consent, or when someone makes another person take part in a sexual activity with them without that person's consent.
# status: draft
crime-categories-serious-sexual-offences-definition = Ktoś dotyka innej osoby bez jej zgody albo zmusza ją do udziału w czynności seksualnej ze sobą, choć nie wyraziła ona na to zgody.

# where: table crime-categories, theft-from-vehicle-name
# English: Theft from motor vehicle
# status: draft
crime-categories-theft-from-vehicle-name = Kradzież rzeczy z pojazdu silnikowego

# where: table crime-categories, theft-from-vehicle-definition
# English: when something is stolen from a vehicle.
# status: draft
crime-categories-theft-from-vehicle-definition = Kradzież czegoś z pojazdu.

# where: table crime-categories, theft-of-vehicle-name
# English: Theft of motor vehicle
# status: draft
crime-categories-theft-of-vehicle-name = Kradzież pojazdu silnikowego

# where: table crime-categories, theft-of-vehicle-definition
# English: when a vehicle is stolen.
# status: draft
crime-categories-theft-of-vehicle-definition = Kradzież samego pojazdu.

# where: table crime-categories, theft-other-name
# English: Theft other
# status: draft
crime-categories-theft-other-name = Inne kradzieże

# where: table crime-categories, theft-other-definition
# English: items stolen that were not on a person.
# status: draft
crime-categories-theft-other-definition = Kradzież rzeczy, których nikt nie miał przy sobie.
