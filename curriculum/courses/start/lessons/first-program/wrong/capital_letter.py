hours = int(input())
Print("Hours:", hours)
Print("Minutes:", hours * 60)
