from microbit import *
import music

armee = False
alarme = False

while True:
    if button_b.was_pressed():
        armee = True
    if button_a.was_pressed():
        armee = False
        alarme = False
        display.clear()
    if armee and display.read_light_level() > 50:
        alarme = True
    if alarme:
        display.show(Image.ANGRY)
        music.pitch(880, 300)
