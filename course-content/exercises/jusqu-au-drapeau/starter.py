from robot import *

avancer()
avancer()
