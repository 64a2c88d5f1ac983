# State begins as class attributes, so that Unrepeated needs no __init__; digits are replaced with a table.
STARS = str.maketrans("0123456789", "*" * 10)


class Masked:
    def send(self, text):
        return super().send(text.translate(STARS))


class Clipped:
    def __init__(self, *, width, **rest):
        super().__init__(**rest)
        self.width = width

    def send(self, text):
        return super().send(text[: self.width])


class Unrepeated:
    last = None
    skipped = 0

    def send(self, text):
        repeated, self.last = text == self.last, text
        self.skipped += repeated
        return False if repeated else super().send(text)

    def report(self):
        return super().report() | {"skipped": self.skipped}


class Counted:
    def __init__(self, *, label, **rest):
        super().__init__(**rest)
        self.label = label
        self.count = 0

    def send(self, text):
        answer = super().send(text)
        if answer:
            self.count += 1
        return answer

    def report(self):
        return super().report() | {self.label: self.count}


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
