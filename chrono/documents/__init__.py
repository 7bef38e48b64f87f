"""Reading documents: one file a format, behind one function."""

from chrono.documents.loading import LARGEST, STANDARD_INPUT
from chrono.documents.readers import READERS, Reader
from chrono.documents.reading import parse, read

__all__ = ["LARGEST", "READERS", "STANDARD_INPUT", "Reader", "parse", "read"]
