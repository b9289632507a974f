# where: Foreword, page title
# English: Foreword
# status: draft
foreword-title = ਮੁੱਖਬੰਦ

# where: Foreword, description for search engines
# English: Councillor Christian Grey introduces the plan, which has been produced following consultation with local communities and partner agencies.
# status: draft
foreword-desc = ਕੌਂਸਲਰ Christian Grey ਯੋਜਨਾ ਬਾਰੇ ਦੱਸਦੇ ਹਨ, ਜੋ ਸਥਾਨਕ ਕਮਿਊਨਿਟੀਆਂ ਅਤੇ ਭਾਈਵਾਲ ਸੰਸਥਾਵਾਂ ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਤੋਂ ਬਾਅਦ ਤਿਆਰ ਕੀਤੀ ਗਈ ਹੈ।

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 1
# English: One of our key priorities is to ensure that people feel safe in their communities.
# foreword-p-one-of-our =

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 2
# English: Hertsmere Community Safety Partnership (CSP) brings together statutory and voluntary organisations to address concerns about crime and anti-social behaviour.
# foreword-p-hertsmere-community-safety =

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 3
# English: There is never any complacency about the challenge. Through the partnership much progress has been achieved to raise awareness and deliver a co-ordinated approach, but we strive to continue to produce targeted action that reduces incidents of crime and anti-social behaviour.
# foreword-p-there-is-never =

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 4
# English: The Partnership Plan { $start }–{ $end } has been produced following consultation with local communities and partner agencies to provide an overview of the role of the CSP, crime trends, our strategic aims and priorities for the next four years, as well as a summary of the partnership's achievements. To ensure we meet the needs of our communities, we will regularly review this plan to make sure it continues to reflect our borough's needs and meet new or emerging issues.
# foreword-p-the-partnership-plan =

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 5
# English: By working in partnership, we believe that residents will feel a sense of confidence that Hertsmere is a place where people can live, work and visit safely.
# foreword-p-by-working-in =

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 6
# English: Cllr Christian Grey
# foreword-signed-by =

# to translate: remove "# " from the last line and write the translation after "="
# where: Foreword, paragraph 7
# English: Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation
# foreword-signed-role =
