def days_between(first, second):
    pass
