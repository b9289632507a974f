### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

site-name = Hertsmere Community Safety Partnership Plan
site-publisher = Hertsmere Borough Council
