"""Running the command line in this process."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest

from chrono.cli import main


@attrs.frozen
class Outcome:
    """What one command line gave: exit status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        (line,) = self.err.splitlines()
        return line


@pytest.fixture
def chrono(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Outcome]:
    """Runs ``chrono`` with the given arguments."""

    def run(*arguments: object) -> Outcome:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        captured = capfdbinary.readouterr()
        status = left.value.code
        return Outcome(status if isinstance(status, int) else 0, captured.out.decode(), captured.err.decode())

    return run
