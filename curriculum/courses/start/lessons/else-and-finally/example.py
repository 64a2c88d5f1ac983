def share(total, people):
    try:
        part = total / people
    except ZeroDivisionError:
        print("nobody there")
    else:
        print("each pays", part)
    finally:
        print("done")


share(90, 3)
share(90, 0)

try:
    share(90, "three")
except TypeError:
    print("the exception came after 'done'")
