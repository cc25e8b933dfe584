from turtle import *

for i in range(4):
    tourner_gauche(90)
    avancer(25)
    tourner_droite(90)
    avancer(25)
    tourner_droite(90)
    avancer(25)
tourner_gauche(90)
avancer(25)
