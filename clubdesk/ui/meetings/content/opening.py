"""The ways to the club's own lists about its meetings."""

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_agenda_template(parent: QWidget, session: ClubSession) -> None:
    """Open the agenda of every new meeting above a page."""
    from clubdesk.ui.meetings.content.template_sheet import TemplateSheet

    TemplateSheet(parent, session).open()


def open_areas(parent: QWidget, session: ClubSession) -> None:
    """Open the areas of activity above a page."""
    from clubdesk.ui.meetings.content.areas_sheet import AreasSheet

    AreasSheet(parent, session).open()


def open_resolutions(parent: QWidget, session: ClubSession) -> None:
    """Open the decisions of a year above a page."""
    from clubdesk.ui.meetings.content.resolutions_sheet import ResolutionsSheet

    ResolutionsSheet(parent, session).open()
