# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, page title
# English: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }
# status: draft
index-title = Plan Partnerstwa na rzecz Bezpieczeństwa Lokalnego w Hertsmere (Hertsmere Community Safety Partnership, CSP) na lata { $start }–{ $end }

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, description for search engines
# English: The role of the Hertsmere Community Safety Partnership, crime trends, its aims and priorities, and a summary of its achievements.
# status: draft
index-desc = Rola Partnerstwa na rzecz Bezpieczeństwa Lokalnego w Hertsmere (Hertsmere Community Safety Partnership), trendy w przestępczości, cele i priorytety partnerstwa oraz podsumowanie jego osiągnięć.

# where: Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }, paragraph 1
# English: This plan gives an overview of the role of the Community Safety Partnership (CSP), crime trends, our strategic aims and priorities, as well as a summary of the partnership's achievements. It has been produced following consultation with local communities and partner agencies.
# status: draft
index-p-this-plan-gives = Ten plan ogólnie przedstawia rolę Partnerstwa na rzecz Bezpieczeństwa Lokalnego (Community Safety Partnership, CSP), trendy w przestępczości oraz nasze cele strategiczne i priorytety. Podsumowuje też osiągnięcia partnerstwa. Powstał po konsultacjach ze społecznościami lokalnymi i instytucjami partnerskimi.
