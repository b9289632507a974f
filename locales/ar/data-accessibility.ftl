# where: table accessibility, scope
# English: This accessibility statement applies to the website of the Hertsmere Community Safety Partnership Plan.
# status: draft
accessibility-scope = ينطبق بيان إمكانية الوصول هذا على موقع خطة شراكة السلامة المجتمعية في هارتسمير (Hertsmere Community Safety Partnership Plan).

# where: table accessibility, organisation
# English: This website is run by Hertsmere Borough Council. We want as many people as possible to be able to use this website. For example, that means you should be able to:
# status: draft
accessibility-organisation = تدير هذا الموقع بلدية منطقة هارتسمير (Hertsmere Borough Council). ونريد أن يتمكن أكبر عدد ممكن من الناس من استخدامه. ويعني ذلك مثلاً أنه ينبغي أن يكون بإمكانك:

# where: table accessibility, can-do-colours-and-fonts-text
# English: change colours, contrast levels and fonts using browser or device settings
# status: draft
accessibility-can-do-colours-and-fonts-text = تغيير الألوان ومستويات التباين والخطوط من إعدادات المتصفح أو الجهاز

# where: table accessibility, can-do-zoom-text
# English: zoom in up to 400% without the text spilling off the screen
# status: draft
accessibility-can-do-zoom-text = تكبير الصفحة حتى 400 في المائة دون أن يخرج النص عن حدود الشاشة

# where: table accessibility, can-do-keyboard-text
# English: navigate the website using just a keyboard
# status: draft
accessibility-can-do-keyboard-text = التنقل في الموقع باستخدام لوحة المفاتيح فقط

# where: table accessibility, can-do-no-javascript-text
# English: read every page without JavaScript
# status: draft
accessibility-can-do-no-javascript-text = قراءة كل صفحة دون الحاجة إلى JavaScript

# where: table accessibility, how-accessible-not-tested-by-people-text
# English: This website has not yet been tested by disabled people, or by hand with assistive technology such as screen readers, so there may be problems we do not know of.
# status: draft
accessibility-how-accessible-not-tested-by-people-text = لم يشارك أشخاص ذوو إعاقة في اختبار هذا الموقع بعد، ولم يُختبر يدوياً باستخدام تقنيات مساعدة مثل قارئات الشاشة، ولذلك قد توجد مشكلات لا نعلم بها.

# where: table accessibility, how-accessible-shown-in-english-text
# English: Where a translation is missing or out of date, the English text is shown in its place.
# status: draft
accessibility-how-accessible-shown-in-english-text = حيثما كانت الترجمة ناقصة أو قديمة، يُعرض النص الإنجليزي بدلاً منها.

# where: table accessibility, how-accessible-representatives-text
# English: The list of the partnership's representatives was a picture in the printed plan and is missing from this website.
# status: draft
accessibility-how-accessible-representatives-text = كانت قائمة ممثلي الشراكة صورةً في الخطة المطبوعة، وهي غير موجودة في هذا الموقع.

# where: table accessibility, feedback
# English: If you find any problems not listed on this page or think we're not meeting accessibility requirements, contact Hertsmere Borough Council. Contact us in the same way if you need information on this website in a [different language or format]({ $link-different-language-or-format }).
# status: draft
accessibility-feedback = إذا واجهت أي مشكلة غير مذكورة في هذه الصفحة، أو رأيت أننا لا نستوفي متطلبات إمكانية الوصول، فيُرجى الاتصال ببلدية منطقة هارتسمير. ويُرجى الاتصال بنا بالطريقة نفسها إذا احتجت إلى معلومات من هذا الموقع [بلغة أو بصيغة أخرى]({ $link-different-language-or-format }).

# where: table accessibility, enforcement
# English: The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations'). If you're not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)]({ $link-contact-the-equality-advisory }).
# status: draft
accessibility-enforcement = تتولى لجنة المساواة وحقوق الإنسان (Equality and Human Rights Commission, EHRC) مسؤولية إنفاذ لوائح هيئات القطاع العام لعام 2018 بشأن إمكانية الوصول إلى المواقع الإلكترونية وتطبيقات الأجهزة المحمولة (رقم 2) (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018)، المشار إليها باسم «لوائح إمكانية الوصول». وإذا لم ترضَ عن طريقة ردنا على شكواك، فيمكنك [الاتصال بخدمة المشورة والدعم في مجال المساواة (Equality Advisory and Support Service, EASS)]({ $link-contact-the-equality-advisory }).

# where: table accessibility, technical
# English: Hertsmere Borough Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
# status: draft
accessibility-technical = تلتزم بلدية منطقة هارتسمير بإتاحة إمكانية الوصول إلى موقعها، وفقاً للوائح هيئات القطاع العام لعام 2018 بشأن إمكانية الوصول إلى المواقع الإلكترونية وتطبيقات الأجهزة المحمولة (رقم 2).

# where: table accessibility, compliance-text
# English: This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2]({ $link-web-content-accessibility-guidelines }) AA standard, due to the limits of testing named below.
# status: draft
accessibility-compliance-text = يمتثل هذا الموقع امتثالاً جزئياً للمستوى AA من [إرشادات إمكانية الوصول إلى محتوى الويب، الإصدار 2.2 (Web Content Accessibility Guidelines)]({ $link-web-content-accessibility-guidelines })، وذلك بسبب محدودية الاختبارات المذكورة أدناه.

# where: table accessibility, non-compliance-automated-tests-only-text
# English: This website has been tested by automated checks only. They cannot find every problem, so we do not claim that it meets every success criterion of the standard.
# status: draft
accessibility-non-compliance-automated-tests-only-text = لم يُختبر هذا الموقع إلا بفحوص آلية. ولا يمكن لهذه الفحوص أن تكشف كل مشكلة، ولذلك لا ندّعي أنه يستوفي كل معيار من معايير النجاح في هذه الإرشادات.

# where: table accessibility, tested-by
# English: The test was carried out by this project's automated checks in the Chromium browser. The website has not yet been tested by disabled people or by hand with assistive technology.
# status: draft
accessibility-tested-by = أُجري الاختبار بالفحوص الآلية الخاصة بهذا المشروع في متصفح Chromium. ولم يشارك أشخاص ذوو إعاقة في اختبار الموقع بعد، ولم يُختبر يدوياً باستخدام التقنيات المساعدة.
