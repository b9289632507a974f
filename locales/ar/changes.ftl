# where: Differences from the printed plan, page title
# English: Differences from the printed plan
# status: draft
changes-title = الاختلافات عن الخطة المطبوعة

# where: Differences from the printed plan, description for search engines
# English: Where the words, order or details on this website differ from the printed plan, and why.
# status: draft
changes-desc = المواضع التي تختلف فيها الصياغة أو الترتيب أو التفاصيل في هذا الموقع عن الخطة المطبوعة، وأسباب ذلك.

# where: Differences from the printed plan, paragraph 1
# English: Where the words, order or details on this website differ from the printed plan, the difference is listed here with the reason.
# status: draft
changes-p-where-the-words = تعرض هذه الصفحة المواضع التي تختلف فيها الصياغة أو الترتيب أو التفاصيل في هذا الموقع عن الخطة المطبوعة، مع ذكر سبب كل اختلاف.
