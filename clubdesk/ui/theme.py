"""How the window looks: palette, text sizes, the one stylesheet, recoloured icons.

Widgets choose a look by dynamic properties, set through `widgets.labels.label` and `widgets.buttons.Button`:
buttons by `kind` (primary, outline, link, danger, chip, rail, small), labels and frames by `role`.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from clubdesk import assets
from clubdesk.ui.stylesheet import stylesheet

PAPER = "#F6F4EF"
SURFACE = "#FFFFFF"
INK = "#1F2933"
QUIET = "#5B6670"
LINE = "#DDD8CE"
EDGE = "#8C8778"  # borders of fields: 3:1 against the surface
ACCENT = "#0F6B5C"
ACCENT_DARK = "#0B5146"
WASH = "#E3F1EE"
BAND = "#BFDDD4"
TRACK = "#EAE5DC"
WARNING = "#8A4F00"
WARNING_WASH = "#FBF1DF"
ALARM = "#B42318"
ALARM_WASH = "#FCEBE9"

COLOURS = {
    "paper": PAPER,
    "surface": SURFACE,
    "ink": INK,
    "quiet": QUIET,
    "line": LINE,
    "edge": EDGE,
    "accent": ACCENT,
    "accent_dark": ACCENT_DARK,
    "wash": WASH,
    "track": TRACK,
    "warning": WARNING,
    "warning_wash": WARNING_WASH,
    "alarm": ALARM,
    "alarm_wash": ALARM_WASH,
}

_ICON_PIXELS = 48
TEXT_SIZES = (14, 16, 18, 20)
FAMILY = "Liberation Sans"
_FONT_FILES = ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")


def colour(role: str) -> QColor:
    """The colour of a role a table cell or label may ask for; an empty or unknown role is ink."""
    return QColor(COLOURS.get(role, INK))


def apply_theme(app: QApplication, points: int) -> None:
    """Give the whole program its look at a text size of `points` (one of TEXT_SIZES); safe to call again."""
    if FAMILY not in _loaded(app):
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(assets.font_path(name)))
        app.setStyle("Fusion")
        app.setPalette(_palette())
        app.setProperty("clubdeskFonts", FAMILY)
    if app.property("clubdeskPoints") == points:
        return
    app.setFont(QFont(FAMILY, points))
    app.setProperty("clubdeskPoints", points)
    app.setStyleSheet(stylesheet(points, COLOURS))


def points() -> int:
    """The text size in force, in points."""
    app = QApplication.instance()
    return int(app.property("clubdeskPoints") or TEXT_SIZES[0]) if app else TEXT_SIZES[0]


def next_size(current: int, step: int) -> int:
    """The text size `step` places larger (or smaller, if negative), staying within TEXT_SIZES."""
    place = TEXT_SIZES.index(current) if current in TEXT_SIZES else 0
    return TEXT_SIZES[min(max(place + step, 0), len(TEXT_SIZES) - 1)]


def line_height(widget: QWidget) -> int:
    """Height of one line of the widget's text, in pixels."""
    return widget.fontMetrics().height()


@cache
def icon(name: str, tint: str = ACCENT) -> QIcon:
    """An icon of resources/icons in one colour."""
    return QIcon(_pixmap(name, tint, _ICON_PIXELS))


def _pixmap(name: str, tint: str, size: int) -> QPixmap:
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(assets.icon_path(name).read_bytes())).render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(tint))
    painter.end()
    return picture


def _loaded(app: QApplication) -> str:
    return str(app.property("clubdeskFonts") or "")


def _palette() -> QPalette:
    palette = QPalette()
    for role, value in {
        QPalette.ColorRole.Window: PAPER,
        QPalette.ColorRole.Base: SURFACE,
        QPalette.ColorRole.AlternateBase: PAPER,
        QPalette.ColorRole.Button: SURFACE,
        QPalette.ColorRole.Text: INK,
        QPalette.ColorRole.WindowText: INK,
        QPalette.ColorRole.ButtonText: INK,
        QPalette.ColorRole.ToolTipBase: SURFACE,
        QPalette.ColorRole.ToolTipText: INK,
        QPalette.ColorRole.PlaceholderText: QUIET,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: SURFACE,
        QPalette.ColorRole.Link: ACCENT,
    }.items():
        palette.setColor(role, QColor(value))
    return palette
