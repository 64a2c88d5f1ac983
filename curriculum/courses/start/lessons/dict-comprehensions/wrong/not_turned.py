def who_sits_where(desks):
    return {name: desk for name, desk in desks.items() if desk is not None}
