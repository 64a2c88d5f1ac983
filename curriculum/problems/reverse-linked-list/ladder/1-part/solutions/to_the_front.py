# Takes the node behind the part's old first node and puts it in front of the part, again and again.
def reverse_part(head, first, last):
    before, end = None, head
    for _ in range(first - 1):
        before, end = end, end.next
    front = end
    for _ in range(last - first):
        moved = end.next
        end.next = moved.next
        moved.next = front
        front = moved
    if before is None:
        return front
    before.next = front
    return head
