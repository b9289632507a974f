# where: Useful contact details, page title
# English: Useful contact details
# status: draft
contacts-title = بيانات اتصال مفيدة

# where: Useful contact details, description for search engines
# English: Telephone numbers, email addresses and websites for reporting crime, for victims, for advice, and for the council and the partnership.
# status: draft
contacts-desc = أرقام هواتف وعناوين بريد إلكتروني ومواقع إلكترونية للإبلاغ عن الجرائم، ولمساعدة الضحايا، وللحصول على المشورة، وللاتصال بالبلدية والشراكة.
