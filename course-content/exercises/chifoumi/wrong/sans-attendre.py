from microbit import *
import random

mains = [Image.SQUARE_SMALL, Image.SQUARE, Image.NO]

while True:
    main = random.choice(mains)
    display.show(main)
    sleep(500)
