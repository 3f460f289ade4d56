"""What a drawing and a table may consist of, read back by real parsers."""

from __future__ import annotations

import math
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

NUMBER = re.compile(r"-?\d+(\.\d)?")
NUMBERS = {"x", "y", "width", "height", "rx", "font-size"}
SVG = "{http://www.w3.org/2000/svg}"
PAINT = {"fill", "fill-opacity", "stroke", "stroke-opacity"}
ALLOWED = {
    "svg": {"role", "aria-label", "viewBox", "width", "height", "style", "font-family", "font-size", "fill"},
    "g": PAINT,
    "title": set(),
    "rect": {"x", "y", "width", "height", "rx", *PAINT},
    "text": {"x", "y", "dy", "text-anchor", "fill-opacity"},
    "path": {"d", *PAINT},
}
COLOUR = re.compile(r"currentColor|none|#[0-9a-f]{6}")
LARGEST = 1500
BEYOND = 7
"""What a curve is drawn by may lie so far outside; the curve itself does not."""


def check_svg(svg: str) -> ElementTree.Element:
    """Read it as XML. Nothing but what the drawing is made of is in it, and all of it is near the picture."""
    root = ElementTree.fromstring(svg)
    assert root.tag == f"{SVG}svg"
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert 0 < width <= 960
    assert 0 < height <= 640
    for element in root.iter():
        name = element.tag.removeprefix(SVG)
        assert name in ALLOWED, name
        for attribute, value in element.attrib.items():
            assert attribute in ALLOWED[name], (name, attribute)
            _check_attribute(attribute, value)
    for rect in root.iter(f"{SVG}rect"):
        x, y, wide, high = (float(rect.attrib[key]) for key in ("x", "y", "width", "height"))
        assert x >= 0
        assert y >= 0
        assert x + wide <= width + 0.2
        assert y + high <= height + 0.2
    for path in root.iter(f"{SVG}path"):
        xs, ys = (_coordinates(path.attrib["d"], axis) for axis in (0, 1))
        assert -BEYOND <= min(xs) <= max(xs) <= width + BEYOND
        assert -BEYOND <= min(ys) <= max(ys) <= height + BEYOND
    return root


def _coordinates(path: str, axis: int) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+", path)][axis::2]


def _check_attribute(attribute: str, value: str) -> None:
    if attribute in NUMBERS:
        assert NUMBER.fullmatch(value), (attribute, value)
    if attribute in ("fill", "stroke"):
        assert COLOUR.fullmatch(value)
    if attribute == "d":
        assert re.fullmatch(r"[MCLZ ,\d.-]+", value)
    if attribute == "style":
        assert value == "max-width:100%;height:auto"
    if attribute in ("d", "viewBox", *NUMBERS):
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", value)]
        assert all(math.isfinite(number) and abs(number) <= LARGEST for number in numbers)


def shapes(svg: ElementTree.Element) -> list[ElementTree.Element]:
    """The rectangles of the nodes, in the order in which they are drawn."""
    return list(svg.iter(f"{SVG}rect"))


def hovers(svg: ElementTree.Element) -> list[str]:
    return [title.text or "" for title in svg.iter(f"{SVG}title")]


def arrows(svg: ElementTree.Element) -> int:
    """How many edges are drawn: each is a curve and a head."""
    return len(list(svg.iter(f"{SVG}path"))) // 2


class Outline(HTMLParser):
    """The elements and the text of HTML, as a browser would take it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")


TABLE = {
    "div": {"class"},
    "table": set(),
    "caption": set(),
    "b": set(),
    "i": set(),
    "small": set(),
    "thead": set(),
    "tbody": set(),
    "tr": set(),
    "th": {"style"},
    "td": {"style"},
    "code": {"title"},
}


def check_html(html: str) -> Outline:
    """Read it as HTML: tables and a drawing, every element closed, and nothing that does anything."""
    outline = Outline(html)
    assert not outline.open
    # HTML has no upper case in the names of attributes.
    allowed = {name: {each.lower() for each in names} for name, names in ALLOWED.items()} | TABLE
    allowed["svg"] = allowed["svg"] | {"xmlns"}
    for tag, attributes in outline.elements:
        assert tag in allowed, tag
        assert attributes.keys() <= allowed[tag], (tag, attributes)
        assert attributes.get("style") in (
            None,
            "text-align:left",
            "text-align:right",
            "max-width:100%;height:auto",
        )
    return outline
