import io
import logging
import traceback


def believe_the_first_frame_raised_it():
    def price_of(order):
        return order["price"]

    def total(orders):
        return price_of(orders[0])

    try:
        total([{}])
    except KeyError as error:
        names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    assert names[0] == "price_of"


def believe_error_writes_the_traceback():
    logger, stream = logging.getLogger("believed"), io.StringIO()
    logger.handlers[:] = [logging.StreamHandler(stream)]
    logger.propagate = False
    try:
        {}["port"]
    except KeyError as error:
        logger.error("failed: %s", error)
    assert "Traceback" in stream.getvalue()


def believe_an_f_string_costs_nothing_when_switched_off():
    shown = []

    class Order:
        def __str__(self):
            shown.append("made into text")
            return "order"

    logger = logging.getLogger("believed.quiet")
    logger.setLevel(logging.ERROR)
    logger.debug(f"got {Order()}")
    assert shown == []
