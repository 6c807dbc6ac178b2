"""The way from the members page to the posts."""

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.pages import Page


def board_button(page: Page) -> Button:
    """The button of a page that opens the sheet of posts."""

    def show() -> None:
        from clubdesk.ui.members.board.sheet import BoardSheet

        BoardSheet(page, page.session).open()

    return Button(translate("Posts", "Board and posts…"), name="openBoard", on_click=show)
