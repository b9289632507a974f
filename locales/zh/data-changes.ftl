# where: table changes, f01-representatives-reason
# English: The list was a picture, and its text has not been confirmed.
# status: draft
changes-f01-representatives-reason = 这份名单是一张图片，其中的文字尚未得到确认。

# where: table changes, f02-arabic-notice-reason
# English: Two letters were misread when the printed notice was copied.
# status: draft
changes-f02-arabic-notice-reason = 抄录印刷版通知时，有两个字母辨认错误。

# where: table changes, f03-punjabi-notice-reason
# English: Letters and vowel signs were misread when the printed notice was copied.
# status: draft
changes-f03-punjabi-notice-reason = 抄录印刷版通知时，有些字母和元音符号辨认错误。

# where: table changes, f04-joined-lines-reason
# English: Lines and sentences cut by the end of a printed page or column are joined.
# status: draft
changes-f04-joined-lines-reason = 印刷版因换页或换栏而断开的行和句子，现已连接起来。

# where: table changes, f05-groups-of-figures-reason
# English: One printed label stood after the figures it names and the other before them.
# status: draft
changes-f05-groups-of-figures-reason = 印刷版的两个标签，一个放在相应的数据之后，另一个放在相应的数据之前。

# where: table changes, f06-contact-labels-reason
# English: Symbols alone are hard to read aloud. Every detail now has a label in words, always in the same order, and web addresses begin with https.
# status: draft
changes-f06-contact-labels-reason = 只有符号，不便于朗读。现在每项信息都有文字标签，顺序始终一致，网址都以https开头。

# where: table changes, f06-telephone-label-reason
# English: The label is the same on every page.
# status: draft
changes-f06-telephone-label-reason = 每个页面都使用相同的标签。

# where: table changes, f07-pictures-reason
# English: The pictures of the printed plan and descriptions of them are not available.
# status: draft
changes-f07-pictures-reason = 无法取得印刷版计划中的图片和图片说明。

# where: table changes, f07-chart-reason
# English: Any charts of the printed plan are not available. This one is drawn from the figures of the plan, which also stand in the tables.
# status: draft
changes-f07-chart-reason = 印刷版计划中即使有图表，也无法取得。这张图表根据计划中的数据绘制，这些数据也列在表格中。

# where: table changes, f08-themes-reason
# English: The columns were only layout: the themes have no order and no counts.
# status: draft
changes-f08-themes-reason = 分栏只是排版形式：各主题没有先后顺序，也没有统计数量。

# where: table changes, f09-note-marks-reason
# English: The printed mark pointed to the note on cuckooing. Notes now stand by name under the priority and in the glossary, without asterisks.
# status: draft
changes-f09-note-marks-reason = 印刷版的标记指向了“鸠占鹊巢”（cuckooing）的注释。现在，注释按名称列在优先事项下面和术语表中，不再使用星号。

# where: table changes, f09-exploitation-mark-reason
# English: The note on exploitation stands under the priority and in the glossary, without an asterisk.
# status: draft
changes-f09-exploitation-mark-reason = 关于剥削的注释列在优先事项下面和术语表中，不再使用星号。

# where: table changes, f09-cuckooing-mark-reason
# English: The asterisks are replaced by a link to the explanation in the glossary.
# status: draft
changes-f09-cuckooing-mark-reason = 星号已改为链接，指向术语表中的解释。

# where: table changes, f10-note-in-a-note-reason
# English: A mark inside a note is replaced by a link to the other term.
# status: draft
changes-f10-note-in-a-note-reason = 注释中的标记已改为指向另一个术语的链接。

# where: table changes, f11-page-number-reason
# English: Page numbers mean nothing on a website, so a link is used.
# status: draft
changes-f11-page-number-reason = 页码在网站上没有意义，因此改用链接。

# where: table changes, f12-contents-reason
# English: The titles in the printed contents list differed from the headings, and some parts were not listed.
# status: draft
changes-f12-contents-reason = 印刷版目录中的标题与正文标题不一致，有些部分也没有列入目录。

# where: table changes, priority-numbers-reason
# English: A colon separates the number of each priority from its title, because both stand on one line. Each priority has a page of its own.
# status: draft
changes-priority-numbers-reason = 每个优先事项的编号和标题写在同一行，因此用冒号隔开。每个优先事项都有自己的页面。

# where: table changes, f17-asb-in-aims-reason
# English: The printed plan words the first aim in two ways. The abbreviation now stands in the list of abbreviations.
# status: draft
changes-f17-asb-in-aims-reason = 印刷版计划对第一项目标有两种表述。其中的缩写现在列在缩写列表中。

# where: table changes, f18-order-of-achievements-reason
# English: The achievements follow the order of the aims.
# status: draft
changes-f18-order-of-achievements-reason = 工作成果按照目标的顺序排列。

# where: table changes, f19-street-lighting-reason
# English: The same action stands under priorities 3 and 6, and one of them had no full stop.
# status: draft
changes-f19-street-lighting-reason = 优先事项3和6中有同一项行动，其中一处缺少句号。

# where: table changes, f21-years-in-titles-reason
# English: The printed plan writes years in five ways. Titles now use one form.
# status: draft
changes-f21-years-in-titles-reason = 印刷版计划中年份有五种写法。现在标题统一使用一种写法。

# where: table changes, f21-years-in-sentences-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-years-in-sentences-reason = 英文句子中的年份用“to”（至）一词连接，朗读时更清楚。

# where: table changes, f21-priority-years-reason
# English: Sentences say the years with the word "to", which is clearer when read aloud.
# status: draft
changes-f21-priority-years-reason = 英文句子中的年份用“to”（至）一词连接，朗读时更清楚。

# where: table changes, f21-months-reason
# English: Sentences and long headings say a period with the word "to".
# status: draft
changes-f21-months-reason = 英文句子和较长的标题用“to”（至）一词表示一段时期。

# where: table changes, f22-capitals-in-headings-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-headings-reason = 英文标题只在开头和名称中使用大写字母。

# where: table changes, f22-capitals-in-partnership-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-partnership-reason = 英文标题只在开头和名称中使用大写字母。

# where: table changes, f22-capitals-in-consultation-reason
# English: Headings use a capital letter only at the beginning and in names.
# status: draft
changes-f22-capitals-in-consultation-reason = 英文标题只在开头和名称中使用大写字母。

# where: table changes, f22-case-review-reason
# English: Capital letters are used only in the names of Acts and bodies.
# status: draft
changes-f22-case-review-reason = 英文大写字母只用于法律和机构的名称。

# where: table changes, f23-co-ordinated-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-co-ordinated-reason = 印刷版计划中这个英文单词有两种拼写。

# where: table changes, f23-county-wide-reason
# English: The printed plan spells this word in two ways.
# status: draft
changes-f23-county-wide-reason = 印刷版计划中这个英文单词有两种拼写。

# where: table changes, f24-act-in-partnership-reason
# English: The name of the Act is written in one way.
# status: draft
changes-f24-act-in-partnership-reason = 该法律的名称统一使用一种写法。

# where: table changes, f24-act-in-achievements-reason
# English: A comma was missing in the name of the Act, which is now written in one way.
# status: draft
changes-f24-act-in-achievements-reason = 该法律的名称原来缺少一个逗号，现在统一使用一种写法。

# where: table changes, f25-beacon-reason
# English: This website uses one name for each organisation.
# status: draft
changes-f25-beacon-reason = 本网站对每个机构只用一个名称。

# where: table changes, f26-community-trigger-reason
# English: The heading now agrees with the text.
# status: draft
changes-f26-community-trigger-reason = 标题现在与正文一致。

# where: table changes, f27-partnerships-achievements-reason
# English: An apostrophe was missing.
# status: draft
changes-f27-partnerships-achievements-reason = 原文缺少一个撇号。

# where: table changes, f28-each-aim-reason
# English: A slip of grammar is corrected.
# status: draft
changes-f28-each-aim-reason = 更正了一处语法错误。

# where: table changes, f30-fewer-reason
# English: "Fewer" is used for things that can be counted.
# status: draft
changes-f30-fewer-reason = 英文的“fewer”用于可以计数的事物。

# where: table changes, f31-opals-events-reason
# English: The word "events" was missing.
# status: draft
changes-f31-opals-events-reason = 原文缺少“events”（活动）一词。

# where: table changes, f32-boards-reason
# English: The list had no "and" before its last item. The same groups and boards also stand in lists below the text.
# status: draft
changes-f32-boards-reason = 原文列表的最后一项之前缺少“and”（和）一词。同样的小组和委员会也列在正文下面的列表中。

# where: table changes, f33-end-of-titles-reason
# English: Titles of aims and priorities have no mark at the end. Actions and definitions end with a full stop.
# status: draft
changes-f33-end-of-titles-reason = 目标和优先事项的标题末尾没有标点。行动和定义以句号结尾。

# where: table changes, f36-decimals-reason
# English: Every percentage has one decimal place and a sign, and words say whether the figure fell or rose.
# status: draft
changes-f36-decimals-reason = 所有百分比都保留一位小数并带有正负号，还用文字说明数字是下降还是上升。

# where: table changes, f38-overlap-reason
# English: A note is added, because readers may expect the figures to add up.
# status: draft
changes-f38-overlap-reason = 读者可能以为各项数字相加等于总数，因此增加了一条说明。

# where: table changes, f40-three-groups-reason
# English: Drug trafficking did not change, and all crime is a total.
# status: draft
changes-f40-three-groups-reason = 贩运毒品的数量没有变化，而“犯罪总数”是合计。

# where: table changes, f41-small-numbers-reason
# English: A percentage worked out from a number under 50 can mislead.
# status: draft
changes-f41-small-numbers-reason = 用不到50的数量计算百分比，可能使人误解。

# where: table changes, figures-of-2021-reason
# English: The number for 2021 is the number for 2022 less the printed change. The printed plan does not give it.
# status: draft
changes-figures-of-2021-reason = 2021年的数量是用2022年的数量减去印刷版列出的变化得出的。印刷版计划没有列出2021年的数量。

# where: table changes, f47-notice-paragraphs-reason
# English: The notice now has the same three parts in every language.
# status: draft
changes-f47-notice-paragraphs-reason = 现在，各种语言的通知都分为相同的三个部分。

# where: table changes, f48-herts-help-reason
# English: The printed number can't be dialled. It is left out until Herts Help has confirmed the right one.
# status: draft
changes-f48-herts-help-reason = 印刷版的号码无法拨打。在Herts Help（Herts求助服务）确认正确的号码之前，本网站不列出该号码。

# where: table changes, f49-beacon-number-reason
# English: The digits are the same and are grouped in the usual way.
# status: draft
changes-f49-beacon-number-reason = 号码相同，只是改用通常的方式分组。

# where: table changes, f57-order-of-contacts-reason
# English: The number to call in an emergency comes first, and contacts for the same need stand together.
# status: draft
changes-f57-order-of-contacts-reason = 紧急情况下拨打的号码排在最前面，用途相同的联系方式排在一起。

# where: table changes, f61-order-of-pages-reason
# English: The aims come before the priorities that serve them, and the survey is described before its results.
# status: draft
changes-f61-order-of-pages-reason = 先列出目标，再列出为目标服务的优先事项；先介绍问卷调查，再说明调查结果。

# where: table changes, f61-repeated-lists-reason
# English: The printed plan lists the aims and the priorities twice. This website lists them once and links to them.
# status: draft
changes-f61-repeated-lists-reason = 印刷版计划两次列出目标和优先事项。本网站只列出一次，其他地方使用链接。

# where: table changes, action-headings-reason
# English: The words are a heading here, so the colon is left out.
# status: draft
changes-action-headings-reason = 这些文字在这里是标题，因此省去冒号。

# where: table changes, signature-reason
# English: Each can be translated by itself.
# status: draft
changes-signature-reason = 这样，姓名和职务可以分别翻译。

# where: table changes, extra-headings-reason
# English: A few headings are added where a list, a chart or a notice needs a name of its own.
# status: draft
changes-extra-headings-reason = 有些列表、图表或通知需要有自己的名称，因此增加了几个标题。

# where: table changes, other-terms-reason
# English: The explanations in the notes of the printed plan, and its abbreviations, are collected in one place.
# status: draft
changes-other-terms-reason = 印刷版计划注释中的解释和计划中的缩写，都汇集在一处。

# where: table changes, home-page-reason
# English: It tells a reader what is in the plan.
# status: draft
changes-home-page-reason = 让读者了解计划中有哪些内容。
