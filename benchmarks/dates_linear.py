"""Whether tagging is linear in its input, whatever the input is: adversarial families, doubled in size up to --most.

    python benchmarks/dates_linear.py --most 10000000

For each family: time(2n)/time(n) at the largest size, characters per second, and microseconds per expression found.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from chrono.tagging import tag
from chrono.text import Document
from chrono.times import When

#: Each family makes a text of about that many characters.
FAMILIES: dict[str, Callable[[int], str]] = {
    "digits": lambda n: "9" * n,
    "ones": lambda n: "1" * n,
    "years": lambda n: "1998 " * (n // 5),
    "years without spaces": lambda n: "1998" * (n // 4),
    "months": lambda n: "March " * (n // 6),
    "may may may": lambda n: "may " * (n // 4),
    "May May May": lambda n: "May " * (n // 4),
    "nested ranges": lambda n: "3-4-5-6 May to " * (n // 15),
    "slashes": lambda n: "1/2/" * (n // 4),
    "colons": lambda n: "12:" * (n // 3),
    "newlines": lambda n: "\n" * n,
    "months and newlines": lambda n: "May\n\n" * (n // 5),
    "one word": lambda n: "a" * n,
    "one word after a date": lambda n: "3 May " + "a" * n,
    "spaces": lambda n: "May" + " " * n + "3",
    "apostrophes": lambda n: "'" * n,
    "number words": lambda n: "one hundred and " * (n // 16),
    "the last the last": lambda n: "the last " * (n // 9) + "week",
    "weekdays": lambda n: "Friday, " * (n // 8),
    "of of of": lambda n: "the end of " * (n // 11) + "May",
    "dashes": lambda n: "1998 - " * (n // 7),
    "brackets": lambda n: "(1998) [" * (n // 8),
    "capitals": lambda n: "A 1998 B " * (n // 9),
    "numeric dates": lambda n: "8/10/2012 " * (n // 10),
    "sentences without end": lambda n: "he said Friday that " * (n // 20),
}


def seconds(text: str) -> tuple[float, int]:
    """Process time of tagging a text, and the number of expressions."""
    document = Document(text, ())
    published = When.parse("2012-08-10")
    start = time.process_time()
    found = len(tag(document, published=published))
    return time.process_time() - start, found


def main() -> None:
    """Print a line for each family."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=1_000_000, help="characters of the largest text")
    parser.add_argument("--family", help="only this one")
    most = (options := parser.parse_args()).most
    seconds("warm up on 3 May 2012")
    print(f"{'family':<24}{'2n / n':>8}{'M char/s':>10}{'found':>9}{'us/expr':>9}")
    for name, family in FAMILIES.items():
        if options.family and name != options.family:
            continue
        half, _ = seconds(family(most // 2))
        whole, found = seconds(family(most))
        each = f"{whole / found * 1e6:.0f}" if found else ""
        print(
            f"{name:<24}{whole / max(half, 1e-4):>8.2f}{most / max(whole, 1e-4) / 1e6:>10.1f}{found:>9}{each:>9}",
            flush=True,
        )


if __name__ == "__main__":
    main()
