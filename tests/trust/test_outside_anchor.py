"""S1: a cut tail and a chain computed anew fit in themselves; the code on signed papers does not fit them."""

from pathlib import Path

import pytest

from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.store import chain, first_look
from clubdesk.store.chain import first_broken_log_row
from tests.builders import a_club, a_loan, a_member, opened
from tests.store.test_tampering import change

CUT = (
    "DELETE FROM lines WHERE entry_id = (SELECT MAX(id) FROM entries);"
    "UPDATE vouchers SET last_number = last_number - 1 WHERE (series, year) ="
    " (SELECT series, year FROM entries ORDER BY id DESC LIMIT 1);"
    "DELETE FROM entries WHERE id = (SELECT MAX(id) FROM entries);"
)


@pytest.fixture
def club(tmp_path: Path) -> Path:
    return a_club(tmp_path)


def test_s1_a_cut_tail_has_another_code_than_the_paper(club: Path) -> None:
    with opened(club):
        printed = clubs.control_code()
    change(club, CUT)
    with opened(club):
        assert clubs.control_code() != printed
        assert first_look.rows_missing() == 0


def test_s1_a_log_computed_anew_fits_in_itself_and_has_another_head(club: Path) -> None:
    with opened(club):
        a_loan(a_member("Lò Văn Mẫu"))
        head = chain.books_head()
    change(club, "UPDATE log SET actor = 'người khác' WHERE id = 2")
    with opened(club):
        assert first_broken_log_row() == 2
        rows = list(chain.read_facts("SELECT * FROM log ORDER BY id"))
    previous, anew = chain.START, []
    for row in rows:
        facts = {**row, "previous": previous}
        facts.pop("hash")
        previous = chain.digest(chain.filled(facts))
        anew.append(
            f"UPDATE log SET previous = '{facts['previous']}', hash = '{previous}' WHERE id = {row['id']};"
        )
    change(club, "".join(anew))
    with opened(club):
        assert first_broken_log_row() is None
        assert check_books() == []
        assert chain.books_head() != head


def test_s1_a_safety_copy_of_before_tells_of_a_chain_computed_anew(club: Path, tmp_path: Path) -> None:
    copy = tmp_path / "ban.clb"
    copy.write_bytes(club.read_bytes())
    change(club, "UPDATE log SET hash = 'khac' WHERE id = (SELECT MAX(id) FROM log)")
    with opened(club):
        assert not first_look.holds_all_of(copy)
