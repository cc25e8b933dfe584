print(Menu du jour)
print(------------)
print(soupe, gratin, pomme)
print(Bon appétit)
