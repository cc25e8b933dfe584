for nombre in range(-2, 5):
    if nombre % 2 == 0:
        print(nombre, "est pair")
    else:
        print(nombre, "est impair", nombre // 2, nombre % 2)
