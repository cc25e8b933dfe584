from turtle import *

lever_crayon()
reculer(150)
baisser_crayon()
for i in range(4):
    for j in range(4):
        avancer(60)
        tourner_gauche(90)
    for j in range(3):
        avancer(60)
        tourner_gauche(120)
    lever_crayon()
    avancer(80)
    baisser_crayon()
