# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, page title
# English: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing
# status: draft
priorities-wellbeing-title = Priorytet 4: Wspieranie i promowanie, we współpracy z partnerami, lokalnych usług, które kompleksowo służą dobrostanowi społeczności

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, description for search engines
# English: How the partnership will encourage reporting of domestic abuse, raise awareness of support services and promote local services.
# status: draft
priorities-wellbeing-desc = Jak partnerstwo będzie zachęcać do zgłaszania przemocy domowej, informować o dostępnej pomocy i promować lokalne usługi.

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, heading 1
# English: What we will do
# status: draft
priorities-wellbeing-what-we-will-do = Co zrobimy
