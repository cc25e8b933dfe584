from robot import *

while not sur_drapeau():
    if mur_gauche():
        tourner_droite()
    avancer()
