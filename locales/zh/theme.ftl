# Words of the page frame, of the lists and tables that the program makes, and of its notes.
# The plan's own text is in the other files. A name in { $... } is filled in by the program: keep it as it
# is, and put it where your sentence needs it.

## Every page: head, header, footer

# Title in the browser's tab. $page: title of the page. $site: name of the plan.
page-title = { $page } – { $site }
# First link of a page, seen when the Tab key is used.
skip-link = 跳至正文
# Names of the parts of a page, read out by screen readers.
nav-languages = 语言
nav-contents = 目录
nav-breadcrumb = 当前位置
nav-footer = 帮助与信息
# Link in the header, to the list of contents further down the page.
contents-link = 目录
# First step of "Where you are": the first page of the plan.
home-link = 首页
# Years that the aims hold for. $period: such as 2023–2027.
plan-period = 计划期：{ $period }
# Years that the priorities of this edition hold for. $edition: such as 2023–2024.
plan-edition = 版本：{ $edition }
# $date: day of the last change, such as 1 June 2023.
page-updated = 最后更新：{ $date }
# $publisher: name of the council.
published-by = 发布机构：{ $publisher }
# Links in the footer.
footer-accessibility = 无障碍声明
footer-contacts = 联系方式
footer-formats = 大字版和其他语言
footer-changes = 与印刷版计划的不同之处
footer-whole = 整份计划（单页版）

## Notes on the state of a translation

# At the top of a page whose translation nobody has checked yet.
note-draft = 本页译文尚未经译员核对，请以英文页面为准。
# At the top of a page that is mostly shown in English.
note-english-page = 本页大部分内容尚未翻译，暂时以英文显示。
# Before one or more paragraphs shown in English. Keep it short.
note-english-block = 以下内容尚未翻译，暂时以英文显示。
# Before one or more paragraphs whose translation is older than the English.
note-stale-block = 以下内容翻译之后，英文原文已有改动。
# Link from such a note to the English page.
note-english-link = 阅读本页英文版

## Notes and tables in the prose

# Heading over the notes at the end of a page.
notes-title = 注释
# Read out by screen readers: the link from a note back to where the text points to it.
note-back = 返回正文
# Read out by screen readers: name of a table that can be moved sideways.
table-label = 表格

## Home page

home-headline = 犯罪数据
# $percent: size of the change, such as 0.8%. $year: such as 2022.
home-fell = { $year }年全部犯罪数量下降{ $percent }
home-rose = { $year }年全部犯罪数量上升{ $percent }
home-same = { $year }年全部犯罪数量没有变化
home-figures-link = 查看犯罪数据
home-aims = 我们的目标
home-aims-link = 了解各项目标
home-priorities = 我们的优先事项
home-help = 寻求帮助
home-contacts-link = 查看全部联系方式

## Partnership page

# Shown when the plan does not list the representatives.
representatives-missing = 印刷版计划中缺少代表名单。
# What each group or board does for the partnership. Each stands before the names of groups or boards.
structure-strategic = 监督合作组织的工作
structure-board = 管理合作组织的工作表现并批准计划
structure-delivery = 指导并落实各项工作
structure-sub-group = 解决具体问题的专题小组，例如
structure-countywide = 全郡范围的委员会和会议，例如

## Priorities

# Heading over explanations of words that a priority uses.
priority-terms = 词语解释

## Crime figures: tables

# Shown where there are no figures.
figures-none = 目前还没有数据。
# $period: such as January to December 2022. $year: the year before, such as 2021.
figures-period = 这些数据的统计期为{ $period }，与{ $year }年同期比较。
figures-overlap = 各犯罪类型之间有重叠，有些类型没有列出，因此各项数字相加不等于全部犯罪的数量。
# Titles of the four tables. $year: such as 2022. $previous: the year before.
figures-caption-total = 全部犯罪：{ $year }年与{ $previous }年比较
figures-caption-fell = 数量下降的犯罪类型：{ $year }年与{ $previous }年比较
figures-caption-same = 数量没有变化的犯罪类型：{ $year }年与{ $previous }年比较
figures-caption-rose = 数量上升的犯罪类型：{ $year }年与{ $previous }年比较
# Crime types that were not counted in the year before.
figures-caption-unknown = 没有{ $previous }年数据的犯罪类型：{ $year }年
# Stands in a cell where there is no figure of the year before.
figures-no-previous = 未知
# Column headings. Keep them short. $year: such as 2022.
figures-column-type = 犯罪类型
figures-column-count = { $year }年数量
figures-column-change = 数量变化
figures-column-percent = 百分比变化
# Stands in a cell, after a percentage.
figures-small = 基数较小
# Explains those words. $year: the year before, such as 2021.
figures-small-note = “基数较小”表示{ $year }年的数量不到50。这时只要相差几起，百分比就可能变化很大。
# Stands in a cell where no percentage can be given, since the year before had none.
figures-no-percent = 无法提供
# $source: where the figures come from.
figures-source = 数据来源：{ $source }
figures-source-missing = 计划没有说明这些数据的来源。
figures-download = 下载这些数据
figures-csv = 犯罪数据（CSV格式，可用电子表格软件打开）
figures-json = 犯罪数据（JSON格式，供程序使用）

## Crime figures: chart

# Title of the chart. $year: such as 2022. $previous: the year before.
chart-title = 各犯罪类型数量的百分比变化，{ $year }年与{ $previous }年比较
# $count (number): how many crime types. The sentences follow each other and describe the chart.
chart-fell =
    { $count ->
       *[other] { $count }类犯罪的数量下降。
    }
chart-rose =
    { $count ->
       *[other] { $count }类犯罪的数量上升。
    }
chart-same =
    { $count ->
       *[other] { $count }类犯罪的数量没有变化。
    }
# $name: a crime type, as it is written in the list. $percent: size of the change, such as 16.2%.
chart-largest-fall = 降幅最大：{ $name }，下降{ $percent }。
chart-largest-rise = 升幅最大：{ $name }，上升{ $percent }。
# The two sides of the chart, written over its bars.
chart-side-fell = 比上一年少
chart-side-rose = 比上一年多

## Crime glossary

glossary-crimes = 犯罪类型
glossary-terms = 其他术语
glossary-abbreviations = 缩写
# Link to the figures of a crime type. $name: such as Robbery.
glossary-figures-link = 相关数据：{ $name }
# Link to the page that uses a term. $term: such as Cuckooing.
glossary-term-link = 了解更多：{ $term }
glossary-no-definition = 计划没有解释这个术语。

## Contact details

contacts-emergency = 遇到紧急情况
# $phone: the emergency number, 999.
contacts-emergency-call = 请拨打{ $phone }
contact-phone = 电话
contact-email = 电子邮箱
contact-website = 网站
contact-also-known-as = 又称
# A number with its use. $label: such as Non-emergency. $phone: the number.
phone-with-label = { $label }：{ $phone }
# A number and what to choose in its menu. $phone: the number. $option: such as option 3.
phone-with-option = { $phone }，{ $option }
# Stand in place of a number that may be wrong.
contact-unconfirmed = 该电话号码正在核实中，请使用这里列出的其他联系方式。
contact-unconfirmed-only = 该电话号码正在核实中。

## Accessibility statement (the order and wording follow the model statement of the UK government)

statement-how = 本网站的无障碍程度
statement-known = 我们知道本网站有些部分尚未完全做到无障碍：
statement-known-none = 据我们所知，本网站没有未做到无障碍的部分。
statement-feedback = 意见反馈与联系方式
# $days (number): how many days the council takes to answer.
statement-response =
    { $days ->
       *[other] 我们会考虑您的请求，并在{ $days }天内给您答复。
    }
statement-enforcement = 执法程序
statement-technical = 本网站无障碍功能的技术信息
statement-status = 合规状况
statement-not = 未做到无障碍的内容
statement-not-intro = 以下内容未做到无障碍，原因如下。
statement-non-compliance = 不符合无障碍法规的内容
statement-burden = 负担过重的内容
statement-scope = 不属于无障碍法规适用范围的内容
# Stands under one of the three headings above when there is nothing to list.
statement-nothing = 本标题下没有需要列出的内容。
statement-preparation = 本无障碍声明的编制
# $date: a day, such as 22 November 2026.
statement-prepared = 本声明于{ $date }编制。
statement-reviewed = 最近一次审核日期为{ $date }。
statement-tested = 本网站最近一次测试日期为{ $date }。

## Differences from the printed plan

changes-printed = 印刷版计划
changes-here = 本网站
changes-reason = 原因
# Heading over differences that belong to no single page.
changes-general = 整份计划
changes-none = 没有不同之处。

## The page that answers, in all languages, for an address that leads nowhere

root-not-found-title = 找不到网页
root-not-found = 这个网址没有对应的网页。
root-not-found-link = 前往计划首页
