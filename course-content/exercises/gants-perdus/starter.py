from robot import *

avancer()
ramasser()
