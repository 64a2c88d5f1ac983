from graphlib import CycleError, TopologicalSorter


def start_waves(needs: dict[str, list[str]]) -> list[list[str]]:
    sorter = TopologicalSorter(needs)
    try:
        sorter.prepare()
    except CycleError as error:
        raise ValueError("some services wait for each other") from error
    waves = []
    while sorter.is_active():
        wave = sorter.get_ready()
        waves.append(sorted(wave))
        sorter.done(*wave)
    return waves
