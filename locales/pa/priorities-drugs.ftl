# where: Priority 5: To reduce the harm caused by drugs within communities, page title
# English: Priority 5: To reduce the harm caused by drugs within communities
# status: draft
priorities-drugs-title = ਤਰਜੀਹ 5: ਨਸ਼ਿਆਂ ਨਾਲ ਕਮਿਊਨਿਟੀਆਂ ਨੂੰ ਹੋਣ ਵਾਲਾ ਨੁਕਸਾਨ ਘਟਾਉਣਾ

# where: Priority 5: To reduce the harm caused by drugs within communities, description for search engines
# English: How the partnership will pursue drug dealing, address cannabis use, patrol hotspot areas and work in schools.
# status: draft
priorities-drugs-desc = ਭਾਈਵਾਲੀ ਨਸ਼ੇ ਵੇਚਣ ਵਾਲਿਆਂ ਖ਼ਿਲਾਫ਼ ਕਾਰਵਾਈ ਕਿਵੇਂ ਕਰੇਗੀ, ਭੰਗ (cannabis) ਦੀ ਵਰਤੋਂ ਨਾਲ ਕਿਵੇਂ ਨਜਿੱਠੇਗੀ, ਵੱਧ ਸਮੱਸਿਆ ਵਾਲੇ ਇਲਾਕਿਆਂ ਵਿਚ ਗਸ਼ਤ ਕਿਵੇਂ ਕਰੇਗੀ ਅਤੇ ਸਕੂਲਾਂ ਵਿਚ ਕੀ ਕੰਮ ਕਰੇਗੀ।

# where: Priority 5: To reduce the harm caused by drugs within communities, heading 1
# English: What we will do
# status: draft
priorities-drugs-what-we-will-do = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
