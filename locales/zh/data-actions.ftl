# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, identify-victims-of-exploitation-text
# English: Proactively identify victims of exploitation, offer support and regularly review their risk.
# actions-identify-victims-of-exploitation-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, educational-events-on-exploitation-text
# English: Work with schools to deliver educational events to students, professionals and the wider community to help spot the signs of exploitation.
# actions-educational-events-on-exploitation-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, standard-approach-to-cuckooing-text
# English: Work with the Office of the Police and Crime Commissioner (OPCC) and Hertfordshire County Council's Community Safety Unit (HCC CSU) to develop a standardised approach to dealing with [cuckooing]({ $link-cuckooing }) and to provide training for professionals.
# actions-standard-approach-to-cuckooing-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, police-presence-for-victims-text
# English: Provide a police presence to engage with communities to help understand the local concerns and share intelligence to protect vulnerable victims of exploitation.
# actions-police-presence-for-victims-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, identify-those-in-serious-violence-text
# English: Proactively identify those involved in serious violence and provide alternative diversions to prevent further incidents from occurring.
# actions-identify-those-in-serious-violence-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, surrender-and-find-knives-text
# English: Provide opportunities for people to surrender illegal knives and regularly look for knives that may have been left in hedges and bushes in hotspot areas.
# actions-surrender-and-find-knives-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, local-data-on-serious-violence-text
# English: Work with the OPCC and HCC CSU to look at local data and understand how Hertsmere is affected by serious violence.
# actions-local-data-on-serious-violence-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, police-presence-in-hotspots-text
# English: Provide a police presence in hotspot areas and effectively use powers, such as Stop & Search, to prevent incidents of serious violence and reassure communities.
# actions-police-presence-in-hotspots-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, school-workshops-on-knife-crime-text
# English: Deliver educational workshops in schools to raise awareness of knife crime and the devastating impact it can have on communities.
# actions-school-workshops-on-knife-crime-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, awareness-of-vawg-text
# English: Provide information, advice and awareness of VAWG, along with details of how to report incidents.
# actions-awareness-of-vawg-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, reassurance-messages-text
# English: Provide reassurance messages.
# actions-reassurance-messages-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, educational-sessions-in-schools-text
# English: Deliver educational sessions in primary and secondary schools.
# actions-educational-sessions-in-schools-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, safety-workshops-text
# English: Deliver awareness and safety workshops in communities to help people stay safe.
# actions-safety-workshops-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, street-lighting-text
# English: Liaise with Hertfordshire County Council, who has responsibility for street lighting, on areas identified within the borough that may benefit from increased lighting.
# actions-street-lighting-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, reporting-of-domestic-abuse-text
# English: Encourage increased reporting of domestic abuse.
# actions-reporting-of-domestic-abuse-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, awareness-of-support-services-text
# English: Raise awareness of the support services available for those affected by domestic abuse, mental ill-health, drugs and alcohol misuse, and the cost of living crisis.
# actions-awareness-of-support-services-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, directory-of-local-services-text
# English: Build the partnership's directory of local services and promote these in the community.
# actions-directory-of-local-services-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, directory-of-local-services-text-reason
# English: An apostrophe was missing.
# actions-directory-of-local-services-text-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, operations-against-drug-dealing-text
# English: Run operations to proactively pursue individuals who are involved in exploitation and drug dealing.
# actions-operations-against-drug-dealing-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, cannabis-use-in-homes-text
# English: Work in partnership to address cannabis use in residential properties.
# actions-cannabis-use-in-homes-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, patrols-against-drugs-text
# English: Actively patrol hotspot areas, effectively use powers, such as Stop & Search, and robustly deal with those who use and supply drugs.
# actions-patrols-against-drugs-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, school-workshops-on-drugs-text
# English: Deliver educational workshops in schools to raise awareness of drugs and the impact they can have in communities.
# actions-school-workshops-on-drugs-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, engagement-events-text
# English: Hold engagement events to provide crime prevention advice, information on wellbeing and an opportunity for the community to discuss their concerns.
# actions-engagement-events-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, engagement-events-text-reason
# English: The sentence had no verb.
# actions-engagement-events-text-reason =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, patrols-and-young-people-text
# English: Proactively patrol hotspot areas, engage with young people involved in anti-social behaviour and provide positive alternatives to prevent further incidents.
# actions-patrols-and-young-people-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, good-news-stories-text
# English: Publicise good news stories and provide reassurance messages.
# actions-good-news-stories-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, cctv-locations-text
# English: Continually review locations for CCTV and deploy mobile CCTV cameras in crime and anti-social behaviour hotspots to identify offenders and take appropriate action.
# actions-cctv-locations-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, crime-prevention-advice-text
# English: Communicate crime prevention advice on home protection, personal safety and vehicle safety.
# actions-crime-prevention-advice-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, neighbourhood-watches-text
# English: Encourage residents and businesses to join Neighbourhood Watches.
# actions-neighbourhood-watches-text =

# to translate: remove "# " from the last line and write the translation after "="
# where: table actions, patrols-against-burglary-text
# English: Proactively patrol anti-social behaviour and burglary hotspots and provide timely crime prevention advice.
# actions-patrols-against-burglary-text =
