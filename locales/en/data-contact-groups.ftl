### Written by `fingerpost sync` from the English content. Change that, not this file.

contact-groups-emergency-name = Emergency and reporting
contact-groups-victims-name = Victims and domestic abuse
contact-groups-advice-name = Advice
contact-groups-council-name = Council and partnership
contact-groups-prevention-name = Prevention
