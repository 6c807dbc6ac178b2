"""What is done with a report whose file is made: print it, put the file onto a stick, send it by Zalo."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.sent_files import SentFile
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.files import ask_folder
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet


class SentDialog(Sheet):
    """The code that stands on paper and in the file, and the two things to do next."""

    def __init__(self, parent: QWidget, sent: SentFile, *, pdf: bytes, title: str) -> None:
        super().__init__(
            parent, translate("Reports", "Report and data file are ready"), name="sentDialog", width=820
        )
        self._sent, self._pdf, self._title = sent, pdf, title
        self.facts = KeyValueList(name="readyFacts")
        self.facts.set_rows(
            [
                KeyValue(translate("Reports", "File"), sent.name),
                KeyValue(translate("Reports", "Control code"), sent.control_code, "bold"),
                KeyValue(translate("Reports", "Goes to"), sent.receiver),
            ]
        )
        self.body.addWidget(self.facts)
        for number, words in enumerate(_steps(), 1):
            self.body.addWidget(label(f"{number}. {words}", name=f"step{number}"))
        self.said = Banner(name="savedFile")
        self.body.addWidget(self.said)
        self.body.addStretch(1)
        self.print = self.foot_button(
            translate("Reports", "Print the report"), "primary", name="printReport", on_click=self._print
        )
        self.save = self.foot_button(
            translate("Reports", "Save the file onto a stick or into a folder…"),
            name="saveFile",
            on_click=self._ask_folder,
        )
        self.close_button = self.foot_button(
            translate("Fields", "Close"), name="sentClose", on_click=self.reject
        )

    def save_into(self, folder: Path) -> None:
        """Write the file into a folder, read it back, and say so."""
        from clubdesk.operations.sending import save_sent

        try:
            path = save_sent(self._sent, folder)
        except ClubError as error:
            self.said.show_text(sentence(error), tone="alarm")
            return
        words = translate("Reports", "Done: {path} was written and read back whole.")
        self.said.show_text(words.format(path=path), tone="accent")

    def _print(self) -> None:
        from clubdesk.ui.printing.drawn import DrawnPages
        from clubdesk.ui.printing.preview import PreviewDialog

        name = Path(self._sent.name).with_suffix(".pdf").name
        dialog = PreviewDialog(self, self._title, name, DrawnPages(self._pdf))
        dialog.open()
        dialog.print_pages()

    def _ask_folder(self) -> None:
        places = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(places))
        title = translate("Reports", "Where to save the data file")
        ask_folder(self, title, then=self.save_into, start=start, name="saveFileDialog")


def _steps() -> list[str]:
    return [
        translate("Reports", "Print the report; the chair signs it. It carries the same code as the file."),
        translate("Reports", "Save the file onto a USB stick, or into a folder of this computer."),
        translate(
            "Reports",
            "To send it by Zalo: open Zalo on the computer, choose the receiver, press the paper clip, "
            "choose "
            "“Send file”, and pick this very file. Do not unpack it or take a picture of it. Read the code "
            "to "
            "the receiver by telephone: they compare it with theirs.",
        ),
    ]
