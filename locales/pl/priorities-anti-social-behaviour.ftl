# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, page title
# English: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages
# status: draft
priorities-anti-social-behaviour-title = Priorytet 6: Zwiększanie poczucia bezpieczeństwa i zaufania mieszkańców przez ograniczanie zachowań antyspołecznych, stanowcze zwalczanie przestępczości, wczesną interwencję i uspokajające komunikaty

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, description for search engines
# English: How the partnership will patrol hotspot areas, use CCTV, give crime prevention advice and provide reassurance messages.
# status: draft
priorities-anti-social-behaviour-desc = Jak partnerstwo będzie patrolować miejsca najbardziej zagrożone, korzystać z monitoringu wizyjnego (CCTV), doradzać, jak chronić się przed przestępczością, i przekazywać uspokajające komunikaty.

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, heading 1
# English: What we will do
# status: draft
priorities-anti-social-behaviour-what-we-will-do = Co zrobimy
