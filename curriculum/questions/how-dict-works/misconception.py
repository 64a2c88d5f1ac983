class Tag:
    def __init__(self, name):
        self.name = name
        self.hash_value = len(name)

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        return self.name == other.name


def believe_keys_with_one_hash_overwrite_each_other():
    first, second = Tag("tea"), Tag("milk")
    first.hash_value = second.hash_value = 5
    prices = {first: 100, second: 50}
    assert prices == {second: 50}


def believe_a_new_value_moves_the_key():
    stock = {"tea": 1, "coffee": 2}
    stock["tea"] = 10
    assert list(stock) == ["coffee", "tea"]


def believe_a_changed_key_is_still_found():
    tag = Tag("new")
    owners = {tag: "Anna"}
    tag.hash_value += 1
    assert owners.get(tag) == "Anna"
