def a0(n):
    v1 = 1
    v2 = 2
    v4 = v2 * n      # 1
    v5 = v2 * n      # 1
    v4 = v4 - v1     # 2
    v5 = v5 + v1     # 3
    v11 = v5 / v4    # 4
    v11 = v11 / v2   # 5
    v13 = 0 - v11    # 6
    return v13
