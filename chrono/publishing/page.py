"""The page that lists feeds, with links to subscribe: https, webcal, and a button that copies the address."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape

from chrono.publishing.offers import Offer

__all__ = ["POLICY", "page"]

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .35rem .5rem .35rem 0; text-align: left; vertical-align: baseline; }
td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.5rem; }
td.links { text-align: right; white-space: nowrap; }
td.links > * { margin-left: .75rem; }
button { font: inherit; font-size: .85rem; }
"""
# Without the script every link works but webcal, where the page does not know its own address.
_SCRIPT = """
for (const link of document.querySelectorAll("a[data-webcal]")) {
  const address = new URL(link.dataset.webcal, location.href);
  if (address.protocol.startsWith("http")) {
    link.href = "webcal" + address.href.slice(address.protocol.length - 1);
    link.hidden = false;
  }
}
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    button.textContent = "copied";
    setTimeout(() => { button.textContent = "copy"; }, 1500);
  });
}
"""


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


#: The Content-Security-Policy under which the page works and nothing else does.
POLICY = (
    f"default-src 'none'; style-src {_hashed(_STYLE)}; script-src {_hashed(_SCRIPT)}; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'"
)


def page(title: str, offers: Iterable[Offer], address: str | None) -> bytes:
    """The page, in HTML; `address` is where the feeds lie, ending with a slash, None where that is not known.

    It names no time and no count that changes by itself, so that the same offers give the same bytes.
    """
    parts: dict[str, list[Offer]] = {"": [], "By kind": [], "By year": []}
    for offer in offers:
        parts[{"kind": "By kind", "year": "By year"}.get(offer.name.partition("/")[0], "")].append(offer)
    tables = "\n".join(_table(heading, listed, address) for heading, listed in parts.items() if listed)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="chrono">
<title>{escape(title)}</title>
<link rel="alternate" type="text/calendar" title="{escape(title)}" href="all.ics">
<link rel="alternate" type="application/feed+json" title="{escape(title)}" href="all.json">
<style>{_STYLE}</style>
</head>
<body>
<h1>{escape(title)}</h1>
<p>Feeds to subscribe to. A calendar program opens <i>subscribe</i>, or takes the address that <i>copy</i> gives.</p>
{tables}
<p>For programs: <a href="chronology.json">chronology.json</a></p>
<script>{_SCRIPT}</script>
</body>
</html>
""".encode("utf-8", "replace")


def _table(heading: str, offers: Iterable[Offer], address: str | None) -> str:
    rows = "\n".join(_row(offer, address) for offer in offers)
    above = f"<h2>{heading}</h2>\n" if heading else ""
    head = '<tr><th>Feed</th><th class="count">Events</th><th></th></tr>'
    return f"{above}<table>\n{head}\n{rows}\n</table>"


def _row(offer: Offer, address: str | None) -> str:
    name = escape(offer.name)
    known = address is not None and address.startswith(("http://", "https://"))
    webcal = (
        f'href="webcal{escape(str(address).removeprefix("https").removeprefix("http"))}{name}.ics"'
        if known
        else "hidden"
    )
    return (
        f'<tr><td>{escape(offer.words)}</td><td class="count">{len(offer.chronology)}</td><td class="links">'
        f'<a {webcal} data-webcal="{name}.ics">subscribe</a><a href="{name}.ics">ics</a><a href="{name}.json">json</a>'
        f'<button data-copy="{name}.ics" hidden>copy</button></td></tr>'
    )
