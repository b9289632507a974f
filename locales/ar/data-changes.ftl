# where: table changes, f01-representatives-reason
# English: The list was a picture, and its text has not been confirmed.
# status: draft
changes-f01-representatives-reason = كانت القائمة صورةً، ولم يُؤكَّد نصها.

# where: table changes, f02-arabic-notice-reason
# English: Two letters were misread when the printed notice was copied.
# status: draft
changes-f02-arabic-notice-reason = قُرئ حرفان قراءة خاطئة عند نقل الإشعار المطبوع.

# where: table changes, f03-punjabi-notice-reason
# English: Letters and vowel signs were misread when the printed notice was copied.
# status: draft
changes-f03-punjabi-notice-reason = قُرئت حروف وعلامات تشكيل قراءة خاطئة عند نقل الإشعار المطبوع.

# where: table changes, f04-joined-lines-reason
# English: Lines and sentences cut by the end of a printed page or column are joined.
# status: draft
changes-f04-joined-lines-reason = وُصلت الأسطر والجمل التي كان يقطعها انتهاء الصفحة المطبوعة أو العمود المطبوع.

# where: table changes, f05-groups-of-figures-reason
# English: One printed label stood after the figures it names and the other before them.
# status: draft
changes-f05-groups-of-figures-reason = كان أحد العنوانين المطبوعين بعد الأرقام التي يدل عليها، والآخر قبلها.

# where: table changes, f06-contact-labels-reason
# English: Symbols alone are hard to read aloud. Every detail now has a label in words, always in the same order, and web addresses begin with https.
# status: draft
changes-f06-contact-labels-reason = تصعب قراءة الرموز وحدها بصوت مسموع. ولذلك يحمل كل بيان الآن تسمية مكتوبة بالكلمات، بالترتيب نفسه دائماً، وتبدأ عناوين المواقع بالحروف https.

# where: table changes, f06-telephone-label-reason
# English: The label is the same on every page.
# status: draft
changes-f06-telephone-label-reason = التسمية واحدة في جميع الصفحات.

# where: table changes, f07-pictures-reason
# English: The pictures of the printed plan and descriptions of them are not available.
# status: draft
changes-f07-pictures-reason = صور الخطة المطبوعة وأوصافها غير متاحة.

# where: table changes, f07-chart-reason
# English: Any charts of the printed plan are not available. This one is drawn from the figures of the plan, which also stand in the tables.
# status: draft
changes-f07-chart-reason = أي رسوم بيانية في الخطة المطبوعة غير متاحة. أما هذا الرسم فمستمد من أرقام الخطة، وهي واردة أيضاً في الجداول.

# where: table changes, f08-themes-reason
# English: The columns were only layout: the themes have no order and no counts.
# status: draft
changes-f08-themes-reason = لم يكن العمودان سوى وسيلة لترتيب الصفحة: فليس للمواضيع تسلسل معيّن ولا أعداد.

# where: table changes, f09-note-marks-reason
# English: The printed mark pointed to the note on cuckooing. Notes now stand by name under the priority and in the glossary, without asterisks.
# status: draft
changes-f09-note-marks-reason = كانت العلامة المطبوعة تشير إلى الملاحظة الخاصة بالاستيلاء على المنازل (cuckooing). أما الآن فترد الملاحظات بأسمائها تحت الأولوية وفي المسرد، دون علامات نجمية.

# where: table changes, f09-exploitation-mark-reason
# English: The note on exploitation stands under the priority and in the glossary, without an asterisk.
# status: draft
changes-f09-exploitation-mark-reason = ترد الملاحظة الخاصة بالاستغلال تحت الأولوية وفي المسرد، دون علامة نجمية.

# where: table changes, f09-cuckooing-mark-reason
# English: The asterisks are replaced by a link to the explanation in the glossary.
# status: draft
changes-f09-cuckooing-mark-reason = حلّ محل العلامات النجمية رابط إلى الشرح الوارد في المسرد.

# where: table changes, f10-note-in-a-note-reason
# English: A mark inside a note is replaced by a link to the other term.
# status: draft
changes-f10-note-in-a-note-reason = حلّ محل العلامة الواردة داخل ملاحظة رابط إلى المصطلح الآخر.

# where: table changes, f11-page-number-reason
# English: Page numbers mean nothing on a website, so a link is used.
# status: draft
changes-f11-page-number-reason = لا معنى لأرقام الصفحات في موقع إلكتروني، ولذلك استُخدم رابط.

# where: table changes, f12-contents-reason
# English: The titles in the printed contents list differed from the headings, and some parts were not listed.
# status: draft
changes-f12-contents-reason = كانت العناوين في قائمة المحتويات المطبوعة مختلفة عن العناوين الواردة في النص، ولم تكن بعض الأجزاء مدرجة فيها.

# where: table changes, priority-numbers-reason
# English: A colon separates the number of each priority from its title, because both stand on one line. Each priority has a page of its own.
# status: draft
changes-priority-numbers-reason = تفصل نقطتان رأسيتان بين رقم كل أولوية وعنوانها، لأنهما في سطر واحد. ولكل أولوية صفحة خاصة بها.

# where: table changes, f17-asb-in-aims-reason
# English: The printed plan words the first aim in two ways. The abbreviation now stands in the list of abbreviations.
# status: draft
changes-f17-asb-in-aims-reason = تصوغ الخطة المطبوعة الهدف الأول بطريقتين. ويرد الاختصار الآن في قائمة الاختصارات.

# where: table changes, f18-order-of-achievements-reason
# English: The achievements follow the order of the aims.
# status: draft
changes-f18-order-of-achievements-reason = تتبع الإنجازات ترتيب الأهداف.

# where: table changes, f19-street-lighting-reason
# English: The same action stands under priorities 3 and 6, and one of them had no full stop.
# status: draft
changes-f19-street-lighting-reason = يرد الإجراء نفسه تحت الأولويتين 3 و6، وكانت النقطة في آخر الجملة ناقصة في أحد الموضعين.

# where: table changes, f21-years-in-titles-reason
# English: The printed plan writes years in five ways. Titles now use one form.
# status: draft
changes-f21-years-in-titles-reason = تكتب الخطة المطبوعة السنوات بخمس طرق. أما الآن فتستخدم العناوين طريقة واحدة.

# where: table changes, f21-years-in-sentences-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-years-in-sentences-reason = تُذكر السنوات داخل الجمل بكلمة «to» (إلى)، فهي أوضح عند القراءة بصوت مسموع.

# where: table changes, f21-priority-years-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-priority-years-reason = تُذكر السنوات داخل الجمل بكلمة «to» (إلى)، فهي أوضح عند القراءة بصوت مسموع.

# where: table changes, f21-months-reason
# English: Sentences and long headings say a period with the word "to".
# status: draft
changes-f21-months-reason = تُذكر الفترات في الجمل والعناوين الطويلة بكلمة «to» (إلى).

# where: table changes, f22-capitals-in-headings-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-headings-reason = لا تُستخدم الحروف الكبيرة في العناوين الإنجليزية إلا في أول العنوان وفي الأسماء.

# where: table changes, f22-capitals-in-partnership-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-partnership-reason = لا تُستخدم الحروف الكبيرة في العناوين الإنجليزية إلا في أول العنوان وفي الأسماء.

# where: table changes, f22-capitals-in-consultation-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-consultation-reason = لا تُستخدم الحروف الكبيرة في العناوين الإنجليزية إلا في أول العنوان وفي الأسماء.

# where: table changes, f22-case-review-reason
# English: Capital letters are used only in the names of Acts and bodies.
# status: draft
changes-f22-case-review-reason = لا تُستخدم الحروف الكبيرة الإنجليزية إلا في أسماء القوانين والهيئات.

# where: table changes, f23-co-ordinated-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-co-ordinated-reason = تكتب الخطة المطبوعة هذه الكلمة الإنجليزية بطريقتين.

# where: table changes, f23-county-wide-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-county-wide-reason = تكتب الخطة المطبوعة هذه الكلمة الإنجليزية بطريقتين.

# where: table changes, f24-act-in-partnership-reason
# English: The name of the Act is written in one way.
# status: draft
changes-f24-act-in-partnership-reason = يُكتب اسم القانون بطريقة واحدة.

# where: table changes, f24-act-in-achievements-reason
# English: A comma was missing in the name of the Act, which is now written in one way.
# status: draft
changes-f24-act-in-achievements-reason = كانت فاصلة ناقصة في الاسم الإنجليزي للقانون، وهو يُكتب الآن بطريقة واحدة.

# where: table changes, f25-beacon-reason
# English: This website uses one name for each organisation.
# status: draft
changes-f25-beacon-reason = يستخدم هذا الموقع اسماً واحداً لكل جهة.

# where: table changes, f26-community-trigger-reason
# English: The heading now agrees with the text.
# status: draft
changes-f26-community-trigger-reason = أصبح العنوان متفقاً مع النص.

# where: table changes, f27-partnerships-achievements-reason
# English: An apostrophe was missing.
# status: draft
changes-f27-partnerships-achievements-reason = كانت علامة الملكية (apostrophe) ناقصة في النص الإنجليزي.

# where: table changes, f28-each-aim-reason
# English: A slip of grammar is corrected.
# status: draft
changes-f28-each-aim-reason = صُحّح خطأ نحوي بسيط في النص الإنجليزي.

# where: table changes, f30-fewer-reason
# English: "Fewer" is used for things that can be counted.
# status: draft
changes-f30-fewer-reason = تُستخدم كلمة «fewer» في الإنجليزية لما يمكن عدّه.

# where: table changes, f31-opals-events-reason
# English: The word "events" was missing.
# status: draft
changes-f31-opals-events-reason = كانت كلمة «events» (فعاليات) ناقصة.

# where: table changes, f32-boards-reason
# English: The list had no "and" before its last item. The same groups and boards also stand in lists below the text.
# status: draft
changes-f32-boards-reason = لم يكن في القائمة حرف العطف «and» (و) قبل آخر عنصر فيها. وترد المجموعات والمجالس نفسها أيضاً في قوائم أسفل النص.

# where: table changes, f33-end-of-titles-reason
# English: Titles of aims and priorities have no mark at the end. Actions and definitions end with a full stop.
# status: draft
changes-f33-end-of-titles-reason = لا تنتهي عناوين الأهداف والأولويات بعلامة ترقيم. أما الإجراءات والتعريفات فتنتهي بنقطة.

# where: table changes, f36-decimals-reason
# English: Every percentage has one decimal place and a sign, and words say whether the figure fell or rose.
# status: draft
changes-f36-decimals-reason = تُكتب كل نسبة مئوية بمنزلة عشرية واحدة مع علامة الزيادة أو النقصان، وتوضح الكلمات ما إذا كان الرقم قد انخفض أو ارتفع.

# where: table changes, f38-overlap-reason
# English: A note is added, because readers may expect the figures to add up.
# status: draft
changes-f38-overlap-reason = أُضيفت ملاحظة لأن القراء قد يتوقعون أن يساوي حاصل جمع الأرقام المجموع.

# where: table changes, f40-three-groups-reason
# English: Drug trafficking did not change, and all crime is a total.
# status: draft
changes-f40-three-groups-reason = لم يتغيّر عدد جرائم الاتجار بالمخدرات، أما بند «مجموع الجرائم» فهو مجموع كلي.

# where: table changes, f41-small-numbers-reason
# English: A percentage worked out from a number under 50 can mislead.
# status: draft
changes-f41-small-numbers-reason = قد تكون النسبة المئوية المحسوبة من عدد يقل عن 50 مضللة.

# where: table changes, figures-of-2021-reason
# English: The number for 2021 is the number for 2022 less the printed change. The printed plan does not give it.
# status: draft
changes-figures-of-2021-reason = العدد الخاص بعام 2021 هو حاصل طرح التغيّر المطبوع من عدد عام 2022. ولا تذكره الخطة المطبوعة.

# where: table changes, f47-notice-paragraphs-reason
# English: The notice now has the same three parts in every language.
# status: draft
changes-f47-notice-paragraphs-reason = يتألف الإشعار الآن من الأجزاء الثلاثة نفسها في كل لغة.

# where: table changes, f48-herts-help-reason
# English: The printed number can't be dialled. It is left out until Herts Help has confirmed the right one.
# status: draft
changes-f48-herts-help-reason = لا يمكن الاتصال بالرقم المطبوع. وقد حُذف إلى أن تؤكد Herts Help الرقم الصحيح.

# where: table changes, f49-beacon-number-reason
# English: The digits are the same and are grouped in the usual way.
# status: draft
changes-f49-beacon-number-reason = الأرقام هي نفسها، وقد قُسّمت إلى مجموعات بالطريقة المعتادة.

# where: table changes, f57-order-of-contacts-reason
# English: The number to call in an emergency comes first, and contacts for the same need stand together.
# status: draft
changes-f57-order-of-contacts-reason = يأتي أولاً الرقم الذي يُتصل به في حالات الطوارئ، وتُجمع معاً جهات الاتصال التي تلبي الحاجة نفسها.

# where: table changes, f61-order-of-pages-reason
# English: The aims come before the priorities that serve them, and the survey is described before its results.
# status: draft
changes-f61-order-of-pages-reason = تأتي الأهداف قبل الأولويات التي تخدمها، ويُعرض وصف الاستطلاع قبل نتائجه.

# where: table changes, f61-repeated-lists-reason
# English: The printed plan lists the aims and the priorities twice. This website lists them once and links to them.
# status: draft
changes-f61-repeated-lists-reason = تورد الخطة المطبوعة الأهداف والأولويات مرتين. أما هذا الموقع فيوردها مرة واحدة ويضع روابط إليها.

# where: table changes, action-headings-reason
# English: The words are a heading here, so the colon is left out.
# status: draft
changes-action-headings-reason = هذه الكلمات عنوان هنا، ولذلك حُذفت النقطتان الرأسيتان.

# where: table changes, signature-reason
# English: Each can be translated by itself.
# status: draft
changes-signature-reason = يمكن ترجمة كل منهما على حدة.

# where: table changes, extra-headings-reason
# English: A few headings are added where a list, a chart or a notice needs a name of its own.
# status: draft
changes-extra-headings-reason = أُضيفت عناوين قليلة حيث تحتاج قائمة أو رسم بياني أو إشعار إلى اسم خاص.

# where: table changes, other-terms-reason
# English: The explanations in the notes of the printed plan, and its abbreviations, are collected in one place.
# status: draft
changes-other-terms-reason = جُمعت في مكان واحد الشروح الواردة في ملاحظات الخطة المطبوعة والاختصارات المستخدمة فيها.

# where: table changes, home-page-reason
# English: It tells a reader what is in the plan.
# status: draft
changes-home-page-reason = لتعريف القارئ بما تحتويه الخطة.
