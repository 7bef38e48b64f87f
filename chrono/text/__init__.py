"""Text with a shape: documents, their blocks and sentences, and offsets that hold."""

from chrono.text.abbreviations import NO_ABBREVIATIONS, Abbreviations
from chrono.text.blocks import Block, BlockKind
from chrono.text.document import Document
from chrono.text.sentence_index import Sentences
from chrono.text.sentences import sentences
from chrono.text.splitting import blocks
from chrono.text.tokens import Token, TokenKind, tokens

__all__ = [
    "NO_ABBREVIATIONS",
    "Abbreviations",
    "Block",
    "BlockKind",
    "Document",
    "Sentences",
    "Token",
    "TokenKind",
    "blocks",
    "sentences",
    "tokens",
]
