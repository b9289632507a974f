# where: Partnership aims { $start }–{ $end }, page title
# English: Partnership aims { $start }–{ $end }
# status: draft
aims-title = Cele partnerstwa na lata { $start }–{ $end }

# where: Partnership aims { $start }–{ $end }, description for search engines
# English: The three aims that the partnership has agreed for the next four years, following extensive public consultation.
# status: draft
aims-desc = Trzy cele, które partnerstwo przyjęło na najbliższe cztery lata po szeroko zakrojonych konsultacjach społecznych.

# where: Partnership aims { $start }–{ $end }, paragraph 1
# English: Following extensive public consultation the CSP has used the strategic assessment, crime trends, data sources, intelligence and results from the Feelings of Safety survey to agree these partnership aims for the next four years:
# status: draft
aims-p-following-extensive-public = Po szeroko zakrojonych konsultacjach społecznych Partnerstwo na rzecz Bezpieczeństwa Lokalnego (Community Safety Partnership, CSP) przyjęło cele na najbliższe cztery lata. Wykorzystało przy tym Ocenę Strategiczną, trendy w przestępczości, różne źródła danych, informacje operacyjne i wyniki ankiety o poczuciu bezpieczeństwa (Feelings of Safety survey). Oto cele partnerstwa:
