carres = [x**2 for x in range(6)]
pairs = list(filter(lambda x: x % 2 == 0, carres))
doubles = list(map(lambda x: 2 * x, pairs))
longueurs = {mot: len(mot) for mot in ["un", "deux", "trois"]}
print(carres, pairs, doubles, longueurs["trois"], any(carres), all(carres))
tete, *reste = carres
print(tete, reste, sum(carres[i] for i in range(0, 6, 2)))
