# where: table crime-categories, all-crime-name
# English: All crime
# status: draft
crime-categories-all-crime-name = ਕੁੱਲ ਜੁਰਮ

# where: table crime-categories, all-crime-definition
# English: includes all the crime types in this glossary. Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
crime-categories-all-crime-definition = ਇਸ ਸ਼ਬਦਾਵਲੀ ਵਿਚ ਦਿੱਤੀਆਂ ਜੁਰਮ ਦੀਆਂ ਸਾਰੀਆਂ ਕਿਸਮਾਂ ਇਸ ਵਿਚ ਸ਼ਾਮਲ ਹਨ। ਕੁਝ ਅਪਰਾਧ ਇੱਕ ਤੋਂ ਵੱਧ ਕਿਸਮਾਂ ਵਿਚ ਗਿਣੇ ਜਾਂਦੇ ਹਨ ਅਤੇ ਕੁਝ ਕਿਸਮਾਂ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ ਗਈਆਂ, ਇਸ ਲਈ ਅੰਕੜਿਆਂ ਦਾ ਜੋੜ ਕੁੱਲ ਜੁਰਮਾਂ ਦੇ ਬਰਾਬਰ ਨਹੀਂ ਬਣਦਾ।

# where: table crime-categories, all-crime-definition-reason
# English: The printed words depend on the order of the list. The glossary also holds incidents that are not crimes, and crime types overlap.
# status: draft
crime-categories-all-crime-definition-reason = ਛਪੇ ਹੋਏ ਸ਼ਬਦ ਸੂਚੀ ਦੀ ਤਰਤੀਬ ’ਤੇ ਨਿਰਭਰ ਕਰਦੇ ਹਨ। ਸ਼ਬਦਾਵਲੀ ਵਿਚ ਅਜਿਹੀਆਂ ਘਟਨਾਵਾਂ ਵੀ ਹਨ ਜੋ ਜੁਰਮ ਨਹੀਂ ਹੁੰਦੀਆਂ, ਅਤੇ ਕੁਝ ਅਪਰਾਧ ਜੁਰਮਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਕਿਸਮਾਂ ਵਿਚ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।

# where: table crime-categories, anti-social-behaviour-name
# English: Anti-social behaviour
# status: draft
crime-categories-anti-social-behaviour-name = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ

# where: table crime-categories, anti-social-behaviour-definition
# English: this is a range of behaviours that can cause nuisance and annoyance or harm and distress to a person.
# status: draft
crime-categories-anti-social-behaviour-definition = ਕਈ ਤਰ੍ਹਾਂ ਦਾ ਵਿਹਾਰ ਜਿਸ ਨਾਲ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਪਰੇਸ਼ਾਨੀ ਅਤੇ ਖਿਝ, ਜਾਂ ਨੁਕਸਾਨ ਅਤੇ ਦੁੱਖ ਪਹੁੰਚ ਸਕਦਾ ਹੈ।

# where: table crime-categories, assault-with-injury-name
# English: Assault with injury
# status: draft
crime-categories-assault-with-injury-name = ਸੱਟ ਵਾਲਾ ਹਮਲਾ

# where: table crime-categories, assault-with-injury-definition
# English: assaults which result in harm / injury to a person.
# status: draft
crime-categories-assault-with-injury-definition = ਅਜਿਹੇ ਹਮਲੇ ਜਿਨ੍ਹਾਂ ਵਿਚ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚੇ ਜਾਂ ਸੱਟ ਲੱਗੇ।

# where: table crime-categories, burglary-business-community-name
# English: Burglary (business and community)
# status: draft
crime-categories-burglary-business-community-name = ਸੰਨ੍ਹਮਾਰੀ (ਕਾਰੋਬਾਰੀ ਅਤੇ ਕਮਿਊਨਿਟੀ ਇਮਾਰਤਾਂ)

# where: table crime-categories, burglary-business-community-name-reason
# English: The printed glossary has "Burglary business and community". This website uses one name for each crime type.
# status: draft
crime-categories-burglary-business-community-name-reason = ਛਪੀ ਹੋਈ ਸ਼ਬਦਾਵਲੀ ਵਿਚ “Burglary business and community” ਲਿਖਿਆ ਹੈ। ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਜੁਰਮ ਦੀ ਹਰ ਕਿਸਮ ਲਈ ਇੱਕੋ ਨਾਂ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table crime-categories, burglary-business-community-definition
# English: a person enters a building that is used for commercial means as a trespasser and steals or attempts to steal.
# status: draft
crime-categories-burglary-business-community-definition = ਜਦੋਂ ਕੋਈ ਵਿਅਕਤੀ ਵਪਾਰਕ ਕੰਮ ਲਈ ਵਰਤੀ ਜਾਂਦੀ ਇਮਾਰਤ ਵਿਚ ਬਿਨਾਂ ਇਜਾਜ਼ਤ ਵੜ ਕੇ ਚੋਰੀ ਕਰਦਾ ਹੈ ਜਾਂ ਚੋਰੀ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।

# where: table crime-categories, domestic-abuse-crime-name
# English: Domestic abuse (crime)
# status: draft
crime-categories-domestic-abuse-crime-name = ਘਰੇਲੂ ਬਦਸਲੂਕੀ (ਜੁਰਮ)

# where: table crime-categories, domestic-abuse-crime-name-reason
# English: The printed figures have "Domestic abuse (crime)" and the printed glossary has "Domestic abuse crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-crime-name-reason = ਛਪੇ ਹੋਏ ਅੰਕੜਿਆਂ ਵਿਚ “Domestic abuse (crime)” ਅਤੇ ਛਪੀ ਹੋਈ ਸ਼ਬਦਾਵਲੀ ਵਿਚ “Domestic abuse crime” ਲਿਖਿਆ ਹੈ। ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਜੁਰਮ ਦੀ ਹਰ ਕਿਸਮ ਲਈ ਇੱਕੋ ਨਾਂ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table crime-categories, domestic-abuse-crime-definition
# English: a domestic incident where a criminal offence has been committed.
# status: draft
crime-categories-domestic-abuse-crime-definition = ਘਰੇਲੂ ਘਟਨਾ ਜਿਸ ਵਿਚ ਕੋਈ ਅਪਰਾਧ ਹੋਇਆ ਹੋਵੇ।

# where: table crime-categories, domestic-abuse-non-crime-name
# English: Domestic abuse (non-crime)
# status: draft
crime-categories-domestic-abuse-non-crime-name = ਘਰੇਲੂ ਬਦਸਲੂਕੀ (ਜੁਰਮ ਨਹੀਂ)

# where: table crime-categories, domestic-abuse-non-crime-name-reason
# English: The printed glossary has "Domestic abuse non crime". This website uses one name for each crime type.
# status: draft
crime-categories-domestic-abuse-non-crime-name-reason = ਛਪੀ ਹੋਈ ਸ਼ਬਦਾਵਲੀ ਵਿਚ “Domestic abuse non crime” ਲਿਖਿਆ ਹੈ। ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਜੁਰਮ ਦੀ ਹਰ ਕਿਸਮ ਲਈ ਇੱਕੋ ਨਾਂ ਵਰਤਿਆ ਗਿਆ ਹੈ।

# where: table crime-categories, domestic-abuse-non-crime-definition
# English: a domestic incident where no criminal offences have been committed.
# status: draft
crime-categories-domestic-abuse-non-crime-definition = ਘਰੇਲੂ ਘਟਨਾ ਜਿਸ ਵਿਚ ਕੋਈ ਅਪਰਾਧ ਨਾ ਹੋਇਆ ਹੋਵੇ।

# where: table crime-categories, drug-possession-name
# English: Drug possession
# status: draft
crime-categories-drug-possession-name = ਆਪਣੇ ਕੋਲ ਨਸ਼ੇ ਰੱਖਣੇ

# where: table crime-categories, drug-possession-definition
# English: being caught with drugs on you, no matter who they belong to.
# status: draft
crime-categories-drug-possession-definition = ਤੁਹਾਡੇ ਕੋਲੋਂ ਨਸ਼ੇ ਫੜੇ ਜਾਣੇ, ਭਾਵੇਂ ਉਹ ਕਿਸੇ ਦੇ ਵੀ ਹੋਣ।

# where: table crime-categories, drug-trafficking-name
# English: Drug trafficking
# status: draft
crime-categories-drug-trafficking-name = ਨਸ਼ਿਆਂ ਦੀ ਤਸਕਰੀ

# where: table crime-categories, drug-trafficking-definition
# English: the crime of selling, transporting or illegally importing unlawful controlled substances.
# status: draft
crime-categories-drug-trafficking-definition = ਗ਼ੈਰ-ਕਾਨੂੰਨੀ ਪਾਬੰਦੀਸ਼ੁਦਾ ਨਸ਼ੀਲੇ ਪਦਾਰਥ ਵੇਚਣ, ਇੱਧਰ-ਉੱਧਰ ਲਿਜਾਣ ਜਾਂ ਗ਼ੈਰ-ਕਾਨੂੰਨੀ ਢੰਗ ਨਾਲ ਦੇਸ਼ ਵਿਚ ਲਿਆਉਣ ਦਾ ਜੁਰਮ।

# where: table crime-categories, rape-name
# English: Rape
# status: draft
crime-categories-rape-name = ਬਲਾਤਕਾਰ

# where: table crime-categories, rape-definition
# English: when a person does not want to have sex or does not give their consent to have sex.
# status: draft
crime-categories-rape-definition = ਜਦੋਂ ਕੋਈ ਵਿਅਕਤੀ ਜਿਨਸੀ ਸੰਬੰਧ ਨਹੀਂ ਬਣਾਉਣਾ ਚਾਹੁੰਦਾ ਜਾਂ ਜਿਨਸੀ ਸੰਬੰਧ ਲਈ ਆਪਣੀ ਸਹਿਮਤੀ ਨਹੀਂ ਦਿੰਦਾ।

# where: table crime-categories, stalking-harassment-name
# English: Stalking and harassment
# status: draft
crime-categories-stalking-harassment-name = ਪਿੱਛਾ ਕਰਨਾ (stalking) ਅਤੇ ਤੰਗ-ਪਰੇਸ਼ਾਨ ਕਰਨਾ

# where: table crime-categories, stalking-harassment-definition
# English: these involve persistent, unwanted contact and/or communication with the intent to cause victims alarm/distress, anxiety and/or a fear of violence. Such offences can have a severe impact on victims and may result in them taking significant measures to avoid contact, such as moving house or changing their job.
# status: draft
crime-categories-stalking-harassment-definition = ਕਿਸੇ ਦੀ ਮਰਜ਼ੀ ਤੋਂ ਬਿਨਾਂ ਉਸ ਨਾਲ ਵਾਰ-ਵਾਰ ਸੰਪਰਕ ਜਾਂ ਗੱਲਬਾਤ ਕਰਨਾ, ਜਿਸ ਦਾ ਮਕਸਦ ਪੀੜਤ ਨੂੰ ਡਰਾਉਣਾ ਜਾਂ ਦੁੱਖ ਦੇਣਾ, ਉਸ ਦੀ ਚਿੰਤਾ ਵਧਾਉਣਾ, ਜਾਂ ਉਸ ਦੇ ਮਨ ਵਿਚ ਹਿੰਸਾ ਦਾ ਡਰ ਪੈਦਾ ਕਰਨਾ ਹੋਵੇ। ਅਜਿਹੇ ਅਪਰਾਧਾਂ ਦਾ ਪੀੜਤਾਂ ’ਤੇ ਬਹੁਤ ਬੁਰਾ ਅਸਰ ਪੈ ਸਕਦਾ ਹੈ, ਅਤੇ ਸੰਪਰਕ ਤੋਂ ਬਚਣ ਲਈ ਉਨ੍ਹਾਂ ਨੂੰ ਘਰ ਜਾਂ ਨੌਕਰੀ ਬਦਲਣ ਵਰਗੇ ਵੱਡੇ ਕਦਮ ਵੀ ਚੁੱਕਣੇ ਪੈ ਸਕਦੇ ਹਨ।

# where: table crime-categories, theft-person-name
# English: Theft person
# status: draft
crime-categories-theft-person-name = ਵਿਅਕਤੀ ਕੋਲੋਂ ਚੋਰੀ

# where: table crime-categories, theft-person-definition
# English: stealing something from a person without the use of force.
# status: draft
crime-categories-theft-person-definition = ਜ਼ੋਰ-ਜ਼ਬਰਦਸਤੀ ਤੋਂ ਬਿਨਾਂ ਕਿਸੇ ਵਿਅਕਤੀ ਕੋਲੋਂ ਕੋਈ ਚੀਜ਼ ਚੋਰੀ ਕਰਨਾ।

# where: table crime-categories, theft-shop-name
# English: Theft shop
# status: draft
crime-categories-theft-shop-name = ਦੁਕਾਨ ਵਿਚੋਂ ਚੋਰੀ

# where: table crime-categories, theft-shop-definition
# English: stealing items from a shop.
# status: draft
crime-categories-theft-shop-definition = ਕਿਸੇ ਦੁਕਾਨ ਵਿਚੋਂ ਚੀਜ਼ਾਂ ਚੋਰੀ ਕਰਨਾ।

# where: table crime-categories, violence-against-person-name
# English: Violence against a person
# status: draft
crime-categories-violence-against-person-name = ਕਿਸੇ ਵਿਅਕਤੀ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ

# where: table crime-categories, violence-against-person-definition
# English: this includes a number of offences usually involving the use or threat of physical and emotional harm against individuals. This includes homicide, physical assault, stalking and harassment and coercive/controlling behaviour.
# status: draft
crime-categories-violence-against-person-definition = ਇਸ ਵਿਚ ਕਈ ਅਪਰਾਧ ਆਉਂਦੇ ਹਨ, ਜਿਨ੍ਹਾਂ ਵਿਚ ਆਮ ਤੌਰ ’ਤੇ ਲੋਕਾਂ ਨੂੰ ਸਰੀਰਕ ਅਤੇ ਜਜ਼ਬਾਤੀ ਨੁਕਸਾਨ ਪਹੁੰਚਾਇਆ ਜਾਂਦਾ ਹੈ ਜਾਂ ਇਸ ਦੀ ਧਮਕੀ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਇਨ੍ਹਾਂ ਵਿਚ ਕਿਸੇ ਨੂੰ ਜਾਨੋਂ ਮਾਰਨਾ (homicide), ਸਰੀਰਕ ਹਮਲਾ, ਪਿੱਛਾ ਕਰਨਾ ਅਤੇ ਤੰਗ-ਪਰੇਸ਼ਾਨ ਕਰਨਾ, ਅਤੇ ਕਿਸੇ ਨੂੰ ਮਜਬੂਰ ਕਰਨ ਜਾਂ ਕਾਬੂ ਵਿਚ ਰੱਖਣ ਵਾਲਾ ਵਿਹਾਰ (coercive/controlling behaviour) ਸ਼ਾਮਲ ਹਨ।

# where: table crime-categories, assault-without-injury-name
# English: Assaults without injury
# status: draft
crime-categories-assault-without-injury-name = ਸੱਟ ਤੋਂ ਬਿਨਾਂ ਹਮਲਾ

# where: table crime-categories, assault-without-injury-definition
# English: assaults which result in no injury to a person.
# status: draft
crime-categories-assault-without-injury-definition = ਅਜਿਹੇ ਹਮਲੇ ਜਿਨ੍ਹਾਂ ਵਿਚ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਸੱਟ ਨਾ ਲੱਗੇ।

# where: table crime-categories, burglary-residential-name
# English: Residential burglary
# status: draft
crime-categories-burglary-residential-name = ਘਰਾਂ ਵਿਚ ਸੰਨ੍ਹਮਾਰੀ

# where: table crime-categories, burglary-residential-definition
# English: a person commits burglary if they enter any building or part of a building as a trespasser and, having done so, steal or attempt to steal anything.
# status: draft
crime-categories-burglary-residential-definition = ਸੰਨ੍ਹਮਾਰੀ (burglary) ਉਦੋਂ ਹੁੰਦੀ ਹੈ ਜਦੋਂ ਕੋਈ ਵਿਅਕਤੀ ਕਿਸੇ ਇਮਾਰਤ ਜਾਂ ਇਮਾਰਤ ਦੇ ਕਿਸੇ ਹਿੱਸੇ ਵਿਚ ਬਿਨਾਂ ਇਜਾਜ਼ਤ ਵੜਦਾ ਹੈ ਅਤੇ ਵੜ ਕੇ ਕੋਈ ਚੀਜ਼ ਚੋਰੀ ਕਰਦਾ ਹੈ ਜਾਂ ਚੋਰੀ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।

# where: table crime-categories, criminal-damage-name
# English: Criminal damage
# status: draft
crime-categories-criminal-damage-name = ਜਾਇਦਾਦ ਦਾ ਨੁਕਸਾਨ (criminal damage)

# where: table crime-categories, criminal-damage-definition
# English: when someone unlawfully, and intentionally or recklessly damages or destroys property belonging to another. This can also include arson and threats to cause damage.
# status: draft
crime-categories-criminal-damage-definition = ਜਦੋਂ ਕੋਈ ਗ਼ੈਰ-ਕਾਨੂੰਨੀ ਤੌਰ ’ਤੇ, ਅਤੇ ਜਾਣ-ਬੁੱਝ ਕੇ ਜਾਂ ਲਾਪਰਵਾਹੀ ਨਾਲ, ਕਿਸੇ ਹੋਰ ਦੀ ਜਾਇਦਾਦ ਦਾ ਨੁਕਸਾਨ ਕਰਦਾ ਹੈ ਜਾਂ ਉਸ ਨੂੰ ਤਬਾਹ ਕਰਦਾ ਹੈ। ਇਸ ਵਿਚ ਅੱਗ ਲਾਉਣਾ ਅਤੇ ਨੁਕਸਾਨ ਕਰਨ ਦੀਆਂ ਧਮਕੀਆਂ ਦੇਣਾ ਵੀ ਸ਼ਾਮਲ ਹੋ ਸਕਦਾ ਹੈ।

# where: table crime-categories, hate-crime-name
# English: Hate crime
# status: draft
crime-categories-hate-crime-name = ਨਫ਼ਰਤੀ ਜੁਰਮ

# where: table crime-categories, hate-crime-name-reason
# English: The printed figures and the printed glossary used different capitals.
# status: draft
crime-categories-hate-crime-name-reason = ਛਪੇ ਹੋਏ ਅੰਕੜਿਆਂ ਅਤੇ ਛਪੀ ਹੋਈ ਸ਼ਬਦਾਵਲੀ ਵਿਚ ਅੰਗਰੇਜ਼ੀ ਦੇ ਵੱਡੇ ਅੱਖਰ ਵੱਖ-ਵੱਖ ਤਰ੍ਹਾਂ ਵਰਤੇ ਗਏ ਸਨ।

# where: table crime-categories, hate-crime-definition
# English: this includes offences that are either motivated, or perceived to be motivated, by hostility towards one of the five monitored hate strands: race/ethnicity, faith/religion, sexual orientation, transgender and disability. A single offence can involve multiple hate strands.
# status: draft
crime-categories-hate-crime-definition = ਇਸ ਵਿਚ ਉਹ ਅਪਰਾਧ ਸ਼ਾਮਲ ਹਨ ਜੋ ਨਫ਼ਰਤ ਦੇ ਪੰਜ ਆਧਾਰਾਂ ਵਿਚੋਂ ਕਿਸੇ ਇੱਕ ਪ੍ਰਤੀ ਵੈਰ-ਭਾਵ ਕਰਕੇ ਕੀਤੇ ਗਏ ਹੋਣ, ਜਾਂ ਸਮਝਿਆ ਜਾਵੇ ਕਿ ਇਸੇ ਕਰਕੇ ਕੀਤੇ ਗਏ ਹਨ। ਜਿਨ੍ਹਾਂ ਆਧਾਰਾਂ ’ਤੇ ਨਜ਼ਰ ਰੱਖੀ ਜਾਂਦੀ ਹੈ, ਉਹ ਹਨ: ਨਸਲ ਜਾਂ ਨਸਲੀ ਪਿਛੋਕੜ, ਧਰਮ ਜਾਂ ਵਿਸ਼ਵਾਸ, ਜਿਨਸੀ ਰੁਝਾਨ, ਟ੍ਰਾਂਸਜੈਂਡਰ ਹੋਣਾ ਅਤੇ ਅਪਾਹਜਤਾ। ਇੱਕੋ ਅਪਰਾਧ ਵਿਚ ਨਫ਼ਰਤ ਦੇ ਕਈ ਆਧਾਰ ਹੋ ਸਕਦੇ ਹਨ।

# where: table crime-categories, make-off-without-payment-name
# English: Make off without payment
# status: draft
crime-categories-make-off-without-payment-name = ਪੈਸੇ ਦਿੱਤੇ ਬਿਨਾਂ ਚਲੇ ਜਾਣਾ

# where: table crime-categories, make-off-without-payment-definition
# English: not paying for petrol or diesel.
# status: draft
crime-categories-make-off-without-payment-definition = ਪੈਟਰੋਲ ਜਾਂ ਡੀਜ਼ਲ ਦੇ ਪੈਸੇ ਨਾ ਦੇਣਾ।

# where: table crime-categories, robbery-name
# English: Robbery
# status: draft
crime-categories-robbery-name = ਲੁੱਟ-ਖੋਹ

# where: table crime-categories, robbery-definition
# English: involves the use or threat of force in order to steal or attempt to steal from a person or business.
# status: draft
crime-categories-robbery-definition = ਕਿਸੇ ਵਿਅਕਤੀ ਜਾਂ ਕਾਰੋਬਾਰ ਤੋਂ ਚੋਰੀ ਕਰਨ ਜਾਂ ਚੋਰੀ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਨ ਲਈ ਜ਼ੋਰ-ਜ਼ਬਰਦਸਤੀ ਕਰਨੀ ਜਾਂ ਇਸ ਦੀ ਧਮਕੀ ਦੇਣੀ।

# where: table crime-categories, serious-sexual-offences-name
# English: Serious sexual offences
# status: draft
crime-categories-serious-sexual-offences-name = ਗੰਭੀਰ ਜਿਨਸੀ ਅਪਰਾਧ

# where: table crime-categories, serious-sexual-offences-definition
# English: when someone touches another person without their consent, or when someone makes another person take part in a sexual activity with them without that person's consent.
# status: draft
crime-categories-serious-sexual-offences-definition = ਜਦੋਂ ਕੋਈ ਵਿਅਕਤੀ ਕਿਸੇ ਹੋਰ ਨੂੰ ਉਸ ਦੀ ਸਹਿਮਤੀ ਤੋਂ ਬਿਨਾਂ ਛੂੰਹਦਾ ਹੈ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਉਸ ਦੀ ਸਹਿਮਤੀ ਤੋਂ ਬਿਨਾਂ ਆਪਣੇ ਨਾਲ ਕਿਸੇ ਜਿਨਸੀ ਕਿਰਿਆ ਵਿਚ ਹਿੱਸਾ ਲੈਣ ਲਈ ਮਜਬੂਰ ਕਰਦਾ ਹੈ।

# where: table crime-categories, theft-from-vehicle-name
# English: Theft from motor vehicle
# status: draft
crime-categories-theft-from-vehicle-name = ਮੋਟਰ ਗੱਡੀ ਵਿਚੋਂ ਚੋਰੀ

# where: table crime-categories, theft-from-vehicle-definition
# English: when something is stolen from a vehicle.
# status: draft
crime-categories-theft-from-vehicle-definition = ਜਦੋਂ ਕਿਸੇ ਗੱਡੀ ਵਿਚੋਂ ਕੋਈ ਚੀਜ਼ ਚੋਰੀ ਹੋ ਜਾਵੇ।

# where: table crime-categories, theft-of-vehicle-name
# English: Theft of motor vehicle
# status: draft
crime-categories-theft-of-vehicle-name = ਮੋਟਰ ਗੱਡੀ ਦੀ ਚੋਰੀ

# where: table crime-categories, theft-of-vehicle-definition
# English: when a vehicle is stolen.
# status: draft
crime-categories-theft-of-vehicle-definition = ਜਦੋਂ ਕੋਈ ਗੱਡੀ ਚੋਰੀ ਹੋ ਜਾਵੇ।

# where: table crime-categories, theft-other-name
# English: Theft other
# status: draft
crime-categories-theft-other-name = ਹੋਰ ਚੋਰੀਆਂ

# where: table crime-categories, theft-other-definition
# English: items stolen that were not on a person.
# status: draft
crime-categories-theft-other-definition = ਅਜਿਹੀਆਂ ਚੀਜ਼ਾਂ ਦੀ ਚੋਰੀ ਜੋ ਕਿਸੇ ਵਿਅਕਤੀ ਦੇ ਕੋਲ ਨਹੀਂ ਸਨ।
