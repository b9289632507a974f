### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

contact-groups-emergency-name = Emergency and reporting
contact-groups-victims-name = Victims and domestic abuse
contact-groups-advice-name = Advice
contact-groups-council-name = Council and partnership
contact-groups-prevention-name = Prevention
