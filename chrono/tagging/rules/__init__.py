"""The rules of the grammar, one topic a file. The order of topics settles ties between equally long matches."""
