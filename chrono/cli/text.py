"""``chrono text``: the plain text that offsets refer to."""

from __future__ import annotations

from chrono.cli.options import DocumentFile, EncodingOption, OutputFile
from chrono.cli.output import emit


def text(file: DocumentFile, encoding: EncodingOption = None, output: OutputFile = None) -> None:
    """Print the plain text of a document, the text that every offset counts in.

    \b
    Examples:
      chrono text report.md
      chrono text report.md | tail -c +101 | head -c 40
      curl -s https://example.org/report.md | chrono text -
    """
    from chrono.cli.inputs import read_document

    emit(read_document(file, encoding=encoding).text, output)
