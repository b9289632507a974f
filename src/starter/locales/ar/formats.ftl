# where: Large print and languages, paragraph 1
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = إذا أردت أي وثيقة بلغة أو بصيغة أخرى يرجى الاتصال برقم الهاتف { $phone } أو إرسال بريد إلكتروني { $email } وسنبذل قصارى جهدنا لمساعدتك.

# where: Large print and languages, paragraph 2
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = يرجى منحنا وقتاً كافياً لترجمة أي وثيقة مطلوبة.
