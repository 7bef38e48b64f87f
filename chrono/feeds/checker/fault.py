"""A fault of an iCalendar feed: where it is, which rule it breaks, what is wrong and what cures it."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen


class Severity(StrEnum):
    """How bad a fault is.

    An ERROR loses events, whole feeds or characters in at least one real client; a WARNING shows something that readers
    will not want (a year-long bar, a busy day) or that one client ignores.
    """

    ERROR = "error"
    WARNING = "warning"


class Rule(StrEnum):
    """The rules that the checker knows. The value is what `chrono check` prints."""

    # bytes and lines
    EMPTY = "empty"
    BOM = "bom"
    NOT_UTF8 = "not-utf-8"
    LINE_END = "line-end"
    LINE_TOO_LONG = "line-too-long"
    FOLD_IN_CHARACTER = "fold-in-character"
    CONTROL_CHARACTER = "control-character"
    NOT_A_CONTENT_LINE = "not-a-content-line"
    # components
    NO_CALENDAR = "no-calendar"
    NESTING = "nesting"
    NO_COMPONENT = "no-component"
    FOREIGN_COMPONENT = "foreign-component"
    ALARM = "alarm"
    # the calendar's own properties
    MISSING_PRODID = "missing-prodid"
    MISSING_VERSION = "missing-version"
    METHOD = "method"
    UID_ON_CALENDAR = "uid-on-calendar"
    NO_NAME = "no-name"
    VALUE_PARAMETER = "value-parameter"
    # identity
    MISSING_UID = "missing-uid"
    DUPLICATE_UID = "duplicate-uid"
    MISSING_DTSTAMP = "missing-dtstamp"
    NOT_UTC = "not-utc"
    SEQUENCE = "sequence"
    TWICE = "twice"
    # dates
    MISSING_DTSTART = "missing-dtstart"
    MALFORMED_DATE = "malformed-date"
    DATE_WITHOUT_VALUE = "date-without-value"
    WINDOW = "window"
    END_NOT_LATER = "end-not-later"
    MIXED_DATES = "mixed-dates"
    END_AND_DURATION = "end-and-duration"
    MALFORMED_DURATION = "malformed-duration"
    FLOATING_TIME = "floating-time"
    UNKNOWN_TZID = "unknown-tzid"
    LONG_SPAN = "long-span"
    # recurrence
    MALFORMED_RRULE = "malformed-rrule"
    LEAP_DAY_YEARLY = "leap-day-yearly"
    RECURRING_TOMBSTONE = "recurring-tombstone"
    # text and extensions
    UNESCAPED_TEXT = "unescaped-text"
    BUSY = "busy"
    NEW_PROPERTY = "new-property"
    # size
    TOO_MANY_EVENTS = "too-many-events"
    TOO_BIG = "too-big"


@frozen
class RuleText:
    """What does not change from one fault of a rule to the next."""

    severity: Severity
    cure: str
    source: str


def _error(cure: str, source: str) -> RuleText:
    return RuleText(Severity.ERROR, cure, source)


def _warning(cure: str, source: str) -> RuleText:
    return RuleText(Severity.WARNING, cure, source)


RULES: dict[Rule, RuleText] = {
    Rule.EMPTY: _error("write a VCALENDAR with at least one event", "RFC 5545 3.4"),
    Rule.BOM: _error("write UTF-8 without a byte order mark", "RFC 5545 3.1.4"),
    Rule.NOT_UTF8: _error("encode the whole feed as UTF-8", "RFC 5545 3.1.4"),
    Rule.LINE_END: _error("end every line with CR LF", "RFC 5545 3.1"),
    Rule.LINE_TOO_LONG: _error("fold lines: at most 75 octets, then CR LF and a space", "RFC 5545 3.1"),
    Rule.FOLD_IN_CHARACTER: _error("fold between characters, never inside a UTF-8 sequence", "RFC 5545 3.1"),
    Rule.CONTROL_CHARACTER: _error("remove control characters from texts", "RFC 5545 3.3.11"),
    Rule.NOT_A_CONTENT_LINE: _error(
        "write NAME;PARAMETER=VALUE:VALUE; in texts write a new line as \\n", "RFC 5545 3.1"
    ),
    Rule.NO_CALENDAR: _error("put everything between BEGIN:VCALENDAR and END:VCALENDAR", "RFC 5545 3.4"),
    Rule.NESTING: _error("close every component with its own END", "RFC 5545 3.4"),
    Rule.NO_COMPONENT: _error("publish an event; with none, a VTIMEZONE keeps the feed valid", "RFC 5545 3.6"),
    Rule.FOREIGN_COMPONENT: _warning("use VEVENT: clients do not show it in a subscribed calendar", "RFC 5545 3.6"),
    Rule.ALARM: _warning("leave VALARM out: the reader decides about reminders", "RFC 5545 3.6.6"),
    Rule.MISSING_PRODID: _error("add PRODID:-//Your name//Your product//EN", "RFC 5545 3.7.3"),
    Rule.MISSING_VERSION: _error("add VERSION:2.0", "RFC 5545 3.7.4"),
    Rule.METHOD: _error("remove METHOD: it makes the feed an invitation", "RFC 5545 3.7.2"),
    Rule.UID_ON_CALENDAR: _error("remove UID from VCALENDAR: vdirsyncer then keeps one event only", "RFC 7986 5.3"),
    Rule.NO_NAME: _warning("give the name twice: NAME and X-WR-CALNAME", "RFC 7986 5.1"),
    Rule.VALUE_PARAMETER: _error("name the value type: VALUE=DURATION, VALUE=URI", "RFC 7986 5.7, 5.8"),
    Rule.MISSING_UID: _error("give every event a UID that never changes", "RFC 5545 3.8.4.7"),
    Rule.DUPLICATE_UID: _error("give every event a UID of its own: clients keep one of the two", "RFC 5545 3.8.4.7"),
    Rule.MISSING_DTSTAMP: _error("add DTSTAMP, the time of the revision in UTC", "RFC 5545 3.8.7.2"),
    Rule.NOT_UTC: _error("write the time in UTC, ending in Z", "RFC 5545 3.8.7"),
    Rule.SEQUENCE: _error("write a whole number, 0 or more", "RFC 5545 3.8.7.4"),
    Rule.TWICE: _error("keep one of them", "RFC 5545 3.6.1"),
    Rule.MISSING_DTSTART: _error("give every event a DTSTART", "RFC 5545 3.8.2.4"),
    Rule.MALFORMED_DATE: _error(
        "write a day as 20270314, a time as 20270314T090000Z; a year alone wedges Thunderbird", "RFC 5545 3.3.4, 3.3.5"
    ),
    Rule.DATE_WITHOUT_VALUE: _error("add ;VALUE=DATE to a date without a time", "RFC 5545 3.8.2.4"),
    Rule.WINDOW: _error("leave out what lies outside 0100-01-01 to 9998-12-31", "RFC 5545 3.3.4"),
    Rule.END_NOT_LATER: _error("DTEND is exclusive and must be later than DTSTART", "RFC 5545 3.8.2.2"),
    Rule.MIXED_DATES: _error("use the same value type for both", "RFC 5545 3.8.2.2"),
    Rule.END_AND_DURATION: _error("keep DTEND or DURATION, not both", "RFC 5545 3.6.1"),
    Rule.MALFORMED_DURATION: _error("write a duration as P1D, PT12H or P2W", "RFC 5545 3.3.6"),
    Rule.FLOATING_TIME: _error("write UTC or TZID: a floating time moves with its reader", "RFC 5545 3.3.5"),
    Rule.UNKNOWN_TZID: _error("add the VTIMEZONE of that name, or write the time in UTC", "RFC 5545 3.2.19"),
    Rule.LONG_SPAN: _warning("mark the start and the end: the bar fills every day of the calendar", "RFC 5545 3.6.1"),
    Rule.MALFORMED_RRULE: _error("write FREQ=YEARLY and the like, parts separated by semicolons", "RFC 5545 3.3.10"),
    Rule.LEAP_DAY_YEARLY: _error(
        "write FREQ=YEARLY;INTERVAL=4 for 29 February: plain yearly shows 1 March", "RFC 5545 3.3.10"
    ),
    Rule.RECURRING_TOMBSTONE: _error("remove RRULE from a cancelled event: its days live on", "RFC 5545 3.8.1.11"),
    Rule.UNESCAPED_TEXT: _warning("escape comma, semicolon and backslash in texts: \\, \\; \\\\", "RFC 5545 3.3.11"),
    Rule.BUSY: _warning("add TRANSP:TRANSPARENT: the day is shown as busy", "RFC 5545 3.8.2.7"),
    Rule.NEW_PROPERTY: _warning("leave it out unless readers ask for it: libical 3 turns it into an error", "RFC 9253"),
    Rule.TOO_MANY_EVENTS: _warning("offer feeds per kind or per year", "clients read the whole feed each time"),
    Rule.TOO_BIG: _warning("offer feeds per kind or per year, and gzip", "Google reads 1 MB"),
}


@frozen
class Fault:
    """One fault of a feed.

    `line` counts physical lines from 1; `message` says what is wrong there, `cure` what would be right.

    >>> print(Fault(12, Rule.MISSING_UID, "event without UID"))
    line 12: error missing-uid: event without UID (give every event a UID that never changes)
    """

    line: int
    rule: Rule
    message: str
    cure: str = field(init=False)
    severity: Severity = field(init=False)

    @cure.default
    def _cure_of_rule(self) -> str:
        return RULES[self.rule].cure

    @severity.default
    def _severity_of_rule(self) -> Severity:
        return RULES[self.rule].severity

    @property
    def source(self) -> str:
        """The section of the standard, or the observation, that the rule rests on."""
        return RULES[self.rule].source

    def __str__(self) -> str:
        return f"line {self.line}: {self.severity} {self.rule}: {self.message} ({self.cure})"
