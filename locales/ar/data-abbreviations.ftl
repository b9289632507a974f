# where: table abbreviations, asb-expansion
# English: anti-social behaviour
# status: draft
abbreviations-asb-expansion = السلوك المعادي للمجتمع (anti-social behaviour)

# where: table abbreviations, cctv-expansion
# English: Closed Circuit Television
# status: draft
abbreviations-cctv-expansion = كاميرات المراقبة بالدائرة التلفزيونية المغلقة (Closed Circuit Television)

# where: table abbreviations, csp-expansion
# English: Community Safety Partnership
# status: draft
abbreviations-csp-expansion = شراكة السلامة المجتمعية (Community Safety Partnership)

# where: table abbreviations, dhr-expansion
# English: Domestic Homicide Review
# status: draft
abbreviations-dhr-expansion = مراجعة جرائم القتل المرتبطة بالإساءة المنزلية (Domestic Homicide Review)

# where: table abbreviations, ersou-expansion
# English: Eastern Region Special Operations Unit
# status: draft
abbreviations-ersou-expansion = وحدة العمليات الخاصة للإقليم الشرقي (Eastern Region Special Operations Unit)

# where: table abbreviations, hcc-csu-expansion
# English: Hertfordshire County Council's Community Safety Unit
# status: draft
abbreviations-hcc-csu-expansion = وحدة السلامة المجتمعية التابعة لمجلس مقاطعة هارتفوردشاير (Hertfordshire County Council's Community Safety Unit)

# where: table abbreviations, jag-expansion
# English: Joint Agency Group
# status: draft
abbreviations-jag-expansion = المجموعة المشتركة بين الجهات (Joint Agency Group)

# where: table abbreviations, mace-expansion
# English: Multi-Agency Child Exploitation Panel
# status: draft
abbreviations-mace-expansion = اللجنة المتعددة الجهات المعنية باستغلال الأطفال (Multi-Agency Child Exploitation Panel)

# where: table abbreviations, marrg-expansion
# English: Multi-Agency Risk Reduction Group
# status: draft
abbreviations-marrg-expansion = المجموعة المتعددة الجهات للحد من المخاطر (Multi-Agency Risk Reduction Group)

# where: table abbreviations, opals-expansion
# English: Older Persons Activity Learning and Safety
# status: draft
abbreviations-opals-expansion = الأنشطة والتعلّم والسلامة لكبار السن (Older Persons Activity Learning and Safety)

# where: table abbreviations, opcc-expansion
# English: Office of the Police and Crime Commissioner
# status: draft
abbreviations-opcc-expansion = مكتب مفوض الشرطة والجريمة (Office of the Police and Crime Commissioner)

# where: table abbreviations, owl-expansion
# English: Online Watch Link
# status: draft
abbreviations-owl-expansion = خدمة مراقبة الأحياء السكنية عبر الإنترنت (Online Watch Link)

# where: table abbreviations, swhyap-expansion
# English: South West Herts Youth Action Panel
# status: draft
abbreviations-swhyap-expansion = لجنة العمل مع الشباب في جنوب غرب هارتفوردشاير (South West Herts Youth Action Panel)

# where: table abbreviations, vawg-expansion
# English: Violence Against Women and Girls
# status: draft
abbreviations-vawg-expansion = العنف ضد النساء والفتيات (Violence Against Women and Girls)
