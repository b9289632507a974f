### Written by `fingerpost sync` from the English content. Change that, not this file.

site-name = Hertsmere Community Safety Partnership Plan
site-publisher = Hertsmere Borough Council
