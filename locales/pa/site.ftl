# where: table site, name
# English: Hertsmere Community Safety Partnership Plan
# status: draft
site-name = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ ਯੋਜਨਾ

# where: table site, publisher
# English: Hertsmere Borough Council
# status: draft
site-publisher = ਹਰਟਸਮੀਅਰ ਬੋਰੋ ਕੌਂਸਿਲ
