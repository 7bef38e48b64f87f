"""Physical lines of a feed: encoding, ends, lengths, folds; and the content lines that they unfold to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from chrono.feeds.checker.fault import Fault, Rule

LONGEST_LINE = 75  # octets without the line end, RFC 5545 3.1
_SHOWN = 40

_BOM = b"\xef\xbb\xbf"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
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
    physical = _physical_lines(data, faults)
    unfolded: list[tuple[int, str]] = []
    for number, parts in _folded(physical):
        _check_lengths(number, parts, faults)
        text = _decoded(number, parts, faults)
        _check_controls(number, text, faults)
        unfolded.append((number, text))
    return unfolded


def content_line(number: int, text: str, faults: list[Fault]) -> ContentLine | None:
    """Take a line apart; a line that is none is a fault and gives None."""
    match = _CONTENT.fullmatch(text)
    if match is None:
        faults.append(Fault(number, Rule.NOT_A_CONTENT_LINE, f"not a content line: {shown(text)}"))
        return None
    parameters = (
        {name.upper(): value.replace('"', "") for name, value in _PARAMETER.findall(match["parameters"])}
        if match["parameters"]
        else {}
    )
    return ContentLine(number, match["name"].upper(), parameters, match["value"])


def shown(text: str) -> str:
    """A text as messages show it: quoted, and not too long."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def _physical_lines(data: bytes, faults: list[Fault]) -> list[bytes]:
    """Split at line ends of any sort; one fault says how many ends are not CR LF."""
    *pieces, rest = data.split(b"\n")
    wrong = [number for number, piece in enumerate(pieces, start=1) if not piece.endswith(b"\r")]
    lines = [piece.removesuffix(b"\r") for piece in pieces]
    if rest:
        lines.append(rest)
        wrong.append(len(lines))
    if wrong:
        ends = "line does" if len(wrong) == 1 else "lines do"
        faults.append(Fault(wrong[0], Rule.LINE_END, f"{len(wrong):,} {ends} not end in CR LF, the first one is here"))
    return lines


def _folded(physical: list[bytes]) -> Iterator[tuple[int, list[bytes]]]:
    """Group the physical lines that make one content line; empty lines at the end are left out."""
    number, parts = 0, list[bytes]()
    for index, line in enumerate(physical, start=1):
        if line[:1] in (b" ", b"\t") and parts:
            parts.append(line)
            continue
        if parts:
            yield number, parts
        number, parts = index, [line]
    if parts and parts != [b""]:
        yield number, parts


def _check_lengths(number: int, parts: list[bytes], faults: list[Fault]) -> None:
    for offset, part in enumerate(parts):
        if len(part) > LONGEST_LINE:
            faults.append(Fault(number + offset, Rule.LINE_TOO_LONG, f"line of {len(part):,} octets"))


def _decoded(number: int, parts: list[bytes], faults: list[Fault]) -> str:
    whole = parts[0] if len(parts) == 1 else parts[0] + b"".join(part[1:] for part in parts[1:])
    try:
        text = whole.decode("utf-8")
    except UnicodeDecodeError as error:
        offset = _part_at(parts, error.start)
        byte = whole[error.start]
        faults.append(Fault(number + offset, Rule.NOT_UTF8, f"octet 0x{byte:02X} is not UTF-8"))
        return whole.decode("utf-8", "replace")
    for offset, part in enumerate(parts[1:], start=1):
        if len(part) > 1 and part[1] & 0xC0 == 0x80:
            faults.append(Fault(number + offset, Rule.FOLD_IN_CHARACTER, "the fold splits a UTF-8 character"))
    return text


def _part_at(parts: list[bytes], position: int) -> int:
    """The physical line, counted from the first one, that holds the octet at a position of the unfolded line."""
    for offset, part in enumerate(parts):
        size = len(part) if offset == 0 else len(part) - 1
        if position < size:
            return offset
        position -= size
    return len(parts) - 1


def _check_controls(number: int, text: str, faults: list[Fault]) -> None:
    match = _CONTROL.search(text)
    if match:
        faults.append(Fault(number, Rule.CONTROL_CHARACTER, f"control character U+{ord(match[0]):04X}"))
