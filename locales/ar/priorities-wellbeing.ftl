# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, page title
# English: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing
# status: draft
priorities-wellbeing-title = الأولوية 4: العمل بالشراكة لدعم الخدمات المحلية التي تقدّم نهجاً شاملاً لرفاه المجتمع، والتعريف بهذه الخدمات

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, description for search engines
# English: How the partnership will encourage reporting of domestic abuse, raise awareness of support services and promote local services.
# status: draft
priorities-wellbeing-desc = كيف ستشجّع الشراكة على الإبلاغ عن الإساءة المنزلية، وتزيد الوعي بخدمات الدعم، وتعرّف بالخدمات المحلية.

# where: Priority 4: Work in partnership to support and promote local services that provide a holistic approach to community wellbeing, heading 1
# English: What we will do
# status: draft
priorities-wellbeing-what-we-will-do = ما سنقوم به
