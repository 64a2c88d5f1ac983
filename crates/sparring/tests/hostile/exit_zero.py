# Ends the process with success before anything was compared.
# expect: RTE
import os


def solve(secret_of):
    os._exit(0)
