### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

foreword-title = Foreword
foreword-desc = Councillor Christian Grey introduces the plan, which has been produced following consultation with local communities and partner agencies.
foreword-p-one-of-our = One of our key priorities is to ensure that people feel safe in their communities.
foreword-p-hertsmere-community-safety = Hertsmere Community Safety Partnership (CSP) brings together statutory and voluntary organisations to address concerns about crime and [anti-social behaviour]({ $link-anti-social-behaviour }).
foreword-p-there-is-never = There is never any complacency about the challenge. Through the partnership much progress has been achieved to raise awareness and deliver a co-ordinated approach, but we strive to continue to produce targeted action that reduces incidents of crime and anti-social behaviour.
foreword-p-the-partnership-plan = The Partnership Plan { $start }–{ $end } has been produced following consultation with local communities and partner agencies to provide an overview of the role of the CSP, crime trends, our strategic aims and priorities for the next four years, as well as a summary of the partnership's achievements. To ensure we meet the needs of our communities, we will regularly review this plan to make sure it continues to reflect our borough's needs and meet new or emerging issues.
foreword-p-by-working-in = By working in partnership, we believe that residents will feel a sense of confidence that Hertsmere is a place where people can live, work and visit safely.
foreword-signed-by = Cllr Christian Grey
foreword-signed-role = Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation
