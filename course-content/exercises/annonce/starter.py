print("Menu du jour")
