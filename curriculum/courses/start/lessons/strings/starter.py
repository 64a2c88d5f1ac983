name = input()
surname = input()
