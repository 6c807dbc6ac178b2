"""The help of a page: one screen of Markdown from resources/help."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from clubdesk import assets
from clubdesk.text.translation import language, translate
from clubdesk.ui.widgets.buttons import Button


def help_text(page: str) -> str:
    """The Markdown of a page's help in the language of the moment, or the sentence that there is none."""
    try:
        return assets.help_path(page, language()).read_text(encoding="utf-8")
    except FileNotFoundError:
        return translate("Main", "There is no help for this page yet.")


class HelpDialog(QDialog):
    """The help of one page, beside the work: it does not lock the window. Esc closes it."""

    def __init__(self, parent: QWidget | None, page: str) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(translate("Main", "Help"))
        self.setAccessibleName(translate("Main", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = QTextBrowser()
        self.browser.setObjectName("helpText")
        self.browser.setAccessibleName(translate("Main", "Help"))
        self.browser.setOpenLinks(False)
        self.browser.setMarkdown(help_text(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.addWidget(self.browser, 1)
        close = Button(translate("Main", "Close help"), name="helpClose", on_click=self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def sizeHint(self) -> QSize:
        """One screen at most."""
        screen = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        return QSize(min(1000, screen.width() - 40), min(760, screen.height() - 60))

    def showEvent(self, event: QShowEvent) -> None:
        """Take that size; Qt alone would stop at two thirds of the screen."""
        self.resize(self.sizeHint())
        super().showEvent(event)
