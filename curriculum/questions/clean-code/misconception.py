def believe_equal_code_is_always_one_rule():
    rate = 5

    def share(amount):
        return amount * rate // 100

    def delivery_fee(amount):
        return share(amount)

    def fine(amount):
        return share(amount)

    fee_before, fine_before = delivery_fee(200), fine(200)
    rate = 8  # the fine is raised
    assert fine(200) > fine_before and delivery_fee(200) == fee_before


def believe_a_question_may_change_something():
    tickets = ["T-1", "T-2"]

    def first():
        return tickets.pop(0)

    assert first() == first()


def believe_a_function_that_prints_can_be_used_further():
    lines = []

    def show_total(prices):
        lines.append(f"Total: {sum(prices)}")

    assert show_total([1, 2]) == 3
