"""The kinds, their classes, their own words for arguments, and kinds of one's own."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from chrono import events
from chrono.events import Appointment, Chronology, Event, Figure, Kind, Kinds, ReportSubmitted, Ruling, Speech


def test_every_kind_has_a_class_of_its_own() -> None:
    kinds = Kinds.standard()
    assert list(kinds) == list(Kind)
    assert len({kinds.event_class(kind) for kind in Kind}) == len(Kind) == 23


@pytest.mark.parametrize("kind", list(Kind))
def test_a_class_is_an_attrs_class_named_after_its_kind(kind: Kind) -> None:
    event_class = Kinds.standard().event_class(kind)
    assert attrs.has(event_class)
    assert getattr(events, event_class.__name__) is event_class
    assert event_class.__name__ == ("OtherEvent" if kind is Kind.OTHER else kind.value.title().replace("_", ""))
    assert event_class(title="x", when="2013").kind is kind
    assert event_class(title="x", when="2013", kind=str(kind)).kind is kind


@pytest.mark.parametrize("kind", list(Kind))
def test_every_argument_property_reads_an_argument(kind: Kind) -> None:
    event_class = Kinds.standard().event_class(kind)
    names = [name for name, value in vars(event_class).items() if isinstance(value, property)]
    full = event_class(title="x", when="2013", agent="A", object="O", place="P", details=dict.fromkeys(names, "D"))
    assert all(getattr(full, name) in ("A", "O", "P", "D") for name in names)
    assert all(getattr(event_class(title="x", when="2013"), name) is None for name in names)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_documentation_names_every_kind_and_its_words(kind: Kind) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "events.md").read_text(encoding="utf-8")
    event_class = Kinds.standard().event_class(kind)
    words = ", ".join(f"`{name}`" for name, value in vars(event_class).items() if isinstance(value, property))
    assert f"| `{kind}` | `{event_class.__name__}` | {words} |" in page


def test_arguments_by_the_words_of_the_field() -> None:
    details = {"recipient": "the Senate", "court": "High Court", "value": "12", "unit": "wells", "office": "chair"}

    def made(event_class: type[Event]) -> Event:
        return event_class(title="x", when="2013", agent="Ada", object="the survey", details=details)

    report, ruling, figure, appointment = (made(one) for one in (ReportSubmitted, Ruling, Figure, Appointment))
    assert isinstance(report, ReportSubmitted)
    assert isinstance(ruling, Ruling)
    assert isinstance(figure, Figure)
    assert isinstance(appointment, Appointment)
    assert (report.report, report.submitter, report.recipient) == ("the survey", "Ada", "the Senate")
    assert (ruling.court, figure.value, figure.unit, appointment.office) == ("High Court", "12", "wells", "chair")


class Launch(Event):
    """A rocket leaves the ground."""

    __slots__ = ()
    KIND = "launch"

    @property
    def rocket(self) -> str | None:
        return self.object


KINDS = Kinds.standard().with_kind(Launch)
SPUTNIK = Launch(title="Sputnik is launched", when="1957-10-04", object="R-7")


def test_a_kind_of_ones_own_is_read_as_its_class() -> None:
    read = Chronology.from_json(Chronology([SPUTNIK]).to_json(), kinds=KINDS)
    assert read == Chronology([SPUTNIK])
    assert type(read[0]) is Launch


def test_without_its_class_it_is_a_plain_event_and_written_back_the_same() -> None:
    written = Chronology([SPUTNIK]).to_json()
    read = Chronology.from_json(written)
    assert type(read[0]) is Event
    assert read.to_json() == written


def test_the_registry_does_not_change() -> None:
    assert "launch" in KINDS
    assert "launch" not in Kinds.standard()
    assert len(KINDS) == 24


def test_a_class_takes_the_place_of_a_standard_one() -> None:
    class Address(Event):
        __slots__ = ()
        KIND = "speech"

    kinds = Kinds.standard().with_kind(Address)
    assert (kinds.event_class("speech"), list(kinds)) == (Address, list(Kind))


@pytest.mark.parametrize("kind", [None, "", "Space Launch", "LAUNCH", "é", 3])
def test_a_kind_needs_a_plain_name(kind: object) -> None:
    with pytest.raises(ValueError, match="must be a lower-case name"):
        Kinds.standard().with_kind(type("Odd", (Event,), {"KIND": kind, "__slots__": ()}))


REFUSED = [
    (lambda: Event(title="x", when="2013"), TypeError, "a plain Event needs a kind"),
    (lambda: Speech(title="x", when="2013", kind="ruling"), ValueError, "Speech is of kind"),
    (lambda: Speech(title="x", when="2013", confidence=1.5), ValueError, "confidence must be 0..1"),
    (lambda: Speech(title="x", when="2013", relation="near"), ValueError, "near"),
    (lambda: Speech(title="x", when="March"), ValueError, "not an EDTF date"),
]


@pytest.mark.parametrize(("make", "error", "words"), REFUSED)
def test_what_cannot_be_is_not_made(make: object, error: type[Exception], words: str) -> None:
    assert callable(make)
    with pytest.raises(error, match=words):
        make()
