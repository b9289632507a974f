# where: table priorities, anti-social-behaviour-title-reason
# English: The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
# status: draft
priorities-anti-social-behaviour-title-reason = 印刷版计划对这个优先事项有两种表述。本网站两处都采用行动列表上方的表述。
