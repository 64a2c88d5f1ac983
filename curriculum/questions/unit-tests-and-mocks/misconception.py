import types
import unittest
import unittest.mock


def believe_patch_belongs_where_it_is_defined():
    bank, shop = types.ModuleType("bank"), types.ModuleType("shop")
    bank.pay = lambda: "real payment"
    shop.pay = bank.pay
    exec("def buy():\n    return pay()", shop.__dict__)
    with unittest.mock.patch.object(bank, "pay", lambda: "imitation"):
        answer = shop.buy()
    assert answer == "imitation"


def believe_a_mock_notices_a_misspelt_method():
    class Mail:
        def send(self, text):
            pass

    mail = unittest.mock.Mock()
    try:
        mail.sned("hello")
        noticed = False
    except AttributeError:
        noticed = True
    assert noticed


def believe_tests_of_one_class_share_their_object():
    objects = []

    class Two(unittest.TestCase):
        def test_one(self):
            objects.append(self)

        def test_two(self):
            objects.append(self)

    unittest.defaultTestLoader.loadTestsFromTestCase(Two).run(unittest.TestResult())
    assert objects[0] is objects[1]
