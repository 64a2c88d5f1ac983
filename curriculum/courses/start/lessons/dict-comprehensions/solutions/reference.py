def who_sits_where(desks):
    return {desk: name for name, desk in desks.items() if desk is not None}
