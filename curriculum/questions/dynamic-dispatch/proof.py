class Export:
    """The order of the steps stands here; a subclass fills in the steps."""

    def run(self, rows):
        return self.head() + [self.line(row) for row in rows]

    def head(self):
        return []

    def line(self, row):
        return str(row)


class Markdown(Export):
    def head(self):
        return ["| order |"]

    def line(self, row):
        return f"| {super().line(row)} |"


def prove_object_decides():
    def print_all(export):
        return export.run([17])

    plain, markdown = print_all(Export()), print_all(Markdown())
    assert plain == ["17"]
    assert markdown == ["| order |", "| 17 |"]


def prove_base_calls_the_subclass():
    class Numbered(Export):
        def line(self, row):
            return f"no. {row}"

    export = Numbered()
    classes_with_run = [cls.__name__ for cls in type(export).__mro__ if "run" in vars(cls)]
    lines = export.run([3, 4])
    assert classes_with_run == ["Export"]
    assert lines == ["no. 3", "no. 4"]


def prove_found_at_each_call():
    class Price:
        def show(self):
            return "old"

    price = Price()
    kept = price.show
    Price.show = lambda self: "new"
    called_anew, called_through_kept = price.show(), kept()
    assert called_anew == "new"
    assert called_through_kept == "old"


def prove_named_version():
    class Quoted(Export):
        def line(self, row):
            return f'"{row}"'

    class QuotedMarkdown(Markdown, Quoted):
        pass

    markdown, both = Markdown(), QuotedMarkdown()
    by_object, by_super = markdown.line(17), super(Markdown, markdown).line(17)
    by_class = Export.line(markdown, 17), Export.line(both, 17)
    super_finds_quoted = both.line(17)
    assert (by_object, by_super) == ("| 17 |", "17")
    assert by_class == ("17", "17")
    assert super_finds_quoted == '| "17" |'


def prove_constructor_is_too_early():
    class Report:
        def __init__(self):
            self.title = self.make_title()

        def make_title(self):
            return "Report"

    class Monthly(Report):
        def __init__(self, month):
            super().__init__()
            self.month = month

        def make_title(self):
            return f"Report for {self.month}"

    try:
        Monthly("May")
        missing = None
    except AttributeError as error:
        missing = error.name
    assert missing == "month"


def prove_private_name_stays():
    class Base:
        def run(self):
            return self.__step(), self._step()

        def __step(self):
            return "base"

        def _step(self):
            return "base"

    class Sub(Base):
        def __step(self):
            return "sub"

        def _step(self):
            return "sub"

    steps = Sub().run()
    assert steps == ("base", "sub")


def prove_arguments_do_not_count():
    class Box:
        def add(self, item):
            return "box"

    class Crate(Box):
        def add(self, item):
            return "crate"

    class Parcel(Box):
        def add(self, item):
            return "parcel"

    items = [Box(), Crate(), Parcel()]
    answers = [[box.add(item) for item in items] for box in items]
    assert answers == [["box"] * 3, ["crate"] * 3, ["parcel"] * 3]
