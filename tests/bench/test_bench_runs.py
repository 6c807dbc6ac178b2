"""The benches run, each at a tiny size, and compare like with like; no time is judged here."""

import pytest

from clubdesk.domain.schedules import schedule
from tests.bench.__main__ import BENCHES
from tests.bench.measure import Effort, table
from tests.bench.schedules import SHAPES, mixed_terms, plain, plain_schedule

TINY = Effort(rounds=1, share=0.05)


@pytest.mark.parametrize("name", BENCHES)
def test_a_bench_runs(name: str) -> None:
    lines = list(BENCHES[name](TINY))
    assert lines
    assert len(table(lines).splitlines()) == len(lines) + 1


def test_the_plain_loop_makes_the_programs_schedules() -> None:
    for terms in mixed_terms(2 * len(SHAPES)):
        assert plain_schedule(plain(terms)) == [tuple(row) for row in schedule(terms)]
