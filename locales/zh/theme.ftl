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
skip-link = 跳至主要内容
# Names of the parts of a page, read out by screen readers.
# where: theme.ftl, Every page: head, header, footer
# English: Languages
# status: draft
nav-languages = 语言

# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
nav-contents = 目录

# where: theme.ftl, Every page: head, header, footer
# English: Where you are
# status: draft
nav-breadcrumb = 当前位置

# where: theme.ftl, Every page: head, header, footer
# English: Help and information
# status: draft
nav-footer = 帮助与信息
# Link in the header, to the list of contents further down the page.
# where: theme.ftl, Every page: head, header, footer
# English: Contents
# status: draft
contents-link = 目录
# First step of "Where you are": the first page of the plan.
# where: theme.ftl, Every page: head, header, footer
# English: Home
# status: draft
home-link = 首页

# where: theme.ftl, Every page: head, header, footer
# First words on the arm of the signpost that leads to the plan in your language.
# English: Welcome
# status: draft
cover-greeting = 欢迎

# where: theme.ftl, Every page: head, header, footer
# Describes the picture that is shown where a page is shared: a signpost with an arm for each language.
# English: A white signpost with an arm for each language of the plan
# status: draft
share-picture = 白色路标，计划的每种语言各有一块指示牌

# Years that the aims hold for. $period: such as 2023–2027.
# where: theme.ftl, Every page: head, header, footer
# English: Plan for { $period }
# status: draft
plan-period = 计划期：{ $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
# where: theme.ftl, Every page: head, header, footer
# English: Edition { $edition }
# status: draft
plan-edition = 版本：{ $edition }
# $date: day of the last change, such as 1 June 2023.
# where: theme.ftl, Every page: head, header, footer
# English: Last updated: { $date }
# status: draft
page-updated = 最后更新：{ $date }
# $publisher: name of the council.
# where: theme.ftl, Every page: head, header, footer
# English: Published by { $publisher }
# status: draft
published-by = 发布机构：{ $publisher }
# Links in the footer.
# where: theme.ftl, Every page: head, header, footer
# English: Accessibility statement
# status: draft
footer-accessibility = 无障碍声明

# where: theme.ftl, Every page: head, header, footer
# English: Contact details
# status: draft
footer-contacts = 联系方式

# where: theme.ftl, Every page: head, header, footer
# English: Large print and languages
# status: draft
footer-formats = 大字版和其他语言

# where: theme.ftl, Every page: head, header, footer
# English: Differences from the printed plan
# status: draft
footer-changes = 与印刷版计划的不同之处

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan on one page
# status: draft
footer-whole = 整份计划（单页版）

# where: theme.ftl, Every page: head, header, footer
# English: The whole plan in large print
# status: draft
footer-large-print = 整份计划（大字版）

# where: theme.ftl, Every page: head, header, footer
# List of the headings of a long page.
# English: On this page
# status: draft
on-this-page = 本页内容

# where: theme.ftl, Every page: head, header, footer
# Name of the two links at the end of a page, read out by screen readers.
# English: Previous and next page
# status: draft
nav-steps = 上一页和下一页

# where: theme.ftl, Every page: head, header, footer
# Each stands before the title of a page.
# English: Previous:
# status: draft
step-previous = 上一页：

# where: theme.ftl, Every page: head, header, footer
# English: Next:
# status: draft
step-next = 下一页：

# where: theme.ftl, Every page: head, header, footer
# Link on pages about abuse: leads at once to a page about the weather. Keep it short.
# English: Leave this site quickly
# status: draft
leave-site = 快速离开本网站

# where: theme.ftl, Every page: head, header, footer
# Opens what a word of the glossary means. $term: such as Anti-social behaviour.
# English: What is meant by: { $term }
# status: draft
explanation = 术语解释：{ $term }

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
# where: theme.ftl, Notes on the state of a translation
# English: This translation has not yet been checked by a translator. The English page is the one to rely on.
# status: draft
note-draft = 本页译文尚未经译员核对，请以英文页面为准。
# At the top of a page that is mostly shown in English.
# where: theme.ftl, Notes on the state of a translation
# English: Most of this page is in English for now, because it has not been translated yet.
# status: draft
note-english-page = 本页大部分内容尚未翻译，暂时以英文显示。
# Before one or more paragraphs shown in English. Keep it short.
# where: theme.ftl, Notes on the state of a translation
# English: This part is in English for now, because it has not been translated yet.
# status: draft
note-english-block = 以下内容尚未翻译，暂时以英文显示。
# Before one or more paragraphs whose translation is older than the English.
# where: theme.ftl, Notes on the state of a translation
# English: This part has changed in English since it was translated.
# status: draft
note-stale-block = 以下内容翻译之后，英文原文已有改动。
# Before one or more paragraphs whose old translation is shown although the English has changed.
# where: theme.ftl, Notes on the state of a translation
# English: This part was translated from an older English text, which has changed since.
# status: draft
note-stale-shown = 本部分译自较早的英文内容，英文内容此后已有更改。
# At the top of a page that shows such texts in its lists, tables or menus.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page were translated from an older English text, which has changed since.
# status: draft
note-stale-page = 本页部分文字译自较早的英文内容，英文内容此后已有更改。
# At the top of a page that shows English words in its lists and tables.
# where: theme.ftl, Notes on the state of a translation
# English: Some words on this page are in English for now, because they have not been translated yet or have changed.
# status: draft
note-english-tables = 本页部分文字目前显示为英文，因为尚未翻译，或英文内容已有更改。
# Link from such a note to the English page.
# where: theme.ftl, Notes on the state of a translation
# English: Read this page in English
# status: draft
note-english-link = 阅读本页英文版

## Notes and tables in the prose

# Heading over the notes at the end of a page.
# where: theme.ftl, Notes and tables in the prose
# English: Notes
# status: draft
notes-title = 注释
# Read out by screen readers: the link from a note back to where the text points to it.
# where: theme.ftl, Notes and tables in the prose
# English: Back to the text
# status: draft
note-back = 返回正文
# Read out by screen readers: name of a table that can be moved sideways.
# where: theme.ftl, Notes and tables in the prose
# English: Table
# status: draft
table-label = 表格

## Home page

# where: theme.ftl, Home page
# English: Crime figures
# status: draft
home-headline = 犯罪数据
# $percent: size of the change, such as 0.8%. $year: such as 2022.
# where: theme.ftl, Home page
# English: All crime fell by { $percent } in { $year }
# status: draft
home-fell = { $year }年犯罪总数下降{ $percent }

# where: theme.ftl, Home page
# English: All crime rose by { $percent } in { $year }
# status: draft
home-rose = { $year }年犯罪总数上升{ $percent }

# where: theme.ftl, Home page
# English: There was no change in all crime in { $year }
# status: draft
home-same = { $year }年犯罪总数没有变化

# where: theme.ftl, Home page
# English: See the crime figures
# status: draft
home-figures-link = 查看犯罪数据

# where: theme.ftl, Home page
# English: Our aims
# status: draft
home-aims = 我们的目标

# where: theme.ftl, Home page
# English: Read about the aims
# status: draft
home-aims-link = 了解各项目标

# where: theme.ftl, Home page
# English: Our priorities
# status: draft
home-priorities = 我们的优先事项

# where: theme.ftl, Home page
# English: Get help
# status: draft
home-help = 获取帮助

# where: theme.ftl, Home page
# Heading over a list of all pages, each with a sentence on what it is about.
# English: What is in the plan
# status: draft
home-sections = 计划包含的内容

# where: theme.ftl, Home page
# English: See all contact details
# status: draft
home-contacts-link = 查看全部联系方式

## Partnership page

# Shown when the plan does not list the representatives.
# where: theme.ftl, Partnership page
# English: The list of representatives is missing from the printed plan.
# status: draft
representatives-missing = 印刷版计划中缺少代表名单。

# where: theme.ftl, Partnership page
# Title of a diagram of the groups and boards.
# English: How the partnership is organised, from the top down
# status: draft
structure-title = 合作组织的架构（从上到下）

# What each group or board does for the partnership. Each stands before the names of groups or boards.
# where: theme.ftl, Partnership page
# English: Oversees the work of the partnership
# status: draft
structure-strategic = 监督合作组织的工作

# where: theme.ftl, Partnership page
# English: Manages how the partnership performs and signs off the plan
# status: draft
structure-board = 管理合作组织的工作表现并批准计划

# where: theme.ftl, Partnership page
# English: Directs and delivers the work
# status: draft
structure-delivery = 指导并落实各项工作

# where: theme.ftl, Partnership page
# English: Sub-groups that solve problems, such as
# status: draft
structure-sub-group = 解决具体问题的专题小组，例如

# where: theme.ftl, Partnership page
# English: County-wide boards and meetings, such as
# status: draft
structure-countywide = 全郡范围的委员会和会议，例如

## Priorities

# Heading over explanations of words that a priority uses.
# where: theme.ftl, Priorities
# English: What the words mean
# status: draft
priority-terms = 词语解释

## Crime figures: tables

# Shown where there are no figures.
# where: theme.ftl, Crime figures: tables
# English: There are no figures yet.
# status: draft
figures-none = 目前还没有数据。
# $period: such as January to December 2022. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: The figures are for { $period }, compared with the same period in { $year }.
# status: draft
figures-period = 这些数据的统计期为{ $period }，与{ $year }年同期比较。

# where: theme.ftl, Crime figures: tables
# English: Crime types overlap and some are not shown, so the figures do not add up to all crime.
# status: draft
figures-overlap = 各犯罪类型之间有重叠，有些类型没有列出，因此各项数字相加不等于犯罪总数。
# Titles of the four tables. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: tables
# English: All crime: { $year } compared with { $previous }
# status: draft
figures-caption-total = 犯罪总数：{ $year }年与{ $previous }年比较

# where: theme.ftl, Crime figures: tables
# English: Crime decrease: { $year } compared with { $previous }
# status: draft
figures-caption-fell = 数量下降的犯罪类型：{ $year }年与{ $previous }年比较

# where: theme.ftl, Crime figures: tables
# English: No change: { $year } compared with { $previous }
# status: draft
figures-caption-same = 数量没有变化的犯罪类型：{ $year }年与{ $previous }年比较

# where: theme.ftl, Crime figures: tables
# English: Crime increase: { $year } compared with { $previous }
# status: draft
figures-caption-rose = 数量上升的犯罪类型：{ $year }年与{ $previous }年比较
# Crime types that were not counted in the year before.
# where: theme.ftl, Crime figures: tables
# English: Crime types without a figure for { $previous }: { $year }
# status: draft
figures-caption-unknown = 没有{ $previous }年数据的犯罪类型：{ $year }年
# Stands in a cell where there is no figure of the year before.
# where: theme.ftl, Crime figures: tables
# English: not known
# status: draft
figures-no-previous = 未知
# Column headings. Keep them short. $year: such as 2022.
# where: theme.ftl, Crime figures: tables
# English: Crime type
# status: draft
figures-column-type = 犯罪类型

# where: theme.ftl, Crime figures: tables
# English: Number in { $year }
# status: draft
figures-column-count = { $year }年数量

# where: theme.ftl, Crime figures: tables
# English: Change in number
# status: draft
figures-column-change = 数量变化

# where: theme.ftl, Crime figures: tables
# English: Change in per cent
# status: draft
figures-column-percent = 百分比变化
# Stands in a cell, after a percentage.
# where: theme.ftl, Crime figures: tables
# English: small number
# status: draft
figures-small = 基数较小
# Explains those words. $year: the year before, such as 2021.
# where: theme.ftl, Crime figures: tables
# English: “Small number” means that fewer than 50 were counted in { $year }. A change of only a few can then give a large percentage.
# status: draft
figures-small-note = “基数较小”表示{ $year }年的数量不到50。这时只要相差几起，百分比就可能变化很大。
# Stands in a cell where no percentage can be given, since the year before had none.
# where: theme.ftl, Crime figures: tables
# English: not available
# status: draft
figures-no-percent = 无法提供
# $source: where the figures come from.
# where: theme.ftl, Crime figures: tables
# English: Source: { $source }
# status: draft
figures-source = 数据来源：{ $source }

# where: theme.ftl, Crime figures: tables
# English: The plan does not state the source of these figures.
# status: draft
figures-source-missing = 计划没有说明这些数据的来源。

# where: theme.ftl, Crime figures: tables
# English: Download these figures
# status: draft
figures-download = 下载这些数据

# where: theme.ftl, Crime figures: tables
# English: Crime figures as CSV, for spreadsheets
# status: draft
figures-csv = 犯罪数据（CSV格式，可用电子表格软件打开）

# where: theme.ftl, Crime figures: tables
# English: Crime figures as JSON, for programs
# status: draft
figures-json = 犯罪数据（JSON格式，供程序使用）

## Crime figures: charts

# where: theme.ftl, Crime figures: charts
# Headlines of the chart of changes.
# English: More crime types fell than rose
# status: draft
chart-headline-fell = 数量下降的犯罪类型多于数量上升的犯罪类型

# where: theme.ftl, Crime figures: charts
# English: More crime types rose than fell
# status: draft
chart-headline-rose = 数量上升的犯罪类型多于数量下降的犯罪类型

# where: theme.ftl, Crime figures: charts
# English: As many crime types rose as fell
# status: draft
chart-headline-same = 数量上升和数量下降的犯罪类型一样多

# Title of the chart. $year: such as 2022. $previous: the year before.
# where: theme.ftl, Crime figures: charts
# English: Change in the number of each crime type in per cent, { $year } compared with { $previous }
# status: draft
chart-title = 各犯罪类型数量的百分比变化，{ $year }年与{ $previous }年比较
# $count (number): how many crime types. The sentences follow each other and describe the chart.
# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type fell. *[other] { $count } crime types fell. }
# status: draft
chart-fell =
    { $count ->
       *[other] { $count }种犯罪类型的数量下降。
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type rose. *[other] { $count } crime types rose. }
# status: draft
chart-rose =
    { $count ->
       *[other] { $count }种犯罪类型的数量上升。
    }

# where: theme.ftl, Crime figures: charts
# English: { $count -> [one] { $count } crime type did not change. *[other] { $count } crime types did not change. }
# status: draft
chart-same =
    { $count ->
       *[other] { $count }种犯罪类型的数量没有变化。
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
# where: theme.ftl, Crime figures: charts
# English: Largest fall: { $name }, down { $percent }.
# status: draft
chart-largest-fall = 降幅最大：{ $name }，下降{ $percent }。

# where: theme.ftl, Crime figures: charts
# English: Largest rise: { $name }, up { $percent }.
# status: draft
chart-largest-rise = 升幅最大：{ $name }，上升{ $percent }。
# The two sides of the chart, written over its bars.
# where: theme.ftl, Crime figures: charts
# English: Fewer than the year before
# status: draft
chart-side-fell = 比上一年少

# where: theme.ftl, Crime figures: charts
# English: More than the year before
# status: draft
chart-side-rose = 比上一年多

# where: theme.ftl, Crime figures: charts
# Headline of the chart of numbers. $name: the crime type with the largest number.
# English: Recorded most often: { $name }
# status: draft
volumes-headline = 记录数量最多：{ $name }

# where: theme.ftl, Crime figures: charts
# Title of that chart. $year: such as 2022. $previous: the year before.
# English: Number of each crime type in { $year } compared with { $previous }
# status: draft
volumes-title = 各犯罪类型的数量，{ $year }年与{ $previous }年比较

# where: theme.ftl, Crime figures: charts
# Describe that chart. $name: a crime type. $count: its number, such as 2,262 incidents.
# English: Most often: { $name }, { $count }.
# status: draft
volumes-most = 数量最多：{ $name }，{ $count }。

# where: theme.ftl, Crime figures: charts
# English: Least often: { $name }, { $count }.
# status: draft
volumes-least = 数量最少：{ $name }，{ $count }。

# where: theme.ftl, Crime figures: charts
# Stands beside a bar. $year: such as 2022. $count: such as 2,262.
# English: { $year }: { $count }
# status: draft
volumes-count = { $year }年：{ $count }起

# where: theme.ftl, Crime figures: charts
# Link from a chart to the same figures in tables.
# English: The same figures as tables
# status: draft
chart-table-link = 用表格查看这些数据

## Crime glossary

# where: theme.ftl, Crime glossary
# English: Crime types
# status: draft
glossary-crimes = 犯罪类型

# where: theme.ftl, Crime glossary
# English: Other terms
# status: draft
glossary-terms = 其他术语

# where: theme.ftl, Crime glossary
# English: Abbreviations
# status: draft
glossary-abbreviations = 缩写
# Link to the figures of a crime type. $name: such as Robbery.
# where: theme.ftl, Crime glossary
# English: Figures: { $name }
# status: draft
glossary-figures-link = 相关数据：{ $name }
# Link to the page that uses a term. $term: such as Cuckooing.
# where: theme.ftl, Crime glossary
# English: More: { $term }
# status: draft
glossary-term-link = 了解更多：{ $term }

# where: theme.ftl, Crime glossary
# English: The plan does not explain this term.
# status: draft
glossary-no-definition = 计划没有解释这个术语。

## Contact details

# where: theme.ftl, Contact details
# English: In an emergency
# status: draft
contacts-emergency = 遇到紧急情况
# $phone: the emergency number, 999.
# where: theme.ftl, Contact details
# English: Call { $phone }
# status: draft
contacts-emergency-call = 请拨打{ $phone }

# where: theme.ftl, Contact details
# English: Telephone
# status: draft
contact-phone = 电话

# where: theme.ftl, Contact details
# English: Email
# status: draft
contact-email = 电子邮箱

# where: theme.ftl, Contact details
# English: Website
# status: draft
contact-website = 网站

# where: theme.ftl, Contact details
# English: Also known as
# status: draft
contact-also-known-as = 又称
# A number with its use. $label: such as Non-emergency. $phone: the number.
# where: theme.ftl, Contact details
# English: { $label }: { $phone }
# status: draft
phone-with-label = { $label }：{ $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
# where: theme.ftl, Contact details
# English: { $phone }, { $option }
# status: draft
phone-with-option = { $phone }，{ $option }
# Stand in place of a number that may be wrong.
# where: theme.ftl, Contact details
# English: The telephone number is being checked. Please use the other contact details given here.
# status: draft
contact-unconfirmed = 该电话号码正在核实中，请使用这里列出的其他联系方式。

# where: theme.ftl, Contact details
# English: The telephone number is being checked.
# status: draft
contact-unconfirmed-only = 该电话号码正在核实中。

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan in large print
# status: draft
formats-large-print = 阅读或打印整份计划（大字版）

# where: theme.ftl, Large print and languages
# English: Read or print the whole plan on one page
# status: draft
formats-whole = 阅读或打印整份计划（单页版）

## Accessibility statement (the order and wording follow the model statement of the UK government)

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: How accessible this website is
# status: draft
statement-how = 本网站的无障碍程度

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We know some parts of this website are not fully accessible:
# status: draft
statement-known = 我们知道本网站有些部分尚未完全做到无障碍：

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: We do not know of any part of this website that is not accessible.
# status: draft
statement-known-none = 我们目前没有发现本网站有未做到无障碍的部分。

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Feedback and contact information
# status: draft
statement-feedback = 意见反馈与联系方式
# $days (number): how many days the council takes to answer.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: { $days -> [one] We’ll consider your request and get back to you in { $days } day. *[other] We’ll consider your request and get back to you in { $days } days. }
# status: draft
statement-response =
    { $days ->
       *[other] 我们会考虑您的请求，并在{ $days }天内给您答复。
    }

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Enforcement procedure
# status: draft
statement-enforcement = 执法程序

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Technical information about this website’s accessibility
# status: draft
statement-technical = 本网站无障碍功能的技术信息

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Compliance status
# status: draft
statement-status = 合规状况

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-accessible content
# status: draft
statement-not = 未做到无障碍的内容

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: The content listed below is non-accessible for the following reasons.
# status: draft
statement-not-intro = 以下内容未做到无障碍，原因如下。

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Non-compliance with the accessibility regulations
# status: draft
statement-non-compliance = 不符合无障碍法规的内容

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Disproportionate burden
# status: draft
statement-burden = 负担过重的内容

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Content that’s not within the scope of the accessibility regulations
# status: draft
statement-scope = 不属于无障碍法规适用范围的内容
# Stands under one of the three headings above when there is nothing to list.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Nothing is listed under this heading.
# status: draft
statement-nothing = 本标题下没有需要列出的内容。

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: Preparation of this accessibility statement
# status: draft
statement-preparation = 本无障碍声明的编制
# $date: a day, such as 22 November 2026.
# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This statement was prepared on { $date }.
# status: draft
statement-prepared = 本声明于{ $date }编制。

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: It was last reviewed on { $date }.
# status: draft
statement-reviewed = 最近一次审核日期为{ $date }。

# where: theme.ftl, Accessibility statement (the order and wording follow the model statement of the UK government)
# English: This website was last tested on { $date }.
# status: draft
statement-tested = 本网站最近一次测试日期为{ $date }。

## Differences from the printed plan

# where: theme.ftl, Differences from the printed plan
# English: In the printed plan
# status: draft
changes-printed = 印刷版计划

# where: theme.ftl, Differences from the printed plan
# English: On this website
# status: draft
changes-here = 本网站

# where: theme.ftl, Differences from the printed plan
# English: Reason
# status: draft
changes-reason = 原因
# Heading over differences that belong to no single page.
# where: theme.ftl, Differences from the printed plan
# English: Throughout the plan
# status: draft
changes-general = 整份计划

# where: theme.ftl, Differences from the printed plan
# English: There are no differences.
# status: draft
changes-none = 没有不同之处。

## The page that answers, in all languages, for an address that leads nowhere

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Page not found
# status: draft
root-not-found-title = 找不到网页

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: There is no page at this address.
# status: draft
root-not-found = 这个网址没有对应的网页。

# where: theme.ftl, The page that answers, in all languages, for an address that leads nowhere
# English: Go to the plan’s home page
# status: draft
root-not-found-link = 前往计划首页
