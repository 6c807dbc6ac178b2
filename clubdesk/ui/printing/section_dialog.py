"""Editing the words of one section of a paper, and taking the program's words back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.sections import Section
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.drafts import DraftFile
from clubdesk.ui.widgets.fields import NoteField
from clubdesk.ui.widgets.labels import Banner, label


class SectionDialog(FormDialog):
    """The sentences of a section in one large input; a line is a paragraph.

    `on_words` keeps the words, None for the program's own; it may raise a ClubError, which is told.
    """

    def __init__(
        self,
        parent: QWidget,
        section: Section,
        *,
        name: str,
        draft: DraftFile | None,
        on_words: Callable[[str | None], object],
    ) -> None:
        super().__init__(
            parent,
            translate("Minutes", "Edit words: {section}").format(section=name),
            translate("Minutes", "Keep these words"),
            name="sectionDialog",
            width=860,
            draft=draft,
        )
        self._on_words = on_words
        self.words = NoteField(name="sectionWords", lines=9)
        hint = translate("Minutes", "Each line becomes a paragraph.")
        self.form.add(translate("Minutes", "What is written here"), self.words, hint=hint)
        self.words.set_value("\n".join(section.paragraphs))
        if section.tables:
            self.add_widget(label(translate("Minutes", "The tables of figures stay as they are."), "quiet"))
        if section.is_outdated:
            self.add_widget(self._outdated("\n".join(section.sentences)))
        self.restore = Button(
            translate("Minutes", "Take the program's words back"),
            name="sectionRestore",
            on_click=lambda: self._keep(None),
        )
        self.restore.setEnabled(section.words is not None)
        self.add_button(self.restore)
        self.submitted.connect(lambda: self._keep(self.words.value()))

    def _outdated(self, sentences: str) -> Banner:
        words = translate(
            "Minutes", "Figures changed after these words were edited. The program would write now:\n{words}"
        )
        return Banner(words.format(words=sentences), tone="warning", name="sectionOutdated")

    def _keep(self, words: str | None) -> None:
        try:
            self._on_words(words)
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self.accept()
