"""Lines fold as icalendar folds them."""

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from chrono.feeds.folding import folded

TEXTS = st.text(alphabet=st.sampled_from("ab é€😀\\^;,:\n"), max_size=400)


@given(TEXTS, TEXTS)
def test_the_bytes_are_icalendars(summary: str, parameter: str) -> None:
    event = icalendar.Event()
    event.add("SUMMARY", summary, parameters={"X-NAME": parameter.replace('"', "")})
    assert folded(event.content_lines()) == event.to_ical()
