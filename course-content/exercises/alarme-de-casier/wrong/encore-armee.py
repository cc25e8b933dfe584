from microbit import *
import music

armee = False
alarme = False

while True:
    if button_b.was_pressed():
        sleep(3000)
        armee = True
    if button_a.was_pressed():
        alarme = False
        display.clear()
    if armee and display.read_light_level() > 50:
        alarme = True
    if alarme:
        display.show(Image.ANGRY)
        music.pitch(880, 300)
