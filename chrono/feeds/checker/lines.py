"""Physical lines of a feed: encoding, ends, lengths, folds; and the content lines that they unfold to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from chrono.feeds.checker.fault import Fault, Rule

LONGEST_LINE = 75  # octets without the line end, RFC 5545 3.1
_SHOWN = 40

_BOM = b"\xef\xbb\xbf"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]|\r(?!\n)")
_BROKEN = re.compile(r"[\udc80-\udcff]")  # octets that are not UTF-8, as "surrogateescape" decodes them
_SEPARATORS = "\x85\u2028\u2029"
_NO_PARAMETERS: Mapping[str, str] = {}
_CONTENT = re.compile(
    r"""(?P<name>[A-Za-z0-9-]+)
        (?P<parameters>(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*)
        :(?P<value>.*)""",
    re.VERBOSE | re.DOTALL,
)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:])*)')


@frozen
class ContentLine:
    """An unfolded line: `NAME;PARAMETER=VALUE:value`, with the number of its first physical line.

    Names are in capitals; parameter values are without their quotation marks.
    """

    line: int
    name: str
    parameters: Mapping[str, str]
    value: str


def check_bytes(data: bytes, faults: list[Fault]) -> list[tuple[int, str]]:
    """Check encoding, line ends, lengths and folds; give back the unfolded lines with their numbers."""
    if data.startswith(_BOM):
        faults.append(Fault(1, Rule.BOM, "the feed begins with a byte order mark"))
        data = data[len(_BOM) :]
    whole = data.decode("utf-8", "surrogateescape")
    has_controls = _CONTROL.search(whole) is not None
    has_broken = not data.isascii() and _BROKEN.search(whole) is not None
    unfolded: list[tuple[int, str]] = []
    for number, parts in _folded(_physical_lines(whole, faults)):
        _check_lengths(number, parts, faults)
        text = parts[0] if len(parts) == 1 else parts[0] + "".join(part[1:] for part in parts[1:])
        if has_broken and _BROKEN.search(text):
            text = _repaired(number, parts, text, faults)
        if has_controls:
            _check_controls(number, text, faults)
        unfolded.append((number, text))
    return unfolded


def content_line(number: int, text: str, faults: list[Fault]) -> ContentLine | None:
    """Take a line apart; a line that is none is a fault and gives None."""
    name, colon, value = text.partition(":")
    if colon and name.isascii() and name.replace("-", "").isalnum():  # most lines, four times as fast
        return ContentLine(number, name.upper(), _NO_PARAMETERS, value)
    match = _CONTENT.fullmatch(text)
    if match is None:
        faults.append(Fault(number, Rule.NOT_A_CONTENT_LINE, f"not a content line: {shown(text)}"))
        return None
    parameters = {name.upper(): value.replace('"', "") for name, value in _PARAMETER.findall(match["parameters"])}
    return ContentLine(number, match["name"].upper(), parameters, match["value"])


def shown(text: str) -> str:
    """A text as messages show it: quoted, and not too long."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def _physical_lines(whole: str, faults: list[Fault]) -> list[str]:
    """Split at line ends of any sort; one fault says how many ends are not CR LF."""
    *pieces, rest = whole.split("\n")
    wrong = [number for number, piece in enumerate(pieces, start=1) if piece[-1:] != "\r"]
    lines = [piece.removesuffix("\r") for piece in pieces]
    if rest:
        lines.append(rest)
        wrong.append(len(lines))
    if wrong:
        ends = "line does" if len(wrong) == 1 else "lines do"
        faults.append(Fault(wrong[0], Rule.LINE_END, f"{len(wrong):,} {ends} not end in CR LF, the first one is here"))
    return lines


def _folded(physical: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Group the physical lines that make one content line; empty lines at the end are left out."""
    number, parts = 0, list[str]()
    for index, line in enumerate(physical, start=1):
        if line[:1] in (" ", "\t") and parts:
            parts.append(line)
            continue
        if parts:
            yield number, parts
        number, parts = index, [line]
    if parts and parts != [""]:
        yield number, parts


def _check_lengths(number: int, parts: list[str], faults: list[Fault]) -> None:
    for offset, part in enumerate(parts):
        size = len(part) if part.isascii() else len(part.encode("utf-8", "surrogateescape"))
        if size > LONGEST_LINE:
            faults.append(Fault(number + offset, Rule.LINE_TOO_LONG, f"line of {size:,} octets"))


def _repaired(number: int, parts: list[str], text: str, faults: list[Fault]) -> str:
    """A line with octets that are not UTF-8: a character that a fold had split is whole again, others are replaced."""
    octets = text.encode("utf-8", "surrogateescape")
    try:
        repaired = octets.decode("utf-8")
    except UnicodeDecodeError as error:
        offset = _part_at(parts, error.start)
        faults.append(Fault(number + offset, Rule.NOT_UTF8, f"octet 0x{octets[error.start]:02X} is not UTF-8"))
        return octets.decode("utf-8", "replace")
    faults.extend(
        Fault(number + offset, Rule.FOLD_IN_CHARACTER, "the fold splits a UTF-8 character")
        for offset, part in enumerate(parts)
        if offset and _BROKEN.match(part, 1)
    )
    return repaired


def _part_at(parts: list[str], position: int) -> int:
    """The physical line, counted from the first one, that holds the octet at a position of the unfolded line."""
    for offset, part in enumerate(parts):
        size = len((part[1:] if offset else part).encode("utf-8", "surrogateescape"))
        if position < size:
            return offset
        position -= size
    return len(parts) - 1


def _check_controls(number: int, text: str, faults: list[Fault]) -> None:
    match = _CONTROL.search(text)
    if match:
        what = "line separator" if match[0] in _SEPARATORS else "control character"
        faults.append(Fault(number, Rule.CONTROL_CHARACTER, f"{what} U+{ord(match[0]):04X}"))
