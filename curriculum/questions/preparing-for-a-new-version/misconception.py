import __future__

import sys
import warnings


def believe_a_warning_stops_the_program():
    def outdated():
        warnings.warn("use another one", DeprecationWarning)
        return "went on"

    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        try:
            outcome = outdated()
        except DeprecationWarning:
            outcome = "stopped"
    assert outcome == "stopped"


def believe_version_numbers_compare_as_text():
    assert "3.9" < "3.10"


def believe_version_info_equals_a_pair():
    assert sys.version_info == sys.version_info[:2]


def believe_every_future_has_a_date():
    assert all(getattr(__future__, name).getMandatoryRelease() for name in __future__.all_feature_names)
