# where: Hertsmere Community Safety Partnership, page title
# English: Hertsmere Community Safety Partnership
# status: draft
partnership-title = Partnerstwo na rzecz Bezpieczeństwa Lokalnego w Hertsmere (Hertsmere Community Safety Partnership)

# where: Hertsmere Community Safety Partnership, description for search engines
# English: Who the Hertsmere Community Safety Partnership is, the laws it works under, and the groups and boards that deliver its plan.
# status: draft
partnership-desc = Czym jest Partnerstwo na rzecz Bezpieczeństwa Lokalnego w Hertsmere, na podstawie jakich ustaw działa oraz jakie grupy i zespoły realizują jego plan.

# where: Hertsmere Community Safety Partnership, paragraph 1
# English: Hertsmere Community Safety Partnership (CSP) is a strategic partnership, working to reduce crime and offending in accordance with the Crime and Disorder Act 1998; Police Reform and Social Responsibility Act 2011; the Anti-social Behaviour, Crime and Policing Act 2014 and the Police, Crime, Sentencing and Courts Act 2022.
# status: draft
partnership-p-hertsmere-community-safety = Partnerstwo na rzecz Bezpieczeństwa Lokalnego w Hertsmere (CSP) to partnerstwo strategiczne. Jego zadaniem jest ograniczanie przestępczości i łamania prawa zgodnie z następującymi ustawami: ustawą o przestępczości i zakłócaniu porządku (Crime and Disorder Act 1998), ustawą o reformie policji i odpowiedzialności społecznej (Police Reform and Social Responsibility Act 2011), ustawą o zachowaniach antyspołecznych, przestępczości i działaniach policji (Anti-social Behaviour, Crime and Policing Act 2014) oraz ustawą o policji, przestępczości, wymierzaniu kar i sądach (Police, Crime, Sentencing and Courts Act 2022).

# where: Hertsmere Community Safety Partnership, paragraph 2
# English: The CSP is made up of representatives who work closely to develop innovative ways to tackle crime, disorder and [anti-social behaviour]({ $link-anti-social-behaviour }) to create safer communities in Hertsmere.
# status: draft
partnership-p-the-csp-is = W skład CSP wchodzą przedstawiciele, którzy ściśle ze sobą współpracują. Opracowują nowatorskie sposoby zwalczania przestępczości, zakłócania porządku i [zachowań antyspołecznych]({ $link-anti-social-behaviour }), aby społeczności w Hertsmere były bezpieczniejsze.

# where: Hertsmere Community Safety Partnership, heading 1
# English: Hertsmere CSP representatives
# status: draft
partnership-representatives = Przedstawiciele partnerstwa (Hertsmere CSP)

# where: Hertsmere Community Safety Partnership, under "Hertsmere CSP representatives", heading 2
# English: Delivery, monitoring and measuring
# status: draft
partnership-delivery = Realizacja, monitorowanie i ocena działań

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 3
# English: Partnership working is key to delivering against the aims of the CSP. The partnership has to really understand the causes of what is happening, where it is happening and why it is happening to ensure that the right initiatives are implemented to tackle issues, as well as reduce crime and anti-social behaviour.
# status: draft
partnership-p-partnership-working-is = Współpraca jest kluczem do realizacji celów CSP. Partnerstwo musi naprawdę rozumieć, co się dzieje, gdzie i z jakich przyczyn. Tylko wtedy może podejmować właściwe inicjatywy, które rozwiązują problemy oraz ograniczają przestępczość i zachowania antyspołeczne.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 4
# English: The CSP consistently monitors crime trends, which are reported to Hertsmere Together on a regular basis. This enables them to oversee the actions, outcomes and performance of the CSP.
# status: draft
partnership-p-the-csp-consistently = CSP stale śledzi trendy w przestępczości i regularnie przedstawia je gremium Hertsmere Together. Dzięki temu może ono nadzorować działania, efekty i wyniki pracy CSP.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 5
# English: Hertsmere Community Safety Board is made up of representatives from the Responsible Authorities and this board manages the operational performance of the CSP and signs off the Partnership Plan and annual action plan.
# status: draft
partnership-p-hertsmere-community-safety-2 = Komitet ds. Bezpieczeństwa Lokalnego w Hertsmere (Hertsmere Community Safety Board) składa się z przedstawicieli instytucji ustawowo odpowiedzialnych za bezpieczeństwo (Responsible Authorities). Komitet odpowiada za bieżące wyniki pracy CSP oraz zatwierdza Plan Partnerstwa i roczny plan działań.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 6
# English: The Joint Agency Group (JAG) is the multi-agency tasking and co-ordinating delivery arm of the CSP where much of the core work is undertaken. This group directs partnership activity at a tactical level to solve current and emerging local problems.
# status: draft
partnership-p-the-joint-agency = Wspólna Grupa Służb i Instytucji (Joint Agency Group, JAG) przydziela zadania różnym instytucjom i koordynuje ich realizację w ramach CSP. To w niej odbywa się znaczna część podstawowej pracy partnerstwa. Grupa kieruje działaniami partnerstwa na poziomie taktycznym, aby rozwiązywać obecne i pojawiające się problemy lokalne.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 7
# English: Below JAG there are a number of sub-groups that problem-solve issues such as { $sub-groups }. The council's Community Safety Team also represent the CSP at county-wide boards and meetings such as { $boards }.
# status: draft
partnership-p-below-jag-there = Grupie JAG podlegają podgrupy, które rozwiązują problemy w takich dziedzinach jak: { $sub-groups }. Działający w radzie Zespół ds. Bezpieczeństwa Lokalnego (Community Safety Team) reprezentuje też CSP w zespołach i na spotkaniach na szczeblu hrabstwa, takich jak: { $boards }.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", heading 3
# English: Groups and boards
# status: draft
partnership-groups-and-boards = Grupy i zespoły
