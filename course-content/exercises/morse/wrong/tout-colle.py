from microbit import *
import music

CODE = {
    "A": ".-", "B": "-...", "C": "-.-.", "D": "-..", "E": ".", "F": "..-.", "G": "--.",
    "H": "....", "I": "..", "J": ".---", "K": "-.-", "L": ".-..", "M": "--", "N": "-.",
    "O": "---", "P": ".--.", "Q": "--.-", "R": ".-.", "S": "...", "T": "-", "U": "..-",
    "V": "...-", "W": ".--", "X": "-..-", "Y": "-.--", "Z": "--..",
}


def morse(mot):
    code = ""
    for lettre in mot:
        code = code + CODE[lettre]
    return code


def jouer(code):
    for signe in code:
        if signe == ".":
            music.pitch(700, 200)
            sleep(200)
        elif signe == "-":
            music.pitch(700, 600)
            sleep(200)
        else:
            sleep(400)


jouer(morse("SOS"))
