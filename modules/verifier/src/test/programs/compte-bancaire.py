class SoldeInsuffisant(Exception):
    pass


class Compte:
    """Un compte avec un titulaire et un solde."""

    taux = 0.02

    def __init__(self, titulaire, solde=0):
        self.titulaire = titulaire
        self.solde = solde

    def retirer(self, montant):
        if montant > self.solde:
            raise SoldeInsuffisant(f"il manque {montant - self.solde} €")
        self.solde -= montant

    def __str__(self):
        return f"{self.titulaire} : {self.solde:.2f} €"

    def __repr__(self):
        return f"Compte({self.titulaire!r}, {self.solde})"


compte = Compte("Ana", 100)
compte.retirer(30)
print(compte)
try:
    compte.retirer(1000)
except SoldeInsuffisant as probleme:
    print("Refusé :", probleme)
finally:
    print("Au revoir")
print([compte, Compte("Max")], Compte.taux)
