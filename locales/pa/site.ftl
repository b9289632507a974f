# to translate: remove "# " from the last line and write the translation after "="
# where: table site, name
# English: Hertsmere Community Safety Partnership Plan
# site-name =

# to translate: remove "# " from the last line and write the translation after "="
# where: table site, publisher
# English: Hertsmere Borough Council
# site-publisher =
