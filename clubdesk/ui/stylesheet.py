"""The program's one stylesheet, written from the palette and the text size."""

from collections.abc import Mapping
from string import Template

_SURFACES = """
QMainWindow, QDialog, QWidget#pageArea, QScrollArea, QWidget#scrollBody { background: $paper; }
QScrollArea { border: 0; }
QWidget { color: $ink; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[role="card"][strong="true"] { border: 2px solid $accent; }
QFrame[role="banner"] { background: $wash; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="banner"][tone="plain"] { border: 0; }
QFrame[role="banner"][tone="alarm"] { background: $alarm_wash; border: 1px solid $alarm; }
QFrame[role="banner"][tone="warning"] { background: $warning_wash; border: 1px solid $warning; }
QFrame[role="rule"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QDialog { border: 1px solid $edge; }
QFrame#rail { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame#topLine { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame#dialogFoot { background: $surface; border: 0; border-top: 1px solid $line; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: bold; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: bold; }
QLabel[role="figure"] { font-size: ${figure}pt; font-weight: bold; }
QLabel[role="bold"] { font-weight: bold; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="accent"] { color: $accent; }
QLabel[role="club"] { color: $accent; font-weight: bold; }
QLabel[role="alarm"] { color: $alarm; }
QLabel[role="warning"] { color: $warning; }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $accent; border: 1px solid $accent; border-radius: 8px;
    padding: 8px 16px; font-weight: bold; min-height: ${button}px; }
QPushButton:hover, QPushButton:pressed { background: $wash; }
QPushButton:focus { border: 3px solid $accent; padding: 6px 14px; background: $wash; }
QPushButton:disabled { color: $quiet; border-color: $line; background: $paper; }
QPushButton[chevron="true"] { padding-right: 40px; }
QPushButton[chevron="true"]:focus { padding-right: 38px; }
QPushButton[kind="primary"] { background: $accent; color: $surface; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_dark; }
QPushButton[kind="primary"]:focus { border: 3px solid $ink; background: $accent; }
QPushButton[kind="primary"]:disabled { background: $track; color: $quiet; border-color: $track; }
QPushButton[kind="danger"] { color: $alarm; border-color: $alarm; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: $alarm_wash; }
QPushButton[kind="danger"]:focus { border: 3px solid $alarm; background: $alarm_wash; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 2px 2px 2px 0; font-weight: normal; text-align: left; min-height: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 2px 1px; background: $wash; }
QPushButton[kind="link"][tone="alarm"] { color: $alarm; }
QPushButton[kind="link"][tone="warning"] { color: $warning; }
QPushButton[kind="small"] { color: $ink; border: 1px solid $edge; padding: 4px 10px; font-weight: normal;
    min-height: 24px; }
QPushButton[kind="small"]:focus { border: 3px solid $accent; padding: 2px 8px; }
QPushButton[kind="chip"] { color: $ink; border: 1px solid $edge; border-radius: ${pill}px;
    padding: 5px 14px; font-weight: normal; }
QPushButton[kind="chip"]:focus { border: 3px solid $accent; padding: 3px 12px; }
QPushButton[kind="chip"]:checked { background: $accent; color: $surface; border-color: $accent; }
QPushButton[kind="chip"]:checked:focus { border: 3px solid $ink; }
QPushButton[kind="mark"] { color: $ink; background: $wash; border: 1px solid $accent;
    border-radius: ${pill}px; padding: 5px 14px; font-weight: normal; }
QPushButton[kind="mark"]:focus { border: 3px solid $accent; padding: 3px 12px; }
QPushButton[kind="rail"] { color: $ink; background: transparent; border: 0; border-radius: 8px;
    padding: 10px 8px; font-weight: normal; text-align: left; }
QPushButton[kind="rail"]:hover { background: $wash; }
QPushButton[kind="rail"]:focus { border: 3px solid $accent; padding: 7px 5px; }
QPushButton[kind="rail"][chosen="yes"] { background: $accent; color: $surface; font-weight: bold; }
QPushButton[kind="rail"][chosen="yes"]:focus { border: 3px solid $ink; padding: 7px 5px; }
QPushButton[kind="step"] { color: $quiet; background: transparent; border: 0; border-radius: 0;
    border-bottom: 4px solid $line; padding: 6px 2px; font-weight: normal; }
QPushButton[kind="step"][done="yes"] { color: $accent; }
QPushButton[kind="step"][chosen="yes"] { color: $accent; border-bottom: 4px solid $accent;
    font-weight: bold; }
QPushButton[kind="step"]:focus { border: 3px solid $accent; border-radius: 6px; padding: 3px 0; }
QPushButton[kind="danger"]:disabled, QPushButton[kind="small"]:disabled, QPushButton[kind="chip"]:disabled {
    color: $quiet; border-color: $line; background: $paper; }
QPushButton[kind="link"]:disabled { color: $quiet; }
"""

_FIELDS = """
QLineEdit, QComboBox, QPlainTextEdit { background: $surface; color: $ink; border: 1px solid $edge;
    border-radius: 8px; padding: 6px 10px; selection-background-color: $accent;
    selection-color: $surface; placeholder-text-color: $quiet; }
QLineEdit, QComboBox { min-height: ${field}px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 9px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {
    border: 2px solid $alarm; padding: 5px 9px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QLineEdit[readOnly="true"] {
    background: $paper; color: $quiet; }
QComboBox::drop-down { border: 0; width: 34px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: 0;
    selection-background-color: $wash; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 10px; }
QCheckBox, QRadioButton { spacing: 10px; padding: 6px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; background: $wash; }
QCheckBox::indicator, QRadioButton::indicator { width: ${tick}px; height: ${tick}px; }
QProgressBar { background: $track; border: 0; border-radius: 8px; min-height: 16px; max-height: 16px; }
QProgressBar::chunk { background: $accent; border-radius: 8px; }
"""

_LISTS = """
QTableView { background: $surface; border: 1px solid $line; border-radius: 10px; outline: 0;
    padding: 3px 2px; }
QTableView:focus { border: 2px solid $accent; padding: 2px 1px; }
QTableView[framed="false"] { border: 0; border-radius: 0; padding: 0; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $quiet; border: 0; border-bottom: 1px solid $edge;
    padding: 6px 10px; }
QTableCornerButton::section { background: $surface; border: 0; }
QListWidget { background: $surface; border: 1px solid $edge; border-radius: 8px; outline: 0; padding: 4px; }
QListWidget::item { padding: 6px 10px; border: 1px solid transparent; border-radius: 6px;
    color: $ink; }
QListWidget::item:selected { background: $wash; color: $ink; border: 1px solid $accent; }
QTextBrowser { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 8px; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { padding: 3px 12px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $wash; }
QMenu { background: $surface; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 8px 28px 8px 20px; border-radius: 6px; }
QMenu::item:selected { background: $wash; color: $ink; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 6px 10px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 16px; }
QScrollBar:horizontal { height: 16px; }
QScrollBar::handle { background: #B9B3A6; border-radius: 5px; margin: 3px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def stylesheet(points: int, colours: Mapping[str, str]) -> str:
    """The stylesheet at a text size in points; sizes of parts follow the text."""
    line = round(points * 96 / 72 * 1.15)
    sizes = {
        "title": round(points * 1.35),
        "heading": round(points * 1.15),
        "figure": round(points * 1.55),
        "button": line,
        "field": line,
        "row": max(40, line + 16),
        "pill": (line + 10) // 2,
        "tick": line,
    }
    text = _SURFACES + _LABELS + _BUTTONS + _FIELDS + _LISTS
    return Template(text).substitute(colours, **{name: str(size) for name, size in sizes.items()})
