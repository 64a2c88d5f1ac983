import html.parser


def believe_parsing_runs_the_script():
    tags = []

    class Reader(html.parser.HTMLParser):
        def handle_starttag(self, tag, attrs):
            tags.append(tag)

    Reader().feed("<ul id='prices'></ul><script>prices.innerHTML = '<li>310</li>'</script>")
    assert "li" in tags


def believe_a_long_enough_sleep_is_safe():
    ready_after = [0.4, 0.7, 2.9, 3.1]
    slept = 3
    assert all(slept >= seconds for seconds in ready_after)


def believe_a_wait_always_takes_its_timeout():
    asked_at = []

    def ready(now):
        asked_at.append(now)
        return now >= 1

    now, timeout = 0.0, 10
    while not ready(now) and now < timeout:
        now += 0.5
    assert asked_at[-1] == timeout
