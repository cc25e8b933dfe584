print(26 // 8)
print(26 % 8)
