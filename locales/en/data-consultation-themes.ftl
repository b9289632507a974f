### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

consultation-themes-anti-social-behaviour-name = Anti-social behaviour
consultation-themes-communication-name = Communication
consultation-themes-education-name = Education
consultation-themes-road-safety-name = Road safety
consultation-themes-support-name = Support
consultation-themes-young-people-name = Young people
consultation-themes-cctv-name = CCTV
consultation-themes-crime-prevention-name = Crime prevention
consultation-themes-health-name = Health
consultation-themes-safeguarding-name = Safeguarding
consultation-themes-violent-crime-name = Violent crime
consultation-themes-community-engagement-name = Community engagement
consultation-themes-early-intervention-name = Early intervention
consultation-themes-police-presence-name = Police presence
consultation-themes-street-lighting-name = Street lighting
consultation-themes-tackling-crime-name = Tackling crime
