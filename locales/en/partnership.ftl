### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

partnership-title = Hertsmere Community Safety Partnership
partnership-desc = Who the Hertsmere Community Safety Partnership is, the laws it works under, and the groups and boards that deliver its plan.
partnership-p-hertsmere-community-safety = Hertsmere Community Safety Partnership (CSP) is a strategic partnership, working to reduce crime and offending in accordance with the Crime and Disorder Act 1998; Police Reform and Social Responsibility Act 2011; the Anti-social Behaviour, Crime and Policing Act 2014 and the Police, Crime, Sentencing and Courts Act 2022.
partnership-p-the-csp-is = The CSP is made up of representatives who work closely to develop innovative ways to tackle crime, disorder and [anti-social behaviour]({ $link-anti-social-behaviour }) to create safer communities in Hertsmere.
partnership-representatives = Hertsmere CSP representatives
partnership-delivery = Delivery, monitoring and measuring
partnership-p-partnership-working-is = Partnership working is key to delivering against the aims of the CSP. The partnership has to really understand the causes of what is happening, where it is happening and why it is happening to ensure that the right initiatives are implemented to tackle issues, as well as reduce crime and anti-social behaviour.
partnership-p-the-csp-consistently = The CSP consistently monitors crime trends, which are reported to Hertsmere Together on a regular basis. This enables them to oversee the actions, outcomes and performance of the CSP.
partnership-p-hertsmere-community-safety-2 = Hertsmere Community Safety Board is made up of representatives from the Responsible Authorities and this board manages the operational performance of the CSP and signs off the Partnership Plan and annual action plan.
partnership-p-the-joint-agency = The Joint Agency Group (JAG) is the multi-agency tasking and co-ordinating delivery arm of the CSP where much of the core work is undertaken. This group directs partnership activity at a tactical level to solve current and emerging local problems.
partnership-p-below-jag-there = Below JAG there are a number of sub-groups that problem-solve issues such as { $sub-groups }. The council's Community Safety Team also represent the CSP at county-wide boards and meetings such as { $boards }.
partnership-groups-and-boards = Groups and boards
