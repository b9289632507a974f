# to translate: remove "# " from the last line and write the translation after "="
# where: table representatives, note
# English: The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
# representatives-note =
