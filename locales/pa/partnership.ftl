# where: Hertsmere Community Safety Partnership, page title
# English: Hertsmere Community Safety Partnership
# status: draft
partnership-title = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ

# where: Hertsmere Community Safety Partnership, description for search engines
# English: Who the Hertsmere Community Safety Partnership is, the laws it works under, and the groups and boards that deliver its plan.
# status: draft
partnership-desc = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Hertsmere Community Safety Partnership) ਵਿਚ ਕੌਣ ਸ਼ਾਮਲ ਹੈ, ਇਹ ਕਿਹੜੇ ਕਾਨੂੰਨਾਂ ਹੇਠ ਕੰਮ ਕਰਦੀ ਹੈ, ਅਤੇ ਇਸ ਦੀ ਯੋਜਨਾ ਨੂੰ ਅਮਲ ਵਿਚ ਲਿਆਉਣ ਵਾਲੇ ਗਰੁੱਪ ਅਤੇ ਬੋਰਡ ਕਿਹੜੇ ਹਨ।

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, paragraph 1
# English: Hertsmere Community Safety Partnership (CSP) is a strategic partnership, working to reduce crime and offending in accordance with the Crime and Disorder Act 1998; Police Reform and Social Responsibility Act 2011; the Anti-social Behaviour, Crime and Policing Act 2014 and the Police, Crime, Sentencing and Courts Act 2022.
# partnership-p-hertsmere-community-safety =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, paragraph 2
# English: The CSP is made up of representatives who work closely to develop innovative ways to tackle crime, disorder and anti-social behaviour to create safer communities in Hertsmere.
# partnership-p-the-csp-is =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, heading 1
# English: Hertsmere CSP representatives
# partnership-representatives =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Hertsmere CSP representatives", heading 2
# English: Delivery, monitoring and measuring
# partnership-delivery =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 3
# English: Partnership working is key to delivering against the aims of the CSP. The partnership has to really understand the causes of what is happening, where it is happening and why it is happening to ensure that the right initiatives are implemented to tackle issues, as well as reduce crime and anti-social behaviour.
# partnership-p-partnership-working-is =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 4
# English: The CSP consistently monitors crime trends, which are reported to Hertsmere Together on a regular basis. This enables them to oversee the actions, outcomes and performance of the CSP.
# partnership-p-the-csp-consistently =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 5
# English: Hertsmere Community Safety Board is made up of representatives from the Responsible Authorities and this board manages the operational performance of the CSP and signs off the Partnership Plan and annual action plan.
# partnership-p-hertsmere-community-safety-2 =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 6
# English: The Joint Agency Group (JAG) is the multi-agency tasking and co-ordinating delivery arm of the CSP where much of the core work is undertaken. This group directs partnership activity at a tactical level to solve current and emerging local problems.
# partnership-p-the-joint-agency =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 7
# English: Below JAG there are a number of sub-groups that problem-solve issues such as { $sub-groups }. The council's Community Safety Team also represent the CSP at county-wide boards and meetings such as { $boards }.
# partnership-p-below-jag-there =

# to translate: remove "# " from the last line and write the translation after "="
# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", heading 3
# English: Groups and boards
# partnership-groups-and-boards =
