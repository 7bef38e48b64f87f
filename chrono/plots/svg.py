"""Finish matplotlib's SVG: titles and links per event, alternative text, and texts that keep their width."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from chrono.plots.sheet import Sheet

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def finish_svg(svg: bytes, sheet: Sheet) -> bytes:
    """Give the SVG with `<title>` and `<desc>`, role, one link and one `<title>` per event, and `textLength` on texts.

    `textLength` keeps each text as wide as it was laid out, also where the reader's system shows another font.
    """
    ET.register_namespace("", _SVG)
    ET.register_namespace("xlink", _XLINK)
    root = ET.fromstring(svg)  # noqa: S314
    root.set("role", "img")
    root.set("aria-labelledby", "chrono-title chrono-desc")
    root.set("lang", "en")
    _name(root, sheet)
    widths = {
        **{f"{text.role}-{number}": text.width for number, text in enumerate(sheet.furniture)},
        **{f"{item.name}-{number}": text.width for item in sheet.items for number, text in enumerate(item.words)},
    }
    items = {item.name: item for item in (*sheet.items, *(event.item() for event in sheet.quiet))}
    for group in root.iter(f"{{{_SVG}}}g"):
        name = group.get("id", "")
        if name in widths:
            for text in group.iter(f"{{{_SVG}}}text"):
                _hold(text, widths[name])
        elif name in items:
            item = items[name]
            _link(group, item.url)
            title = ET.Element(f"{{{_SVG}}}title")
            title.text = item.tip
            group.insert(0, title)
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=False)
    return _HEAD.encode() + body + b"\n"


def _name(root: ET.Element, sheet: Sheet) -> None:
    for title in root.findall(f"{{{_SVG}}}title"):  # matplotlib's own, without an id
        root.remove(title)
    for number, (tag, words) in enumerate((("title", sheet.title), ("desc", sheet.description))):
        element = ET.Element(f"{{{_SVG}}}{tag}", {"id": f"chrono-{tag}"})
        element.text = words
        element.tail = "\n "
        root.insert(number, element)


def _hold(text: ET.Element, width: float) -> None:
    text.set("textLength", f"{width:.2f}")
    text.set("lengthAdjust", "spacingAndGlyphs")
    if text.get("transform", "").startswith("rotate(-0 "):
        del text.attrib["transform"]


def _link(group: ET.Element, url: str | None) -> None:
    """Put the whole group, mark and words, into one link instead of one for each word."""
    if url is None:
        return
    link = ET.Element(f"{{{_SVG}}}a", {f"{{{_XLINK}}}href": url, "href": url, "target": "_blank"})
    for parent in group.iter():
        for place, child in enumerate(list(parent)):
            if child.tag == f"{{{_SVG}}}a":
                parent.remove(child)
                for inner in reversed(list(child)):
                    parent.insert(place, inner)
    for child in list(group):
        group.remove(child)
        link.append(child)
    group.append(link)


__all__ = ["finish_svg"]
