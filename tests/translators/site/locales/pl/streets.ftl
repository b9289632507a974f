streets-title = Ulice
streets-p-read-about-the = Najpierw przeczytaj [o planie]({ $link-about-the-plan }).
# Zofia: "oświetlona", not "jasna"; see our glossary.
streets-p-every-street-is = Każda ulica jest w nocy oświetlona.
streets-p-we-repair-a = Zepsutą latarnię naprawiamy w ciągu tygodnia.
streets-p-officers-walk-through = Funkcjonariusze patrolują miasto pieszo.
streets-p-tell-us-when = Powiedz nam, gdy widzisz coś niebezpiecznego.
streets-p-we-cut-the = Przycinamy żywopłoty w każdym parku.
