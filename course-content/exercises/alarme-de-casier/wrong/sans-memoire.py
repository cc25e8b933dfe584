from microbit import *
import music

armee = False

while True:
    if button_b.was_pressed():
        sleep(3000)
        armee = True
    if button_a.was_pressed():
        armee = False
    if armee and display.read_light_level() > 50:
        display.show(Image.ANGRY)
        music.pitch(880, 300)
    else:
        display.clear()
