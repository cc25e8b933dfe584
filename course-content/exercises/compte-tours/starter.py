from microbit import *

tours = 0

while True:
    if accelerometer.was_gesture("shake"):
        tours = tours + 1
