### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

formats-title = Large print and languages
formats-desc = How to ask Hertsmere Borough Council for a document in a different language or format.
formats-notice-aim = Hertsmere Borough Council aims to provide information in alternative formats where possible.
formats-notice-request = If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
formats-notice-time = Please allow sufficient time for any document to be translated.
formats-notice-in-other-languages = This notice in other languages
formats-publisher-phone = Telephone: { $publisher-phone }
formats-publisher-website = Website: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })
formats-production = Production
formats-produced-by = Produced by { $production-name }
formats-production-phone = Telephone: { $production-phone }
formats-production-email = Email: { $production-email }
