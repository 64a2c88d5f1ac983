import datetime


def believe_utcnow_knows_its_zone():
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        now = datetime.datetime.utcnow()
    assert now.tzinfo is datetime.timezone.utc


def believe_except_star_takes_only_the_first():
    caught = []
    try:
        raise ExceptionGroup("two", [ValueError(), KeyError()])
    except* ValueError:
        caught.append(ValueError)
    except* KeyError:
        caught.append(KeyError)
    assert caught == [ValueError]


def believe_a_plain_except_sees_into_a_group():
    try:
        raise ExceptionGroup("one", [ValueError()])
    except ValueError:
        caught = "ValueError"
    except Exception as error:
        caught = type(error).__name__
    assert caught == "ValueError"
