"""The pages of a paper beneath each other; only those that are seen are drawn."""

from math import ceil

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from clubdesk.text.translation import translate
from clubdesk.ui import theme
from clubdesk.ui.printing.drawn import DrawnPages

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP = 16
_KEPT = 6


class PagesView(QAbstractScrollArea):
    """Scrolls through pages as wide as the window (zoom 1), keeping the last few pictures."""

    page_changed = Signal(int)
    """The page in the middle of the view, from 0."""

    def __init__(self, pages: DrawnPages) -> None:
        super().__init__()
        self.setObjectName("paperPages")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = pages
        self.zoom = 1.0
        self._page = 0
        self._pictures: dict[tuple[int, int], QImage] = {}
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self._spoken()

    def show_pages(self, pages: DrawnPages) -> None:
        """Other pages in place of those shown, from the same place on; the view lets go of the old ones."""
        self.pages.close()
        self.pages = pages
        self._pictures.clear()
        self._page = min(self._page, len(pages) - 1)
        self._fit()
        self._spoken()
        self.viewport().update()

    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        return self._page

    def drawn(self) -> int:
        """How many pictures are kept in memory."""
        return len(self._pictures)

    def change_zoom(self, step: int) -> None:
        """One step larger (1) or smaller (-1); 0 fits the width again. The place read is kept."""
        before = self._page, self._share_above()
        place = min(max(ZOOMS.index(self.zoom) + step, 0), len(ZOOMS) - 1)
        self.zoom = ZOOMS[place] if step else 1.0
        self._fit()
        top = self._rect(before[0])
        self.verticalScrollBar().setValue(round(top.y() + before[1] * top.height()))
        self.viewport().update()

    def show_page(self, page: int) -> None:
        """Bring a page to the top."""
        self.verticalScrollBar().setValue(self._rect(min(max(page, 0), len(self.pages) - 1)).y() - _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pages that are seen, each with a thin frame."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.TRACK))
        shift_x, shift_y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for page in self._seen():
            rect = self._rect(page).translated(-shift_x, -shift_y)
            painter.drawImage(rect, self._picture(page, rect.width()))
            painter.setPen(QColor(theme.EDGE))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll, Page Up and Page Down go by a page, Home and End to the ends."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.show_page(self._page + (1 if event.key() == Qt.Key.Key_PageDown else -1))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def _width(self, page: int) -> int:
        room = max(self.viewport().width() - 2 * _GAP, 100)
        widest = max(width for width, _height in self.pages.sizes)
        return round(room * self.zoom * self.pages.sizes[page][0] / widest)

    def _height(self, page: int) -> int:
        width, height = self.pages.sizes[page]
        # As the picture is made, which would else be squeezed by a row.
        return ceil(self._width(page) * height / width)

    def _fit(self) -> None:
        self._tops, bottom = [], _GAP
        for page in range(len(self.pages)):
            self._tops.append(bottom)
            bottom += self._height(page) + _GAP
        widest = max(map(self._width, range(len(self.pages)))) + 2 * _GAP
        view = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), bottom, view.height()),
            (self.horizontalScrollBar(), widest, view.width()),
        ):
            bar.setRange(0, max(whole - part, 0))
            bar.setPageStep(part)
            bar.setSingleStep(60)
        self._tell_page()

    def _rect(self, page: int) -> QRect:
        width = self._width(page)
        left = max((self.viewport().width() - width) // 2, _GAP)
        return QRect(left, self._tops[page], width, self._height(page))

    def _seen(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [
            page
            for page, start in enumerate(self._tops)
            if start < bottom and start + self._height(page) > top
        ]

    def _picture(self, page: int, width: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (page, round(width * ratio))
        picture = self._pictures.pop(key, None) or self.pages.picture(page, width=key[1])
        self._pictures[key] = picture
        while len(self._pictures) > _KEPT:
            del self._pictures[next(iter(self._pictures))]
        return picture

    def _share_above(self) -> float:
        rect = self._rect(self._page)
        return (self.verticalScrollBar().value() - rect.y()) / max(rect.height(), 1)

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = max((place for place, top in enumerate(self._tops) if top <= middle), default=0)
        if page != self._page:
            self._page = page
            self._spoken()
            self.page_changed.emit(page)

    def _spoken(self) -> None:
        self.setAccessibleName(
            translate("Print", "Page {page} of {pages}").format(page=self._page + 1, pages=len(self.pages))
        )
