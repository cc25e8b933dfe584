from turtle import *

lever_crayon()
reculer(150)
baisser_crayon()
