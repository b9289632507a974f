# where: table site, name
# English: Hertsmere Community Safety Partnership Plan
# status: draft
site-name = خطة شراكة السلامة المجتمعية في هارتسمير

# where: table site, publisher
# English: Hertsmere Borough Council
# status: draft
site-publisher = بلدية منطقة هارتسمير (Hertsmere Borough Council)
