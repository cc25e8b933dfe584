from robot import *

if gemme_ici():
    ramasser()
while not sur_drapeau():
    avancer()
