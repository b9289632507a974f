### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

representatives-note = The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
