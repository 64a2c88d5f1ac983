import gc
import weakref


def believe_init_of_a_singleton_runs_once():
    class Settings:
        instance = None

        def __new__(cls):
            if cls.instance is None:
                cls.instance = super().__new__(cls)
            return cls.instance

        def __init__(self):
            self.currency = "EUR"

    Settings().currency = "RSD"
    assert Settings().currency == "RSD"


def believe_a_list_of_callbacks_does_not_hold_their_objects():
    class Screen:
        def update(self):
            pass

    screen = Screen()
    callbacks = [screen.update]
    watched = weakref.ref(screen)
    del screen
    gc.collect()
    assert callbacks and watched() is None


def believe_the_wrapper_changes_the_whole_class():
    class Mail:
        def send(self):
            return "sent"

    class Logged:
        def __init__(self, channel):
            self.channel = channel

        def send(self):
            return "logged and " + self.channel.send()

    Logged(Mail())
    assert Mail().send() == "logged and sent"
