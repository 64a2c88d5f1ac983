parts = input().split()
