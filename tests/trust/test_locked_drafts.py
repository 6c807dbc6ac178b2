"""S5: what is typed and not saved yet is locked like the club's file, and opens with its key alone."""

from datetime import UTC, datetime
from pathlib import Path

from clubdesk.operations.draft_locks import present_lock
from clubdesk.ui.widgets.drafts import Draft, DraftFile, Drafts
from tests.builders import a_club, names_in, opened
from tests.store.test_sealing import NAME, NUMBER, club, made, quick_keys, readable_in, sealed

__all__ = ["club", "made", "quick_keys"]

NOW = datetime(2025, 6, 17, 14, 32, tzinfo=UTC)
TYPED = Draft(NOW, {"name": NAME, "citizen": NUMBER})


def draft_of(club: Path) -> DraftFile:
    """The place of a form that is open; the club may be closed before what was typed is kept."""
    with opened(club):
        drafts = Drafts(club.parent / "drafts", now=lambda: NOW, club=lambda: club, lock=present_lock)
        draft = drafts.of("member")
    assert draft is not None
    return draft


def test_s5_a_draft_of_a_locked_club_cannot_be_read(club: Path) -> None:
    open_to_all = draft_of(club)
    open_to_all.write(TYPED)
    assert readable_in(club.parent / "drafts")
    open_to_all.remove()
    sealed(club)
    draft = draft_of(club)
    draft.write(TYPED)
    assert readable_in(club.parent / "drafts") == []
    assert draft_of(club).read() == TYPED


def test_s5_an_erasure_takes_it_away_and_another_club_does_not_open_it(club: Path) -> None:
    sealed(club)
    folder = club.parent / "drafts"
    draft_of(club).write(TYPED)
    (kept,) = names_in(folder)
    with opened(club):
        drafts = Drafts(folder, now=lambda: NOW, club=lambda: club, lock=present_lock)
        drafts.forget_naming(["Vì Thị Khác"])
        assert names_in(folder) == [kept]
        drafts.forget_naming([NAME])
    assert names_in(folder) == []
    draft_of(club).write(TYPED)
    (club.parent / "khac").mkdir()
    with opened(a_club(club.parent / "khac")) as other:
        elsewhere = Drafts(folder, now=lambda: NOW, club=lambda: other, lock=present_lock)
        elsewhere.forget_naming([NAME])
        assert names_in(folder) == [kept]
        assert DraftFile(folder / kept, now=lambda: NOW, lock=present_lock()).read() is None
