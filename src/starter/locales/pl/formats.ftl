# where: Large print and languages, paragraph 1
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# status: draft
formats-notice-request = Jeżeli ktoś chciałby otrzymać dokument w innym języku lub formacie proszony jest zatelefonować na numer { $phone } lub przesłać e-mail do { $email } a my zrobimy wszystko by pomóc.

# where: Large print and languages, paragraph 2
# English: Please allow sufficient time for any document to be translated.
# status: draft
formats-notice-time = Prosimy uwzględnić czas na przetłumaczenie każdego dokumentu.
