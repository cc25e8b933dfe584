"""Five rows of five lights for each picture and letter, each row a number in base 32: HEART is ".#.#.", "#####"…"""

# The board's own pictures.
PICTURES = (
    "HEART avve4 HEART_SMALL 0ae40 HAPPY 0a0he SMILE 000he SAD 0a0eh CONFUSED 0a0al ANGRY ha0vl "
    "ASLEEP 0r0e0 SURPRISED a04a4 SILLY h0v57 FABULOUS vr0ae MEH a0248 YES 012k8 NO ha4ah "
    "CLOCK12 44400 CLOCK1 22400 CLOCK2 03400 CLOCK3 00700 CLOCK4 00430 CLOCK5 00422 "
    "CLOCK6 00444 CLOCK7 00488 CLOCK8 004o0 CLOCK9 00s00 CLOCK10 0o400 CLOCK11 88400 "
    "ARROW_N 4el44 ARROW_NE 7358g ARROW_E 42v24 ARROW_SE g8537 ARROW_S 44le4 ARROW_SW 12kos "
    "ARROW_W 48v84 ARROW_NW sok21 TRIANGLE 04av0 TRIANGLE_LEFT gokiv CHESSBOARD alala "
    "DIAMOND 4aha4 DIAMOND_SMALL 04a40 SQUARE vhhhv SQUARE_SMALL 0eae0 RABBIT kkuqu COW hhve4 "
    "MUSIC_CROTCHET 444ss MUSIC_QUAVER 465ss MUSIC_QUAVERS f99rr PITCHFORK llv44 XMAS 4e4ev "
    "PACMAN fqsuf TARGET 4ere4 TSHIRT rveee ROLLERSKATE 33vva DUCK csfe0 HOUSE 4evea "
    "TORTOISE 0eva0 BUTTERFLY rv4vr STICKFIGURE 4v4ah GHOST vlvvl SWORD 444e4 GIRAFFE o88ea "
    "SKULL elvee UMBRELLA ev4kc SNAKE orae0"
)

# Letters and signs from ! to ~.
LETTERS = (
    "ggg0gkk000avavaeoc6spq4bj8k8megg0008ggg8g888g0k8k008s800008g00s000000g1248gciiic8o88ss2cgu"
    "u2c2s6aiv2ugs2scgsicu2488ciciccie2c0g0g00808g48g840s0s0g848gci404ehmgeciuiisisisegggesiiis"
    "ugsguugsggegmieiiuiis888s622icikokigggguhrlhhiqmiiciiicsisggciikasiskiegc2sv4444iiiichhaa4"
    "hhlrhha4ahha444u48guogggog8421o888o8k0000000ug80000eiiegsiis0egge2eiieciuge68u88eie2cgsiii"
    "g0ggg404k8gkokko888c0qlll0siii0ciic0sisg0eie20mogg0eo6s8u8860iiie0kkk80hlla0icciiie2c0u48u"
    "c8o8cgggggo8c8o0ak00"
)

_DIGITS = "0123456789abcdefghijklmnopqrstuv"
_BRIGHTEST = 9


def lights(code):
    """25 lights, row by row, of the five signs of a picture."""
    lit = bytearray(25)
    for row in range(5):
        bits = _DIGITS.index(code[row])
        for column in range(5):
            if bits >> (4 - column) & 1:
                lit[row * 5 + column] = _BRIGHTEST
    return lit


def letter(sign):
    """The lights of a letter; those of ? for what the board has no letter for."""
    if sign == " ":
        return bytearray(25)
    place = ord(sign) - 33 if "!" <= sign <= "~" else ord("?") - 33
    return lights(LETTERS[place * 5 : place * 5 + 5])
