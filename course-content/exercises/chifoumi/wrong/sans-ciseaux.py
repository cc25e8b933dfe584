from microbit import *
import random

mains = [Image.SQUARE_SMALL, Image.SQUARE, Image.NO]

while True:
    if accelerometer.was_gesture("shake"):
        numero = random.randrange(2)
        display.show(mains[numero])
