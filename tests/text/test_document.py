"""Documents answer where an offset is."""

from chrono.text import BlockKind, Document, Sentences, TokenKind, tokens

TEXT = "Rivers\n\n1982\n\n- April\n    - The channel opens. It is wide.\n\nMore was built later, and it took long.\n"


def test_block_at() -> None:
    document = Document.of(TEXT)
    assert document.block_at(TEXT.index("wide")).of(TEXT) == "The channel opens. It is wide."
    assert document.block_at(TEXT.index("wide") + 6).of(TEXT) == "The channel opens. It is wide."
    assert Document.of("\n\nText.").block_at(0) is None


def test_ancestors_lead_from_the_outermost_inwards() -> None:
    document = Document.of(TEXT)
    index = document.block_index_at(TEXT.index("wide"))
    assert [block.of(TEXT) for block in document.ancestors(index)] == ["Rivers", "1982", "April"]
    after = document.block_index_at(TEXT.index("More"))
    assert [block.of(TEXT) for block in document.ancestors(after)] == ["Rivers", "1982"]


def test_sentences_by_offset() -> None:
    document = Document.of(TEXT)
    found = Sentences(document)
    assert found.at(TEXT.index("wide")).of(TEXT) == "It is wide."
    assert found.at(TEXT.index("wide") - 7).of(TEXT) == "The channel opens."
    assert found.at(2).of(TEXT) == "Rivers"
    assert [span.of(TEXT) for span in found.of(document.blocks[-1])] == ["More was built later, and it took long."]


def test_pages() -> None:
    document = Document("One. Two.", Document.of("One. Two.").blocks, pages=(0, 5))
    assert (document.page_at(4), document.page_at(5)) == (1, 2)
    assert Document.of("One.").page_at(0) is None


def test_documents_are_values() -> None:
    assert Document.of(TEXT) == Document.of(TEXT)
    assert hash(Document.of(TEXT)) == hash(Document.of(TEXT))
    assert len(repr(Document.of(TEXT * 100))) < 300


def test_tokens() -> None:
    text = "The Court's 1,250 cases (2016-17), 3rd round."
    found = tokens(text)
    assert [token.text for token in found] == [
        "The", "Court's", "1,250", "cases", "(", "2016", "-", "17", ")", ",", "3rd", "round", ".",
    ]  # fmt: skip
    assert (found[2].kind, found[10].kind) == (TokenKind.NUMBER, TokenKind.WORD)
    assert all(token.text == text[token.start : token.end] for token in found)
    assert BlockKind("heading") is BlockKind.HEADING
