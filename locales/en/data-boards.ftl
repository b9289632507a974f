### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

boards-hertsmere-together-name = Hertsmere Together
boards-community-safety-board-name = Hertsmere Community Safety Board
boards-joint-agency-group-name = Joint Agency Group (JAG)
boards-sub-group-anti-social-behaviour-name = anti-social behaviour
boards-sub-group-vulnerable-people-name = vulnerable people
boards-sub-group-domestic-abuse-name = domestic abuse
boards-sub-group-local-priorities-name = local priorities
boards-sub-group-hoarding-name = hoarding
boards-sub-group-youth-violence-name = youth violence
boards-sub-group-safeguarding-name = safeguarding
boards-prevent-name = Prevent
boards-multi-agency-child-exploitation-panel-name = Multi-Agency Child Exploitation Panel (MACE)
boards-modern-slavery-name = Modern Slavery
boards-domestic-abuse-name = Domestic Abuse
boards-office-of-the-police-and-crime-commissioner-name = Office of the Police and Crime Commissioner (OPCC)
boards-domestic-homicide-review-name = Domestic Homicide Review (DHR)
boards-eastern-region-special-operations-unit-name = Eastern Region Special Operations Unit (ERSOU)
boards-counter-terrorism-name = Counter Terrorism
boards-anti-social-behaviour-forum-name = Anti-Social Behaviour Forum
boards-cctv-name = CCTV
boards-safetynet-governance-name = Safetynet+ Governance
