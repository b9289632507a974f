# where: Partnership aims { $start }–{ $end }, page title
# English: Partnership aims { $start }–{ $end }
# status: draft
aims-title = أهداف الشراكة للفترة من { $start } إلى { $end }

# where: Partnership aims { $start }–{ $end }, description for search engines
# English: The three aims that the partnership has agreed for the next four years, following extensive public consultation.
# status: draft
aims-desc = الأهداف الثلاثة التي اتفقت عليها الشراكة للسنوات الأربع المقبلة بعد مشاورات عامة واسعة.

# where: Partnership aims { $start }–{ $end }, paragraph 1
# English: Following extensive public consultation the CSP has used the strategic assessment, crime trends, data sources, intelligence and results from the Feelings of Safety survey to agree these partnership aims for the next four years:
# status: draft
aims-p-following-extensive-public = بعد مشاورات عامة واسعة، استندت شراكة السلامة المجتمعية (CSP) إلى التقييم الاستراتيجي واتجاهات الجريمة ومصادر البيانات والمعلومات المجمّعة ونتائج استطلاع الشعور بالأمان (Feelings of Safety survey)، واتفقت على أهداف الشراكة التالية للسنوات الأربع المقبلة:
