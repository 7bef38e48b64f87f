"""Made-up events for measuring the plots: clustered, of all precisions, with titles up to 80 characters."""

from __future__ import annotations

import random
from datetime import date, timedelta

from chrono.events import Chronology, Citation, Event, Source

_WHO = {
    "ruling": [
        "Harbour Court",
        "The maritime chamber",
        "A tribunal in Örebro",
        "The appeal judges",
        "Court of the Isles",
    ],
    "law_adopted": ["Parliament", "The lower house", "The island assembly", "The canton of Jura", "A joint sitting"],
    "report_submitted": [
        "The survey office",
        "A panel of divers",
        "The tide institute",
        "Station Łeba",
        "The auditors",
    ],
    "reform_launched": [
        "Northern Ferries",
        "The pilots' guild",
        "Tidal Power plc",
        "The customs service",
        "Quay & Sons",
    ],
    "other": ["A storm", "Buoy 17", "The old lighthouse", "A collision off Vlissingen", "The ice patrol"],
}
_WHAT = {
    "ruling": ["fines a carrier for spilled oil", "upholds the right of passage", "hears both salvors for a second day",
               "orders the wreck to be raised", "dismisses the owners' claim"],
    "law_adopted": ["passes the harbour dues act", "adopts rules for ballast water", "votes on the fishing quota",
                    "amends the pilotage code", "ratifies the channel agreement"],
    "report_submitted": ["hands in soundings of the eastern channel", "delivers the yearly count of seals",
                         "submits findings on currents and silt", "reports 1.2 million tonnes of sand moved",
                         "files the inspection of all nine locks"],
    "reform_launched": ["opens a night service to the islands", "starts paperless clearance of cargo",
                        "tests an electric tug for six weeks", "introduces one ticket for all piers",
                        "begins dredging at the outer mole"],
    "other": ["breaks the sea wall near the fish market", "drifts ashore after its chain parts",
              "goes dark for nine nights",
              "closes the strait for thirty hours", "is seen from the Hook for the last time"],
}  # fmt: skip
_TAILS = ("second reading", "part II", "provisional", "in camera", "revised")
FIRST, LAST = date(2012, 1, 1).toordinal(), date(2017, 12, 31).toordinal()


def made_up(count: int, seed: int = 7) -> Chronology:
    """Give so many events of 2012 to 2017, two fifths of them in five bursts; the same for the same seed."""
    chance = random.Random(seed * 1000 + count)
    bursts = [chance.randint(FIRST + 60, LAST - 60) for _ in range(5)]
    events = []
    for number in range(count):
        kind = chance.choices(list(_WHO), [3, 3, 2, 3, 2])[0]
        middle = int(chance.gauss(chance.choice(bursts), 25)) if chance.random() < 0.4 else chance.randint(FIRST, LAST)
        day = date.fromordinal(min(max(middle, FIRST), LAST))
        title = f"{chance.choice(_WHO[kind])} {chance.choice(_WHAT[kind])}"
        if chance.random() < 0.25:
            title += f" ({chance.choice(_TAILS)})"
        quote = f"On this occasion {title[0].lower()}{title[1:]}."
        events.append(
            Event(
                id=f"e{number}",
                kind=kind,
                title=title[:80],
                when=_when(day, chance),
                confidence=round(chance.random(), 2),
                citations=[Citation("log", number, number + len(quote), quote, page=1 + number % 40)],
            )
        )
    return Chronology(events, [Source("log", title="Twelve log books", uri="https://example.org/log.pdf")])


def _when(day: date, chance: random.Random) -> str:
    kind, about = chance.random(), "~" if chance.random() < 0.12 else ""
    if kind < 0.60:
        return f"{day}{about}"
    if kind < 0.78:
        return f"{day:%Y-%m}{about}"
    if kind < 0.86:
        return f"{day:%Y}{about}"
    days = int(chance.choice([20, 45, 90, 180, 400]) * chance.uniform(0.6, 1.4))
    end = min(day + timedelta(days), date.fromordinal(LAST))
    return f"{day}{about}/{end}{about}"
