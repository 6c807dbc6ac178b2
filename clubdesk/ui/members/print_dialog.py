"""The sheet that asks how the list on the screen is to be printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, TextField
from clubdesk.ui.widgets.labels import label


class PrintListDialog(FormDialog):
    """Title and way of the sheet; what fits is proposed. `agreed` tells the title and whether on its side."""

    agreed = Signal(str, bool)

    def __init__(self, parent: QWidget, *, shown: str, fits_upright: bool) -> None:
        heading = translate("Members", "Print the list")
        super().__init__(parent, heading, translate("Members", "Look and print"), name="printList", width=640)
        self.cancel.setText(translate("Members", "Do not print"))
        self.form.add_widget(label(shown, "quiet", name="printListShown"))
        # A printed paper is a Vietnamese document whatever the screen speaks.
        self.paper_title = TextField(name="printListTitle", required=True)
        self.paper_title.set_value("Danh sách thành viên")
        self.way = ChoiceField(
            [(False, translate("Members", "Upright")), (True, translate("Members", "On its side"))],
            name="printListWay",
        )
        self.way.set_key(not fits_upright)
        self.form.add(translate("Members", "Title on the paper"), self.paper_title)
        hint = translate("Members", "So many columns need a sheet on its side, or the letters become small.")
        self.form.add(translate("Members", "Sheet"), self.way, hint="" if fits_upright else hint)
        self.submitted.connect(self._agree)

    def _touch(self) -> None:
        """Nothing is lost by leaving."""

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.paper_title.value(), self.way.key() is True)
