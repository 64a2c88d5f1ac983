import io
import json
import logging
import traceback


def new_logger(name, level):
    """A logger of its own for each function, with a stream that shows what it wrote."""
    logger, stream = logging.getLogger(name), io.StringIO()
    logger.handlers[:] = [logging.StreamHandler(stream)]
    logger.setLevel(level)
    logger.propagate = False
    return logger, stream


def prove_last_frame_raised_it():
    def price_of(order):
        return order["price"]

    def total(orders):
        return sum(price_of(order) for order in orders)

    try:
        total([{"price": 5}, {}])
    except KeyError as error:
        names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
        last_line = traceback.format_exception(error)[-1]
    assert names[0] == "prove_last_frame_raised_it"
    assert names[1] == "total" and names[-1] == "price_of"
    assert last_line == "KeyError: 'price'\n"


def prove_lowest_frame_of_mine():
    def read_settings(text):
        return json.loads(text)

    try:
        read_settings("{broken")
    except ValueError as error:
        frames = traceback.extract_tb(error.__traceback__)
    own_file = frames[0].filename
    lowest_of_mine = [frame.name for frame in frames if frame.filename == own_file][-1]
    assert frames[-1].filename != own_file
    assert lowest_of_mine == "read_settings"


def prove_cause_and_context():
    def failure(how):
        try:
            try:
                {}["port"]
            except KeyError as missing:
                if how == "in the handler":
                    int("x")
                elif how == "from":
                    raise ValueError("bad settings") from missing
                else:
                    raise ValueError("bad settings") from None
        except ValueError as error:
            return type(error.__context__), type(error.__cause__), "KeyError" in "".join(traceback.format_exception(error))

    outcomes = {how: failure(how) for how in ("in the handler", "from", "from None")}
    assert outcomes["in the handler"] == (KeyError, type(None), True)
    assert outcomes["from"] == (KeyError, KeyError, True)
    assert outcomes["from None"] == (KeyError, type(None), False)


def prove_level_decides():
    logger, stream = new_logger("levels", logging.INFO)

    def work():
        logger.debug("details")
        logger.info("done")

    work()
    with_info = stream.getvalue()
    logger.setLevel(logging.DEBUG)
    work()
    with_debug = stream.getvalue().removeprefix(with_info)
    assert with_info == "done\n"
    assert with_debug == "details\ndone\n"


def prove_children_hand_up():
    parent, stream = new_logger("shop", logging.WARNING)
    child = logging.getLogger("shop.orders")
    child.info("not seen")
    child.warning("seen")
    effective = child.getEffectiveLevel()
    assert child.handlers == [] and child.parent is parent
    assert effective == logging.WARNING
    assert stream.getvalue() == "seen\n"


def prove_exception_adds_the_traceback():
    logger, stream = new_logger("failures", logging.INFO)
    try:
        {}["port"]
    except KeyError:
        logger.error("by error")
        by_error = stream.getvalue()
        logger.exception("by exception")
        by_exception = stream.getvalue().removeprefix(by_error)
    assert by_error == "by error\n"
    assert by_exception.startswith("by exception\nTraceback (most recent call last):")
    assert by_exception.endswith("KeyError: 'port'\n")


def prove_arguments_are_formatted_late():
    logger, _ = new_logger("formatting", logging.INFO)
    shown = []

    class Order:
        def __str__(self):
            shown.append("made into text")
            return "order"

    order = Order()
    logger.debug("got %s", order)
    with_argument = list(shown)
    logger.debug(f"got {order}")
    with_f_string = list(shown)
    assert with_argument == []
    assert with_f_string == ["made into text"]
