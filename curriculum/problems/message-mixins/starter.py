class Masked:
    ...


class Clipped:
    ...


class Unrepeated:
    ...


class Counted:
    ...


class Channel:  # ready, like everything below
    def __init__(self):
        self.sent = []

    def send(self, text):
        self.sent.append(text)
        return True

    def report(self):
        return {"sent": len(self.sent)}


def deliver(mixins, settings, texts):
    known = {kind.__name__: kind for kind in (Masked, Clipped, Unrepeated, Counted)}
    bases = (*(known[name] for name in mixins), Channel)
    channel = type("Custom", bases, {})(**settings)
    answers = [channel.send(text) for text in texts]
    return answers, channel.sent, channel.report()
