"""The list of posts on the sheet: what, and who has it."""

from collections.abc import Sequence

from clubdesk.domain.posts import Body
from clubdesk.operations.post_lines import PostLine
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.words import held_briefly, holder_word
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class PostTable(ListTable):
    """Posts in the club's order; a vacant one says so."""

    def __init__(self) -> None:
        self.posts = TableModel(
            [
                Column[PostLine](title=translate("Posts", "Post"), text=_what, quiet=_where),
                Column[PostLine](
                    title=translate("Posts", "Who has it, until when"),
                    text=holder_word,
                    quiet=held_briefly,
                    tint=lambda line: "" if line.member is not None else "quiet",
                    bold=lambda line: line.member is not None,
                ),
            ]
        )
        super().__init__(self.posts, name="postList", spoken=translate("Posts", "Posts"))

    def show_posts(self, lines: Sequence[PostLine], *, chosen: PostLine | None) -> None:
        """Show these posts, keeping the chosen one chosen where it is still there, else the first."""
        self.posts.set_rows(lines)
        if chosen is None or not (
            self.select_where(lambda line: _same(line, chosen, by_holding=True))
            or self.select_where(lambda line: _same(line, chosen, by_holding=False))
        ):
            self.select_first()


def _same(line: PostLine, chosen: PostLine, *, by_holding: bool) -> bool:
    if by_holding:
        return (
            line.holding is not None and chosen.holding is not None and line.holding.id == chosen.holding.id
        )
    return line.post.id == chosen.post.id and line.area == chosen.area


def _what(line: PostLine) -> str:
    return line.area if line.post.body is Body.GROUP and line.area else line.post.name


def _where(line: PostLine) -> str:
    if line.post.body is Body.GROUP:
        return line.post.name if line.area else ""
    return line.area
