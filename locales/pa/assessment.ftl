# where: What does our Strategic Assessment { $year } tell us?, page title
# English: What does our Strategic Assessment { $year } tell us?
# status: draft
assessment-title = ਸਾਡੇ { $year } ਦੇ ਰਣਨੀਤਕ ਮੁਲਾਂਕਣ ਤੋਂ ਕੀ ਪਤਾ ਲਗਦਾ ਹੈ?

# where: What does our Strategic Assessment { $year } tell us?, description for search engines
# English: Crime figures for Hertsmere compared with the year before, and what the county-wide Strategic Assessment is for.
# status: draft
assessment-desc = ਹਰਟਸਮੀਅਰ ਵਿਚ ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ, ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਦੇ ਮੁਕਾਬਲੇ, ਅਤੇ ਪੂਰੀ ਕਾਊਂਟੀ ਦਾ ਰਣਨੀਤਕ ਮੁਲਾਂਕਣ (Strategic Assessment) ਕਿਸ ਲਈ ਹੁੰਦਾ ਹੈ।

# where: What does our Strategic Assessment { $year } tell us?, paragraph 1
# English: Each year a county-wide Strategic Assessment is carried out by Hertfordshire County Council's Community Safety Unit to assist the CSP to identify its priorities and emerging issues. This assessment highlights issues that are currently affecting the county and where focus should be on a county-wide scale. It also identifies the key areas of concern for each of the ten CSPs in Hertfordshire.
# status: draft
assessment-p-each-year-a = ਹਰ ਸਾਲ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਕਾਊਂਟੀ ਕੌਂਸਿਲ ਦਾ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਯੂਨਿਟ (Hertfordshire County Council’s Community Safety Unit) ਪੂਰੀ ਕਾਊਂਟੀ ਦਾ ਰਣਨੀਤਕ ਮੁਲਾਂਕਣ (Strategic Assessment) ਕਰਦਾ ਹੈ। ਇਸ ਨਾਲ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Community Safety Partnership, CSP) ਨੂੰ ਆਪਣੀਆਂ ਤਰਜੀਹਾਂ ਤੈਅ ਕਰਨ ਅਤੇ ਨਵੇਂ ਉੱਭਰ ਰਹੇ ਮਸਲੇ ਪਛਾਣਨ ਵਿਚ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਇਸ ਮੁਲਾਂਕਣ ਤੋਂ ਪਤਾ ਲਗਦਾ ਹੈ ਕਿ ਇਸ ਵੇਲੇ ਕਾਊਂਟੀ ਵਿਚ ਕਿਹੜੇ ਮਸਲੇ ਹਨ ਅਤੇ ਪੂਰੀ ਕਾਊਂਟੀ ਵਿਚ ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਵੱਲ ਧਿਆਨ ਦੇਣਾ ਚਾਹੀਦਾ ਹੈ। ਇਸ ਵਿਚ ਇਹ ਵੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਹਰਟਫ਼ੋਰਡਸ਼ਾਇਰ ਦੀਆਂ ਦਸਾਂ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀਆਂ ਵਿਚੋਂ ਹਰ ਇੱਕ ਲਈ ਚਿੰਤਾ ਦੇ ਮੁੱਖ ਵਿਸ਼ੇ ਕਿਹੜੇ ਹਨ।

# where: What does our Strategic Assessment { $year } tell us?, heading 1
# English: Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }
# status: draft
assessment-headline = ਹਰਟਸਮੀਅਰ ਵਿਚ { $year } ਦੌਰਾਨ ਕੁੱਲ ਜੁਰਮ { $all-crime-fall } ਘਟੇ

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }", heading 2
# English: Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }
# status: draft
assessment-figures = ਹਰਟਸਮੀਅਰ ਵਿਚ ਜਨਵਰੀ ਤੋਂ ਦਸੰਬਰ { $year } ਤੱਕ ਦੇ ਜੁਰਮਾਂ ਦੇ ਅੰਕੜੇ, { $previous-year } ਦੇ ਇਸੇ ਸਮੇਂ ਦੇ ਮੁਕਾਬਲੇ

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", paragraph 2
# English: See the [crime glossary]({ $link-crime-glossary }) for an explanation of each crime type.
# status: draft
assessment-p-see-the-crime = ਜੁਰਮ ਦੀ ਹਰ ਕਿਸਮ ਦਾ ਅਰਥ ਜਾਣਨ ਲਈ [ਜੁਰਮਾਂ ਬਾਰੇ ਸ਼ਬਦਾਵਲੀ]({ $link-crime-glossary }) ਵੇਖੋ।

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", heading 3
# English: Changes shown as a chart
# status: draft
assessment-chart = ਤਬਦੀਲੀਆਂ ਚਾਰਟ ਦੇ ਰੂਪ ਵਿਚ

# where: What does our Strategic Assessment { $year } tell us?, under "Changes shown as a chart", heading 4
# English: Numbers shown as a chart
# status: draft
assessment-volumes = ਗਿਣਤੀ ਚਾਰਟ ਦੇ ਰੂਪ ਵਿਚ
