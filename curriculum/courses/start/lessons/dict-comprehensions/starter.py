def who_sits_where(desks):
    pass
