# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, page title
# English: Large print and languages
# formats-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, description for search engines
# English: How to ask Hertsmere Borough Council for a document in a different language or format.
# formats-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, paragraph 1
# English: Hertsmere Borough Council aims to provide information in alternative formats where possible.
# formats-notice-aim =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, paragraph 2
# English: If you would like a document in a different language or format please call { $phone } or email { $email } and we will do our best to help.
# formats-notice-request =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, paragraph 3
# English: Please allow sufficient time for any document to be translated.
# formats-notice-time =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, heading 1
# English: This notice in other languages
# formats-notice-in-other-languages =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, paragraph 4
# English: Telephone: { $publisher-phone }
# formats-publisher-phone =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, paragraph 5
# English: Website: [www.hertsmere.gov.uk]({ $link-www-hertsmere-gov-uk })
# formats-publisher-website =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, heading 2
# English: Production
# formats-production =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, under "Production", paragraph 6
# English: Produced by { $production-name }
# formats-produced-by =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, under "Production", paragraph 7
# English: Telephone: { $production-phone }
# formats-production-phone =

# to translate: remove "# " from the last line and write the translation after "="
# where: Large print and languages, under "Production", paragraph 8
# English: Email: { $production-email }
# formats-production-email =
