# where: Large print and languages, page title
# English: Large print and languages
# status: draft
formats-title = Duży druk i inne języki

# where: Large print and languages, description for search engines
# English: How to ask Hertsmere Borough Council for a document in a different language or format.
# status: draft
formats-desc = Jak poprosić radę miejską Hertsmere Borough Council o dokument w innym języku lub formacie.

# where: Large print and languages, paragraph 1
# English: Hertsmere Borough Council aims to provide information in alternative formats where possible.
# status: draft
formats-notice-aim = Rada miejska Hertsmere Borough Council zamierza dostarczać wszelkie informacje, tam gdzie jest to możliwe, w różnych formatach.

# where: Large print and languages, paragraph 2
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = Jeżeli ktoś chciałby otrzymać dokument w innym języku lub formacie proszony jest zatelefonować na numer { $phone } lub przesłać e-mail do { $email } a my zrobimy wszystko by pomóc.

# where: Large print and languages, paragraph 3
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = Prosimy uwzględnić czas na przetłumaczenie każdego dokumentu.

# where: Large print and languages, heading 1
# English: This notice in other languages
# status: draft
formats-notice-in-other-languages = To ogłoszenie w innych językach

# where: Large print and languages, paragraph 4
# English: Telephone: { $publisher-phone }
# status: draft
formats-publisher-phone = Telefon: { $publisher-phone }

# where: Large print and languages, paragraph 5
# English: Website: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })
# status: draft
formats-publisher-website = Strona internetowa: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })

# where: Large print and languages, heading 2
# English: Production
# status: draft
formats-production = Opracowanie publikacji

# where: Large print and languages, under "Production", paragraph 6
# English: Produced by { $production-name }
# status: draft
formats-produced-by = Opracowanie: { $production-name }

# where: Large print and languages, under "Production", paragraph 7
# English: Telephone: { $production-phone }
# status: draft
formats-production-phone = Telefon: { $production-phone }

# where: Large print and languages, under "Production", paragraph 8
# English: Email: { $production-email }
# status: draft
formats-production-email = E-mail: { $production-email }
