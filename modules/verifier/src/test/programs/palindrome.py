def est_palindrome(mot):
    return mot == "".join(reversed(mot))


for mot in ["radar", "été", "python", "kayak"]:
    print(mot, est_palindrome(mot))
