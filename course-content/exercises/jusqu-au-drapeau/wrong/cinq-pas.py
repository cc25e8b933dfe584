from robot import *

for i in range(5):
    avancer()
