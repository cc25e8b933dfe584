from robot import *

while not sur_drapeau():
    if mur_devant():
        tourner_gauche()
    avancer()
