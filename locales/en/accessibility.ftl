### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

accessibility-title = Accessibility statement
accessibility-desc = How accessible this website is, how to report a problem, and how it was tested.
