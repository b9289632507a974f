# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
skip-link = الانتقال إلى المحتوى الرئيسي
# Names of the parts of a page, read out by screen readers.
nav-languages = اللغات
nav-contents = المحتويات
nav-breadcrumb = مكانك في الموقع
nav-footer = المساعدة والمعلومات
# Link in the header, to the list of contents further down the page.
contents-link = المحتويات
# First step of "Where you are": the first page of the plan.
home-link = الصفحة الرئيسية
# Years that the aims hold for. $period: such as 2023–2027.
plan-period = خطة الفترة { $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
plan-edition = إصدار الفترة { $edition }
# $date: day of the last change, such as 1 June 2023.
page-updated = آخر تحديث: { $date }
# $publisher: name of the council.
published-by = صادر عن { $publisher }
# Links in the footer.
footer-accessibility = بيان إمكانية الوصول
footer-contacts = بيانات الاتصال
footer-formats = الطباعة بخط كبير واللغات
footer-changes = الاختلافات عن الخطة المطبوعة
footer-whole = الخطة كاملة في صفحة واحدة

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
note-draft = لم يراجع أي مترجم هذه الترجمة بعد. يُرجى الاعتماد على الصفحة الإنجليزية.
# At the top of a page that is mostly shown in English.
note-english-page = معظم هذه الصفحة معروض بالإنجليزية في الوقت الحالي لأنه لم يُترجم بعد.
# Before one or more paragraphs shown in English. Keep it short.
note-english-block = هذا الجزء معروض بالإنجليزية في الوقت الحالي لأنه لم يُترجم بعد.
# Before one or more paragraphs whose translation is older than the English.
note-stale-block = تغيّر النص الإنجليزي لهذا الجزء بعد ترجمته.
# Before one or more paragraphs whose old translation is shown although the English has changed.
note-stale-shown = تُرجم هذا الجزء من نص إنجليزي أقدم تغيّر منذ ذلك الحين.
# At the top of a page that shows such texts in its lists, tables or menus.
note-stale-page = تُرجمت بعض الكلمات في هذه الصفحة من نص إنجليزي أقدم تغيّر منذ ذلك الحين.
# At the top of a page that shows English words in its lists and tables.
note-english-tables = بعض الكلمات في هذه الصفحة معروضة بالإنجليزية في الوقت الحالي، لأنها لم تُترجم بعد أو لأنها تغيّرت.
# Link from such a note to the English page.
note-english-link = قراءة هذه الصفحة بالإنجليزية

## Notes and tables in the prose

# Heading over the notes at the end of a page.
notes-title = ملاحظات
# Read out by screen readers: the link from a note back to where the text points to it.
note-back = العودة إلى النص
# Read out by screen readers: name of a table that can be moved sideways.
table-label = جدول

## Home page

home-headline = إحصاءات الجريمة
# $percent: size of the change, such as 0.8%. $year: such as 2022.
home-fell = انخفض مجموع الجرائم بنسبة { $percent } في عام { $year }
home-rose = ارتفع مجموع الجرائم بنسبة { $percent } في عام { $year }
home-same = لم يتغيّر مجموع الجرائم في عام { $year }
home-figures-link = الاطلاع على إحصاءات الجريمة
home-aims = أهدافنا
home-aims-link = مزيد من المعلومات عن الأهداف
home-priorities = أولوياتنا
home-help = الحصول على المساعدة
home-contacts-link = الاطلاع على جميع بيانات الاتصال

## Partnership page

# Shown when the plan does not list the representatives.
representatives-missing = قائمة الممثلين غير موجودة في الخطة المطبوعة.
# What each group or board does for the partnership. Each stands before the names of groups or boards.
structure-strategic = الإشراف على عمل الشراكة
structure-board = إدارة أداء الشراكة واعتماد الخطة
structure-delivery = توجيه العمل وتنفيذه
structure-sub-group = مجموعات فرعية تعمل على حل المشكلات، مثل
structure-countywide = مجالس واجتماعات على مستوى المقاطعة، مثل

## Priorities

# Heading over explanations of words that a priority uses.
priority-terms = معاني المصطلحات

## Crime figures: tables

# Shown where there are no figures.
figures-none = لا توجد أرقام بعد.
# $period: such as January to December 2022. $year: the year before, such as 2021.
figures-period = تغطي الأرقام الفترة { $period }، مقارنةً بالفترة نفسها من عام { $year }.
figures-overlap = تتداخل أنواع الجرائم فيما بينها، وبعضها غير معروض هنا، ولذلك لا يساوي حاصل جمع الأرقام مجموع الجرائم.
# Titles of the four tables. $year: such as 2022. $previous: the year before.
figures-caption-total = مجموع الجرائم: عام { $year } مقارنةً بعام { $previous }
figures-caption-fell = انخفاض الجرائم: عام { $year } مقارنةً بعام { $previous }
figures-caption-same = دون تغيير: عام { $year } مقارنةً بعام { $previous }
figures-caption-rose = زيادة الجرائم: عام { $year } مقارنةً بعام { $previous }
# Crime types that were not counted in the year before.
figures-caption-unknown = أنواع الجرائم التي لا يتوفر لها رقم عن عام { $previous }: عام { $year }
# Stands in a cell where there is no figure of the year before.
figures-no-previous = غير معروف
# Column headings. Keep them short. $year: such as 2022.
figures-column-type = نوع الجريمة
figures-column-count = العدد في عام { $year }
figures-column-change = التغيّر في العدد
figures-column-percent = التغيّر بالنسبة المئوية
# Stands in a cell, after a percentage.
figures-small = عدد صغير
# Explains those words. $year: the year before, such as 2021.
figures-small-note = تعني عبارة «عدد صغير» أن ما سُجِّل في عام { $year } أقل من 50. وفي هذه الحالة قد يؤدي تغيّر بسيط في العدد إلى نسبة مئوية كبيرة.
# Stands in a cell where no percentage can be given, since the year before had none.
figures-no-percent = غير متاح
# $source: where the figures come from.
figures-source = المصدر: { $source }
figures-source-missing = لا تذكر الخطة مصدر هذه الأرقام.
figures-download = تنزيل هذه الأرقام
figures-csv = إحصاءات الجريمة بصيغة CSV لجداول البيانات
figures-json = إحصاءات الجريمة بصيغة JSON للبرامج

## Crime figures: chart

# Title of the chart. $year: such as 2022. $previous: the year before.
chart-title = التغيّر في عدد كل نوع من الجرائم بالنسبة المئوية، عام { $year } مقارنةً بعام { $previous }
# $count (number): how many crime types. The sentences follow each other and describe the chart.
chart-fell =
    { $count ->
        [zero] لم ينخفض العدد في أي نوع من الجرائم ({ $count }).
        [one] انخفض العدد في نوع واحد ({ $count }) من الجرائم.
        [two] انخفض العدد في نوعين ({ $count }) من الجرائم.
        [few] انخفض العدد في { $count } أنواع من الجرائم.
        [many] انخفض العدد في { $count } نوعاً من الجرائم.
       *[other] انخفض العدد في { $count } نوع من الجرائم.
    }
chart-rose =
    { $count ->
        [zero] لم يرتفع العدد في أي نوع من الجرائم ({ $count }).
        [one] ارتفع العدد في نوع واحد ({ $count }) من الجرائم.
        [two] ارتفع العدد في نوعين ({ $count }) من الجرائم.
        [few] ارتفع العدد في { $count } أنواع من الجرائم.
        [many] ارتفع العدد في { $count } نوعاً من الجرائم.
       *[other] ارتفع العدد في { $count } نوع من الجرائم.
    }
chart-same =
    { $count ->
        [zero] لم يبقَ العدد دون تغيير في أي نوع من الجرائم ({ $count }).
        [one] لم يتغيّر العدد في نوع واحد ({ $count }) من الجرائم.
        [two] لم يتغيّر العدد في نوعين ({ $count }) من الجرائم.
        [few] لم يتغيّر العدد في { $count } أنواع من الجرائم.
        [many] لم يتغيّر العدد في { $count } نوعاً من الجرائم.
       *[other] لم يتغيّر العدد في { $count } نوع من الجرائم.
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
chart-largest-fall = أكبر انخفاض: { $name }، بنسبة { $percent }.
chart-largest-rise = أكبر زيادة: { $name }، بنسبة { $percent }.
# The two sides of the chart, written over its bars.
chart-side-fell = أقل من العام السابق
chart-side-rose = أكثر من العام السابق

## Crime glossary

glossary-crimes = أنواع الجرائم
glossary-terms = مصطلحات أخرى
glossary-abbreviations = الاختصارات
# Link to the figures of a crime type. $name: such as Robbery.
glossary-figures-link = الأرقام: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
glossary-term-link = للمزيد: { $term }
glossary-no-definition = لا تشرح الخطة هذا المصطلح.

## Contact details

contacts-emergency = في حالات الطوارئ
# $phone: the emergency number, 999.
contacts-emergency-call = يُرجى الاتصال بالرقم { $phone }
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-website = الموقع الإلكتروني
contact-also-known-as = اسم آخر
# A number with its use. $label: such as Non-emergency. $phone: the number.
phone-with-label = { $label }: { $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
phone-with-option = { $phone }، { $option }
# Stand in place of a number that may be wrong.
contact-unconfirmed = يجري التحقق من رقم الهاتف. يُرجى استخدام بيانات الاتصال الأخرى المذكورة هنا.
contact-unconfirmed-only = يجري التحقق من رقم الهاتف.

## Accessibility statement (the order and wording follow the model statement of the UK government)

statement-how = مدى سهولة وصول الجميع إلى محتوى هذا الموقع
statement-known = نعلم أن بعض أجزاء هذا الموقع ليست متاحة للجميع بصورة كاملة:
statement-known-none = لا علم لنا بأي جزء من هذا الموقع يصعب على أحد استخدامه.
statement-feedback = الملاحظات ومعلومات الاتصال
# $days (number): how many days the council takes to answer.
statement-response =
    { $days ->
        [zero] سننظر في طلبك ونرد عليك في اليوم نفسه ({ $days }).
        [one] سننظر في طلبك ونرد عليك خلال يوم واحد ({ $days }).
        [two] سننظر في طلبك ونرد عليك خلال يومين ({ $days }).
        [few] سننظر في طلبك ونرد عليك خلال { $days } أيام.
        [many] سننظر في طلبك ونرد عليك خلال { $days } يوماً.
       *[other] سننظر في طلبك ونرد عليك خلال { $days } يوم.
    }
statement-enforcement = إجراءات الإنفاذ
statement-technical = معلومات تقنية عن إمكانية الوصول إلى هذا الموقع
statement-status = حالة الامتثال
statement-not = المحتوى الذي لا تتوفر فيه إمكانية الوصول
statement-not-intro = لا تتوفر إمكانية الوصول في المحتوى المذكور أدناه للأسباب التالية.
statement-non-compliance = عدم الامتثال للوائح إمكانية الوصول
statement-burden = العبء غير المتناسب
statement-scope = المحتوى الذي لا يقع ضمن نطاق لوائح إمكانية الوصول
# Stands under one of the three headings above when there is nothing to list.
statement-nothing = لا توجد عناصر مدرجة تحت هذا العنوان.
statement-preparation = إعداد بيان إمكانية الوصول هذا
# $date: a day, such as 22 November 2026.
statement-prepared = أُعِدّ هذا البيان في { $date }.
statement-reviewed = روجع آخر مرة في { $date }.
statement-tested = اختُبر هذا الموقع آخر مرة في { $date }.

## Differences from the printed plan

changes-printed = في الخطة المطبوعة
changes-here = في هذا الموقع
changes-reason = السبب
# Heading over differences that belong to no single page.
changes-general = في الخطة بأكملها
changes-none = لا توجد اختلافات.

## The page that answers, in all languages, for an address that leads nowhere

root-not-found-title = الصفحة غير موجودة
root-not-found = لا توجد صفحة بهذا العنوان.
root-not-found-link = الانتقال إلى الصفحة الرئيسية للخطة
