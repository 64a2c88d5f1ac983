def believe_args_is_a_list():
    def collect(*args):
        return args

    assert collect(1, 2) == [1, 2]


def believe_kwargs_is_the_callers_dict():
    def clean(**kwargs):
        kwargs.pop("debug")

    options = {"debug": True}
    clean(**options)
    assert options == {}


def believe_a_later_keyword_wins():
    def send(order, **kwargs):
        return order

    try:
        result = send(7, order=8)
    except TypeError:
        result = "TypeError"
    assert result == 8
