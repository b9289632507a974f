# Names that must read the same everywhere. Other messages use them as { -csp }.
# Give the name that your readers know. Keep the English name where there is no settled translation.
# A language with cases may give a term variants: -csp = { $case -> [genitive] ... *[nominative] ... }

# The bodies behind the plan.
-csp = شراكة السلامة المجتمعية
-csp-short = CSP
-council = بلدية منطقة هارتسمير
-county-council = مجلس مقاطعة هارتفوردشاير
-community-safety-unit = وحدة السلامة المجتمعية
-police = شرطة هارتفوردشاير
-fire-service = خدمة الإطفاء والإنقاذ في هارتفوردشاير
-opcc = مكتب مفوض الشرطة والجريمة
-jag = المجموعة المشتركة بين الجهات

# Subjects of the plan.
-asb = السلوك المعادي للمجتمع
-vawg = العنف ضد النساء والفتيات
-strategic-assessment = التقييم الاستراتيجي
-partnership-plan = خطة الشراكة
-safeguarding = الحماية من الأذى (safeguarding)
-hate-crime = جرائم الكراهية
-domestic-abuse = الإساءة المنزلية
-exploitation = الاستغلال
-cuckooing = الاستيلاء على المنازل (cuckooing)
-neighbourhood-watch = مراقبة الأحياء السكنية (Neighbourhood Watch)

# Crimes that must be kept apart: a burglar breaks in, a robber uses force, a thief does neither.
-burglary = السطو على المباني
-robbery = السلب بالإكراه
-theft = السرقة
