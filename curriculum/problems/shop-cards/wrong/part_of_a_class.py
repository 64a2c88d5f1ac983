import re
from urllib.parse import urljoin

from bs4 import BeautifulSoup

PRICE = re.compile(r"(\d[\d\s]*),(\d\d)\s*€")


def read_price(card):
    price = card.select_one(".price")
    found = PRICE.search(price.get_text()) if price else None
    return int("".join((found[1] + found[2]).split())) if found else None


def read_cards(html: str, url: str) -> list[tuple[str, int | None, str | None]]:
    soup = BeautifulSoup(html, "html.parser")
    for old_price in soup.select("del"):
        old_price.decompose()
    cards = []
    for card in soup.select(".card"):
        if "ad" in " ".join(card["class"]).replace("card", ""):
            continue
        name = " ".join(card.h2.get_text().split())
        link = card.select_one("a[href]")
        address = urljoin(url, link["href"]) if link else None
        cards.append((name, read_price(card), address))
    return cards
