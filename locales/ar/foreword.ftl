# where: Foreword, page title
# English: Foreword
# status: draft
foreword-title = تمهيد

# where: Foreword, description for search engines
# English: Councillor Christian Grey introduces the plan, which has been produced following consultation with local communities and partner agencies.
# status: draft
foreword-desc = يقدّم عضو المجلس البلدي Christian Grey الخطة التي أُعدّت بعد التشاور مع المجتمعات المحلية والجهات الشريكة.

# where: Foreword, paragraph 1
# English: One of our key priorities is to ensure that people feel safe in their communities.
# status: draft
foreword-p-one-of-our = من أهم أولوياتنا أن نضمن شعور الناس بالأمان في مجتمعاتهم المحلية.

# where: Foreword, paragraph 2
# English: Hertsmere Community Safety Partnership (CSP) brings together statutory and voluntary organisations to address concerns about crime and [anti-social behaviour]({ $link-anti-social-behaviour }).
# status: draft
foreword-p-hertsmere-community-safety = تجمع شراكة السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Partnership, CSP) بين الهيئات الرسمية والمنظمات التطوعية للتصدي لما يقلق الناس بشأن الجريمة و[السلوك المعادي للمجتمع]({ $link-anti-social-behaviour }).

# where: Foreword, paragraph 3
# English: There is never any complacency about the challenge. Through the partnership much progress has been achieved to raise awareness and deliver a co-ordinated approach, but we strive to continue to produce targeted action that reduces incidents of crime and anti-social behaviour.
# status: draft
foreword-p-there-is-never = نحن لا نستهين أبداً بهذا التحدي. وقد تحقق من خلال الشراكة تقدم كبير في زيادة الوعي والعمل وفق نهج منسّق، لكننا نسعى إلى مواصلة اتخاذ إجراءات موجّهة تحدّ من حوادث الجريمة والسلوك المعادي للمجتمع.

# where: Foreword, paragraph 4
# English: The Partnership Plan { $start }–{ $end } has been produced following consultation with local communities and partner agencies to provide an overview of the role of the CSP, crime trends, our strategic aims and priorities for the next four years, as well as a summary of the partnership's achievements. To ensure we meet the needs of our communities, we will regularly review this plan to make sure it continues to reflect our borough's needs and meet new or emerging issues.
# status: draft
foreword-p-the-partnership-plan = أُعدّت خطة الشراكة للفترة من { $start } إلى { $end } بعد التشاور مع المجتمعات المحلية والجهات الشريكة. وهي تقدّم لمحة عامة عن دور شراكة السلامة المجتمعية، واتجاهات الجريمة، وأهدافنا وأولوياتنا الاستراتيجية للسنوات الأربع المقبلة، إضافةً إلى ملخص لإنجازات الشراكة. وحرصاً على تلبية احتياجات مجتمعاتنا المحلية، سنراجع هذه الخطة بانتظام للتأكد من أنها لا تزال تعبّر عن احتياجات منطقتنا وتواكب القضايا الجديدة أو الناشئة.

# where: Foreword, paragraph 5
# English: By working in partnership, we believe that residents will feel a sense of confidence that Hertsmere is a place where people can live, work and visit safely.
# status: draft
foreword-p-by-working-in = ونحن نؤمن بأن العمل بالشراكة سيعزز ثقة السكان بأن هارتسمير مكان يمكن للناس أن يعيشوا ويعملوا فيه وأن يزوروه بأمان.

# where: Foreword, paragraph 6
# English: Cllr Christian Grey
# status: draft
foreword-signed-by = عضو المجلس البلدي Christian Grey

# where: Foreword, paragraph 7
# English: Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation
# status: draft
foreword-signed-role = المسؤول عن حقيبة المجتمعات المحلية والأحياء والإنفاذ والتنمية الاقتصادية والتحول (Portfolio Holder)
