from microbit import *
import random

mains = [Image.SQUARE_SMALL, Image.SQUARE, Image.NO]

while True:
    if accelerometer.was_gesture("shake"):
        main = random.choice(mains)
        display.show(main)
