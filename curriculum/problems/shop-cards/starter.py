from bs4 import BeautifulSoup


def read_cards(html: str, url: str) -> list[tuple[str, int | None, str | None]]:
    soup = BeautifulSoup(html, "html.parser")
    ...
