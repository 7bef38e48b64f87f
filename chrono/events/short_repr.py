"""A repr that can be pasted back and leaves out what has its default."""

from __future__ import annotations

from enum import Enum

import attrs

from chrono.events.frozen_map import FrozenMap

__all__ = ["short_repr"]


def short_repr(value: attrs.AttrsInstance, *hidden: str) -> str:
    """``Class(field=value, ...)`` of the fields that differ from their defaults and are not `hidden`."""
    shown = [
        f"{field.alias}={_plain(content)}"
        for field in attrs.fields(type(value))
        if field.name not in hidden and (content := getattr(value, field.name)) != field.default
    ]
    return f"{type(value).__name__}({', '.join(shown)})"


def _plain(content: object) -> str:
    if isinstance(content, Enum):
        return f"{type(content).__name__}.{content.name}"
    return repr(dict(content) if isinstance(content, FrozenMap) else content)
