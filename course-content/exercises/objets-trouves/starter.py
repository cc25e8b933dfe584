from robot import *

avancer()
