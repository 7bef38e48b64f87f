"""Plain text falls into the blocks that its writer meant."""

import time

import pytest

from chrono.text import Block, BlockKind, blocks


def shape(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.of(text)) for block in blocks(text)]


WRAPPED = (
    "The council adopted the first plan for clean rivers in the spring of 2013 and\n"
    "gave every town four years to carry it out. Most towns had done so by the end\n"
    "of 2016.\n"
)


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    assert shape(WRAPPED + "\n" + WRAPPED) == [("paragraph", WRAPPED.strip()), ("paragraph", WRAPPED.strip())]


def test_a_number_at_the_start_of_a_wrapped_line_is_no_list() -> None:
    text = (
        "The council adopted the first plan for clean rivers, after long debate, on May\n"
        "12. It gave every town in the valley four years to carry it out. Most of them\n"
        "had done so by 2016.\n"
    )
    assert len(shape(text)) == 1


def test_one_paragraph_a_line() -> None:
    long = (
        "The council adopted a plan in 2013 and gave every town four years to carry it out, which most of them did. "
        * 2
    )
    text = f"Clean rivers\n{long.strip()}\n{long.strip()}\nⅠ. The first plan\n{long.strip()}"
    assert [kind for kind, _ in shape(text)] == ["heading", "paragraph", "paragraph", "heading", "paragraph"]
    assert shape(text)[3][1] == "The first plan"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1982\n\nThe channel opened in May.", [("heading", "1982"), ("paragraph", "The channel opened in May.")]),
        ("1990s\n- 1991\n", [("heading", "1990s"), ("list_item", "1991")]),
        ("== History ==\nIt began.", [("heading", "History"), ("paragraph", "It began.")]),
        ("## History ##\nIt began.", [("heading", "History"), ("paragraph", "It began.")]),
        ("History\n=======\nIt began.", [("heading", "History"), ("paragraph", "It began.")]),
        ("It began.\n\n-----\n\nIt ended.", [("paragraph", "It began."), ("paragraph", "It ended.")]),
        ("II. History\n\nIt began.", [("heading", "History"), ("paragraph", "It began.")]),
        ("2.1 History\n\nIt began.", [("heading", "History"), ("paragraph", "It began.")]),
        ("1. History\n\nIt began.", [("heading", "History"), ("paragraph", "It began.")]),
        ("1. Apples\n2. Pears\n", [("list_item", "Apples"), ("list_item", "Pears")]),
        ("12. It began in 2013.", [("list_item", "It began in 2013.")]),
        ("A. Smith was born in 1950.", [("paragraph", "A. Smith was born in 1950.")]),
        ("(a) the act;\n(b) the code;", [("list_item", "the act;"), ("list_item", "the code;")]),
        ("Year\tEvent\n1982\tOpening", [("table_row", "Year\tEvent"), ("table_row", "1982\tOpening")]),
        (
            "| Year | Event |\n|---|---|\n| 1982 | Opening |",
            [("table_row", "| Year | Event |"), ("table_row", "| 1982 | Opening |")],
        ),
        ("In March 2013 it began", [("paragraph", "In March 2013 it began")]),
        ("the act\nof 2013", [("paragraph", "the act\nof 2013")]),
        ("1982 – It opens\n1983 – It grows\n", [("list_item", "1982 – It opens"), ("list_item", "1983 – It grows")]),
        (
            "• 26 April: It opens.\n  It was\n  a success.\n",
            [("list_item", "26 April: It opens.\n  It was\n  a success.")],
        ),
        ("It began.\r\n\r\nIt ended.\r\n", [("paragraph", "It began."), ("paragraph", "It ended.")]),
        ("OSLO (NTB) --\n\nIt began.", [("paragraph", "OSLO (NTB) --"), ("paragraph", "It began.")]),
        ("Reactions:\n\nNone.", [("heading", "Reactions:"), ("paragraph", "None.")]),
        (
            "She told the press that day:\n\n“No.”",
            [("paragraph", "She told the press that day:"), ("paragraph", "“No.”")],
        ),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert shape(text) == expected


def test_lists_nest_by_indentation() -> None:
    text = "- 1982\n    - April\n        - It opens.\n- 1983\n"
    assert [block.level for block in blocks(text)] == [0, 1, 2, 0]


def test_headings_have_levels() -> None:
    text = "# One\n## Two\n\nText.\n\nII. Roman\n\nText.\n\nA. Letter\n\nText.\n"
    assert [block.level for block in blocks(text) if block.kind is BlockKind.HEADING] == [1, 2, 2, 3]


def test_a_run_of_short_lines_is_no_pile_of_headings() -> None:
    text = "Paris\nLondon\nRome\nVienna\nMadrid\n\nThe cities signed it in 2013.\n"
    assert [kind for kind, _ in shape(text)].count("heading") <= 2


def test_a_block_checks_its_bounds() -> None:
    with pytest.raises(ValueError, match=r"got 5\.\.3"):
        Block(BlockKind.PARAGRAPH, 5, 3)


@pytest.mark.parametrize(
    "unit", ["1", " ", "\t", "- ", "#", "=", "|", "A\n", "- a\n", "\n", "It began. ", "1. ", "I. "]
)
def test_time_is_linear(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = time.process_time()
    found = blocks(text)
    assert time.process_time() - begun < 12
    assert all(block.start < block.end <= len(text) for block in found)
