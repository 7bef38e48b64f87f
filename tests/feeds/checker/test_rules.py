"""One broken feed for each rule of the checker, beside the good feed that it was broken from."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.feeds.checker import RULES, Fault, Rule, Severity, check

GOOD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Somebody//Something//EN
NAME:Bridges
X-WR-CALNAME:Bridges
REFRESH-INTERVAL;VALUE=DURATION:P1D
BEGIN:VEVENT
UID:bridge-1
DTSTAMP:20200102T030405Z
SEQUENCE:0
DTSTART;VALUE=DATE:20200304
DTEND;VALUE=DATE:20200305
SUMMARY:The bridge opens\\, at last
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""


def feed(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def changed(old: str, new: str) -> bytes:
    assert old in GOOD
    return feed(GOOD.replace(old, new))


def twin(*replacements: tuple[str, str]) -> bytes:
    """The good feed with a second event, a changed copy of the first."""
    event = GOOD[GOOD.index("BEGIN:VEVENT") : GOOD.index("END:VCALENDAR")]
    copy = event
    for old, new in replacements:
        copy = copy.replace(old, new)
    return feed(GOOD.replace(event, event + copy))


START = "DTSTART;VALUE=DATE:20200304\n"
END = "DTEND;VALUE=DATE:20200305\n"
BOTH = START + END
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""

BROKEN: list[tuple[Rule, bytes, int]] = [
    (Rule.EMPTY, b"", 1),
    (Rule.EMPTY, b"\r\n \r\n", 1),
    (Rule.BOM, b"\xef\xbb\xbf" + feed(GOOD), 1),
    (Rule.NOT_UTF8, feed(GOOD).replace(b"opens", "ouvert à".encode("latin-1")), 13),
    (Rule.LINE_END, GOOD.encode(), 1),
    (Rule.LINE_END, feed(GOOD).replace(b"bridge-1\r\n", b"bridge-1\n"), 8),
    (Rule.LINE_END, feed(GOOD).removesuffix(b"\r\n"), 16),
    (Rule.LINE_TOO_LONG, changed("opens", "o" * 70), 13),
    (Rule.LINE_TOO_LONG, changed("opens", "opens\n " + "o" * 75), 14),
    (Rule.FOLD_IN_CHARACTER, feed(GOOD).replace(b"opens", b"\xe6\xa9\r\n \x8b"), 14),
    (Rule.CONTROL_CHARACTER, changed("opens", "opens\x07"), 13),
    (Rule.CONTROL_CHARACTER, changed("opens", "opens\x7f"), 13),
    (Rule.CONTROL_CHARACTER, changed("opens", "opens\u2028again"), 13),
    (Rule.CONTROL_CHARACTER, changed("opens", "opens\ragain"), 13),
    (Rule.NOT_A_CONTENT_LINE, changed("opens", "opens\nfor good"), 14),
    (Rule.NOT_A_CONTENT_LINE, changed("UID:bridge-1", "UID:bridge-1\n\nCOLOR:red"), 9),
    (Rule.NO_CALENDAR, feed("hello:there\n"), 1),
    (Rule.NO_CALENDAR, feed(GOOD[GOOD.index("BEGIN:VEVENT") : GOOD.index("END:VCALENDAR")]), 1),
    (Rule.NO_CALENDAR, feed(GOOD + "UID:after\n"), 17),
    (Rule.NESTING, changed("END:VEVENT\n", ""), 15),
    (Rule.NESTING, changed("END:VCALENDAR\n", ""), 1),
    (Rule.NESTING, feed(GOOD + "END:VCALENDAR\n"), 17),
    (Rule.NO_COMPONENT, feed("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n"), 1),
    (Rule.FOREIGN_COMPONENT, changed("END:VCALENDAR", "BEGIN:VTODO\nUID:a\nEND:VTODO\nEND:VCALENDAR"), 16),
    (Rule.ALARM, changed("END:VEVENT", "BEGIN:VALARM\nACTION:AUDIO\nEND:VALARM\nEND:VEVENT"), 15),
    (Rule.MISSING_PRODID, changed("PRODID:-//Somebody//Something//EN\n", ""), 1),
    (Rule.MISSING_VERSION, changed("VERSION:2.0\n", ""), 1),
    (Rule.MISSING_VERSION, changed("VERSION:2.0", "VERSION:1.0"), 2),
    (Rule.METHOD, changed("VERSION:2.0", "VERSION:2.0\nMETHOD:PUBLISH"), 3),
    (Rule.UID_ON_CALENDAR, changed("VERSION:2.0", "VERSION:2.0\nUID:bridges"), 3),
    (Rule.NO_NAME, changed("NAME:Bridges\nX-", "X-"), 1),
    (Rule.NO_NAME, changed("X-WR-CALNAME:Bridges\n", ""), 1),
    (Rule.VALUE_PARAMETER, changed("REFRESH-INTERVAL;VALUE=DURATION", "REFRESH-INTERVAL"), 6),
    (Rule.VALUE_PARAMETER, changed("VERSION:2.0", "VERSION:2.0\nSOURCE:https://bridges.example/feed.ics"), 3),
    (Rule.MISSING_UID, changed("UID:bridge-1\n", ""), 7),
    (Rule.MISSING_UID, changed("UID:bridge-1\n", "UID:\n"), 7),
    (Rule.DUPLICATE_UID, twin(), 17),
    (Rule.MISSING_DTSTAMP, changed("DTSTAMP:20200102T030405Z\n", ""), 7),
    (Rule.NOT_UTC, changed("20200102T030405Z", "20200102T030405"), 9),
    (Rule.MALFORMED_DATE, changed("20200102T030405Z", "20200102"), 9),
    (Rule.SEQUENCE, changed("SEQUENCE:0", "SEQUENCE:first"), 10),
    (Rule.SEQUENCE, changed("SEQUENCE:0", "SEQUENCE:-1"), 10),
    (Rule.TWICE, changed(START, START + START), 12),
    (Rule.MISSING_DTSTART, changed(START, ""), 7),
    (Rule.MALFORMED_DATE, changed("20200304", "2020"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "202003"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "2020-03-04"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "2020-XX"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "-00430315"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "00000101"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "20210229"), 11),
    (Rule.MALFORMED_DATE, changed("20200304", "20200304T090000Z"), 11),
    (Rule.MALFORMED_DATE, changed("20200305", "100000101"), 12),
    (Rule.MALFORMED_DATE, changed("TRANSP", "EXDATE;VALUE=DATE:20200304,x\nTRANSP"), 14),
    (Rule.DATE_WITHOUT_VALUE, changed("DTSTART;VALUE=DATE", "DTSTART"), 11),
    (Rule.WINDOW, changed(BOTH, "DTSTART;VALUE=DATE:00991231\n"), 11),
    (Rule.WINDOW, changed(BOTH, "DTSTART;VALUE=DATE:99990101\n"), 11),
    (Rule.WINDOW, changed(BOTH, "DTSTART;VALUE=DATE:99981231\nDTEND;VALUE=DATE:99990102\n"), 12),
    (Rule.END_NOT_LATER, changed("20200305", "20200304"), 12),
    (Rule.END_NOT_LATER, changed("20200305", "20200303"), 12),
    (Rule.END_NOT_LATER, changed(BOTH, "DTSTART:20200304T090000Z\nDTEND:20200304T090000Z\n"), 12),
    (Rule.MIXED_DATES, changed(END, "DTEND:20200305T000000Z\n"), 12),
    (Rule.END_AND_DURATION, changed(END, END + "DURATION:P1D\n"), 13),
    (Rule.MALFORMED_DURATION, changed(END, "DURATION:1 day\n"), 12),
    (Rule.MALFORMED_DURATION, changed(END, "DURATION:P\n"), 12),
    (Rule.FLOATING_TIME, changed(BOTH, "DTSTART:20200304T090000\n"), 11),
    (Rule.UNKNOWN_TZID, changed(BOTH, "DTSTART;TZID=Europe/Oslo:20200304T090000\n"), 11),
    (Rule.LONG_SPAN, changed("20200305", "20210304"), 12),
    (Rule.MALFORMED_RRULE, changed(END, END + "RRULE:YEARLY\n"), 13),
    (Rule.MALFORMED_RRULE, changed(END, END + "RRULE:FREQ=SOMETIMES\n"), 13),
    (Rule.MALFORMED_RRULE, changed(END, END + "RRULE:INTERVAL=2\n"), 13),
    (Rule.MALFORMED_RRULE, changed(END, END + "RRULE:FREQ=DAILY;COUNT=2;UNTIL=20200401\n"), 13),
    (Rule.MALFORMED_RRULE, changed(END, END + "RRULE:FREQ=DAILY;UNTIL=20200401T000000Z\n"), 13),
    (Rule.LEAP_DAY_YEARLY, changed(BOTH, "DTSTART;VALUE=DATE:20200229\nRRULE:FREQ=YEARLY\n"), 12),
    (Rule.RECURRING_TOMBSTONE, changed(END, END + "RRULE:FREQ=YEARLY\nSTATUS:CANCELLED\n"), 13),
    (Rule.UNESCAPED_TEXT, changed("opens\\,", "opens,"), 13),
    (Rule.UNESCAPED_TEXT, changed("opens\\,", "opens\\ "), 13),
    (Rule.BUSY, changed("TRANSP:TRANSPARENT\n", ""), 7),
    (Rule.NEW_PROPERTY, changed("SEQUENCE:0", "REFID:bridges"), 10),
]

SOUND = {
    "the good feed": feed(GOOD),
    "a last day of 31 December 9998": changed(BOTH, "DTSTART;VALUE=DATE:99981231\nDTEND;VALUE=DATE:99990101\n"),
    "a first day of 1 January 100": changed(BOTH, "DTSTART;VALUE=DATE:01000101\n"),
    "29 February every fourth year": changed(BOTH, "DTSTART;VALUE=DATE:20200229\nRRULE:FREQ=YEARLY;INTERVAL=4\n"),
    "a time in UTC": changed(BOTH, "DTSTART:20200304T090000Z\nDTEND:20200304T100000Z\n"),
    "a leap second": changed(BOTH, "DTSTART:20161231T235960Z\n"),
    "a duration": changed(END, "DURATION:P1DT2H\n"),
    "lower-case names": changed("SUMMARY:", "summary;language=en:"),
    "a quoted parameter": changed("SUMMARY:", 'SUMMARY;ALTREP="https://bridges.example/a;b:c,d":'),
    "one occurrence moved": twin((END, END + "RECURRENCE-ID;VALUE=DATE:20200304\n")),
    "a time with its zone": feed(
        GOOD.replace(BOTH, "DTSTART;TZID=Europe/Oslo:20200304T090000\n").replace("BEGIN:VEVENT", ZONE + "BEGIN:VEVENT")
    ),
    "a fold between characters": changed("opens", "Brücke ist o\n ffen"),
    "a tab": changed("opens", "opens\tand"),
    "a tombstone": changed(END, END + "STATUS:CANCELLED\n"),
}


@pytest.mark.parametrize(("rule", "data", "line"), BROKEN, ids=[f"{n}-{rule}" for n, (rule, _, _) in enumerate(BROKEN)])
def test_names_the_fault_and_its_line(rule: Rule, data: bytes, line: int) -> None:
    assert (rule, line) in [(fault.rule, fault.line) for fault in check(data)]


@pytest.mark.parametrize("data", SOUND.values(), ids=SOUND.keys())
def test_leaves_alone(data: bytes) -> None:
    assert check(data) == []


def test_every_rule_has_a_broken_feed_here() -> None:
    in_tables = {rule for rule, _, _ in BROKEN}
    assert set(Rule) - in_tables == {Rule.TOO_MANY_EVENTS, Rule.TOO_BIG}


def test_every_rule_has_its_text() -> None:
    assert set(RULES) == set(Rule)


def test_warns_of_many_events() -> None:
    event = GOOD[GOOD.index("BEGIN:VEVENT") : GOOD.index("END:VCALENDAR")]
    events = "".join(event.replace("bridge-1", f"bridge-{n}") for n in range(1001))
    assert [fault.rule for fault in check(feed(GOOD.replace(event, events)))] == [Rule.TOO_MANY_EVENTS]


def test_warns_of_big_feeds() -> None:
    long_text = "opens" + "\n xxxxxx" * 111_200
    assert [fault.rule for fault in check(changed("opens", long_text))] == [Rule.TOO_BIG]


def test_faults_come_in_the_order_of_the_lines() -> None:
    lines = [fault.line for fault in check(changed("SEQUENCE:0", "SEQUENCE:x") + b"X")]
    assert lines == sorted(lines)


def test_a_fault_says_line_severity_rule_message_and_cure() -> None:
    fault = check(changed("20200304", "2020"))[0]
    assert str(fault) == (
        "line 11: error malformed-date: DTSTART is no date: '2020' "
        "(write a day as 20270314, a time as 20270314T090000Z; a year alone wedges Thunderbird)"
    )
    assert fault.severity is Severity.ERROR
    assert fault == Fault(11, Rule.MALFORMED_DATE, fault.message)


def test_one_fault_for_all_bare_line_feeds() -> None:
    faults = [fault for fault in check(GOOD.encode()) if fault.rule is Rule.LINE_END]
    assert [fault.message for fault in faults] == ["16 lines do not end in CR LF, the first one is here"]


def test_the_documentation_lists_every_rule() -> None:
    page = (Path(__file__).parents[3] / "docs" / "feeds.md").read_text(encoding="utf-8")
    missing = [rule for rule, text in RULES.items() if f"| `{rule}` | {text.severity} | {text.cure} |" not in page]
    assert missing == []
