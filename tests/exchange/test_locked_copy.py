"""A locked copy: any flipped bit and any cut is found, and a wrong pass phrase is no damage."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clubdesk.domain.errors import ClubError
from clubdesk.domain.second_place import is_well_copied, read_recovery_code, recovery_code
from clubdesk.domain.second_place_errors import NotASecondCopy, SecondCopyDamaged, SecondCopyTooNew
from clubdesk.exchange import locked_copy
from clubdesk.exchange.locked_copy import Cost, calibrated, lock, new_locks, read_copy, unlock

CHEAP = Cost(memory=8, passes=1)
PATH = Path("ban_sao.clbk")
CODE = recovery_code(12345678901234567890123456789)
CONTENT = bytes(range(256)) * 40
LOCKS = new_locks("con mèo trèo cây", CODE, cost=CHEAP)
WRITTEN = lock(CONTENT, LOCKS)


def opened(written: bytes, typed: str = CODE) -> bytes:
    return unlock(read_copy(PATH, written), typed)


def sealed_anew(body: bytes) -> bytes:
    """As somebody would do it who changes a copy on purpose."""
    return body + hashlib.sha256(body).digest()


@given(content=st.binary(max_size=5_000))
@settings(max_examples=30)
def test_what_goes_in_comes_out(content: bytes) -> None:
    assert opened(lock(content, LOCKS)) == content


@pytest.mark.parametrize("size", [0, 1, 64, 65, 128, 129])
def test_contents_of_every_number_of_pieces_come_out(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked_copy, "_PIECE", 64)
    assert opened(lock(bytes(size), LOCKS)) == bytes(size)


@given(bit=st.integers(0, 8 * len(WRITTEN) - 1))
@settings(max_examples=300)
def test_any_flipped_bit_is_refused_before_the_pass_phrase_is_asked_for(bit: int) -> None:
    flipped = bytearray(WRITTEN)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises((SecondCopyDamaged, NotASecondCopy)):
        read_copy(PATH, bytes(flipped))


@given(length=st.integers(0, len(WRITTEN) - 1))
@settings(max_examples=200)
def test_any_cut_is_refused(length: int) -> None:
    with pytest.raises((SecondCopyDamaged, NotASecondCopy)):
        read_copy(PATH, WRITTEN[:length])


@given(bit=st.integers(0, 8 * (len(WRITTEN) - 32) - 1))
@settings(max_examples=300)
def test_a_bit_flipped_on_purpose_with_a_new_digest_is_refused(bit: int) -> None:
    changed = bytearray(WRITTEN[:-32])
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(ClubError):
        opened(sealed_anew(bytes(changed)))


def test_pieces_left_out_moved_or_taken_from_another_copy_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(locked_copy, "_PIECE", 64)
    written = lock(CONTENT[:256], LOCKS)
    other = lock(CONTENT[:256], LOCKS)
    start = len(written) - 32 - 4 * 80
    head, pieces = written[:start], [written[start + at * 80 : start + at * 80 + 80] for at in range(4)]
    foreign = other[start : start + 80]
    assert opened(sealed_anew(head + b"".join(pieces))) == CONTENT[:256]
    for changed in (
        pieces[:3],
        pieces[:2],
        [pieces[1], pieces[0], *pieces[2:]],
        [*pieces, pieces[3]],
        [foreign, *pieces[1:]],
        [],
    ):
        with pytest.raises(SecondCopyDamaged):
            opened(sealed_anew(head + b"".join(changed)))


@given(garbage=st.binary(max_size=400))
def test_garbage_is_never_more_than_refused(garbage: bytes) -> None:
    for written in (garbage, b"CLUBDESK COPY\n" + garbage, sealed_anew(b"CLUBDESK COPY\n" + garbage)):
        with pytest.raises((SecondCopyDamaged, NotASecondCopy, SecondCopyTooNew)):
            read_copy(PATH, written)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"memory":8', b'"memory":9999999'),
        (b'"passes":1', b'"passes":9999999'),
        (b'"lanes":1', b'"lanes":"x"'),
        (b'"own_key":"', b'"own_key":"00'),
    ],
)
def test_a_header_that_asks_for_all_the_memory_is_refused(before: bytes, after: bytes) -> None:
    start = len(b"CLUBDESK COPY\n")
    length = int.from_bytes(WRITTEN[start : start + 4])
    header = WRITTEN[start + 4 : start + 4 + length].replace(before, after)
    body = WRITTEN[:start] + len(header).to_bytes(4) + header + WRITTEN[start + 4 + length : -32]
    with pytest.raises(SecondCopyDamaged):
        read_copy(PATH, sealed_anew(body))


def test_a_newer_kind_of_copy_is_said_to_be_newer() -> None:
    body = WRITTEN[:-32].replace(b'"format":1', b'"format":2')
    with pytest.raises(SecondCopyTooNew):
        read_copy(PATH, sealed_anew(body))


def test_the_cost_of_guessing_is_at_least_what_the_standard_asks_for() -> None:
    cost = calibrated()
    assert cost.memory >= 64 * 1024
    assert cost.passes >= 3


@given(number=st.integers(0, 2**115 - 1), place=st.integers(0, 23), other=st.sampled_from("0123456789ABCDEF"))
def test_one_wrong_digit_of_a_recovery_code_is_always_found(number: int, place: int, other: str) -> None:
    code = recovery_code(number)
    read = read_recovery_code(code.lower().replace("-", "").replace("0", "o").replace("1", "l"))
    assert read == code
    assert is_well_copied(code)
    at = place + place // 4
    if code[at] != other:
        assert not is_well_copied(code[:at] + other + code[at + 1 :])
