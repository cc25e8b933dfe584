from robot import *

while sur_drapeau():
    avancer()
