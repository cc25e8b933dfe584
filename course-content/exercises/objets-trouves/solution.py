from robot import *

while not sur_drapeau():
    avancer()
    if gemme_ici():
        ramasser()
