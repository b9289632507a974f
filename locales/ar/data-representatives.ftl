# where: table representatives, note
# English: The list of representatives was a picture in the printed plan and is not reproduced here. To ask about it, see the [useful contact details]({ $link-useful-contact-details }).
# status: draft
representatives-note = كانت قائمة الممثلين صورةً في الخطة المطبوعة، ولم تُنقل إلى هنا. للاستفسار عنها، يُرجى الاطلاع على [بيانات الاتصال المفيدة]({ $link-useful-contact-details }).
