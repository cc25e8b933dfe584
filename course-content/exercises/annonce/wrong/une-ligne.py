print("Menu du jour", "------------", "soupe, gratin, pomme", "Bon appétit")
