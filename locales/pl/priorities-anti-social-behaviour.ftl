# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, page title
# English: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages
# priorities-anti-social-behaviour-title =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, description for search engines
# English: How the partnership will patrol hotspot areas, use CCTV, give crime prevention advice and provide reassurance messages.
# priorities-anti-social-behaviour-desc =

# to translate: remove "# " from the last line and write the translation after "="
# where: Priority 6: Increase feelings of safety and public confidence by reducing anti-social behaviour, robustly tackling crime and providing early interventions and reassurance messages, heading 1
# English: What we will do
# priorities-anti-social-behaviour-what-we-will-do =
