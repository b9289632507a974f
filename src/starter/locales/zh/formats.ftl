# where: Large print and languages, paragraph 1
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = 如果你想得到以简体中文或其它格式制作的版本，请致电 { $phone }，或发送邮件至 { $email }，我们将尽力提供帮助。

# where: Large print and languages, paragraph 2
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = 请预留足够的时间，以便让我们完成有关文件的翻译。
