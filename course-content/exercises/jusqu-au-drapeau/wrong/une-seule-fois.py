from robot import *

if not sur_drapeau():
    avancer()
