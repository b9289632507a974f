# where: Large print and languages, page title
# English: Large print and languages
# status: draft
formats-title = 大字版和其他语言

# where: Large print and languages, description for search engines
# English: How to ask Hertsmere Borough Council for a document in a different language or format.
# status: draft
formats-desc = 如何向Hertsmere自治市镇议会（Hertsmere Borough Council）索取其他语言或其他格式的文件。

# where: Large print and languages, paragraph 1
# English: Hertsmere Borough Council aims to provide information in alternative formats where possible.
# status: draft
formats-notice-aim = Hertsmere 自治区政府旨在可能的情况下提供信息的其它格式版本。

# where: Large print and languages, paragraph 2
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = 如果你想得到以简体中文或其它格式制作的版本，请致电 { $phone }，或发送邮件至 { $email }，我们将尽力提供帮助。

# where: Large print and languages, paragraph 3
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = 请预留足够的时间，以便让我们完成有关文件的翻译。

# where: Large print and languages, heading 1
# English: This notice in other languages
# status: draft
formats-notice-in-other-languages = 本通知的其他语言版本

# where: Large print and languages, paragraph 4
# English: Telephone: { $publisher-phone }
# status: draft
formats-publisher-phone = 电话：{ $publisher-phone }

# where: Large print and languages, paragraph 5
# English: Website: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })
# status: draft
formats-publisher-website = 网站：[www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })

# where: Large print and languages, heading 2
# English: Production
# status: draft
formats-production = 制作

# where: Large print and languages, under "Production", paragraph 6
# English: Produced by { $production-name }
# status: draft
formats-produced-by = 由{ $production-name }制作

# where: Large print and languages, under "Production", paragraph 7
# English: Telephone: { $production-phone }
# status: draft
formats-production-phone = 电话：{ $production-phone }

# where: Large print and languages, under "Production", paragraph 8
# English: Email: { $production-email }
# status: draft
formats-production-email = 电子邮箱：{ $production-email }
