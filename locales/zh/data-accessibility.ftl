# where: table accessibility, scope
# English: This accessibility statement applies to the website of the Hertsmere Community Safety Partnership Plan.
# status: draft
accessibility-scope = 本无障碍声明适用于Hertsmere社区安全合作计划（Hertsmere Community Safety Partnership Plan）网站。

# where: table accessibility, organisation
# English: This website is run by Hertsmere Borough Council. We want as many people as possible to be able to use this website. For example, that means you should be able to:
# status: draft
accessibility-organisation = 本网站由Hertsmere自治市镇议会（Hertsmere Borough Council）运营。我们希望尽可能多的人都能使用本网站。例如，您应该能够：

# where: table accessibility, can-do-colours-and-fonts-text
# English: change colours, contrast levels and fonts using browser or device settings
# status: draft
accessibility-can-do-colours-and-fonts-text = 通过浏览器或设备的设置更改颜色、对比度和字体

# where: table accessibility, can-do-zoom-text
# English: zoom in up to 400% without the text spilling off the screen
# status: draft
accessibility-can-do-zoom-text = 将页面放大到400%，文字不会超出屏幕

# where: table accessibility, can-do-keyboard-text
# English: navigate the website using just a keyboard
# status: draft
accessibility-can-do-keyboard-text = 只用键盘浏览本网站

# where: table accessibility, can-do-no-javascript-text
# English: read every page without JavaScript
# status: draft
accessibility-can-do-no-javascript-text = 不使用JavaScript也能阅读每个页面

# where: table accessibility, how-accessible-not-tested-by-people-text
# English: This website has not yet been tested by disabled people, or by hand with assistive technology such as screen readers, so there may be problems we do not know of.
# status: draft
accessibility-how-accessible-not-tested-by-people-text = 本网站尚未请残障人士测试，也未用屏幕阅读器等辅助技术进行人工测试，因此可能存在我们还不知道的问题。

# where: table accessibility, how-accessible-shown-in-english-text
# English: Where a translation is missing or out of date, the English text is shown in its place.
# status: draft
accessibility-how-accessible-shown-in-english-text = 如果译文缺失或已过时，会显示英文原文。

# where: table accessibility, how-accessible-representatives-text
# English: The list of the partnership's representatives was a picture in the printed plan and is missing from this website.
# status: draft
accessibility-how-accessible-representatives-text = 合作组织的代表名单在印刷版计划中是一张图片，本网站上没有这份名单。

# where: table accessibility, feedback
# English: If you find any problems not listed on this page or think we're not meeting accessibility requirements, contact Hertsmere Borough Council. Contact us in the same way if you need information on this website in a [different language or format]({ $link-different-language-or-format }).
# status: draft
accessibility-feedback = 如果您发现了本页没有列出的问题，或者认为我们没有达到无障碍要求，请联系Hertsmere自治市镇议会。如果您需要以[其他语言或其他格式]({ $link-different-language-or-format })获取本网站上的信息，也请用同样的方式联系我们。

# where: table accessibility, enforcement
# English: The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations'). If you're not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)]({ $link-contact-the-equality-advisory }).
# status: draft
accessibility-enforcement = 平等与人权委员会（Equality and Human Rights Commission，简称EHRC）负责执行《2018年公共部门机构（网站和移动应用程序）（第2号）无障碍条例》（Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018，以下称“无障碍法规”）。如果您对我们处理投诉的方式不满意，请[联系平等咨询与支持服务处（Equality Advisory and Support Service，简称EASS）]({ $link-contact-the-equality-advisory })。

# where: table accessibility, technical
# English: Hertsmere Borough Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
# status: draft
accessibility-technical = Hertsmere自治市镇议会致力于按照《2018年公共部门机构（网站和移动应用程序）（第2号）无障碍条例》的要求，让本网站做到无障碍。

# where: table accessibility, compliance-text
# English: This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2]({ $link-web-content-accessibility-guidelines }) AA standard, due to the limits of testing named below.
# status: draft
accessibility-compliance-text = 本网站部分符合[《网页内容无障碍指南》2.2版（Web Content Accessibility Guidelines version 2.2）]({ $link-web-content-accessibility-guidelines })的AA级标准，原因是测试范围有限，详见下文。

# where: table accessibility, non-compliance-automated-tests-only-text
# English: This website has been tested by automated checks only. They cannot find every problem, so we do not claim that it meets every success criterion of the standard.
# status: draft
accessibility-non-compliance-automated-tests-only-text = 本网站只进行过自动检测。自动检测不能发现所有问题，因此我们不声称本网站符合该标准的每一项准则。

# where: table accessibility, tested-by
# English: The test was carried out by this project's automated checks in the Chromium browser. The website has not yet been tested by disabled people or by hand with assistive technology.
# status: draft
accessibility-tested-by = 测试由本项目的自动检测程序在Chromium浏览器中完成。本网站尚未请残障人士测试，也未用辅助技术进行人工测试。
