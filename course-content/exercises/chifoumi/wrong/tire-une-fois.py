from microbit import *
import random

mains = [Image.SQUARE_SMALL, Image.SQUARE, Image.NO]
main = random.choice(mains)

while True:
    if accelerometer.was_gesture("shake"):
        display.show(main)
