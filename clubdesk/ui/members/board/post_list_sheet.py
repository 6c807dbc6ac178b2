"""The club's own list of posts, the size of its board and the length of its term."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.posts import Post
from clubdesk.operations.post_list import load_posts, move_post, retire_post, use_post_again
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.post_dialogs import BoardRulesDialog, PostNameDialog
from clubdesk.ui.members.board.words import body_word
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class PostListSheet(Sheet):
    """Posts are added, renamed, moved and retired; nothing that somebody ever held is deleted."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Posts", "List of posts"), name="postListSheet", width=900)
        self._session = session
        self.posts = TableModel(
            [
                Column[Post](title=translate("Posts", "Post"), text=lambda post: post.name, stretch=True),
                Column[Post](title=translate("Posts", "Belongs to"), text=lambda post: body_word(post.body)),
                Column[Post](title=translate("Posts", "In use"), text=_use, tint=_use_tint),
            ]
        )
        spoken = translate("Posts", "List of posts")
        self.table = ListTable(self.posts, name="ownPosts", spoken=spoken)
        self.table.setMinimumHeight(330)
        self._build_buttons()
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self._acts)
        self.table.row_selected.connect(self._show_acts)
        self._read(None)
        self.table.row_activated.connect(lambda _post: self._rename())

    def _build_buttons(self) -> None:
        def button(text: str, name: str, kind: str = "outline") -> Button:
            made = Button(text, kind, name=name)
            self._acts.addWidget(made)
            return made

        self._acts = FlowLayout()
        self.rename = button(translate("Posts", "Rename…"), "renamePost")
        self.up = button(translate("Posts", "Move up"), "postUp")
        self.down = button(translate("Posts", "Move down"), "postDown")
        self.retire = button(translate("Posts", "No longer used"), "retirePost")
        self.again = button(translate("Posts", "Use again"), "usePost")
        self.rename.clicked.connect(lambda: self._rename())
        self.up.clicked.connect(lambda: self._act(lambda post: move_post(post.id, up=True)))
        self.down.clicked.connect(lambda: self._act(lambda post: move_post(post.id, up=False)))
        today = self._session.today
        self.retire.clicked.connect(lambda: self._act(lambda post: retire_post(post.id, on=today())))
        self.again.clicked.connect(lambda: self._act(lambda post: use_post_again(post.id)))
        add, rules = translate("Posts", "Add a post…"), translate("Posts", "Size and term of the board…")
        self._foot.addWidget(Button(add, "primary", name="addPost", on_click=self._add))
        self._foot.addWidget(Button(rules, name="boardRules", on_click=self._set_rules))
        self._foot.addWidget(Button(translate("Posts", "Close"), name="postsClose", on_click=self.reject))

    def _chosen(self) -> Post | None:
        post = self.table.selected_row()
        return post if isinstance(post, Post) else None

    def _show_acts(self, post: Post) -> None:
        self.retire.setVisible(post.retired_on is None)
        self.again.setVisible(post.retired_on is not None)

    def _act(self, act: Callable[[Post], object]) -> None:
        """Do something with the chosen post; why it cannot be stands on top."""
        post = self._chosen()
        self.banner.show_text("")
        if post is None:
            return
        try:
            act(post)
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return
        self._changed(post.id)

    def _rename(self) -> None:
        post = self._chosen()
        if post is not None:
            PostNameDialog(self, post, done=self._changed).open()

    def _add(self) -> None:
        PostNameDialog(self, None, done=self._changed).open()

    def _set_rules(self) -> None:
        BoardRulesDialog(self, done=self._session.changed).open()

    def _changed(self, post_id: int) -> None:
        self._session.changed()
        self._read(post_id)

    def _read(self, chosen: int | None) -> None:
        self.posts.set_rows(load_posts())
        if not self.table.select_where(lambda post: post.id == chosen):
            self.table.select_first()


def _use(post: Post) -> str:
    if post.retired_on is None:
        return translate("Posts", "in use")
    return translate("Posts", "until {day}").format(day=format_date(post.retired_on))


def _use_tint(post: Post) -> str:
    return "" if post.retired_on is None else "quiet"
