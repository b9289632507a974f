### Written by `fingerpost sync` from the English content. Change that, not this file.

priorities-anti-social-behaviour-title-reason = The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
