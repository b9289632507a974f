### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

priorities-anti-social-behaviour-title-reason = The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
