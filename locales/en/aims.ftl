### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

aims-title = Partnership aims { $start }–{ $end }
aims-desc = The three aims that the partnership has agreed for the next four years, following extensive public consultation.
aims-p-following-extensive-public = Following extensive public consultation the CSP has used the strategic assessment, crime trends, data sources, intelligence and results from the Feelings of Safety survey to agree these partnership aims for the next four years:
