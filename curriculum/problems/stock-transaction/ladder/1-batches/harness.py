def drive(transaction, stock, steps):
    """Carries out the steps; after each block: is it the same dictionary, and what does it hold."""
    log = []

    def carry_out(steps):
        for step in steps:
            if step == "fail":
                raise ValueError("fail")
            if isinstance(step, list):
                same = None
                try:
                    with transaction(stock) as inside:
                        same = inside is stock
                        carry_out(step)
                except ValueError:
                    log.append("failed")
                log.append((same, {article: list(batches) for article, batches in stock.items()}))
            elif step[0] == "add":
                stock.setdefault(step[1], []).append(step[2])
            else:
                stock[step[1]].pop(0)
                if not stock[step[1]]:
                    del stock[step[1]]

    carry_out(steps)
    return log
