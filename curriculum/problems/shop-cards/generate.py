import random

FAMILIES = ("tidy", "messy", "sale", "ads")

WORDS = ("Oak", "desk", "lamp", "café", "chair", "Größe", "shelf", "полка")


def generate(family: str, size: int, rng: random.Random):
    """A page of `size` cards."""
    pieces = ["<html><body><h1>Shop</h1>"]
    for number in range(size):
        messy = family == "messy"
        classes = "card ad" if family == "ads" and rng.random() < 0.5 else rng.choice(("card", "card new", "big card"))
        words = rng.sample(WORDS, rng.randint(1, 3))
        if messy and rng.random() < 0.5:
            words[-1] = f"<b>{words[-1]}</b>"
        space = rng.choice((" ", "\n   ", "&nbsp;")) if messy else " "
        euros = f"{rng.randint(1, 12_999):,}".replace(",", "&nbsp;" if messy else " ")
        price = f"{euros},{rng.randint(0, 99):02} €"
        if family == "sale":
            price = f"<del>{rng.randint(1, 999)},00 €</del> <ins>{price}</ins>"
        if messy and rng.random() < 0.2:
            price = "on request"
        box = f"<p class=price>{price}" + ("<p>only 3 left" if messy and rng.random() < 0.3 else "</p>")
        if messy and rng.random() < 0.1:
            box = ""
        href = rng.choice((f"/item/{number}", f"item?n={number}", f"https://example.org/{number}"))
        link = f'<a href="{href}">More</a>' if not messy or rng.random() < 0.8 else "<a name=x></a>"
        pieces.append(f'<div class="{classes}"><h2>{space.join(words)}</h2>{link}{box}</div>')
    pieces.append("</body></html>")
    return "".join(pieces), "https://shop.example/office/list"
