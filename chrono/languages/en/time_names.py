"""Names of newspapers, clubs and broadcasts that hold words of time: "the Sunday Times", "Sheffield Wednesday"."""

from __future__ import annotations

#: In front of a word of time that belongs to a name, in small letters.
NAMES_BEFORE = {
    "sunday": ("mail on", "bloody", "super bowl"),
    "wednesday": ("sheffield",),
    "friday": ("man", "girl"),
    "today": ("usa", "voa", "russia"),
    "noon": ("high",),
}
#: Behind a weekday, written large, that belongs to a newspaper's or a broadcast's name.
NAMES_AFTER = (
    "Times", "Telegraph", "Mirror", "Express", "Mail", "Herald", "Tribune", "World", "Independent", "Post", "Star",
    "Mercury", "Standard", "Vision", "Mass", "School", "Football", "Live", "Lights", "Fever", "Baseball", "Club",
    "Group",
)  # fmt: skip
