# where: Large print and languages, page title
# English: Large print and languages
# status: draft
formats-title = الطباعة بخط كبير واللغات

# where: Large print and languages, description for search engines
# English: How to ask Hertsmere Borough Council for a document in a different language or format.
# status: draft
formats-desc = كيفية طلب وثيقة من بلدية منطقة هارتسمير (Hertsmere Borough Council) بلغة أو بصيغة أخرى.

# where: Large print and languages, paragraph 1
# English: Hertsmere Borough Council aims to provide information in alternative formats where possible.
# status: draft
formats-notice-aim = تهدف بلدية منطقة هارتسمير (Hertsmere Borough Council) إلى توفير المعلومات بصيغ بديلة إذا كان ذلك ممكناً.

# where: Large print and languages, paragraph 2
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = إذا أردت أي وثيقة بلغة أو بصيغة أخرى يرجى الاتصال برقم الهاتف { $phone } أو إرسال بريد إلكتروني { $email } وسنبذل قصارى جهدنا لمساعدتك.

# where: Large print and languages, paragraph 3
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = يرجى منحنا وقتاً كافياً لترجمة أي وثيقة مطلوبة.

# where: Large print and languages, heading 1
# English: This notice in other languages
# status: draft
formats-notice-in-other-languages = هذا الإشعار بلغات أخرى

# where: Large print and languages, paragraph 4
# English: Telephone: { $publisher-phone }
# status: draft
formats-publisher-phone = الهاتف: { $publisher-phone }

# where: Large print and languages, paragraph 5
# English: Website: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })
# status: draft
formats-publisher-website = الموقع الإلكتروني: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })

# where: Large print and languages, heading 2
# English: Production
# status: draft
formats-production = الإعداد والطباعة

# where: Large print and languages, under "Production", paragraph 6
# English: Produced by { $production-name }
# status: draft
formats-produced-by = من إعداد { $production-name }

# where: Large print and languages, under "Production", paragraph 7
# English: Telephone: { $production-phone }
# status: draft
formats-production-phone = الهاتف: { $production-phone }

# where: Large print and languages, under "Production", paragraph 8
# English: Email: { $production-email }
# status: draft
formats-production-email = البريد الإلكتروني: { $production-email }
