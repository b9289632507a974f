# where: Accessibility statement, page title
# English: Accessibility statement
# status: draft
accessibility-title = 无障碍声明

# where: Accessibility statement, description for search engines
# English: How accessible this website is, how to report a problem, and how it was tested.
# status: draft
accessibility-desc = 本网站的无障碍程度、如何反映问题，以及网站的测试情况。
