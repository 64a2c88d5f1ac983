# A lock for each time that an account occurs.
from contextlib import ExitStack


def transfer_all(moves):
    with ExitStack() as locks:
        for number in sorted({number for source, target, _ in moves for number in (source.number, target.number)}):
            for source, target, _ in moves:
                if number in (source.number, target.number):
                    locks.enter_context((source if source.number == number else target).lock)
        for source, target, amount in moves:
            source.change(-amount)
            target.change(amount)
