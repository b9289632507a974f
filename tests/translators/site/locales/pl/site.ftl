site-name = Plan bezpieczniejszego miasta
site-publisher = Rada Miasta
