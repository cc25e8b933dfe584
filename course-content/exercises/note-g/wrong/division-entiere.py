def a0(n):
    v1 = 1
    v2 = 2
    v4 = v2 * n
    v5 = v2 * n
    v4 = v4 - v1
    v5 = v5 + v1
    v11 = v4 // v5
    v11 = v11 / v2
    v13 = 0 - v11
    return v13
