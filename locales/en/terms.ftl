# Names that must read the same everywhere. Other messages use them as { -csp }.
# Give the name that your readers know. Keep the English name where there is no settled translation.
# A language with cases may give a term variants: -csp = { $case -> [genitive] ... *[nominative] ... }

# The bodies behind the plan.
-csp = Community Safety Partnership
-csp-short = CSP
-council = Hertsmere Borough Council
-county-council = Hertfordshire County Council
-community-safety-unit = Community Safety Unit
-police = Hertfordshire Constabulary
-fire-service = Hertfordshire Fire and Rescue Service
-opcc = Office of the Police and Crime Commissioner
-jag = Joint Agency Group

# Subjects of the plan.
-asb = anti-social behaviour
-vawg = Violence Against Women and Girls
-strategic-assessment = Strategic Assessment
-partnership-plan = Partnership Plan
-safeguarding = safeguarding
-hate-crime = hate crime
-domestic-abuse = domestic abuse
-exploitation = exploitation
-cuckooing = cuckooing
-neighbourhood-watch = Neighbourhood Watch

# Crimes that must be kept apart: a burglar breaks in, a robber uses force, a thief does neither.
-burglary = burglary
-robbery = robbery
-theft = theft
