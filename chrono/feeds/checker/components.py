"""The tree of components: what stands between BEGIN and END."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from chrono.feeds.checker.fault import Fault, Rule
from chrono.feeds.checker.lines import ContentLine, content_line, shown


@define
class Component:
    """A component while the tree is built: its name, the line of its BEGIN, its properties and its children."""

    name: str
    line: int
    properties: list[ContentLine] = field(factory=list)
    children: list[Component] = field(factory=list)

    def every(self, name: str) -> list[ContentLine]:
        """Every property of that name, in order."""
        return [one for one in self.properties if one.name == name]

    def first(self, name: str) -> ContentLine | None:
        """The first property of that name."""
        return next((one for one in self.properties if one.name == name), None)

    def walk(self) -> Iterator[Component]:
        """This component and all below it, in the order of the feed."""
        waiting = [self]
        while waiting:
            component = waiting.pop()
            yield component
            waiting.extend(reversed(component.children))


def components(lines: list[tuple[int, str]], faults: list[Fault]) -> list[Component]:
    """Build the components of the top floor from unfolded lines, naming what is not well nested."""
    top: list[Component] = []
    open_components: list[Component] = []
    stray = False
    for number, text in lines:
        line = content_line(number, text, faults)
        if line is None:
            continue
        if line.name == "BEGIN":
            component = Component(line.value.strip().upper(), number)
            (open_components[-1].children if open_components else top).append(component)
            open_components.append(component)
        elif line.name == "END":
            _close(line, open_components, faults)
        elif open_components:
            open_components[-1].properties.append(line)
        elif not stray:
            stray = True
            faults.append(Fault(number, Rule.NO_CALENDAR, f"{line.name} stands outside of any component"))
    faults.extend(
        Fault(one.line, Rule.NESTING, f"BEGIN:{shown(one.name)[1:-1]} is never closed") for one in open_components
    )
    return top


def _close(line: ContentLine, open_components: list[Component], faults: list[Fault]) -> None:
    name = line.value.strip().upper()
    if open_components and open_components[-1].name == name:
        open_components.pop()
        return
    expected = f"END:{shown(open_components[-1].name)[1:-1]}" if open_components else "no END"
    faults.append(Fault(line.line, Rule.NESTING, f"END:{shown(name)[1:-1]} where {expected} was expected"))
    if any(component.name == name for component in open_components):
        while open_components.pop().name != name:
            pass
