from robot import *

avancer()
avancer()
ramasser()
avancer()
avancer()
ramasser()
avancer()
avancer()
