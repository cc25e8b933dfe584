from turtle import *

for branche in range(6):
    for pousse in range(3):
        avancer(30)
        tourner_gauche(60)
        avancer(20)
        reculer(20)
        tourner_droite(120)
        avancer(20)
        reculer(20)
        tourner_gauche(60)
    reculer(90)
    tourner_droite(45)
