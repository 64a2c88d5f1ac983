def believe_idempotent_means_the_same_answer():
    orders = {7: "tea"}

    def delete(number):
        return 404 if orders.pop(number, None) is None else 204

    first = delete(7)
    second = delete(7)
    assert second == first


def believe_a_repeated_post_is_recognised_by_its_content():
    orders = []

    def post(order):
        orders.append(order)
        return len(orders)

    post({"amount": 10})
    post({"amount": 10})
    assert len(orders) == 1


def believe_every_patch_can_be_repeated():
    account = {"balance": 10}

    def patch(change):
        account["balance"] += change["add"]

    patch({"add": 5})
    once = dict(account)
    patch({"add": 5})
    assert account == once
