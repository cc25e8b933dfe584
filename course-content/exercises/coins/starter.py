from robot import *

while not sur_drapeau():
    avancer()
