"""Counts the elements of a workbook's part: half a megabyte can unpack to millions in one row, each kept."""

# defusedxml's own parser is written in Python and ten times as slow; entities are refused here as it does.
from pyexpat import ExpatError, ParserCreate

MOST = 3_000_000
"""A million rows that are only coloured have two million."""
MOST_IN_A_ROW = 100_000
_SHEET, _ROW = (
    f"http://schemas.openxmlformats.org/spreadsheetml/2006/main {tag}" for tag in ("worksheet", "row")
)


class EntityDeclared(ValueError):
    """No program that keeps lists declares entities; they multiply."""


class ElementCount:
    """Fed with a part piece by piece; nothing of it is kept."""

    def __init__(self) -> None:
        self._parser = ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EntityDeclHandler = self._refuse
        self._all = self._in_a_row = 0
        self._is_xml, self._is_sheet = True, False

    def feed(self, piece: bytes) -> bool:
        """Whether it is still within limits; what is no XML, such as a picture, has no elements.

        Raises:
            EntityDeclared
        """
        if self._is_xml:
            try:
                self._parser.Parse(piece)
            except ExpatError:
                # Whoever reads this part gets as far and no further.
                self._is_xml = False
        return self._all <= MOST and not (self._is_sheet and self._in_a_row > MOST_IN_A_ROW)

    def _start(self, tag: str, _attributes: object) -> None:
        if not self._all:
            self._is_sheet = tag == _SHEET
        self._all += 1
        self._in_a_row = 0 if tag == _ROW else self._in_a_row + 1

    def _refuse(self, *_declared: object) -> None:
        raise EntityDeclared
