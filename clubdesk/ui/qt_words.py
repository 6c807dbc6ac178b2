"""Qt's own words (Save, Copy, the file and print dialogs) in our catalogue: Qt ships none in Vietnamese."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTranslator

from clubdesk.text.translation import translate

# Written as literal texts, where the translation tools find them.
WORDS: Final = {
    "QPlatformTheme": (
        QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    ),
    "QLineEdit": (
        QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
        QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
        QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
        QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
        QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
        QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
        QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    ),
    "QWidgetTextControl": (
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    ),
    "QFileDialog": (
        QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
        QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
        QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
        QT_TRANSLATE_NOOP("QFileDialog", "Back"),
        QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode"),
        QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode"),
        QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
        QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder"),
        QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
        QT_TRANSLATE_NOOP("QFileDialog", "Directories"),
        QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
        QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
        QT_TRANSLATE_NOOP("QFileDialog", "Files"),
        QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
        QT_TRANSLATE_NOOP("QFileDialog", "Find Directory"),
        QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
        QT_TRANSLATE_NOOP("QFileDialog", "Go back"),
        QT_TRANSLATE_NOOP("QFileDialog", "Go forward"),
        QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
        QT_TRANSLATE_NOOP("QFileDialog", "List View"),
        QT_TRANSLATE_NOOP("QFileDialog", "List of places and bookmarks"),
        QT_TRANSLATE_NOOP("QFileDialog", "Open"),
        QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
        QT_TRANSLATE_NOOP("QFileDialog", "Save As"),
        QT_TRANSLATE_NOOP("QFileDialog", "Show "),
        QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
        QT_TRANSLATE_NOOP("QFileDialog", "Sidebar"),
        QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
        QT_TRANSLATE_NOOP(
            "QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."
        ),
        QT_TRANSLATE_NOOP(
            "QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."
        ),
        QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?"),
    ),
    "QFileSystemModel": (
        QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
        QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
        QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
        QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
        QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    ),
    "QAbstractFileIconProvider": (
        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    ),
    "QPrintDialog": (
        QT_TRANSLATE_NOOP("QPrintDialog", "&Options >>"),
        QT_TRANSLATE_NOOP("QPrintDialog", "&Options <<"),
        QT_TRANSLATE_NOOP("QPrintDialog", "&Print"),
        QT_TRANSLATE_NOOP("QPrintDialog", "All Pages"),
        QT_TRANSLATE_NOOP("QPrintDialog", "Even Pages"),
        QT_TRANSLATE_NOOP("QPrintDialog", "Odd Pages"),
        QT_TRANSLATE_NOOP("QPrintDialog", "Local file"),
        QT_TRANSLATE_NOOP("QPrintDialog", "Print"),
        QT_TRANSLATE_NOOP("QPrintDialog", "Print to File (PDF)"),
        QT_TRANSLATE_NOOP("QPrintDialog", "Write PDF file"),
    ),
    "QPrintSettingsOutput": (
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Collate"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Color"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Color Mode"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Copies"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Copies:"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Current Page"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Grayscale"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Options"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Output Settings"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages from"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Print all"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Print range"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Reverse"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Selection"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "to"),
    ),
    "QPrintWidget": (
        QT_TRANSLATE_NOOP("QPrintWidget", "&Name:"),
        QT_TRANSLATE_NOOP("QPrintWidget", "Location:"),
        QT_TRANSLATE_NOOP("QPrintWidget", "Output &file:"),
        QT_TRANSLATE_NOOP("QPrintWidget", "P&roperties"),
        QT_TRANSLATE_NOOP("QPrintWidget", "Preview"),
        QT_TRANSLATE_NOOP("QPrintWidget", "Printer"),
        QT_TRANSLATE_NOOP("QPrintWidget", "Type:"),
    ),
}


class QtWords(QTranslator):
    """Answers Qt's requests for the listed words from the program's catalogue; others stay English."""

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        """The word in the language of the moment, or None so that Qt keeps its own."""
        return translate(context, source) if source in WORDS.get(context, ()) else None

    def isEmpty(self) -> bool:  # noqa: N802
        """It always has something to say."""
        return False


def install(app: QCoreApplication) -> None:
    """Let Qt ask our catalogue; calling it again tells every widget that the language changed."""
    translator = app.findChild(QObject, "qtWords")
    if not isinstance(translator, QtWords):
        translator = QtWords(app)
        translator.setObjectName("qtWords")
    app.removeTranslator(translator)
    app.installTranslator(translator)
