# where: table representatives, note
# English: The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
# status: draft
representatives-note = 代表名单在印刷版计划中是一张图片，这里没有转载。如需了解名单，请查看[实用联系方式]({ $link-useful-contact-details })。
