### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.

index-title = Hertsmere Community Safety Partnership (CSP) Partnership Plan { $start }–{ $end }
index-desc = The role of the Hertsmere Community Safety Partnership, crime trends, its aims and priorities, and a summary of its achievements.
index-p-this-plan-gives = This plan gives an overview of the role of the Community Safety Partnership (CSP), crime trends, our strategic aims and priorities, as well as a summary of the partnership's achievements. It has been produced following consultation with local communities and partner agencies.
