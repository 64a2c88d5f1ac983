from dataclasses import dataclass, field


@dataclass
class Trip:
    city: str
    days: int = 2
    guests: list = field(default_factory=list)

    def nights(self):
        return self.days - 1


oslo = Trip("Oslo")
oslo.guests.append("Ann")
print(oslo)
print(Trip("Riga", 5), Trip("Riga", 5).nights())
print(Trip("Oslo", 2, ["Ann"]) == oslo)
print(Trip(days=1, city=12))
