# where: What does our Strategic Assessment { $year } tell us?, page title
# English: What does our Strategic Assessment { $year } tell us?
# status: draft
assessment-title = ماذا يخبرنا التقييم الاستراتيجي لعام { $year }؟

# where: What does our Strategic Assessment { $year } tell us?, description for search engines
# English: Crime figures for Hertsmere compared with the year before, and what the county-wide Strategic Assessment is for.
# status: draft
assessment-desc = إحصاءات الجريمة في هارتسمير مقارنةً بالعام السابق، والغرض من التقييم الاستراتيجي على مستوى المقاطعة.

# where: What does our Strategic Assessment { $year } tell us?, paragraph 1
# English: Each year a county-wide Strategic Assessment is carried out by Hertfordshire County Council's Community Safety Unit to assist the CSP to identify its priorities and emerging issues. This assessment highlights issues that are currently affecting the county and where focus should be on a county-wide scale. It also identifies the key areas of concern for each of the ten CSPs in Hertfordshire.
# status: draft
assessment-p-each-year-a = تُجري وحدة السلامة المجتمعية التابعة لمجلس مقاطعة هارتفوردشاير (Hertfordshire County Council's Community Safety Unit) كل عام تقييماً استراتيجياً (Strategic Assessment) على مستوى المقاطعة، لمساعدة شراكة السلامة المجتمعية (CSP) على تحديد أولوياتها والتعرّف على القضايا الناشئة. ويُبرز هذا التقييم القضايا التي تؤثر في المقاطعة حالياً، والمجالات التي ينبغي التركيز عليها على مستوى المقاطعة. كما يحدد أهم المجالات المثيرة للقلق لدى كل شراكة من شراكات السلامة المجتمعية العشر في هارتفوردشاير.

# where: What does our Strategic Assessment { $year } tell us?, heading 1
# English: Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }
# status: draft
assessment-headline = انخفض مجموع الجرائم في هارتسمير بنسبة { $all-crime-fall } في عام { $year }

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere had an all crime reduction of { $all-crime-fall } in { $year }", heading 2
# English: Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }
# status: draft
assessment-figures = إحصاءات الجريمة في هارتسمير من يناير إلى ديسمبر { $year } مقارنةً بالفترة نفسها من عام { $previous-year }

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", paragraph 2
# English: See the [crime glossary]({ $link-crime-glossary }) for an explanation of each crime type.
# status: draft
assessment-p-see-the-crime = للاطلاع على شرح لكل نوع من أنواع الجرائم، يُرجى الرجوع إلى [مسرد أنواع الجرائم]({ $link-crime-glossary }).

# where: What does our Strategic Assessment { $year } tell us?, under "Hertsmere crime figures for January to December { $year } compared to the same period in { $previous-year }", heading 3
# English: Changes shown as a chart
# status: draft
assessment-chart = التغيّرات في رسم بياني

# where: What does our Strategic Assessment { $year } tell us?, under "Changes shown as a chart", heading 4
# English: Numbers shown as a chart
# status: draft
assessment-volumes = الأعداد في رسم بياني
