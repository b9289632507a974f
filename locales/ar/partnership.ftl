# where: Hertsmere Community Safety Partnership, page title
# English: Hertsmere Community Safety Partnership
# status: draft
partnership-title = شراكة السلامة المجتمعية في هارتسمير

# where: Hertsmere Community Safety Partnership, description for search engines
# English: Who the Hertsmere Community Safety Partnership is, the laws it works under, and the groups and boards that deliver its plan.
# status: draft
partnership-desc = تعريف بشراكة السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Partnership)، والقوانين التي تعمل بموجبها، والمجموعات والمجالس التي تنفّذ خطتها.

# where: Hertsmere Community Safety Partnership, paragraph 1
# English: Hertsmere Community Safety Partnership (CSP) is a strategic partnership, working to reduce crime and offending in accordance with the Crime and Disorder Act 1998; Police Reform and Social Responsibility Act 2011; the Anti-social Behaviour, Crime and Policing Act 2014 and the Police, Crime, Sentencing and Courts Act 2022.
# status: draft
partnership-p-hertsmere-community-safety = شراكة السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Partnership, CSP) شراكة استراتيجية تعمل على الحد من الجريمة والسلوك الإجرامي، وذلك وفقاً لقانون الجريمة والإخلال بالنظام (Crime and Disorder Act 1998)، وقانون إصلاح الشرطة والمسؤولية الاجتماعية (Police Reform and Social Responsibility Act 2011)، وقانون السلوك المعادي للمجتمع والجريمة والعمل الشرطي (Anti-social Behaviour, Crime and Policing Act 2014)، وقانون الشرطة والجريمة وإصدار الأحكام والمحاكم (Police, Crime, Sentencing and Courts Act 2022).

# where: Hertsmere Community Safety Partnership, paragraph 2
# English: The CSP is made up of representatives who work closely to develop innovative ways to tackle crime, disorder and [anti-social behaviour]({ $link-anti-social-behaviour }) to create safer communities in Hertsmere.
# status: draft
partnership-p-the-csp-is = تتألف الشراكة من ممثلين يعملون معاً عن كثب لإيجاد طرق مبتكرة للتصدي للجريمة والإخلال بالنظام و[السلوك المعادي للمجتمع]({ $link-anti-social-behaviour })، من أجل مجتمعات محلية أكثر أماناً في هارتسمير.

# where: Hertsmere Community Safety Partnership, heading 1
# English: Hertsmere CSP representatives
# status: draft
partnership-representatives = ممثلو شراكة السلامة المجتمعية في هارتسمير

# where: Hertsmere Community Safety Partnership, under "Hertsmere CSP representatives", heading 2
# English: Delivery, monitoring and measuring
# status: draft
partnership-delivery = التنفيذ والمتابعة والقياس

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 3
# English: Partnership working is key to delivering against the aims of the CSP. The partnership has to really understand the causes of what is happening, where it is happening and why it is happening to ensure that the right initiatives are implemented to tackle issues, as well as reduce crime and anti-social behaviour.
# status: draft
partnership-p-partnership-working-is = العمل بالشراكة أساسي لتحقيق أهداف شراكة السلامة المجتمعية. ويجب أن تفهم الشراكة فهماً حقيقياً أسباب ما يحدث، وأين يحدث، ولماذا يحدث، لضمان تنفيذ المبادرات الصحيحة لمعالجة المشكلات والحد من الجريمة والسلوك المعادي للمجتمع.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 4
# English: The CSP consistently monitors crime trends, which are reported to Hertsmere Together on a regular basis. This enables them to oversee the actions, outcomes and performance of the CSP.
# status: draft
partnership-p-the-csp-consistently = تتابع الشراكة اتجاهات الجريمة باستمرار، وتقدّم عنها تقارير منتظمة إلى Hertsmere Together، التي تتمكن بذلك من الإشراف على إجراءات الشراكة ونتائجها وأدائها.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 5
# English: Hertsmere Community Safety Board is made up of representatives from the Responsible Authorities and this board manages the operational performance of the CSP and signs off the Partnership Plan and annual action plan.
# status: draft
partnership-p-hertsmere-community-safety-2 = يتألف مجلس السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Board) من ممثلين عن السلطات المسؤولة (Responsible Authorities). ويدير هذا المجلس الأداء التشغيلي للشراكة، ويعتمد خطة الشراكة وخطة العمل السنوية.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 6
# English: The Joint Agency Group (JAG) is the multi-agency tasking and co-ordinating delivery arm of the CSP where much of the core work is undertaken. This group directs partnership activity at a tactical level to solve current and emerging local problems.
# status: draft
partnership-p-the-joint-agency = المجموعة المشتركة بين الجهات (Joint Agency Group, JAG) هي الذراع التنفيذية للشراكة، وتضم جهات متعددة، وتتولى توزيع المهام وتنسيق تنفيذها، وفيها يُنجَز جزء كبير من العمل الأساسي. وتوجّه هذه المجموعة أنشطة الشراكة على المستوى التكتيكي لحل المشكلات المحلية القائمة والناشئة.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", paragraph 7
# English: Below JAG there are a number of sub-groups that problem-solve issues such as { $sub-groups }. The council's Community Safety Team also represent the CSP at county-wide boards and meetings such as { $boards }.
# status: draft
partnership-p-below-jag-there = تندرج تحت المجموعة المشتركة بين الجهات عدة مجموعات فرعية تعمل على حل المشكلات في مجالات مثل { $sub-groups }. كما يتولى فريق السلامة المجتمعية (Community Safety Team) في البلدية تمثيل الشراكة في مجالس واجتماعات على مستوى المقاطعة، مثل { $boards }.

# where: Hertsmere Community Safety Partnership, under "Delivery, monitoring and measuring", heading 3
# English: Groups and boards
# status: draft
partnership-groups-and-boards = المجموعات والمجالس
