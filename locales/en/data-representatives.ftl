### Written by `fingerpost sync` from the English content. Change that, not this file.

representatives-note = The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
