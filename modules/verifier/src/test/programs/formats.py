pi = 3.14159265
print(f"{pi:.2f} {pi:8.3f} {pi:e} {12:05d} {255:x} {255:b} {1234567:,}")
print("%d pommes à %.2f €" % (3, 0.5))
print("{} et {}, puis {0}".replace("{0}", "{}").format("un", "deux", "trois"))
print("{nom:>8}|{age:<5}|{x:^7}|".format(nom="Ana", age=12, x="ok"))
print(f"{'titre':*^15}", f"{0.256:.1%}", f"{-5:+d}", f"{5:+d}", f"{True}")
