from turtle import *

def maison():
    for i in range(4):
        avancer(60)
        tourner_gauche(90)
    tourner_gauche(90)
    avancer(60)
    tourner_droite(90)
    couleur("red")
    for i in range(3):
        avancer(60)
        tourner_gauche(120)
    couleur("black")
    tourner_droite(90)
    avancer(60)
    tourner_gauche(90)

lever_crayon()
reculer(150)
baisser_crayon()
for i in range(4):
    maison()
    lever_crayon()
    avancer(80)
    baisser_crayon()
