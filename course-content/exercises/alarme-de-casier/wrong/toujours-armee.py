from microbit import *
import music

alarme = False

while True:
    if button_a.was_pressed():
        alarme = False
        display.clear()
    if display.read_light_level() > 50:
        alarme = True
    if alarme:
        display.show(Image.ANGRY)
        music.pitch(880, 300)
