count = int(input())
