"""From bytes to characters: byte order marks, UTF-8, and a guess where neither is there."""

from __future__ import annotations

import codecs
import re

import attrs

from chrono.documents.binary import looks_binary

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 400_000
_SMALL_SHARE = 0.15
_WESTERN_SIGNS = set("‘’“”„‚–—…•§°©®€£¥«»¿¡ªº·¹²³¼½¾×±´¨\xa0\xad")
_LINE_ENDS = re.compile(r"\r\n?")


class EncodingError(Exception):
    """Bytes are not text in any encoding, or not in the one that was asked for; the message is the reason."""


@attrs.frozen
class Decoded:
    """Characters, the encoding that they came in, and whether that was a guess.

    Line ends are `\\n` and there is no byte order mark.
    """

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text in `data`: in `encoding` if given, else by its byte order mark, else UTF-8, else the likeliest encoding.

    >>> decode(b"d\\xe9cret du 3 mai").encoding
    'iso-8859-1'
    """
    if encoding is not None:
        return _decoded(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decoded(data, name)
    if looks_binary(data):
        raise EncodingError("is a binary file, not text")
    try:
        return Decoded(_unified(data.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _unified(text: str) -> str:
    text = text.removeprefix("\ufeff")
    return _LINE_ENDS.sub("\n", text) if "\r" in text else text


def _decoded(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name)
    except LookupError:
        raise EncodingError(f"{encoding!r} is no encoding that Python knows") from None
    except UnicodeDecodeError as error:
        raise EncodingError(f"is not {encoding}: byte {error.start} is {data[error.start]:#04x}") from None
    return Decoded(_unified(text), name.removesuffix("-sig"))


def _guessed(data: bytes) -> Decoded:
    western = _as_western(data)
    if western is not None:
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(_sample(data)).best()
    if best is None:
        raise EncodingError("is neither text in UTF-8 nor in an encoding that can be told")
    text = data.decode(best.encoding, errors="replace")
    return Decoded(_unified(text), codecs.lookup(best.encoding).name, guessed=True)


def _sample(data: bytes) -> bytes:
    """A stretch that has the characters in question: from a little before the first byte that is not ASCII."""
    first = next((match.start() for match in re.finditer(rb"[\x80-\xff]", data)), 0)
    begin = max(0, first - 1000)
    return data[begin : begin + _SAMPLE]


def _as_western(data: bytes) -> Decoded | None:
    """Latin-1 or Windows-1252, where few letters are outside ASCII and all of them are Western ones.

    A statistical guess of a few accents often names an encoding of Eastern Europe.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    others = set(text) - _ASCII
    if not all(character in _WESTERN_SIGNS or _is_western_letter(character) for character in others):
        return None
    count = sum(text.count(character) for character in others if character.isalpha())
    if count > _SMALL_SHARE * sum(1 for character in text[:_SAMPLE] if character.isalpha()):
        return None
    high = any(0x80 <= byte <= 0x9F for byte in data)
    return Decoded(_unified(text), "cp1252" if high else "iso-8859-1", guessed=True)


_ASCII = {chr(code) for code in range(128)}


def _is_western_letter(character: str) -> bool:
    return character.isalpha() and ("\xc0" <= character <= "\xff" or character in "ŒœŠšŽžŸƒ")
