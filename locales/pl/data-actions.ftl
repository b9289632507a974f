# where: table actions, identify-victims-of-exploitation-text
# English: Proactively identify victims of exploitation, offer support and regularly review their risk.
# status: draft
actions-identify-victims-of-exploitation-text = Będziemy aktywnie ustalać, kto jest ofiarą wykorzystywania, oferować tym osobom wsparcie i regularnie sprawdzać, co im grozi.

# where: table actions, educational-events-on-exploitation-text
# English: Work with schools to deliver educational events to students, professionals and the wider community to help spot the signs of exploitation.
# status: draft
actions-educational-events-on-exploitation-text = Wspólnie ze szkołami zorganizujemy zajęcia edukacyjne dla uczniów, specjalistów i mieszkańców, aby pomóc im rozpoznawać oznaki wykorzystywania.

# where: table actions, standard-approach-to-cuckooing-text
# English: Work with the Office of the Police and Crime Commissioner (OPCC) and Hertfordshire County Council's Community Safety Unit (HCC CSU) to develop a standardised approach to dealing with [cuckooing]({ $link-cuckooing }) and to provide training for professionals.
# status: draft
actions-standard-approach-to-cuckooing-text = Wspólnie z Biurem Komisarza ds. Policji i Przestępczości (Office of the Police and Crime Commissioner, OPCC) oraz Wydziałem ds. Bezpieczeństwa Lokalnego Rady Hrabstwa Hertfordshire (Hertfordshire County Council Community Safety Unit, HCC CSU) opracujemy jednolity sposób reagowania na [przejmowanie mieszkań (cuckooing)]({ $link-cuckooing }) i zapewnimy szkolenia specjalistom.

# where: table actions, police-presence-for-victims-text
# English: Provide a police presence to engage with communities to help understand the local concerns and share intelligence to protect vulnerable victims of exploitation.
# status: draft
actions-police-presence-for-victims-text = Zapewnimy obecność policji, która będzie rozmawiać z mieszkańcami. Pomoże to zrozumieć ich obawy i wymieniać informacje, aby chronić szczególnie narażone ofiary wykorzystywania.

# where: table actions, identify-those-in-serious-violence-text
# English: Proactively identify those involved in serious violence and provide alternative diversions to prevent further incidents from occurring.
# status: draft
actions-identify-those-in-serious-violence-text = Będziemy aktywnie ustalać, kto jest uwikłany w poważne akty przemocy, i proponować tym osobom zajęcia, które odciągną je od przemocy, aby nie dochodziło do kolejnych zdarzeń.

# where: table actions, surrender-and-find-knives-text
# English: Provide opportunities for people to surrender illegal knives and regularly look for knives that may have been left in hedges and bushes in hotspot areas.
# status: draft
actions-surrender-and-find-knives-text = Będziemy stwarzać okazje do oddania nielegalnych noży i regularnie szukać noży, które ktoś mógł zostawić w żywopłotach i krzakach w miejscach najbardziej zagrożonych.

# where: table actions, local-data-on-serious-violence-text
# English: Work with the OPCC and HCC CSU to look at local data and understand how Hertsmere is affected by serious violence.
# status: draft
actions-local-data-on-serious-violence-text = Wspólnie z Biurem Komisarza ds. Policji i Przestępczości (OPCC) i Wydziałem ds. Bezpieczeństwa Lokalnego Rady Hrabstwa Hertfordshire (HCC CSU) przeanalizujemy lokalne dane, aby zrozumieć, jak poważne akty przemocy wpływają na Hertsmere.

# where: table actions, police-presence-in-hotspots-text
# English: Provide a police presence in hotspot areas and effectively use powers, such as Stop & Search, to prevent incidents of serious violence and reassure communities.
# status: draft
actions-police-presence-in-hotspots-text = Zapewnimy obecność policji w miejscach najbardziej zagrożonych. Policja będzie skutecznie korzystać ze swoich uprawnień, takich jak zatrzymanie i przeszukanie (Stop & Search), aby zapobiegać poważnym aktom przemocy i dać mieszkańcom poczucie bezpieczeństwa.

# where: table actions, school-workshops-on-knife-crime-text
# English: Deliver educational workshops in schools to raise awareness of knife crime and the devastating impact it can have on communities.
# status: draft
actions-school-workshops-on-knife-crime-text = Poprowadzimy w szkołach warsztaty o przestępstwach z użyciem noża i o tym, jak tragiczne skutki mogą one mieć dla społeczności.

# where: table actions, awareness-of-vawg-text
# English: Provide information, advice and awareness of VAWG, along with details of how to report incidents.
# status: draft
actions-awareness-of-vawg-text = Będziemy informować o przemocy wobec kobiet i dziewcząt (VAWG), udzielać porad i zwiększać świadomość tego problemu oraz wyjaśniać, jak zgłaszać takie zdarzenia.

# where: table actions, reassurance-messages-text
# English: Provide reassurance messages.
# status: draft
actions-reassurance-messages-text = Będziemy przekazywać mieszkańcom uspokajające komunikaty.

# where: table actions, educational-sessions-in-schools-text
# English: Deliver educational sessions in primary and secondary schools.
# status: draft
actions-educational-sessions-in-schools-text = Poprowadzimy zajęcia edukacyjne w szkołach podstawowych i średnich.

# where: table actions, safety-workshops-text
# English: Deliver awareness and safety workshops in communities to help people stay safe.
# status: draft
actions-safety-workshops-text = Poprowadzimy dla mieszkańców warsztaty o zagrożeniach i bezpieczeństwie, aby pomóc im zadbać o siebie.

# where: table actions, street-lighting-text
# English: Liaise with Hertfordshire County Council, who has responsibility for street lighting, on areas identified within the borough that may benefit from increased lighting.
# status: draft
actions-street-lighting-text = Za oświetlenie ulic odpowiada Rada Hrabstwa Hertfordshire (Hertfordshire County Council). Będziemy z nią uzgadniać, w których miejscach w Hertsmere przydałoby się lepsze oświetlenie.

# where: table actions, reporting-of-domestic-abuse-text
# English: Encourage increased reporting of domestic abuse.
# status: draft
actions-reporting-of-domestic-abuse-text = Będziemy zachęcać do częstszego zgłaszania przemocy domowej.

# where: table actions, awareness-of-support-services-text
# English: Raise awareness of the support services available for those affected by domestic abuse, mental ill-health, drugs and alcohol misuse, and the cost of living crisis.
# status: draft
actions-awareness-of-support-services-text = Będziemy informować o pomocy dostępnej dla osób, których dotyczą przemoc domowa, problemy ze zdrowiem psychicznym, nadużywanie narkotyków i alkoholu oraz kryzys związany z kosztami utrzymania.

# where: table actions, directory-of-local-services-text
# English: Build the partnership's directory of local services and promote these in the community.
# status: draft
actions-directory-of-local-services-text = Będziemy rozbudowywać prowadzony przez partnerstwo spis lokalnych usług i promować te usługi wśród mieszkańców.

# where: table actions, directory-of-local-services-text-reason
# English: An apostrophe was missing.
# status: draft
actions-directory-of-local-services-text-reason = W tekście angielskim brakowało apostrofu.

# where: table actions, operations-against-drug-dealing-text
# English: Run operations to proactively pursue individuals who are involved in exploitation and drug dealing.
# status: draft
actions-operations-against-drug-dealing-text = Będziemy prowadzić operacje wymierzone w osoby, które wykorzystują innych i handlują narkotykami.

# where: table actions, cannabis-use-in-homes-text
# English: Work in partnership to address cannabis use in residential properties.
# status: draft
actions-cannabis-use-in-homes-text = Wspólnie z partnerami będziemy reagować na używanie marihuany w domach i mieszkaniach.

# where: table actions, patrols-against-drugs-text
# English: Actively patrol hotspot areas, effectively use powers, such as Stop & Search, and robustly deal with those who use and supply drugs.
# status: draft
actions-patrols-against-drugs-text = Będziemy aktywnie patrolować miejsca najbardziej zagrożone, skutecznie korzystać z uprawnień, takich jak zatrzymanie i przeszukanie (Stop & Search), i stanowczo działać wobec osób, które zażywają narkotyki, oraz osób, które je rozprowadzają.

# where: table actions, school-workshops-on-drugs-text
# English: Deliver educational workshops in schools to raise awareness of drugs and the impact they can have in communities.
# status: draft
actions-school-workshops-on-drugs-text = Poprowadzimy w szkołach warsztaty o narkotykach i o tym, jaki wpływ mogą one mieć na społeczności.

# where: table actions, engagement-events-text
# English: Hold engagement events to provide crime prevention advice, information on wellbeing and an opportunity for the community to discuss their concerns.
# status: draft
actions-engagement-events-text = Zorganizujemy spotkania z mieszkańcami, na których będzie można uzyskać porady, jak chronić się przed przestępczością, i informacje o dobrostanie oraz porozmawiać o swoich obawach.

# where: table actions, engagement-events-text-reason
# English: The sentence had no verb.
# status: draft
actions-engagement-events-text-reason = W zdaniu angielskim brakowało czasownika.

# where: table actions, patrols-and-young-people-text
# English: Proactively patrol hotspot areas, engage with young people involved in anti-social behaviour and provide positive alternatives to prevent further incidents.
# status: draft
actions-patrols-and-young-people-text = Będziemy aktywnie patrolować miejsca najbardziej zagrożone, rozmawiać z młodymi ludźmi, którzy zachowują się antyspołecznie, i proponować im wartościowe zajęcia, aby zapobiegać kolejnym zdarzeniom.

# where: table actions, good-news-stories-text
# English: Publicise good news stories and provide reassurance messages.
# status: draft
actions-good-news-stories-text = Będziemy nagłaśniać dobre wiadomości i przekazywać uspokajające komunikaty.

# where: table actions, cctv-locations-text
# English: Continually review locations for CCTV and deploy mobile CCTV cameras in crime and anti-social behaviour hotspots to identify offenders and take appropriate action.
# status: draft
actions-cctv-locations-text = Będziemy stale sprawdzać, gdzie potrzebny jest monitoring wizyjny (CCTV), i ustawiać mobilne kamery w miejscach, w których najczęściej dochodzi do przestępstw i zachowań antyspołecznych, aby ustalać sprawców i podejmować odpowiednie działania.

# where: table actions, crime-prevention-advice-text
# English: Communicate crime prevention advice on home protection, personal safety and vehicle safety.
# status: draft
actions-crime-prevention-advice-text = Będziemy doradzać, jak chronić się przed przestępczością: jak zabezpieczyć dom i pojazd oraz jak dbać o własne bezpieczeństwo.

# where: table actions, neighbourhood-watches-text
# English: Encourage residents and businesses to join Neighbourhood Watches.
# status: draft
actions-neighbourhood-watches-text = Będziemy zachęcać mieszkańców i firmy do wstępowania do straży sąsiedzkich (Neighbourhood Watch).

# where: table actions, patrols-against-burglary-text
# English: Proactively patrol anti-social behaviour and burglary hotspots and provide timely crime prevention advice.
# status: draft
actions-patrols-against-burglary-text = Będziemy aktywnie patrolować miejsca, w których najczęściej dochodzi do zachowań antyspołecznych i włamań, i w porę doradzać, jak chronić się przed przestępczością.
