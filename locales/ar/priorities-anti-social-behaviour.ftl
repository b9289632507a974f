# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, page title
# English: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages
# status: draft
priorities-anti-social-behaviour-title = الأولوية 6: زيادة الشعور بالأمان وثقة الجمهور من خلال الحد من السلوك المعادي للمجتمع، والتصدي للجريمة بحزم، والتدخل المبكر، وتوجيه رسائل الطمأنة

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, description for search engines
# English: How the partnership will patrol hotspot areas, use CCTV, give crime prevention advice and provide reassurance messages.
# status: draft
priorities-anti-social-behaviour-desc = كيف ستسيّر الشراكة دوريات في المناطق الأكثر تضرراً، وتستخدم كاميرات المراقبة (CCTV)، وتقدّم إرشادات للوقاية من الجريمة، وتوجّه رسائل طمأنة.

# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, heading 1
# English: What we will do
# status: draft
priorities-anti-social-behaviour-what-we-will-do = ما سنقوم به
