from robot import *

while not sur_drapeau():
    if mur_devant():
        if mur_gauche():
            tourner_droite()
        else:
            tourner_gauche()
    else:
        avancer()
