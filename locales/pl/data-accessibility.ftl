# where: table accessibility, scope
# English: This accessibility statement applies to the website of the Hertsmere Community Safety Partnership Plan.
# status: draft
accessibility-scope = Ta deklaracja dostępności dotyczy strony internetowej Planu Partnerstwa na rzecz Bezpieczeństwa Lokalnego w Hertsmere (Hertsmere Community Safety Partnership Plan).

# where: table accessibility, organisation
# English: This website is run by Hertsmere Borough Council. We want as many people as possible to be able to use this website. For example, that means you should be able to:
# status: draft
accessibility-organisation = Tę stronę internetową prowadzi rada miejska Hertsmere Borough Council. Chcemy, aby mogło z niej korzystać jak najwięcej osób. Oznacza to na przykład, że na tej stronie można:

# where: table accessibility, can-do-colours-and-fonts-text
# English: change colours, contrast levels and fonts using browser or device settings
# status: draft
accessibility-can-do-colours-and-fonts-text = zmieniać kolory, kontrast i czcionki w ustawieniach przeglądarki lub urządzenia

# where: table accessibility, can-do-zoom-text
# English: zoom in up to 400% without the text spilling off the screen
# status: draft
accessibility-can-do-zoom-text = powiększać widok do 400% tak, aby tekst nie wychodził poza ekran

# where: table accessibility, can-do-keyboard-text
# English: navigate the website using just a keyboard
# status: draft
accessibility-can-do-keyboard-text = poruszać się po stronie za pomocą samej klawiatury

# where: table accessibility, can-do-no-javascript-text
# English: read every page without JavaScript
# status: draft
accessibility-can-do-no-javascript-text = czytać każdą podstronę bez JavaScriptu

# where: table accessibility, how-accessible-not-tested-by-people-text
# English: This website has not yet been tested by disabled people, or by hand with assistive technology such as screen readers, so there may be problems we do not know of.
# status: draft
accessibility-how-accessible-not-tested-by-people-text = Tej strony internetowej nie przetestowały jeszcze osoby z niepełnosprawnościami. Nie sprawdzono jej też ręcznie z użyciem technologii wspomagających, takich jak czytniki ekranu. Mogą więc występować problemy, o których nie wiemy.

# where: table accessibility, how-accessible-shown-in-english-text
# English: Where a translation is missing or out of date, the English text is shown in its place.
# status: draft
accessibility-how-accessible-shown-in-english-text = Jeżeli brakuje tłumaczenia lub jest ono nieaktualne, zamiast niego wyświetla się tekst angielski.

# where: table accessibility, how-accessible-representatives-text
# English: The list of the partnership's representatives was a picture in the printed plan and is missing from this website.
# status: draft
accessibility-how-accessible-representatives-text = Lista przedstawicieli partnerstwa była w wydrukowanym planie grafiką i na tej stronie internetowej jej brakuje.

# where: table accessibility, feedback
# English: If you find any problems not listed on this page or think we're not meeting accessibility requirements, contact Hertsmere Borough Council. Contact us in the same way if you need information on this website in a [different language or format]({ $link-different-language-or-format }).
# status: draft
accessibility-feedback = Problemy, których nie wymieniono na tej stronie, oraz uwagi, że nie spełniamy wymogów dostępności, prosimy zgłaszać radzie miejskiej Hertsmere Borough Council. W ten sam sposób można poprosić o informacje z tej strony internetowej w [innym języku lub formacie]({ $link-different-language-or-format }).

# where: table accessibility, enforcement
# English: The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations'). If you're not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)]({ $link-contact-the-equality-advisory }).
# status: draft
accessibility-enforcement = Za egzekwowanie przepisów o dostępności stron internetowych i aplikacji mobilnych instytucji publicznych – Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (dalej: „przepisy o dostępności”) – odpowiada Komisja ds. Równości i Praw Człowieka (Equality and Human Rights Commission, EHRC). Jeżeli nasza odpowiedź na skargę nie jest zadowalająca, można [skontaktować się ze służbą doradczą ds. równości Equality Advisory and Support Service (EASS)]({ $link-contact-the-equality-advisory }).

# where: table accessibility, technical
# English: Hertsmere Borough Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
# status: draft
accessibility-technical = Rada miejska Hertsmere Borough Council dokłada starań, aby jej strona internetowa była dostępna zgodnie z przepisami Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.

# where: table accessibility, compliance-text
# English: This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2]({ $link-web-content-accessibility-guidelines }) AA standard, due to the limits of testing named below.
# status: draft
accessibility-compliance-text = Ta strona internetowa jest częściowo zgodna ze standardem [Web Content Accessibility Guidelines w wersji 2.2]({ $link-web-content-accessibility-guidelines }) na poziomie AA. Powodem są opisane niżej ograniczenia testów.

# where: table accessibility, non-compliance-automated-tests-only-text
# English: This website has been tested by automated checks only. They cannot find every problem, so we do not claim that it meets every success criterion of the standard.
# status: draft
accessibility-non-compliance-automated-tests-only-text = Tę stronę internetową przetestowano tylko automatycznie. Takie testy nie wykrywają wszystkich problemów, dlatego nie twierdzimy, że strona spełnia każde kryterium standardu.

# where: table accessibility, tested-by
# English: The test was carried out by this project's automated checks in the Chromium browser. The website has not yet been tested by disabled people or by hand with assistive technology.
# status: draft
accessibility-tested-by = Stronę internetową sprawdzono automatycznymi testami tego projektu w przeglądarce Chromium. Nie przetestowały jej jeszcze osoby z niepełnosprawnościami i nie sprawdzono jej ręcznie z użyciem technologii wspomagających.
