"""Files, standard input and bytes become documents, or say in one line why they do not."""

import codecs
import io
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from chrono.documents import LARGEST, parse, read
from chrono.errors import DocumentError

FRENCH = "La Cour a rendu son arrêt le 3 mai 2013. Le décret a été publié à Genève, où siège l’Assemblée."


def test_a_file_keeps_its_identity(tmp_path: Path) -> None:
    path = tmp_path / "rivers.txt"
    path.write_bytes(b"Rivers\r\n\r\nIt began in 2013.\r\n")
    document = read(path, uri="https://example.org/rivers")
    assert document.text == "Rivers\n\nIt began in 2013.\n"
    assert document.sha256 == sha256(path.read_bytes()).hexdigest()
    assert (document.title, document.uri, document.media_type) == ("Rivers", "https://example.org/rivers", "text/plain")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Beschluß".encode(), "utf-8"),
        (codecs.BOM_UTF8 + "Beschluß".encode(), "utf-8"),
        ("Beschluß".encode("utf-16"), "utf-16"),
        ("Beschluß".encode("utf-32"), "utf-32"),
        ("Beschluß vom 3. Mai 2013".encode("latin-1"), "iso-8859-1"),
        ("the “Bürgerrat” of 2013".encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_found_and_said(data: bytes, encoding: str) -> None:
    document = parse(data)
    assert document.encoding == encoding
    assert document.text == data.decode(encoding).removeprefix("\ufeff")


def test_an_encoding_outside_of_western_europe_is_guessed() -> None:
    text = "Суд принял решение в мае 2013 года, и закон вступил в силу через месяц после его опубликования."
    assert parse(text.encode("cp1251")).text == text


def test_the_encoding_may_be_given() -> None:
    assert parse(FRENCH.encode("cp1252"), encoding="cp1252").text == FRENCH


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (bytes(range(256)), "is a binary file, not text"),
        (b"%PDF-1.7 ...", "is a PDF file, not text"),
        (b"PK\x03\x04 ...", "is a ZIP archive or Office file, not text"),
        (b"\x89PNG\r\n\x1a\n", "is an image, not text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        parse(data, name="file.txt")
    assert str(caught.value) == f"file.txt: {reason}"


def test_a_wrong_encoding_is_refused() -> None:
    with pytest.raises(DocumentError, match="document: is not ascii: byte 7 is 0xc3"):
        parse("Beschluß".encode(), encoding="ascii")
    with pytest.raises(DocumentError, match="'klingon' is no encoding"):
        parse(b"text", encoding="klingon")


def test_an_unknown_media_type_is_refused() -> None:
    with pytest.raises(DocumentError, match="has the media type image/png, which no reader takes"):
        parse(b"text", media_type="image/png")


def test_missing_files_and_directories_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="there is no such file"):
        read(tmp_path / "none.txt")
    with pytest.raises(DocumentError, match="is a directory; name the files in it"):
        read(tmp_path)


def test_a_file_may_be_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(DocumentError, match=r"large\.txt: is larger than 256 MB"):
        read(path)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"It began in 2013.")))
    assert read("-").text == "It began in 2013."


def test_the_suffix_tells_the_format(tmp_path: Path) -> None:
    for name, text in [("a.md", "Rivers\n"), ("a.txt", "# *Rivers*"), ("a.unknown", "# *Rivers*")]:
        (tmp_path / name).write_text("# *Rivers*", encoding="utf-8")
        assert read(tmp_path / name).text == text
    assert read(tmp_path / "a.txt", media_type="text/markdown; charset=utf-8").text == "Rivers\n"
