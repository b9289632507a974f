# where: table abbreviations, asb-expansion
# English: anti-social behaviour
# status: draft
abbreviations-asb-expansion = ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ (anti-social behaviour)

# where: table abbreviations, cctv-expansion
# English: Closed Circuit Television
# status: draft
abbreviations-cctv-expansion = ਕਲੋਜ਼ਡ ਸਰਕਟ ਟੈਲੀਵਿਜ਼ਨ, ਨਿਗਰਾਨੀ ਵਾਲੇ ਕੈਮਰੇ (Closed Circuit Television)

# where: table abbreviations, csp-expansion
# English: Community Safety Partnership
# status: draft
abbreviations-csp-expansion = ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Community Safety Partnership)

# where: table abbreviations, dhr-expansion
# English: Domestic Homicide Review
# status: draft
abbreviations-dhr-expansion = ਘਰੇਲੂ ਕਤਲ ਦੀ ਸਮੀਖਿਆ (Domestic Homicide Review)

# where: table abbreviations, ersou-expansion
# English: Eastern Region Special Operations Unit
# status: draft
abbreviations-ersou-expansion = ਪੂਰਬੀ ਖੇਤਰ ਦਾ ਵਿਸ਼ੇਸ਼ ਅਪਰੇਸ਼ਨ ਯੂਨਿਟ (Eastern Region Special Operations Unit)

# where: table abbreviations, hcc-csu-expansion
# English: Hertfordshire County Council's Community Safety Unit
# status: draft
abbreviations-hcc-csu-expansion = ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਕਾਊਂਟੀ ਕੌਂਸਿਲ ਦਾ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਯੂਨਿਟ (Hertfordshire County Council’s Community Safety Unit)

# where: table abbreviations, jag-expansion
# English: Joint Agency Group
# status: draft
abbreviations-jag-expansion = ਜੁਆਇੰਟ ਏਜੰਸੀ ਗਰੁੱਪ (Joint Agency Group)

# where: table abbreviations, mace-expansion
# English: Multi-Agency Child Exploitation Panel
# status: draft
abbreviations-mace-expansion = ਬੱਚਿਆਂ ਦੇ ਸ਼ੋਸ਼ਣ ਬਾਰੇ ਬਹੁ-ਏਜੰਸੀ ਪੈਨਲ (Multi-Agency Child Exploitation Panel)

# where: table abbreviations, marrg-expansion
# English: Multi-Agency Risk Reduction Group
# status: draft
abbreviations-marrg-expansion = ਖ਼ਤਰਾ ਘਟਾਉਣ ਬਾਰੇ ਬਹੁ-ਏਜੰਸੀ ਗਰੁੱਪ (Multi-Agency Risk Reduction Group)

# where: table abbreviations, opals-expansion
# English: Older Persons Activity Learning and Safety
# status: draft
abbreviations-opals-expansion = ਬਜ਼ੁਰਗਾਂ ਲਈ ਸਰਗਰਮੀਆਂ, ਸਿੱਖਣ ਅਤੇ ਸੁਰੱਖਿਆ ਦਾ ਪ੍ਰੋਗਰਾਮ (Older Persons Activity Learning and Safety)

# where: table abbreviations, opcc-expansion
# English: Office of the Police and Crime Commissioner
# status: draft
abbreviations-opcc-expansion = ਪੁਲਿਸ ਅਤੇ ਕ੍ਰਾਈਮ ਕਮਿਸ਼ਨਰ ਦਾ ਦਫ਼ਤਰ (Office of the Police and Crime Commissioner)

# where: table abbreviations, owl-expansion
# English: Online Watch Link
# status: draft
abbreviations-owl-expansion = ਆਨਲਾਈਨ ਵਾਚ ਲਿੰਕ (Online Watch Link)

# where: table abbreviations, swhyap-expansion
# English: South West Herts Youth Action Panel
# status: draft
abbreviations-swhyap-expansion = ਦੱਖਣ-ਪੱਛਮੀ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਦਾ ਨੌਜਵਾਨਾਂ ਬਾਰੇ ਕਾਰਵਾਈ ਪੈਨਲ (South West Herts Youth Action Panel)

# where: table abbreviations, vawg-expansion
# English: Violence Against Women and Girls
# status: draft
abbreviations-vawg-expansion = ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ ਖ਼ਿਲਾਫ਼ ਹਿੰਸਾ (Violence Against Women and Girls)
