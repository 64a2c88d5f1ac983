queue = ["Ann", "Boris"]
queue.append("Clara")
queue[1] = "Bill"
print(queue)

first = queue.pop(0)
print(first, queue)

other = queue
other.append("Dan")
print(queue)
print(queue.append("Eve"))
