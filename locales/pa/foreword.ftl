# where: Foreword, page title
# English: Foreword
# status: draft
foreword-title = ਮੁੱਖਬੰਦ

# where: Foreword, description for search engines
# English: Councillor Christian Grey introduces the plan, which has been produced following consultation with local communities and partner agencies.
# status: draft
foreword-desc = ਕੌਂਸਿਲਰ Christian Grey ਯੋਜਨਾ ਬਾਰੇ ਦੱਸਦੇ ਹਨ, ਜੋ ਸਥਾਨਕ ਕਮਿਊਨਿਟੀਆਂ ਅਤੇ ਭਾਈਵਾਲ ਏਜੰਸੀਆਂ ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਤੋਂ ਬਾਅਦ ਤਿਆਰ ਕੀਤੀ ਗਈ ਹੈ।

# where: Foreword, paragraph 1
# English: One of our key priorities is to ensure that people feel safe in their communities.
# status: draft
foreword-p-one-of-our = ਸਾਡੀਆਂ ਮੁੱਖ ਤਰਜੀਹਾਂ ਵਿਚੋਂ ਇੱਕ ਇਹ ਪੱਕਾ ਕਰਨਾ ਹੈ ਕਿ ਲੋਕ ਆਪਣੀਆਂ ਕਮਿਊਨਿਟੀਆਂ ਵਿਚ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਕਰਨ।

# where: Foreword, paragraph 2
# English: Hertsmere Community Safety Partnership (CSP) brings together statutory and voluntary organisations to address concerns about crime and [anti-social behaviour]({ $link-anti-social-behaviour }).
# status: draft
foreword-p-hertsmere-community-safety = ਹਰਟਸਮੀਅਰ ਕਮਿਊਨਿਟੀ ਸੁਰੱਖਿਆ ਭਾਈਵਾਲੀ (Hertsmere Community Safety Partnership, CSP) ਕਾਨੂੰਨ ਹੇਠ ਬਣੇ ਸਰਕਾਰੀ ਅਦਾਰਿਆਂ ਅਤੇ ਸਵੈ-ਸੇਵੀ ਸੰਸਥਾਵਾਂ ਨੂੰ ਇਕੱਠਾ ਕਰਦੀ ਹੈ, ਤਾਂ ਜੋ ਜੁਰਮ ਅਤੇ [ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ]({ $link-anti-social-behaviour }) ਬਾਰੇ ਚਿੰਤਾਵਾਂ ਦੂਰ ਕੀਤੀਆਂ ਜਾ ਸਕਣ।

# where: Foreword, paragraph 3
# English: There is never any complacency about the challenge. Through the partnership much progress has been achieved to raise awareness and deliver a co-ordinated approach, but we strive to continue to produce targeted action that reduces incidents of crime and anti-social behaviour.
# status: draft
foreword-p-there-is-never = ਅਸੀਂ ਇਸ ਚੁਣੌਤੀ ਵੱਲੋਂ ਕਦੇ ਅਵੇਸਲੇ ਨਹੀਂ ਹੁੰਦੇ। ਭਾਈਵਾਲੀ ਰਾਹੀਂ ਜਾਗਰੂਕਤਾ ਵਧਾਉਣ ਅਤੇ ਮਿਲ-ਜੁਲ ਕੇ ਕੰਮ ਕਰਨ ਵਿਚ ਬਹੁਤ ਤਰੱਕੀ ਹੋਈ ਹੈ। ਪਰ ਅਸੀਂ ਖ਼ਾਸ ਸਮੱਸਿਆਵਾਂ ’ਤੇ ਕੇਂਦਰਿਤ ਅਜਿਹੀ ਕਾਰਵਾਈ ਜਾਰੀ ਰੱਖਣ ਦਾ ਪੂਰਾ ਯਤਨ ਕਰਦੇ ਹਾਂ ਜਿਸ ਨਾਲ ਜੁਰਮ ਅਤੇ ਸਮਾਜ-ਵਿਰੋਧੀ ਵਿਹਾਰ ਦੀਆਂ ਘਟਨਾਵਾਂ ਘਟਣ।

# where: Foreword, paragraph 4
# English: The Partnership Plan { $start }–{ $end } has been produced following consultation with local communities and partner agencies to provide an overview of the role of the CSP, crime trends, our strategic aims and priorities for the next four years, as well as a summary of the partnership's achievements. To ensure we meet the needs of our communities, we will regularly review this plan to make sure it continues to reflect our borough's needs and meet new or emerging issues.
# status: draft
foreword-p-the-partnership-plan = ਭਾਈਵਾਲੀ ਯੋਜਨਾ { $start }–{ $end } ਸਥਾਨਕ ਕਮਿਊਨਿਟੀਆਂ ਅਤੇ ਭਾਈਵਾਲ ਏਜੰਸੀਆਂ ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਤੋਂ ਬਾਅਦ ਤਿਆਰ ਕੀਤੀ ਗਈ ਹੈ। ਇਸ ਵਿਚ CSP ਦੀ ਭੂਮਿਕਾ, ਜੁਰਮਾਂ ਦੇ ਰੁਝਾਨਾਂ, ਅਤੇ ਅਗਲੇ ਚਾਰ ਸਾਲਾਂ ਲਈ ਸਾਡੇ ਰਣਨੀਤਕ ਉਦੇਸ਼ਾਂ ਅਤੇ ਤਰਜੀਹਾਂ ਬਾਰੇ ਆਮ ਜਾਣਕਾਰੀ ਹੈ। ਇਸ ਵਿਚ ਭਾਈਵਾਲੀ ਦੀਆਂ ਪ੍ਰਾਪਤੀਆਂ ਦਾ ਸਾਰ ਵੀ ਹੈ। ਆਪਣੀਆਂ ਕਮਿਊਨਿਟੀਆਂ ਦੀਆਂ ਲੋੜਾਂ ਪੂਰੀਆਂ ਕਰਨ ਲਈ ਅਸੀਂ ਇਸ ਯੋਜਨਾ ’ਤੇ ਬਾਕਾਇਦਾ ਮੁੜ ਵਿਚਾਰ ਕਰਾਂਗੇ, ਤਾਂ ਜੋ ਇਹ ਅੱਗੋਂ ਵੀ ਸਾਡੇ ਬੋਰੋ ਦੀਆਂ ਲੋੜਾਂ ਮੁਤਾਬਕ ਰਹੇ ਅਤੇ ਨਵੇਂ ਜਾਂ ਉੱਭਰ ਰਹੇ ਮਸਲਿਆਂ ਨਾਲ ਨਜਿੱਠ ਸਕੇ।

# where: Foreword, paragraph 5
# English: By working in partnership, we believe that residents will feel a sense of confidence that Hertsmere is a place where people can live, work and visit safely.
# status: draft
foreword-p-by-working-in = ਸਾਨੂੰ ਯਕੀਨ ਹੈ ਕਿ ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਨਾਲ ਵਸਨੀਕਾਂ ਨੂੰ ਭਰੋਸਾ ਹੋਵੇਗਾ ਕਿ ਹਰਟਸਮੀਅਰ ਅਜਿਹੀ ਥਾਂ ਹੈ ਜਿੱਥੇ ਲੋਕ ਸੁਰੱਖਿਅਤ ਢੰਗ ਨਾਲ ਰਹਿ ਸਕਦੇ ਹਨ, ਕੰਮ ਕਰ ਸਕਦੇ ਹਨ ਅਤੇ ਘੁੰਮਣ-ਫਿਰਨ ਆ ਸਕਦੇ ਹਨ।

# where: Foreword, paragraph 6
# English: Cllr Christian Grey
# status: draft
foreword-signed-by = ਕੌਂਸਿਲਰ Christian Grey

# where: Foreword, paragraph 7
# English: Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation
# status: draft
foreword-signed-role = ਕਮਿਊਨਿਟੀਆਂ, ਮੁਹੱਲਿਆਂ, ਨਿਯਮ ਲਾਗੂ ਕਰਾਉਣ, ਆਰਥਿਕ ਵਿਕਾਸ ਅਤੇ ਬਦਲਾਅ ਦੇ ਕੰਮਾਂ ਲਈ ਜ਼ਿੰਮੇਵਾਰ ਕੌਂਸਿਲਰ (Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation)
