# Names that must read the same everywhere. Other messages use them as { -csp }.
# Give the name that your readers know. Keep the English name where there is no settled translation.
# A language with cases may give a term variants: -csp = { $case -> [genitive] ... *[nominative] ... }

# The bodies behind the plan.
-csp =
    { $case ->
        [genitive] Partnerstwa na rzecz Bezpieczeństwa Lokalnego
        [dative] Partnerstwu na rzecz Bezpieczeństwa Lokalnego
        [instrumental] Partnerstwem na rzecz Bezpieczeństwa Lokalnego
        [locative] Partnerstwie na rzecz Bezpieczeństwa Lokalnego
       *[nominative] Partnerstwo na rzecz Bezpieczeństwa Lokalnego
    }
-csp-short = CSP
-council =
    { $case ->
        [genitive] Rady miejskiej Hertsmere Borough Council
        [dative] Radzie miejskiej Hertsmere Borough Council
        [accusative] Radę miejską Hertsmere Borough Council
        [instrumental] Radą miejską Hertsmere Borough Council
        [locative] Radzie miejskiej Hertsmere Borough Council
       *[nominative] Rada miejska Hertsmere Borough Council
    }
-county-council =
    { $case ->
        [genitive] Rady Hrabstwa Hertfordshire
        [dative] Radzie Hrabstwa Hertfordshire
        [accusative] Radę Hrabstwa Hertfordshire
        [instrumental] Radą Hrabstwa Hertfordshire
        [locative] Radzie Hrabstwa Hertfordshire
       *[nominative] Rada Hrabstwa Hertfordshire
    }
-community-safety-unit =
    { $case ->
        [genitive] Wydziału ds. Bezpieczeństwa Lokalnego
        [dative] Wydziałowi ds. Bezpieczeństwa Lokalnego
        [instrumental] Wydziałem ds. Bezpieczeństwa Lokalnego
        [locative] Wydziale ds. Bezpieczeństwa Lokalnego
       *[nominative] Wydział ds. Bezpieczeństwa Lokalnego
    }
-police =
    { $case ->
        [genitive] policji hrabstwa Hertfordshire
        [dative] policji hrabstwa Hertfordshire
        [accusative] policję hrabstwa Hertfordshire
        [instrumental] policją hrabstwa Hertfordshire
        [locative] policji hrabstwa Hertfordshire
       *[nominative] policja hrabstwa Hertfordshire
    }
-fire-service =
    { $case ->
        [genitive] straży pożarnej hrabstwa Hertfordshire
        [dative] straży pożarnej hrabstwa Hertfordshire
        [accusative] straż pożarną hrabstwa Hertfordshire
        [instrumental] strażą pożarną hrabstwa Hertfordshire
        [locative] straży pożarnej hrabstwa Hertfordshire
       *[nominative] straż pożarna hrabstwa Hertfordshire
    }
-opcc =
    { $case ->
        [genitive] Biura Komisarza ds. Policji i Przestępczości
        [dative] Biuru Komisarza ds. Policji i Przestępczości
        [instrumental] Biurem Komisarza ds. Policji i Przestępczości
        [locative] Biurze Komisarza ds. Policji i Przestępczości
       *[nominative] Biuro Komisarza ds. Policji i Przestępczości
    }
-jag =
    { $case ->
        [genitive] Wspólnej Grupy Służb i Instytucji
        [dative] Wspólnej Grupie Służb i Instytucji
        [accusative] Wspólną Grupę Służb i Instytucji
        [instrumental] Wspólną Grupą Służb i Instytucji
        [locative] Wspólnej Grupie Służb i Instytucji
       *[nominative] Wspólna Grupa Służb i Instytucji
    }

# Subjects of the plan.
-asb =
    { $case ->
        [genitive] zachowań antyspołecznych
        [dative] zachowaniom antyspołecznym
        [instrumental] zachowaniami antyspołecznymi
        [locative] zachowaniach antyspołecznych
       *[nominative] zachowania antyspołeczne
    }
-vawg =
    { $case ->
        [genitive] przemocy wobec kobiet i dziewcząt
        [dative] przemocy wobec kobiet i dziewcząt
        [instrumental] przemocą wobec kobiet i dziewcząt
        [locative] przemocy wobec kobiet i dziewcząt
       *[nominative] przemoc wobec kobiet i dziewcząt
    }
-strategic-assessment =
    { $case ->
        [genitive] Oceny Strategicznej
        [dative] Ocenie Strategicznej
        [accusative] Ocenę Strategiczną
        [instrumental] Oceną Strategiczną
        [locative] Ocenie Strategicznej
       *[nominative] Ocena Strategiczna
    }
-partnership-plan =
    { $case ->
        [genitive] Planu Partnerstwa
        [dative] Planowi Partnerstwa
        [instrumental] Planem Partnerstwa
        [locative] Planie Partnerstwa
       *[nominative] Plan Partnerstwa
    }
-safeguarding =
    { $case ->
        [genitive] ochrony przed krzywdzeniem (safeguarding)
        [dative] ochronie przed krzywdzeniem (safeguarding)
        [accusative] ochronę przed krzywdzeniem (safeguarding)
        [instrumental] ochroną przed krzywdzeniem (safeguarding)
        [locative] ochronie przed krzywdzeniem (safeguarding)
       *[nominative] ochrona przed krzywdzeniem (safeguarding)
    }
-hate-crime =
    { $case ->
        [genitive] przestępstwa z nienawiści
        [dative] przestępstwu z nienawiści
        [instrumental] przestępstwem z nienawiści
        [locative] przestępstwie z nienawiści
       *[nominative] przestępstwo z nienawiści
    }
-domestic-abuse =
    { $case ->
        [genitive] przemocy domowej
        [dative] przemocy domowej
        [accusative] przemoc domową
        [instrumental] przemocą domową
        [locative] przemocy domowej
       *[nominative] przemoc domowa
    }
-exploitation =
    { $case ->
        [genitive] wykorzystywania
        [dative] wykorzystywaniu
        [instrumental] wykorzystywaniem
        [locative] wykorzystywaniu
       *[nominative] wykorzystywanie
    }
-cuckooing =
    { $case ->
        [genitive] przejmowania mieszkań (cuckooing)
        [dative] przejmowaniu mieszkań (cuckooing)
        [instrumental] przejmowaniem mieszkań (cuckooing)
        [locative] przejmowaniu mieszkań (cuckooing)
       *[nominative] przejmowanie mieszkań (cuckooing)
    }
-neighbourhood-watch =
    { $case ->
        [genitive] straży sąsiedzkiej (Neighbourhood Watch)
        [dative] straży sąsiedzkiej (Neighbourhood Watch)
        [accusative] straż sąsiedzką (Neighbourhood Watch)
        [instrumental] strażą sąsiedzką (Neighbourhood Watch)
        [locative] straży sąsiedzkiej (Neighbourhood Watch)
       *[nominative] straż sąsiedzka (Neighbourhood Watch)
    }

# Crimes that must be kept apart: a burglar breaks in, a robber uses force, a thief does neither.
-burglary =
    { $case ->
        [genitive] włamania
        [dative] włamaniu
        [instrumental] włamaniem
        [locative] włamaniu
       *[nominative] włamanie
    }
-robbery =
    { $case ->
        [genitive] rozboju
        [dative] rozbojowi
        [instrumental] rozbojem
        [locative] rozboju
       *[nominative] rozbój
    }
-theft =
    { $case ->
        [genitive] kradzieży
        [dative] kradzieży
        [instrumental] kradzieżą
        [locative] kradzieży
       *[nominative] kradzież
    }
