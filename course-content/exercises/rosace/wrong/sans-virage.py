from turtle import *

for carre in range(8):
    for cote in range(4):
        avancer(80)
        tourner_droite(90)
