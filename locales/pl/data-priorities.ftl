# where: table priorities, anti-social-behaviour-title-reason
# English: The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
# status: draft
priorities-anti-social-behaviour-title-reason = Wydrukowany plan formułuje ten priorytet na dwa sposoby. Na tej stronie internetowej w obu miejscach użyto brzmienia podanego nad listą działań.
