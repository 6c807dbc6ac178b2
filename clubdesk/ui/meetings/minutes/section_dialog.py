"""Editing the words of one section of the minutes, and taking the program's words back."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.minutes import SectionKey
from clubdesk.operations.minutes import minutes_now, restore_section, word_section
from clubdesk.text.minutes_words import section_name
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import NoteField
from clubdesk.ui.widgets.labels import Banner, label


class SectionDialog(FormDialog):
    """The sentences of a section in one large input; a line is a paragraph."""

    def __init__(self, parent: QWidget, session: ClubSession, meeting_id: int, key: SectionKey) -> None:
        super().__init__(
            parent,
            translate("Minutes", "Edit words: {section}").format(section=section_name(key)),
            translate("Minutes", "Keep these words"),
            name="sectionDialog",
            width=860,
            draft=session.drafts.of(f"minutes-{meeting_id}-{key}"),
        )
        self._session, self._meeting_id, self._key = session, meeting_id, key
        section = minutes_now(meeting_id).section(key)
        self.words = NoteField(name="sectionWords", lines=9)
        hint = translate("Minutes", "Each line becomes a paragraph.")
        self.form.add(translate("Minutes", "What the minutes say here"), self.words, hint=hint)
        self.words.set_value("\n".join(section.paragraphs))
        if section.tables:
            self.add_widget(label(translate("Minutes", "The tables of figures stay as they are."), "quiet"))
        if section.is_outdated:
            self.add_widget(self._outdated("\n".join(section.sentences)))
        self.restore = Button(
            translate("Minutes", "Take the program's words back"),
            name="sectionRestore",
            on_click=self._restore,
        )
        self.restore.setEnabled(section.words is not None)
        self.add_button(self.restore)
        self.submitted.connect(self._save)

    def _outdated(self, sentences: str) -> Banner:
        words = translate(
            "Minutes", "Figures changed after these words were edited. The program would write now:\n{words}"
        )
        return Banner(words.format(words=sentences), tone="warning", name="sectionOutdated")

    def _save(self) -> None:
        try:
            word_section(self._meeting_id, self._key, self.words.value())
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self._done()

    def _restore(self) -> None:
        try:
            restore_section(self._meeting_id, self._key)
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self._done()

    def _done(self) -> None:
        self.accept()
        self._session.changed()
