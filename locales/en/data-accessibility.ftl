### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

accessibility-scope = This accessibility statement applies to the website of the Hertsmere Community Safety Partnership Plan.
accessibility-organisation = This website is run by Hertsmere Borough Council. We want as many people as possible to be able to use this website. For example, that means you should be able to:
accessibility-can-do-colours-and-fonts-text = change colours, contrast levels and fonts using browser or device settings
accessibility-can-do-zoom-text = zoom in up to 400% without the text spilling off the screen
accessibility-can-do-keyboard-text = navigate the website using just a keyboard
accessibility-can-do-no-javascript-text = read every page without JavaScript
accessibility-how-accessible-not-tested-by-people-text = This website has not yet been tested by disabled people, or by hand with assistive technology such as screen readers, so there may be problems we do not know of.
accessibility-how-accessible-shown-in-english-text = Where a translation is missing or out of date, the English text is shown in its place.
accessibility-how-accessible-representatives-text = The list of the partnership's representatives was a picture in the printed plan and is missing from this website.
accessibility-feedback = If you find any problems not listed on this page or think we're not meeting accessibility requirements, contact Hertsmere Borough Council. Contact us in the same way if you need information on this website in a [different language or format]({ $link-different-language-or-format }).
accessibility-enforcement = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations'). If you're not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)]({ $link-contact-the-equality-advisory }).
accessibility-technical = Hertsmere Borough Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-compliance-text = This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2]({ $link-web-content-accessibility-guidelines }) AA standard, due to the limits of testing named below.
accessibility-non-compliance-automated-tests-only-text = This website has been tested by automated checks only. They cannot find every problem, so we do not claim that it meets every success criterion of the standard.
accessibility-tested-by = The test was carried out by this project's automated checks in the Chromium browser. The website has not yet been tested by disabled people or by hand with assistive technology.
