import re
from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read_cards(html: str, url: str) -> list[tuple[str, int | None, str | None]]:
    soup = BeautifulSoup(html, "html.parser")
    cards = []
    for card in soup.find_all(class_="card"):
        if "ad" in card["class"]:
            continue
        name = re.sub(r"\s+", " ", card.find("h2").get_text()).strip()
        price = None
        if box := card.find(class_="price"):
            text = "".join(piece for piece in box.find_all(string=True) if not piece.find_parent("del"))
            if found := re.search(r"[\d\s]*\d,\d\d\s*€", text):
                price = int(re.sub(r"\D", "", found[0]))
        link = card.find("a", href=True)
        cards.append((name, price, urljoin(url, link["href"]) if link else None))
    return cards
