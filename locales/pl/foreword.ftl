# where: Foreword, page title
# English: Foreword
# status: draft
foreword-title = Przedmowa

# where: Foreword, description for search engines
# English: Councillor Christian Grey introduces the plan, which has been produced following consultation with local communities and partner agencies.
# status: draft
foreword-desc = Radny Christian Grey przedstawia plan, który powstał po konsultacjach ze społecznościami lokalnymi i instytucjami partnerskimi.

# where: Foreword, paragraph 1
# English: One of our key priorities is to ensure that people feel safe in their communities.
# status: draft
foreword-p-one-of-our = Jednym z naszych najważniejszych priorytetów jest to, aby mieszkańcy czuli się bezpiecznie w swoim otoczeniu.

# where: Foreword, paragraph 2
# English: Hertsmere Community Safety Partnership (CSP) brings together statutory and voluntary organisations to address concerns about crime and [anti-social behaviour]({ $link-anti-social-behaviour }).
# status: draft
foreword-p-hertsmere-community-safety = Partnerstwo na rzecz Bezpieczeństwa Lokalnego w Hertsmere (Hertsmere Community Safety Partnership, CSP) łączy instytucje publiczne i organizacje społeczne, które wspólnie reagują na obawy związane z przestępczością i [zachowaniami antyspołecznymi]({ $link-anti-social-behaviour }).

# where: Foreword, paragraph 3
# English: There is never any complacency about the challenge. Through the partnership much progress has been achieved to raise awareness and deliver a co-ordinated approach, but we strive to continue to produce targeted action that reduces incidents of crime and anti-social behaviour.
# status: draft
foreword-p-there-is-never = Nigdy nie lekceważymy tego wyzwania. Dzięki partnerstwu udało się już bardzo wiele: zwiększyliśmy świadomość problemów i działamy w sposób skoordynowany. Nadal jednak staramy się podejmować ukierunkowane działania, które zmniejszają liczbę przestępstw i zachowań antyspołecznych.

# where: Foreword, paragraph 4
# English: The Partnership Plan { $start }–{ $end } has been produced following consultation with local communities and partner agencies to provide an overview of the role of the CSP, crime trends, our strategic aims and priorities for the next four years, as well as a summary of the partnership's achievements. To ensure we meet the needs of our communities, we will regularly review this plan to make sure it continues to reflect our borough's needs and meet new or emerging issues.
# status: draft
foreword-p-the-partnership-plan = Plan Partnerstwa na lata { $start }–{ $end } powstał po konsultacjach ze społecznościami lokalnymi i instytucjami partnerskimi. Przedstawia rolę CSP, trendy w przestępczości, nasze cele strategiczne i priorytety na najbliższe cztery lata oraz podsumowanie osiągnięć partnerstwa. Aby odpowiadać na potrzeby mieszkańców, będziemy regularnie dokonywać przeglądu tego planu i sprawdzać, czy nadal odzwierciedla potrzeby Hertsmere oraz uwzględnia nowe lub dopiero pojawiające się problemy.

# where: Foreword, paragraph 5
# English: By working in partnership, we believe that residents will feel a sense of confidence that Hertsmere is a place where people can live, work and visit safely.
# status: draft
foreword-p-by-working-in = Wierzymy, że dzięki współpracy mieszkańcy nabiorą przekonania, że Hertsmere to miejsce, w którym można bezpiecznie mieszkać i pracować i do którego można bezpiecznie przyjeżdżać.

# where: Foreword, paragraph 6
# English: Cllr Christian Grey
# status: draft
foreword-signed-by = Radny Christian Grey

# where: Foreword, paragraph 7
# English: Portfolio Holder for Communities, Neighbourhoods, Enforcement, Economic Development and Transformation
# status: draft
foreword-signed-role = Członek władz rady (Portfolio Holder) odpowiedzialny za sprawy społeczności, osiedli, egzekwowania przepisów, rozwoju gospodarczego i transformacji
