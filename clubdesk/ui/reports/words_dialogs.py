"""Two small forms that ask for words: why something is odd, and why a report is sent again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import SentenceField
from clubdesk.ui.widgets.labels import label


class ExplainDialog(FormDialog):
    """What the club says about a gap; nothing typed takes the words back."""

    def __init__(self, parent: QWidget, gap: str, words: str, *, on_words: Callable[[str], object]) -> None:
        title, verb = translate("Reports", "Why it is so"), translate("Reports", "Keep these words")
        super().__init__(parent, title, verb, name="explainDialog")
        self.form.add_widget(label(gap, "bold", name="explainGap"))
        self.words = SentenceField(name="explainWords", lines=3)
        hint = translate("Reports", "One sentence. It stands in the report and in the data file.")
        self.form.add(translate("Reports", "What the club says about it"), self.words, hint=hint)
        self.words.set_value(words)
        self.submitted.connect(partial(self._keep, on_words))

    def _keep(self, on_words: Callable[[str], object]) -> None:
        self.accept()
        on_words(self.words.value())


class ResendDialog(FormDialog):
    """Why another file is sent for the same period."""

    def __init__(self, parent: QWidget, number: int, *, on_words: Callable[[str], object]) -> None:
        title, verb = (
            translate("Reports", "Send a corrected report"),
            translate("Reports", "Make the new file"),
        )
        super().__init__(parent, title, verb, name="resendDialog")
        words = translate(
            "Reports",
            "File number {number} was made for this period before, and figures or words changed since. "
            "The new file says that it takes its place; both are kept.",
        )
        self.form.add_widget(label(words.format(number=number), name="resendTold"))
        self.why = SentenceField(name="resendWhy", required=True, lines=2)
        self.form.add(translate("Reports", "Why it is sent again"), self.why)
        self.submitted.connect(partial(self._keep, on_words))

    def _keep(self, on_words: Callable[[str], object]) -> None:
        self.accept()
        on_words(self.why.value())
