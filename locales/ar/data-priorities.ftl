# where: table priorities, anti-social-behaviour-title-reason
# English: The printed plan words this priority in two ways. This website uses the wording above the actions in both places.
# status: draft
priorities-anti-social-behaviour-title-reason = تصوغ الخطة المطبوعة هذه الأولوية بطريقتين. ويستخدم هذا الموقع في الموضعين الصياغة الواردة فوق قائمة الإجراءات.
