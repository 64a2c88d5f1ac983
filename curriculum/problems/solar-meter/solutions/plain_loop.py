import sys

lines = sys.stdin.read().split("\n")
total = [0]
for word in lines[0].split():
    total.append(total[-1] + int(word))

answers = []
for line in lines[1:]:
    if line:
        a, b = line.split()
        answers.append(str(total[int(b)] - total[int(a) - 1]))
print("\n".join(answers))
