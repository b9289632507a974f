### Written by `fingerpost sync` from the English content. Change that, not this file.

accessibility-title = Accessibility statement
accessibility-desc = How accessible this website is, how to report a problem, and how it was tested.
