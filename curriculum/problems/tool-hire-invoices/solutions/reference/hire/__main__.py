"""Runs when somebody types `python -m hire`."""

import sys

from .cli import main

sys.exit(main())
