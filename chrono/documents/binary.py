"""Telling text from everything else by its first bytes."""

from __future__ import annotations

_LOOKED_AT = 65_536
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b\x08\x0b\x1a") + b"\x7f"
_MOST_CONTROLS = 0.02


def looks_binary(data: bytes) -> bool:
    """Whether the bytes hold a NUL or many control characters, which text in ASCII-based encodings does not.

    >>> looks_binary(b"\\x00\\x01"), looks_binary("Beschluß".encode())
    (True, False)
    """
    head = data[:_LOOKED_AT]
    if b"\x00" in head:
        return True
    return len(head) - len(head.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(head)
