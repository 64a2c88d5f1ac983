import sqlite3
import types
import unittest
import unittest.mock


def run(case):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    return result


def prove_integration_finds_the_rest():
    def paid_orders(database):
        return database.execute("SELECT id FROM orders WHERE payed = 1").fetchall()

    class UnitTest(unittest.TestCase):
        def test_with_a_mock(self):
            database = unittest.mock.Mock()
            database.execute.return_value.fetchall.return_value = [(7,)]
            self.assertEqual(paid_orders(database), [(7,)])

    class IntegrationTest(unittest.TestCase):
        def test_with_a_database(self):
            database = sqlite3.connect(":memory:")
            self.addCleanup(database.close)
            database.execute("CREATE TABLE orders (id INTEGER, paid INTEGER)")
            database.execute("INSERT INTO orders VALUES (7, 1)")
            self.assertEqual(paid_orders(database), [(7,)])

    with_mock, with_database = run(UnitTest), run(IntegrationTest)
    complaint = with_database.errors[0][1]
    assert with_mock.wasSuccessful()
    assert "no such column: payed" in complaint


def prove_must_be_able_to_fail():
    def with_discount(price):
        return price * 90 // 100

    def broken(price):
        return price

    def passes(function):
        class Checks(unittest.TestCase):
            def test_result(self):
                self.assertEqual(function(200), 180)

        class OnlyCalls(unittest.TestCase):
            def test_call(self):
                function(200)

        return run(Checks).wasSuccessful(), run(OnlyCalls).wasSuccessful()

    for_right, for_broken = passes(with_discount), passes(broken)
    assert for_right == (True, True)
    assert for_broken == (False, True)


def prove_every_test_starts_afresh():
    carts, objects = [], []

    class CartTest(unittest.TestCase):
        def setUp(self):
            self.cart = []

        def add(self, item):
            self.cart.append(item)
            carts.append(list(self.cart))
            objects.append(self)

        def test_one(self):
            self.add("tea")

        def test_two(self):
            self.add("milk")

    run(CartTest)
    assert sorted(carts) == [["milk"], ["tea"]]
    assert objects[0] is not objects[1]


def prove_clean_up_after_failure():
    events = []

    class Failing(unittest.TestCase):
        def setUp(self):
            self.addCleanup(events.append, "cleanup")

        def tearDown(self):
            events.append("tearDown")

        def test_fails(self):
            self.fail()

    failures = len(run(Failing).failures)
    assert failures == 1
    assert events == ["tearDown", "cleanup"]


def prove_mock_notes_and_imitates():
    def confirm(order, send):
        try:
            send(order, urgent=True)
            return "sent"
        except ConnectionError:
            return "queued"

    working = unittest.mock.Mock()
    failing = unittest.mock.Mock(side_effect=ConnectionError)
    answers = [confirm("A-1", working), confirm("A-1", failing)]
    noted = working.call_args
    assert answers == ["sent", "queued"]
    assert noted == unittest.mock.call("A-1", urgent=True)


def prove_patch_where_looked_up():
    bank, shop = types.ModuleType("bank"), types.ModuleType("shop")
    bank.pay = lambda: "real payment"
    # What `from bank import pay` does in the module shop:
    shop.pay = bank.pay
    exec("def buy():\n    return pay()", shop.__dict__)

    def imitate():
        return "imitation"

    with unittest.mock.patch.object(bank, "pay", imitate):
        where_defined = shop.buy()
    with unittest.mock.patch.object(shop, "pay", imitate):
        where_looked_up = shop.buy()
    assert where_defined == "real payment"
    assert where_looked_up == "imitation"


def prove_plain_mock_agrees_to_all():
    class Mail:
        def send(self, text):
            pass

    def complaint(mail, call):
        try:
            call(mail)
            return None
        except (AttributeError, TypeError) as error:
            return type(error)

    calls = [lambda mail: mail.sned("hello"), lambda mail: mail.send("hello", "world")]
    plain = [complaint(unittest.mock.Mock(), call) for call in calls]
    strict = [complaint(unittest.mock.create_autospec(Mail, instance=True), call) for call in calls]
    assert plain == [None, None]
    assert strict == [AttributeError, TypeError]
