"""Markdown's plain text has blocks, and no signs."""

import time

import pytest

from chrono.documents import parse
from chrono.text import Document

SOURCE = """---
title: "Clean rivers"
date: 2014-05-03
lang: en
---
# Rivers

The [first](https://example.org) *plan* began
in **March 2013** with `code` &amp; ![a picture](x.png).

- 1982
  - 26 April: It opens.

    Many came.
- 1983

3. three
4. four

| Year | Event |
|------|-------|
| 1982 | *Opening* |

> It was good.

```
x = 1
```

<div>A <b>block</b></div>

Setext
------
End.<br>New line
"""


@pytest.fixture(scope="module")
def document() -> Document:
    return parse(SOURCE.encode(), name="rivers.md")


def test_the_plain_text(document: Document) -> None:
    assert document.text == (
        "Rivers\n\nThe first plan began in March 2013 with code & a picture.\n\n"
        "- 1982\n    - 26 April: It opens.\n        Many came.\n- 1983\n3. three\n4. four\n\n"
        "Year\tEvent\n1982\tOpening\n\nIt was good.\n\nx = 1\n\nA block\n\nSetext\n\nEnd.\nNew line\n"
    )


def test_the_blocks(document: Document) -> None:
    assert [(block.kind.value, block.level, block.of(document.text)) for block in document.blocks] == [
        ("heading", 1, "Rivers"),
        ("paragraph", 0, "The first plan began in March 2013 with code & a picture."),
        ("list_item", 0, "1982"),
        ("list_item", 1, "26 April: It opens."),
        ("list_item", 1, "Many came."),
        ("list_item", 0, "1983"),
        ("list_item", 0, "three"),
        ("list_item", 0, "four"),
        ("table_row", 0, "Year\tEvent"),
        ("table_row", 0, "1982\tOpening"),
        ("quote", 0, "It was good."),
        ("code", 0, "x = 1"),
        ("paragraph", 0, "A block"),
        ("heading", 2, "Setext"),
        ("paragraph", 0, "End.\nNew line"),
    ]


def test_the_front_matter(document: Document) -> None:
    assert (document.title, str(document.published), document.language) == ("Clean rivers", "2014-05-03", "en")


def test_the_title_is_the_heading_at_the_top() -> None:
    assert parse(b"# One *two*\n\nText.", name="a.md").title == "One two"
    assert parse(b"Text.\n\n# One\n\nText.", name="a.md").title is None


@pytest.mark.parametrize("unit", ["1", "[", "*", "> ", "- ", "`", "<", "| ", "![", "_a", "---\n", "&"])
def test_no_input_takes_long(unit: str) -> None:
    begun = time.process_time()
    parse(b"text\n\n" + unit.encode() * (400_000 // len(unit)), name="a.md")
    assert time.process_time() - begun < 8
