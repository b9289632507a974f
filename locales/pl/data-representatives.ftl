# where: table representatives, note
# English: The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
# status: draft
representatives-note = Lista przedstawicieli była w wydrukowanym planie grafiką i nie została tu odtworzona. Aby o nią zapytać, prosimy skorzystać z [przydatnych danych kontaktowych]({ $link-useful-contact-details }).
