# where: Accessibility statement, page title
# English: Accessibility statement
# status: draft
accessibility-title = بيان إمكانية الوصول

# where: Accessibility statement, description for search engines
# English: How accessible this website is, how to report a problem, and how it was tested.
# status: draft
accessibility-desc = مدى سهولة استخدام هذا الموقع للجميع، وكيفية الإبلاغ عن أي مشكلة، وكيف جرى اختباره.
