# where: Partnership achievements 2022–2023, page title
# English: Partnership achievements 2022–2023
# status: draft
achievements-title = Osiągnięcia partnerstwa w latach 2022–2023

# where: Partnership achievements 2022–2023, description for search engines
# English: What the partnership did for each of its three aims, from surveys and CCTV to events for older residents and young people.
# status: draft
achievements-desc = Co partnerstwo zrobiło, aby zrealizować każdy ze swoich trzech celów: od ankiet i monitoringu wizyjnego (CCTV) po wydarzenia dla starszych mieszkańców i młodzieży.

# where: Partnership achievements 2022–2023, heading 1
# English: Anti-social behaviour
# status: draft
achievements-anti-social-behaviour = Zachowania antyspołeczne

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", paragraph 1
# English: When [anti-social behaviour]({ $link-anti-social-behaviour }) is affecting residents we need to ascertain who is responsible. To enable us to take the necessary action, we send out anti-social behaviour surveys to residents in the local area. The letters provide contact details for residents to report any future incidents and the survey offers them an opportunity to share details of what they are experiencing, who is responsible and how it is affecting them, which they can complete anonymously if they want to. This enables us to gather intelligence and provide a co-ordinated response, from environmental enhancements to installing the mobile CCTV cameras at hotspot locations on a temporary basis. In 2022 to 2023 we sent out anti-social behaviour letters and surveys to residents in 26 roads in Hertsmere.
# status: draft
achievements-p-when-anti-social = Gdy [zachowania antyspołeczne]({ $link-anti-social-behaviour }) dają się mieszkańcom we znaki, musimy ustalić, kto jest za nie odpowiedzialny. Aby móc podjąć potrzebne działania, wysyłamy mieszkańcom okolicy ankiety o zachowaniach antyspołecznych. W liście podajemy dane kontaktowe do zgłaszania kolejnych zdarzeń. W ankiecie mieszkańcy mogą opisać, co się dzieje, kto za to odpowiada i jak to na nich wpływa. Jeśli chcą, mogą ją wypełnić anonimowo. Dzięki temu zbieramy informacje i reagujemy w sposób skoordynowany: od poprawy otoczenia po tymczasowe ustawienie mobilnych kamer monitoringu (CCTV) w miejscach najbardziej zagrożonych. W latach 2022–2023 wysłaliśmy listy i ankiety o zachowaniach antyspołecznych do mieszkańców 26 ulic w Hertsmere.

# where: Partnership achievements 2022–2023, under "Anti-social behaviour", heading 2
# English: Closed Circuit Television (CCTV)
# status: draft
achievements-cctv = Monitoring wizyjny (Closed Circuit Television, CCTV)

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 2
# English: In 2022 the council installed two new cameras and upgraded eight static cameras in Borehamwood utilising the Home Office's Safer Streets fund. The remaining cameras in the borough are being upgraded in 2023.
# status: draft
achievements-p-in-2022-the = W 2022 r. rada zainstalowała w Borehamwood dwie nowe kamery i zmodernizowała osiem kamer stacjonarnych. Skorzystała przy tym z funduszu na rzecz bezpieczniejszych ulic (Safer Streets fund) brytyjskiego ministerstwa spraw wewnętrznych (Home Office). Pozostałe kamery w Hertsmere są w 2023 r. modernizowane.

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 3
# English: The CSP has eight mobile cameras that can be deployed in anti-social behaviour and crime hotspots on a temporary basis for up to three months. The footage recorded can help to identify the perpetrators of anti-social behaviour, as well as gather intelligence and evidence so the necessary action can be taken to prevent the behaviour from continuing. Before a mobile camera is deployed we consult with residents in the vicinity to let them know why we are considering using a camera and to offer them an opportunity to discuss and share details of what they are experiencing. In 2022 to 2023 the mobile cameras were deployed in nine hotspot locations in the borough.
# status: draft
achievements-p-the-csp-has = Partnerstwo na rzecz Bezpieczeństwa Lokalnego (Community Safety Partnership, CSP) ma osiem mobilnych kamer. Można je ustawić tymczasowo, najdłużej na trzy miesiące, w miejscach, w których najczęściej dochodzi do zachowań antyspołecznych i przestępstw. Nagrania mogą pomóc ustalić sprawców zachowań antyspołecznych oraz zebrać informacje i dowody, aby można było podjąć działania potrzebne do powstrzymania takich zachowań. Zanim ustawimy kamerę, rozmawiamy z mieszkańcami okolicy. Wyjaśniamy, dlaczego rozważamy jej użycie, i dajemy im okazję, aby opowiedzieli o tym, czego doświadczają. W latach 2022–2023 mobilne kamery ustawiono w dziewięciu najbardziej zagrożonych miejscach w Hertsmere.

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", paragraph 4
# English: The cameras are monitored by Hertfordshire CCTV Partnership 24 hours a day, seven days a week.
# status: draft
achievements-p-the-cameras-are = Obraz z kamer jest śledzony przez 24 godziny na dobę, siedem dni w tygodniu. Zajmuje się tym partnerstwo ds. monitoringu wizyjnego Hertfordshire CCTV Partnership.

# where: Partnership achievements 2022–2023, under "Closed Circuit Television (CCTV)", heading 3
# English: Community Trigger
# status: draft
achievements-community-trigger = Community Trigger (wniosek o przegląd sprawy)

# where: Partnership achievements 2022–2023, under "Community Trigger", paragraph 5
# English: The Community Trigger, also known as the anti-social behaviour case review, is a statutory provision introduced in the Anti-social Behaviour, Crime and Policing Act 2014. It is a safety net for victims of anti-social behaviour. The Community Trigger is available to victims of serious and persistent anti-social behaviour, where they feel no effective action has been taken to resolve their case. In 2022 to 2023 we received one request for a case review, which met the threshold. As part of this case review several multi-agency meetings were held, with an independent chair who has not had any dealings with the case and recommendations were made to improve the situation.
# status: draft
achievements-p-the-community-trigger = Community Trigger, nazywany też przeglądem sprawy dotyczącej zachowań antyspołecznych (anti-social behaviour case review), to rozwiązanie wprowadzone ustawą o zachowaniach antyspołecznych, przestępczości i działaniach policji (Anti-social Behaviour, Crime and Policing Act 2014). Jest zabezpieczeniem dla ofiar zachowań antyspołecznych. Mogą z niego skorzystać ofiary poważnych i uporczywych zachowań antyspołecznych, które uważają, że nie podjęto skutecznych działań, aby rozwiązać ich sprawę. W latach 2022–2023 otrzymaliśmy jeden wniosek o przegląd sprawy i spełniał on wymagane kryteria. W ramach tego przeglądu odbyło się kilka spotkań z udziałem różnych instytucji. Prowadziła je niezależna osoba, która nie miała wcześniej nic wspólnego z tą sprawą. Wydano zalecenia, jak poprawić sytuację.

# where: Partnership achievements 2022–2023, under "Community Trigger", heading 4
# English: Choices and Consequences
# status: draft
achievements-choices-and-consequences = Choices and Consequences (wybory i konsekwencje)

# where: Partnership achievements 2022–2023, under "Choices and Consequences", paragraph 6
# English: Choices and Consequences events are aimed at students in the last year of primary school before they transition to secondary school. The students attend a number of workshops where they discuss topics such as staying safe, the harsh reality of knife crime, grooming, exploitation, the impact of crime, online safety, emotional wellbeing and coping strategies. The aim of these workshops is to prevent anti-social behaviour and empower young people to make positive choices.
# status: draft
achievements-p-choices-and-consequences = Spotkania Choices and Consequences są przeznaczone dla uczniów ostatniej klasy szkoły podstawowej (primary school) przed przejściem do szkoły średniej (secondary school). Uczniowie biorą udział w kilku warsztatach. Rozmawiają na nich między innymi o tym, jak dbać o bezpieczeństwo, o brutalnej rzeczywistości przestępstw z użyciem noża, o groomingu (zdobywaniu zaufania dziecka, aby je skrzywdzić), o wykorzystywaniu, skutkach przestępczości, bezpieczeństwie w internecie, dobrostanie emocjonalnym i sposobach radzenia sobie z trudnościami. Celem warsztatów jest zapobieganie zachowaniom antyspołecznym i pomaganie młodym ludziom w dokonywaniu dobrych wyborów.

# where: Partnership achievements 2022–2023, heading 5
# English: South West Herts Youth Action Panel (SWHYAP)
# status: draft
achievements-swhyap = Zespół ds. Działań na rzecz Młodzieży w Południowo-Zachodnim Hertfordshire (South West Herts Youth Action Panel, SWHYAP)

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", paragraph 7
# English: The SWHYAP has been set up in conjunction with Hertsmere, Three Rivers and Watford Community Safety Partnerships. The role of the panel is to identify young people who are involved, or are at risk of becoming involved, in criminal gangs, serious youth violence and related offending. The young people identified are allocated a No More Worker, who is hosted by Stevenage Borough Council. They work with the young person, their parents/carers and other agencies to help them make positive choices. Several young people from Hertsmere have been referred to the panel and have received support from the No More Worker. Due to the success of the project funding has been secured to continue the delivery of this work in 2023 to 2024.
# status: draft
achievements-p-the-swhyap-has = Zespół SWHYAP utworzono wspólnie z Partnerstwami na rzecz Bezpieczeństwa Lokalnego (Community Safety Partnerships) z Hertsmere, Three Rivers i Watford. Jego zadaniem jest ustalanie, które młode osoby są uwikłane w działalność gangów przestępczych, poważne akty przemocy wśród młodzieży i związane z tym przestępstwa lub mogą zostać w nie wciągnięte. Każdej z tych osób przydziela się pracownika wsparcia (No More Worker), który działa przy radzie miejskiej Stevenage Borough Council. Pracownik wsparcia współpracuje z młodą osobą, jej rodzicami lub opiekunami oraz innymi instytucjami, aby pomóc jej dokonywać dobrych wyborów. Do zespołu skierowano kilka młodych osób z Hertsmere i otrzymały one pomoc pracownika wsparcia. Ponieważ projekt okazał się sukcesem, zapewniono środki na jego kontynuację w latach 2023–2024.

# where: Partnership achievements 2022–2023, under "South West Herts Youth Action Panel (SWHYAP)", heading 6
# English: Multi-Agency Risk Reduction Group (MARRG) meetings
# status: draft
achievements-marrg = Spotkania Międzyinstytucjonalnej Grupy ds. Ograniczania Ryzyka (Multi-Agency Risk Reduction Group, MARRG)

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 8
# English: The council's Community Safety Team co-ordinates regular multi-agency meetings where people who are involved in or at risk of becoming involved in anti-social behaviour or crime, either as a perpetrator or victim are discussed. The aim of these meetings is to ensure the relevant agencies are taking appropriate action, where necessary, to prevent further offending and to safeguard and support our most vulnerable.
# status: draft
achievements-p-the-councils-community = Działający w radzie Zespół ds. Bezpieczeństwa Lokalnego (Community Safety Team) koordynuje regularne spotkania różnych instytucji. Omawia się na nich sytuację osób, które mają związek z zachowaniami antyspołecznymi lub przestępczością jako sprawcy albo ofiary, a także osób, którym to grozi. Celem spotkań jest dopilnowanie, aby właściwe instytucje w razie potrzeby podejmowały odpowiednie działania, zapobiegały kolejnym przestępstwom oraz chroniły i wspierały osoby najbardziej narażone na krzywdę.

# where: Partnership achievements 2022–2023, under "Multi-Agency Risk Reduction Group (MARRG) meetings", paragraph 9
# English: MARRG is held monthly and attended by representatives from Hertsmere Borough Council, Hertfordshire Constabulary, Hertfordshire Fire and Rescue Service, a number of housing associations, Herts Mind Network, Intensive Family Support Teams, Specialist Adolescent Service Hertfordshire, Adult Care Services, Hertfordshire Beacon (victim support) and mental health services.
# status: draft
achievements-p-marrg-is-held = Spotkania MARRG odbywają się co miesiąc. Biorą w nich udział przedstawiciele rady miejskiej Hertsmere Borough Council, policji hrabstwa Hertfordshire (Hertfordshire Constabulary), straży pożarnej hrabstwa Hertfordshire (Hertfordshire Fire and Rescue Service), kilku towarzystw mieszkaniowych (housing associations), organizacji Herts Mind Network, zespołów intensywnego wsparcia rodzin (Intensive Family Support Teams), specjalistycznej służby pomocy nastolatkom (Specialist Adolescent Service Hertfordshire), służb opieki nad dorosłymi (Adult Care Services), ośrodka pomocy ofiarom Hertfordshire Beacon i służb zdrowia psychicznego.

# where: Partnership achievements 2022–2023, heading 7
# English: Older Persons Activity Learning and Safety (OPALS)
# status: draft
achievements-opals = Aktywność, nauka i bezpieczeństwo osób starszych (Older Persons Activity Learning and Safety, OPALS)

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", paragraph 10
# English: OPALS is a free event for Hertsmere residents aged 60 or over where they learn how to stay safe inside and outside their home and how to remain healthy and well. OPALS events are organised by Hertfordshire Fire and Rescue Service and include information and advice from a range of services including Hertfordshire Constabulary, Hertfordshire Trading Standards and Hertsmere Borough Council. Free refreshments including a hot meal are provided at the events by Herts Independent Living. During 2022 to 2023 four OPALS events were held in the borough with approximately 170 residents attending and receiving information and advice.
# status: draft
achievements-p-opals-is-a = OPALS to bezpłatne spotkania dla mieszkańców Hertsmere, którzy mają co najmniej 60 lat. Uczestnicy dowiadują się, jak zadbać o bezpieczeństwo w domu i poza nim oraz jak zachować zdrowie i dobre samopoczucie. Spotkania organizuje straż pożarna hrabstwa Hertfordshire (Hertfordshire Fire and Rescue Service). Informacji i porad udzielają na nich różne służby, w tym policja hrabstwa Hertfordshire (Hertfordshire Constabulary), inspekcja handlowa Hertfordshire Trading Standards i rada miejska Hertsmere Borough Council. Bezpłatny poczęstunek, w tym ciepły posiłek, zapewnia organizacja Herts Independent Living. W latach 2022–2023 w Hertsmere odbyły się cztery spotkania OPALS. Przyszło na nie około 170 mieszkańców, którzy otrzymali informacje i porady.

# where: Partnership achievements 2022–2023, under "Older Persons Activity Learning and Safety (OPALS)", heading 8
# English: Visual audits and community engagements
# status: draft
achievements-visual-audits = Przeglądy okolicy i spotkania z mieszkańcami

# where: Partnership achievements 2022–2023, under "Visual audits and community engagements", paragraph 11
# English: In the past year the partnership has co-ordinated a number of visual audits and community engagements in hotspot areas. During the visual audits partner agencies speak with residents to understand the issues they are experiencing and they agree actions to improve the environment to prevent further incidents of anti-social behaviour and crime. Residents are given crime prevention advice and are encouraged to sign up to the Online Watch Link (OWL). OWL keeps communities safe, helps reduce crime and keeps people informed of what's going on locally.
# status: draft
achievements-p-in-the-past = W minionym roku partnerstwo koordynowało szereg przeglądów okolicy (visual audits) i spotkań z mieszkańcami w miejscach najbardziej zagrożonych. Podczas przeglądów instytucje partnerskie rozmawiają z mieszkańcami, aby zrozumieć ich problemy. Uzgadniają też, jak poprawić otoczenie, aby zapobiegać kolejnym zachowaniom antyspołecznym i przestępstwom. Mieszkańcom doradza się, jak chronić się przed przestępczością, i zachęca się ich, aby dołączyli do internetowej sieci sąsiedzkiej Online Watch Link (OWL). Sieć OWL zwiększa bezpieczeństwo społeczności, pomaga ograniczać przestępczość i na bieżąco informuje o tym, co się dzieje w okolicy.
