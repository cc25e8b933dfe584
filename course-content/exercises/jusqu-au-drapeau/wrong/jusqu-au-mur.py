from robot import *

while not mur_devant():
    avancer()
