"""Draw the pictures of the gallery from our own example documents: ``python docs/gallery/make.py``."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

import chrono  # noqa: E402
from chrono.plots import compare, plot  # noqa: E402

EXAMPLES = HERE.parent / "examples"


def main() -> None:
    """Draw every picture."""
    law = chrono.extract(chrono.read(EXAMPLES / "data-protection.md"), published="2025-10")
    paris = chrono.extract(chrono.read(EXAMPLES / "paris-agreement.md"))
    metre = chrono.extract(chrono.read(EXAMPLES / "metre.md"))
    pictures = {
        "lanes": lambda path: plot(law.select(since="1970", min_confidence=0.7), path, style="lanes"),
        "poster": lambda path: plot(paris, path, style="poster"),
        "stems": lambda path: plot(metre[:10], path, style="stems"),
        "dense": lambda path: plot(law, path, style="dense", figsize=(13, 9)),
        "compare": lambda path: compare([law, paris], path, group_by=None, since="1985", title="Two roads to a law"),
        "periods": lambda path: plot(
            paris,
            path,
            style="lanes",
            since="1988",
            theme="dark",
            highlight="Paris",
            periods=[("First Kyoto period", "2008/2012"), ("Second Kyoto period", "2013/2020")],
        ),
        "grey": lambda path: plot(metre, path, style="lanes", theme="grey", group_by=None),
    }
    for name, draw in pictures.items():
        draw(HERE / f"{name}.svg")


if __name__ == "__main__":
    main()
