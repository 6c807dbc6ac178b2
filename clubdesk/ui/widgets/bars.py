"""Two small drawings: how much is paid, and where a share stands against its target band."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clubdesk.ui import theme
from clubdesk.ui.widgets.labels import label, restyle


class _Bar(QWidget):
    def __init__(self, name: str, height: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide as there is room, as high as the drawing."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        """A bar still means something at 60 pixels."""
        return QSize(60, self._height)

    def _rounded(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


class PaidBar(_Bar):
    """A rounded bar filled by `part` of `whole` (đồng, or any two whole numbers)."""

    def __init__(self, *, name: str = "paidBar") -> None:
        super().__init__(name, 16)
        self._part, self._whole = 0, 0

    def set_share(self, part: int, whole: int, *, text: str) -> None:
        """Fill the bar; `text` says the same in words for whoever cannot see it."""
        self._part, self._whole = part, whole
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the paid part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        self._rounded(painter, track, theme.TRACK)
        if self._whole > 0 and self._part > 0:
            share = min(self._part / self._whole, 1.0)
            track.setWidth(max(track.width() * share, track.height()))
            self._rounded(painter, track, theme.ACCENT)
        painter.end()


class TargetBar(_Bar):
    """A track of 0–100 with the wanted band tinted and a mark where the club stands."""

    def __init__(self, *, name: str = "targetBar") -> None:
        super().__init__(name, 16)
        self._value, self._low, self._high = 0, 0, 0

    def set_values(self, value: int, low: int, high: int) -> None:
        """Percent of the track: the mark, the band's ends."""
        self._value, self._low, self._high = value, low, high
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, band and mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = self.width()
        self._rounded(painter, QRectF(0, 3, width, 10), theme.TRACK)
        painter.fillRect(
            QRectF(width * self._low / 100, 3, width * (self._high - self._low) / 100, 10), QColor(theme.BAND)
        )
        mark = min(max(width * self._value / 100, 2), width - 2)
        painter.fillRect(QRectF(mark - 2, 0, 4, 16), QColor(theme.INK))
        painter.end()


class TargetMeter(QWidget):
    """Title and figure above a TargetBar, as on the members page ("Nữ … 82 %")."""

    def __init__(self, title: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = title
        self.bar = TargetBar(name=f"{name}Bar")
        self.figure = label(role="accent", name=f"{name}Figure", wrap=False)
        self._name = label(title, name=f"{name}Title")
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.bar)

    def set_title(self, title: str) -> None:
        """Say otherwise what is measured."""
        self._title = title
        self._name.setText(title)

    def set_values(self, figure: str, *, value: int, low: int, high: int, is_met: bool) -> None:
        """Write the figure (in warning colour unless met) and move the mark; percents of the track."""
        self.figure.setText(figure)
        restyle(self.figure, role="accent" if is_met else "warning")
        self.setAccessibleName(f"{self._title}: {figure}")
        self.bar.set_values(value, low, high)
