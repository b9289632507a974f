# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
# where: theme.ftl, Every page: head, header, footer
# English: { $page } – { $site }
# status: draft
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
# where: theme.ftl, Every page: head, header, footer
# English: Skip to main content
# status: draft
skip-link = الانتقال إلى المحتوى الرئيسي
# Names of the parts of a page, read out by screen readers.
# where: theme.ftl, Every page: head, header, footer
# English: Languages
# status: draft
nav-languages = اللغات

# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
nav-contents = المحتويات

# where: theme.ftl, Every page: head, header, footer
# English: Where you are
# status: draft
nav-breadcrumb = مكانك في الموقع

# where: theme.ftl, Every page: head, header, footer
# English: Help and information
# status: draft
nav-footer = المساعدة والمعلومات
# Link in the header, to the list of contents further down the page.
# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
contents-link = المحتويات
# First step of "Where you are": the first page of the plan.
# where: theme.ftl, Every page: head, header, footer
# English: Home
# status: draft
home-link = الصفحة الرئيسية

# where: theme.ftl, Every page: head, header, footer
# First words on the arm of the signpost that leads to the plan in your language.
# English: Welcome
# status: draft
cover-greeting = مرحباً بكم

# where: theme.ftl, Every page: head, header, footer
# Describes the picture that is shown where a page is shared: a signpost with an arm for each language.
# English: A white signpost with an arm for each language of the plan
# status: draft
share-picture = عمود إرشادي أبيض عليه سهم لكل لغة من لغات الخطة

# Years that the aims hold for. $period: such as 2023–2027.
# where: theme.ftl, Every page: head, header, footer
# English: Plan for { $period }
# status: draft
plan-period = خطة الفترة { $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
# where: theme.ftl, Every page: head, header, footer
# English: Edition { $edition }
# status: draft
plan-edition = إصدار الفترة { $edition }
# $date: day of the last change, such as 1 June 2023.
# where: theme.ftl, Every page: head, header, footer
# English: Last updated: { $date }
# status: draft
page-updated = آخر تحديث: { $date }
# $publisher: name of the council.
# where: theme.ftl, Every page: head, header, footer
# English: Published by { $publisher }
# status: draft
published-by = صادر عن { $publisher }
# Links in the footer.
# where: theme.ftl, Every page: head, header, footer
# English: Accessibility statement
# status: draft
footer-accessibility = بيان إمكانية الوصول

# where: theme.ftl, Every page: head, header, footer
# English: Contact details
# status: draft
footer-contacts = بيانات الاتصال

# where: theme.ftl, Every page: head, header, footer
# English: Large print and languages
# status: draft
footer-formats = الطباعة بخط كبير واللغات

# where: theme.ftl, Every page: head, header, footer
# English: Differences from the printed plan
# status: draft
footer-changes = الاختلافات عن الخطة المطبوعة

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan on one page
# status: draft
footer-whole = الخطة كاملة في صفحة واحدة

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan in large print
# status: draft
footer-large-print = الخطة كاملة بخط كبير

# where: theme.ftl, Every page: head, header, footer
# List of the headings of a long page.
# English: On this page
# status: draft
on-this-page = في هذه الصفحة

# where: theme.ftl, Every page: head, header, footer
# Name of the two links at the end of a page, read out by screen readers.
# English: Previous and next page
# status: draft
nav-steps = الصفحة السابقة والصفحة التالية

# where: theme.ftl, Every page: head, header, footer
# Each stands before the title of a page.
# English: Previous:
# status: draft
step-previous = السابق:

# where: theme.ftl, Every page: head, header, footer
# English: Next:
# status: draft
step-next = التالي:

# where: theme.ftl, Every page: head, header, footer
# Link on pages about abuse: leads at once to a page about the weather. Keep it short.
# English: Leave this site quickly
# status: draft
leave-site = الخروج السريع من الموقع

# where: theme.ftl, Every page: head, header, footer
# Opens what a word of the glossary means. $term: such as Anti-social behaviour.
# English: What is meant by: { $term }
# status: draft
explanation = معنى المصطلح: { $term }

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
# where: theme.ftl, Notes on the state of a translation
# English: This translation has not yet been checked by a translator. The English page is the one to rely on.
# status: draft
note-draft = لم يراجع أي مترجم هذه الترجمة بعد. يُرجى الاعتماد على الصفحة الإنجليزية.
# At the top of a page that is mostly shown in English.
# where: theme.ftl, Notes on the state of a translation
# English: Most of this page is in English for now, because it has not been translated yet.
# status: draft
note-english-page = معظم هذه الصفحة معروض بالإنجليزية في الوقت الحالي لأنه لم يُترجم بعد.
# Before one or more paragraphs shown in English. Keep it short.
# where: theme.ftl, Notes on the state of a translation
# English: This part is in English for now, because it has not been translated yet.
# status: draft
note-english-block = هذا الجزء معروض بالإنجليزية في الوقت الحالي لأنه لم يُترجم بعد.
# Before one or more paragraphs whose translation is older than the English.
# where: theme.ftl, Notes on the state of a translation
# English: This part has changed in English since it was translated.
# status: draft
note-stale-block = تغيّر النص الإنجليزي لهذا الجزء بعد ترجمته.
# Before one or more paragraphs whose old translation is shown although the English has changed.
# where: theme.ftl, Notes on the state of a translation
# English: This part was translated from an older English text, which has changed since.
# status: draft
note-stale-shown = تُرجم هذا الجزء من نص إنجليزي أقدم تغيّر منذ ذلك الحين.
# At the top of a page that shows such texts in its lists, tables or menus.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page were translated from an older English text, which has changed since.
# status: draft
note-stale-page = تُرجمت بعض الكلمات في هذه الصفحة من نص إنجليزي أقدم تغيّر منذ ذلك الحين.
# At the top of a page that shows English words in its lists and tables.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page are in English for now, because they have not been translated yet or have changed.
# status: draft
note-english-tables = بعض الكلمات في هذه الصفحة معروضة بالإنجليزية في الوقت الحالي، لأنها لم تُترجم بعد أو لأنها تغيّرت.
# Link from such a note to the English page.
# where: theme.ftl, Notes on the state of a translation
# English: Read this page in English
# status: draft
note-english-link = قراءة هذه الصفحة بالإنجليزية

## Notes and tables in the prose

# Heading over the notes at the end of a page.
# where: theme.ftl, Notes and tables in the prose
# English: Notes
# status: draft
notes-title = ملاحظات
# Read out by screen readers: the link from a note back to where the text points to it.
# where: theme.ftl, Notes and tables in the prose
# English: Back to the text
# status: draft
note-back = العودة إلى النص
# Read out by screen readers: name of a table that can be moved sideways.
# where: theme.ftl, Notes and tables in the prose
# English: Table
# status: draft
table-label = جدول

## Home page

# where: theme.ftl, Home page
# English: Crime figures
# status: draft
home-headline = إحصاءات الجريمة
# $percent: size of the change, such as 0.8%. $year: such as 2022.
# where: theme.ftl, Home page
# English: All crime fell by { $percent } in { $year }
# status: draft
home-fell = انخفض مجموع الجرائم بنسبة { $percent } في عام { $year }

# where: theme.ftl, Home page
# English: All crime rose by { $percent } in { $year }
# status: draft
home-rose = ارتفع مجموع الجرائم بنسبة { $percent } في عام { $year }

# where: theme.ftl, Home page
# English: There was no change in all crime in { $year }
# status: draft
home-same = لم يتغيّر مجموع الجرائم في عام { $year }

# where: theme.ftl, Home page
# English: See the crime figures
# status: draft
home-figures-link = الاطلاع على إحصاءات الجريمة

# where: theme.ftl, Home page
# English: Our aims
# status: draft
home-aims = أهدافنا

# where: theme.ftl, Home page
# English: Read about the aims
# status: draft
home-aims-link = مزيد من المعلومات عن الأهداف

# where: theme.ftl, Home page
# English: Our priorities
# status: draft
home-priorities = أولوياتنا

# where: theme.ftl, Home page
# English: Get help
# status: draft
home-help = الحصول على المساعدة

# where: theme.ftl, Home page
# Heading over a list of all pages, each with a sentence on what it is about.
# English: What is in the plan
# status: draft
home-sections = ما تتضمنه الخطة

# where: theme.ftl, Home page
# English: See all contact details
# status: draft
home-contacts-link = الاطلاع على جميع بيانات الاتصال

## Partnership page

# Shown when the plan does not list the representatives.
# where: theme.ftl, Partnership page
# English: The list of representatives is missing from the printed plan.
# status: draft
representatives-missing = قائمة الممثلين غير موجودة في الخطة المطبوعة.

# where: theme.ftl, Partnership page
# Title of a diagram of the groups and boards.
# English: How the partnership is organised, from the top down
# status: draft
structure-title = الهيكل التنظيمي للشراكة، من الأعلى إلى الأسفل

# What each group or board does for the partnership. Each stands before the names of groups or boards.
# where: theme.ftl, Partnership page
# English: Oversees the work of the partnership
# status: draft
structure-strategic = الإشراف على عمل الشراكة

# where: theme.ftl, Partnership page
# English: Manages how the partnership performs and signs off the plan
# status: draft
structure-board = إدارة أداء الشراكة واعتماد الخطة

# where: theme.ftl, Partnership page
# English: Directs and delivers the work
# status: draft
structure-delivery = توجيه العمل وتنفيذه

# where: theme.ftl, Partnership page
# English: Sub-groups that solve problems, such as
# status: draft
structure-sub-group = مجموعات فرعية تعمل على حل المشكلات، مثل

# where: theme.ftl, Partnership page
# English: County-wide boards and meetings, such as
# status: draft
structure-countywide = مجالس واجتماعات على مستوى المقاطعة، مثل

## Priorities

# Heading over explanations of words that a priority uses.
# where: theme.ftl, Priorities
# English: What the words mean
# status: draft
priority-terms = معاني المصطلحات

## Crime figures: tables

# Shown where there are no figures.
# where: theme.ftl, Crime figures: tables
# English: There are no figures yet.
# status: draft
figures-none = لا توجد أرقام بعد.
# $period: such as January to December 2022. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: The figures are for { $period }, compared with the same period in { $year }.
# status: draft
figures-period = تغطي الأرقام الفترة { $period }، مقارنةً بالفترة نفسها من عام { $year }.

# where: theme.ftl, Crime figures: tables
# English: Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
figures-overlap = تتداخل أنواع الجرائم فيما بينها، وبعضها غير معروض هنا، ولذلك لا يساوي حاصل جمع الأرقام مجموع الجرائم.
# Titles of the four tables. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: tables
# English: All crime: { $year } compared with { $previous }
# status: draft
figures-caption-total = مجموع الجرائم: عام { $year } مقارنةً بعام { $previous }

# where: theme.ftl, Crime figures: tables
# English: Crime decrease: { $year } compared with { $previous }
# status: draft
figures-caption-fell = انخفاض الجرائم: عام { $year } مقارنةً بعام { $previous }

# where: theme.ftl, Crime figures: tables
# English: No change: { $year } compared with { $previous }
# status: draft
figures-caption-same = دون تغيير: عام { $year } مقارنةً بعام { $previous }

# where: theme.ftl, Crime figures: tables
# English: Crime increase: { $year } compared with { $previous }
# status: draft
figures-caption-rose = زيادة الجرائم: عام { $year } مقارنةً بعام { $previous }
# Crime types that were not counted in the year before.
# where: theme.ftl, Crime figures: tables
# English: Crime types without a figure for { $previous }: { $year }
# status: draft
figures-caption-unknown = أنواع الجرائم التي لا يتوفر لها رقم عن عام { $previous }: عام { $year }
# Stands in a cell where there is no figure of the year before.
# where: theme.ftl, Crime figures: tables
# English: not known
# status: draft
figures-no-previous = غير معروف
# Column headings. Keep them short. $year: such as 2022.
# where: theme.ftl, Crime figures: tables
# English: Crime type
# status: draft
figures-column-type = نوع الجريمة

# where: theme.ftl, Crime figures: tables
# English: Number in { $year }
# status: draft
figures-column-count = العدد في عام { $year }

# where: theme.ftl, Crime figures: tables
# English: Change in number
# status: draft
figures-column-change = التغيّر في العدد

# where: theme.ftl, Crime figures: tables
# English: Change in per cent
# status: draft
figures-column-percent = التغيّر بالنسبة المئوية
# Stands in a cell, after a percentage.
# where: theme.ftl, Crime figures: tables
# English: small number
# status: draft
figures-small = عدد صغير
# Explains those words. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: “Small number” means that fewer than 50 were counted in { $year }. A change of only a few can then give a large percentage.
# status: draft
figures-small-note = تعني عبارة «عدد صغير» أن ما سُجِّل في عام { $year } أقل من 50. وفي هذه الحالة قد يؤدي تغيّر بسيط في العدد إلى نسبة مئوية كبيرة.
# Stands in a cell where no percentage can be given, since the year before had none.
# where: theme.ftl, Crime figures: tables
# English: not available
# status: draft
figures-no-percent = غير متاح
# $source: where the figures come from.
# where: theme.ftl, Crime figures: tables
# English: Source: { $source }
# status: draft
figures-source = المصدر: { $source }

# where: theme.ftl, Crime figures: tables
# English: The plan does not state the source of these figures.
# status: draft
figures-source-missing = لا تذكر الخطة مصدر هذه الأرقام.

# where: theme.ftl, Crime figures: tables
# English: Download these figures
# status: draft
figures-download = تنزيل هذه الأرقام

# where: theme.ftl, Crime figures: tables
# English: Crime figures as CSV, for spreadsheets
# status: draft
figures-csv = إحصاءات الجريمة بصيغة CSV لجداول البيانات

# where: theme.ftl, Crime figures: tables
# English: Crime figures as JSON, for programs
# status: draft
figures-json = إحصاءات الجريمة بصيغة JSON للبرامج

## Crime figures: charts

# where: theme.ftl, Crime figures: charts
# Headlines of the chart of changes.
# English: More crime types fell than rose
# status: draft
chart-headline-fell = عدد أنواع الجرائم التي انخفضت أكبر من عدد الأنواع التي ارتفعت

# where: theme.ftl, Crime figures: charts
# English: More crime types rose than fell
# status: draft
chart-headline-rose = عدد أنواع الجرائم التي ارتفعت أكبر من عدد الأنواع التي انخفضت

# where: theme.ftl, Crime figures: charts
# English: As many crime types rose as fell
# status: draft
chart-headline-same = عدد أنواع الجرائم التي ارتفعت يساوي عدد الأنواع التي انخفضت

# Title of the chart. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: charts
# English: Change in the number of each crime type in per cent, { $year } compared with { $previous }
# status: draft
chart-title = التغيّر في عدد كل نوع من الجرائم بالنسبة المئوية، عام { $year } مقارنةً بعام { $previous }
# $count (number): how many crime types. The sentences follow each other and describe the chart.
# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type fell. *[other] { $count } crime types fell. }
# status: draft
chart-fell =
    { $count ->
        [zero] لم ينخفض العدد في أي نوع من الجرائم ({ $count }).
        [one] انخفض العدد في نوع واحد ({ $count }) من الجرائم.
        [two] انخفض العدد في نوعين ({ $count }) من الجرائم.
        [few] انخفض العدد في { $count } أنواع من الجرائم.
        [many] انخفض العدد في { $count } نوعاً من الجرائم.
       *[other] انخفض العدد في { $count } نوع من الجرائم.
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type rose. *[other] { $count } crime types rose. }
# status: draft
chart-rose =
    { $count ->
        [zero] لم يرتفع العدد في أي نوع من الجرائم ({ $count }).
        [one] ارتفع العدد في نوع واحد ({ $count }) من الجرائم.
        [two] ارتفع العدد في نوعين ({ $count }) من الجرائم.
        [few] ارتفع العدد في { $count } أنواع من الجرائم.
        [many] ارتفع العدد في { $count } نوعاً من الجرائم.
       *[other] ارتفع العدد في { $count } نوع من الجرائم.
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type did not change. *[other] { $count } crime types did not change. }
# status: draft
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
# where: theme.ftl, Crime figures: charts
# English: Largest fall: { $name }, down { $percent }.
# status: draft
chart-largest-fall = أكبر انخفاض: { $name }، بنسبة { $percent }.

# where: theme.ftl, Crime figures: charts
# English: Largest rise: { $name }, up { $percent }.
# status: draft
chart-largest-rise = أكبر زيادة: { $name }، بنسبة { $percent }.
# The two sides of the chart, written over its bars.
# where: theme.ftl, Crime figures: charts
# English: Fewer than the year before
# status: draft
chart-side-fell = أقل من العام السابق

# where: theme.ftl, Crime figures: charts
# English: More than the year before
# status: draft
chart-side-rose = أكثر من العام السابق

# where: theme.ftl, Crime figures: charts
# Headline of the chart of numbers. $name: the crime type with the largest number.
# English: Recorded most often: { $name }
# status: draft
volumes-headline = الأكثر تسجيلاً: { $name }

# where: theme.ftl, Crime figures: charts
# Title of that chart. $year: such as 2022. $previous: the year before.
# English: Number of each crime type in { $year } compared with { $previous }
# status: draft
volumes-title = عدد كل نوع من الجرائم في عام { $year } مقارنةً بعام { $previous }

# where: theme.ftl, Crime figures: charts
# Describe that chart. $name: a crime type. $count: its number, such as 2,262 incidents.
# English: Most often: { $name }, { $count }.
# status: draft
volumes-most = الأكثر عدداً: { $name }، { $count }.

# where: theme.ftl, Crime figures: charts
# English: Least often: { $name }, { $count }.
# status: draft
volumes-least = الأقل عدداً: { $name }، { $count }.

# where: theme.ftl, Crime figures: charts
# Stands beside a bar. $year: such as 2022. $count: such as 2,262.
# English: { $year }: { $count }
# status: draft
volumes-count = عام { $year }: { $count }

# where: theme.ftl, Crime figures: charts
# Link from a chart to the same figures in tables.
# English: The same figures as tables
# status: draft
chart-table-link = الأرقام نفسها في جداول

## Crime glossary

# where: theme.ftl, Crime glossary
# English: Crime types
# status: draft
glossary-crimes = أنواع الجرائم

# where: theme.ftl, Crime glossary
# English: Other terms
# status: draft
glossary-terms = مصطلحات أخرى

# where: theme.ftl, Crime glossary
# English: Abbreviations
# status: draft
glossary-abbreviations = الاختصارات
# Link to the figures of a crime type. $name: such as Robbery.
# where: theme.ftl, Crime glossary
# English: Figures: { $name }
# status: draft
glossary-figures-link = الأرقام: { $name }
# Link to the page that uses a term. $term: such as Cuckooing.
# where: theme.ftl, Crime glossary
# English: More: { $term }
# status: draft
glossary-term-link = للمزيد: { $term }

# where: theme.ftl, Crime glossary
# English: The plan does not explain this term.
# status: draft
glossary-no-definition = لا تشرح الخطة هذا المصطلح.

## Contact details

# where: theme.ftl, Contact details
# English: In an emergency
# status: draft
contacts-emergency = في حالات الطوارئ
# $phone: the emergency number, 999.
# where: theme.ftl, Contact details
# English: Call { $phone }
# status: draft
contacts-emergency-call = يُرجى الاتصال بالرقم { $phone }

# where: theme.ftl, Contact details
# English: Telephone
# status: draft
contact-phone = الهاتف

# where: theme.ftl, Contact details
# English: Email
# status: draft
contact-email = البريد الإلكتروني

# where: theme.ftl, Contact details
# English: Website
# status: draft
contact-website = الموقع الإلكتروني

# where: theme.ftl, Contact details
# English: Also known as
# status: draft
contact-also-known-as = اسم آخر
# A number with its use. $label: such as Non-emergency. $phone: the number.
# where: theme.ftl, Contact details
# English: { $label }: { $phone }
# status: draft
phone-with-label = { $label }: { $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
# where: theme.ftl, Contact details
# English: { $phone }, { $option }
# status: draft
phone-with-option = { $phone }، { $option }
# Stand in place of a number that may be wrong.
# where: theme.ftl, Contact details
# English: The telephone number is being checked. Please use the other contact details given here.
# status: draft
contact-unconfirmed = يجري التحقق من رقم الهاتف. يُرجى استخدام بيانات الاتصال الأخرى المذكورة هنا.

# where: theme.ftl, Contact details
# English: The telephone number is being checked.
# status: draft
contact-unconfirmed-only = يجري التحقق من رقم الهاتف.

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan in large print
# status: draft
formats-large-print = قراءة الخطة كاملة بخط كبير أو طباعتها

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan on one page
# status: draft
formats-whole = قراءة الخطة كاملة في صفحة واحدة أو طباعتها

## Accessibility statement (the order and wording follow the model statement of the UK government)

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: How accessible this website is
# status: draft
statement-how = مدى سهولة وصول الجميع إلى محتوى هذا الموقع

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We know some parts of this website are not fully accessible:
# status: draft
statement-known = نعلم أن بعض أجزاء هذا الموقع ليست متاحة للجميع بصورة كاملة:

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We do not know of any part of this website that is not accessible.
# status: draft
statement-known-none = لا علم لنا بأي جزء من هذا الموقع يصعب على أحد استخدامه.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Feedback and contact information
# status: draft
statement-feedback = الملاحظات ومعلومات الاتصال
# $days (number): how many days the council takes to answer.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: { $days -> [one] We’ll consider your request and get back to you in { $days } day. *[other] We’ll consider your request and get back to you in { $days } days. }
# status: draft
statement-response =
    { $days ->
        [zero] سننظر في طلبك ونرد عليك في اليوم نفسه ({ $days }).
        [one] سننظر في طلبك ونرد عليك خلال يوم واحد ({ $days }).
        [two] سننظر في طلبك ونرد عليك خلال يومين ({ $days }).
        [few] سننظر في طلبك ونرد عليك خلال { $days } أيام.
        [many] سننظر في طلبك ونرد عليك خلال { $days } يوماً.
       *[other] سننظر في طلبك ونرد عليك خلال { $days } يوم.
    }

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Enforcement procedure
# status: draft
statement-enforcement = إجراءات الإنفاذ

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Technical information about this website’s accessibility
# status: draft
statement-technical = معلومات تقنية عن إمكانية الوصول إلى هذا الموقع

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Compliance status
# status: draft
statement-status = حالة الامتثال

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-accessible content
# status: draft
statement-not = المحتوى الذي لا تتوفر فيه إمكانية الوصول

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: The content listed below is non-accessible for the following reasons.
# status: draft
statement-not-intro = لا تتوفر إمكانية الوصول في المحتوى المذكور أدناه للأسباب التالية.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-compliance with the accessibility regulations
# status: draft
statement-non-compliance = عدم الامتثال للوائح إمكانية الوصول

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Disproportionate burden
# status: draft
statement-burden = العبء غير المتناسب

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Content that’s not within the scope of the accessibility regulations
# status: draft
statement-scope = المحتوى الذي لا يقع ضمن نطاق لوائح إمكانية الوصول
# Stands under one of the three headings above when there is nothing to list.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Nothing is listed under this heading.
# status: draft
statement-nothing = لا توجد عناصر مدرجة تحت هذا العنوان.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Preparation of this accessibility statement
# status: draft
statement-preparation = إعداد بيان إمكانية الوصول هذا
# $date: a day, such as 22 November 2026.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This statement was prepared on { $date }.
# status: draft
statement-prepared = أُعِدّ هذا البيان في { $date }.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: It was last reviewed on { $date }.
# status: draft
statement-reviewed = روجع آخر مرة في { $date }.

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This website was last tested on { $date }.
# status: draft
statement-tested = اختُبر هذا الموقع آخر مرة في { $date }.

## Differences from the printed plan

# where: theme.ftl, Differences from the printed plan
# English: In the printed plan
# status: draft
changes-printed = في الخطة المطبوعة

# where: theme.ftl, Differences from the printed plan
# English: On this website
# status: draft
changes-here = في هذا الموقع

# where: theme.ftl, Differences from the printed plan
# English: Reason
# status: draft
changes-reason = السبب
# Heading over differences that belong to no single page.
# where: theme.ftl, Differences from the printed plan
# English: Throughout the plan
# status: draft
changes-general = في الخطة بأكملها

# where: theme.ftl, Differences from the printed plan
# English: There are no differences.
# status: draft
changes-none = لا توجد اختلافات.

## The page that answers, in all languages, for an address that leads nowhere

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Page not found
# status: draft
root-not-found-title = الصفحة غير موجودة

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: There is no page at this address.
# status: draft
root-not-found = لا توجد صفحة بهذا العنوان.

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Go to the plan’s home page
# status: draft
root-not-found-link = الانتقال إلى الصفحة الرئيسية للخطة
