"""Days that stand for the event of one year when its noun follows: "the Sept. 11 attacks"."""

from __future__ import annotations

#: Month, day and the noun behind them, to the year.
DAYS_OF_EVENTS = {
    (9, 11, noun): 2001
    for noun in ("attack", "attacks", "terror", "terrorist", "terrorists", "hijackers", "hijackings")
} | {(7, 7, noun): 2005 for noun in ("bombings", "bombers")}
