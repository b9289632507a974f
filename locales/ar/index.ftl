# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, page title
# English: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }
# status: draft
index-title = خطة شراكة السلامة المجتمعية (CSP) في هارتسمير للفترة من { $start } إلى { $end }

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, description for search engines
# English: The role of the Hertsmere Community Safety Partnership, crime trends, its aims and priorities, and a summary of its achievements.
# status: draft
index-desc = دور شراكة السلامة المجتمعية في هارتسمير، واتجاهات الجريمة، وأهداف الشراكة وأولوياتها، وملخص لإنجازاتها.

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, paragraph 1
# English: This plan gives an overview of the role of the Community Safety Partnership (CSP), crime trends, our strategic aims and priorities, as well as a summary of the partnership's achievements. It has been produced following consultation with local communities and partner agencies.
# status: draft
index-p-this-plan-gives = تقدّم هذه الخطة لمحة عامة عن دور شراكة السلامة المجتمعية (Community Safety Partnership, CSP)، واتجاهات الجريمة، وأهدافنا وأولوياتنا الاستراتيجية، إضافةً إلى ملخص لإنجازات الشراكة. وقد أُعدّت بعد التشاور مع المجتمعات المحلية والجهات الشريكة.
