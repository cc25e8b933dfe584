from microbit import *

tours = 0
display.show(tours)

while True:
    if accelerometer.was_gesture("shake"):
        display.show(tours)
        tours = tours + 1
