import gc
import importlib
import os
import sys
import tempfile
import weakref


def prove_strategy_is_a_function():
    def full_price(amount):
        return amount

    def sale(amount):
        return amount * 80 // 100

    def checkout(amounts, rule):
        return sum(rule(amount) for amount in amounts)

    totals = [checkout([100, 50], rule) for rule in (full_price, sale)]
    assert totals == [150, 120]


def prove_factory_is_a_dictionary():
    class Csv:
        pass

    class Json:
        pass

    writers = {"csv": Csv, "json": Json}
    made = [type(writers[name]()) for name in ("json", "csv")]
    assert made == [Json, Csv]


def prove_module_is_a_singleton():
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "shop_settings.py"), "w") as file:
            file.write("import builtins\nbuiltins.shop_runs = getattr(builtins, 'shop_runs', 0) + 1\n")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            first = importlib.import_module("shop_settings")
            first.currency = "EUR"
            second = importlib.import_module("shop_settings")
            runs = first.builtins.shop_runs
        finally:
            sys.path.remove(folder)
            del sys.modules["shop_settings"]
    del first.builtins.shop_runs
    assert second is first
    assert second.currency == "EUR"
    assert runs == 1


def prove_singleton_init_runs_again():
    class Settings:
        instance = None

        def __new__(cls):
            if cls.instance is None:
                cls.instance = super().__new__(cls)
            return cls.instance

        def __init__(self):
            self.currency = "EUR"

    first = Settings()
    first.currency = "RSD"
    second = Settings()
    assert second is first
    assert first.currency == "EUR"


def prove_observer_keeps_alive():
    class Screen:
        def __init__(self, shown):
            self.shown = shown

        def update(self, event):
            self.shown.append(event)

    shown = []
    strong_screen, weak_screen = Screen(shown), Screen(shown)
    strong, weak = [strong_screen.update], [weakref.WeakMethod(weak_screen.update)]
    for callback in strong + [reference() for reference in weak]:
        callback("paid")
    watched = [weakref.ref(strong_screen), weakref.ref(weak_screen)]
    del strong_screen, weak_screen, callback
    gc.collect()
    alive = [reference() is not None for reference in watched]
    assert shown == ["paid", "paid"]
    assert alive == [True, False]


def prove_adapter_changes_the_interface():
    class ForeignSms:
        def transmit(self, number, body, encoding):
            return f"{body} to {number} in {encoding}"

    class OwnMail:
        def send(self, to, text):
            return f"{text} to {to}"

    class SmsAdapter:
        def __init__(self, sms):
            self.sms = sms

        def send(self, to, text):
            return self.sms.transmit(to, text, "utf-8")

    def notify(channel):
        return channel.send("Ann", "Paid")

    sent = [notify(OwnMail()), notify(SmsAdapter(ForeignSms()))]
    assert sent == ["Paid to Ann", "Paid to Ann in utf-8"]


def prove_wrapper_keeps_the_interface():
    class Mail:
        def send(self, text):
            return f"sent {text}"

    class Logged:
        def __init__(self, channel, log):
            self.channel, self.log = channel, log

        def send(self, text):
            self.log.append(text)
            return self.channel.send(text)

    log = []
    wrapped, other = Logged(Mail(), log), Mail()
    answers = [wrapped.send("one"), other.send("two")]
    assert answers == ["sent one", "sent two"]
    assert log == ["one"]
