import html.parser
import json
import xml.etree.ElementTree as tree

PAGE = """
<html><body>
  <h1>Tea</h1>
  <ul id="prices"></ul>
  <script type="application/json" id="state">{"prices": [{"name": "Assam", "price": 310}]}</script>
  <script>
    for (const item of JSON.parse(document.getElementById("state").textContent).prices)
      document.getElementById("prices").innerHTML += `<li class="price">${item.price}</li>`;
  </script>
</body></html>
"""


class Reader(html.parser.HTMLParser):
    """Notes the tags of a page and the text of the element with one id."""

    def __init__(self, wanted=None):
        super().__init__()
        self.tags, self.text, self.wanted, self.inside = [], "", wanted, False

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.inside = ("id", self.wanted) in attrs

    def handle_data(self, data):
        if self.inside:
            self.text += data

    def handle_endtag(self, tag):
        self.inside = False


class Clock:
    """Time that passes only when somebody sleeps: nothing here depends on the speed of the machine."""

    def __init__(self):
        self.now = 0.0

    def sleep(self, seconds):
        self.now += seconds


class NoSuchElement(Exception):
    pass


class Page:
    """A page whose script adds the price some time after loading."""

    def __init__(self, clock, ready_at):
        self.clock, self.ready_at = clock, ready_at

    def find(self, locator):
        if self.clock.now < self.ready_at:
            raise NoSuchElement(locator)
        return "310"


def wait_until(condition, clock, timeout, poll=0.5):
    """What an explicit wait does: ask, sleep a little, ask again, give up at the timeout."""
    end = clock.now + timeout
    while True:
        try:
            if found := condition():
                return found
        except NoSuchElement:
            pass
        if clock.now >= end:
            raise TimeoutError
        clock.sleep(poll)


def by_condition(ready_at, timeout=10):
    clock = Clock()
    page = Page(clock, ready_at)
    try:
        return wait_until(lambda: page.find(".price"), clock, timeout), clock.now
    except TimeoutError:
        return "timeout", clock.now


def by_sleep(ready_at, seconds):
    clock = Clock()
    page = Page(clock, ready_at)
    clock.sleep(seconds)
    try:
        return page.find(".price"), clock.now
    except NoSuchElement:
        return "nothing", clock.now


def prove_parser_runs_no_script():
    reader = Reader()
    reader.feed(PAGE)
    tags = reader.tags
    assert "ul" in tags and "script" in tags
    assert "li" not in tags


def prove_look_for_the_data():
    reader = Reader(wanted="state")
    reader.feed(PAGE)
    prices = json.loads(reader.text)["prices"]
    assert prices == [{"name": "Assam", "price": 310}]


def prove_sleep_guesses():
    quick_day, slow_day = by_sleep(ready_at=0.2, seconds=3), by_sleep(ready_at=4.0, seconds=3)
    assert quick_day == ("310", 3.0)
    assert slow_day == ("nothing", 3.0)


def prove_wait_asks_again():
    quick_day, slow_day = by_condition(ready_at=0.2), by_condition(ready_at=4.0)
    assert quick_day == ("310", 0.5)
    assert slow_day == ("310", 4.0)


def prove_timeout_is_an_error():
    asked = []
    clock = Clock()
    page = Page(clock, ready_at=float("inf"))

    def price():
        asked.append(clock.now)
        return page.find(".price")

    try:
        outcome = wait_until(price, clock, timeout=2)
    except TimeoutError:
        outcome = "timeout"
    assert outcome == "timeout"
    assert asked == [0.0, 0.5, 1.0, 1.5, 2.0]


def prove_locator_by_meaning():
    before = tree.fromstring("<main><div><button data-test='buy'>Buy</button></div></main>")
    after = tree.fromstring(
        "<main><div><button>Close</button></div><div><button data-test='buy'>Add</button></div></main>"
    )
    by_place, by_meaning = "./div[1]/button", ".//button[@data-test='buy']"
    found = [[page.find(locator).text for page in (before, after)] for locator in (by_place, by_meaning)]
    assert found == [["Buy", "Close"], ["Buy", "Add"]]


def prove_element_goes_stale():
    page = tree.fromstring("<ul><li class='price'>310</li></ul>")
    found_earlier = page.find("li")
    page.remove(found_earlier)
    page.append(tree.fromstring("<li class='price'>290</li>"))
    found_anew = page.find("li")
    still_there = found_earlier in list(page.iter())
    assert not still_there
    assert (found_earlier.text, found_anew.text) == ("310", "290")
