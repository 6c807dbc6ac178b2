"""The way from the members page to the posts."""

from clubdesk.ui.widgets.pages import Page


def open_board(page: Page) -> None:
    """Open the sheet of posts above a page."""
    from clubdesk.ui.members.board.sheet import BoardSheet

    BoardSheet(page, page.session).open()
