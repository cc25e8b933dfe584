from microbit import *

while True:
    if accelerometer.get_x() > 200:
        display.show(Image.ARROW_E)
