"""Runs when somebody types `python -m hire`."""
