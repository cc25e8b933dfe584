class Animal:
    def __init__(self, nom):
        self.nom = nom

    def crier(self):
        return "..."

    def presenter(self):
        print(self.nom, "fait", self.crier())


class Chien(Animal):
    def crier(self):
        return "ouaf"


class Chat(Animal):
    def __init__(self, nom, couleur):
        super().__init__(nom)
        self.couleur = couleur

    def crier(self):
        return "miaou"


for animal in [Chien("Rex"), Chat("Félix", "noir"), Animal("?")]:
    animal.presenter()
print(isinstance(Chat("a", "b"), Animal), Chat("a", "roux").couleur, type(3).__name__)
