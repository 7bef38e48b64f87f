"""Languages are looked up by code, their tables by topic."""

from __future__ import annotations

import pytest

from chrono.errors import OptionError
from chrono.languages import language


def test_a_language_opens_its_topics() -> None:
    assert language("en").topic("months").MONTHS["sept"] == 9


def test_an_unknown_language_is_an_option_error() -> None:
    with pytest.raises(OptionError, match="language must be one of en, got 'xx'"):
        language("xx")
