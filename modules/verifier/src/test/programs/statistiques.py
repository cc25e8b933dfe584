import statistics

print(statistics.mean([12, 15, 9]))
