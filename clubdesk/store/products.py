"""Loan products in the vault."""

from datetime import date
from decimal import Decimal

from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run

_ALL = "SELECT * FROM loan_products ORDER BY name, id"
_SAVE = """
    INSERT INTO loan_products VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, rate_percent = excluded.rate_percent,
        rate_per = excluded.rate_per, months = excluded.months, base = excluded.base,
        pattern = excluded.pattern, every = excluded.every, principal_every = excluded.principal_every,
        principal_free_rows = excluded.principal_free_rows, retired_on = excluded.retired_on
    RETURNING id
"""


def save_product(product: LoanProduct) -> int:
    """Write a product down, anew or for the first time (id 0); its id."""
    (product_id,) = run(
        _SAVE,
        (
            product.id or None,
            product.name,
            str(product.rate.percent),
            product.rate.per.value,
            product.months,
            product.base.value,
            product.pattern.value,
            product.every,
            product.principal_every,
            product.principal_free_rows,
            product.retired_on.isoformat() if product.retired_on else None,
        ),
    ).fetchone()
    record("product", f"product:{product_id}", product_facts(product_id))
    return int(product_id)


def product_facts(product_id: int) -> object:
    """A product, as the log covers it."""
    return facts_of("loan_products", "id", product_id)


def load_products() -> list[LoanProduct]:
    """Every product, retired ones too, by name."""
    return [
        LoanProduct(
            id=row_id,
            name=name,
            rate=Rate(Decimal(percent), RatePer(per)),
            months=months,
            base=Base(base),
            pattern=Pattern(pattern),
            every=every,
            principal_every=principal_every,
            principal_free_rows=free,
            retired_on=date.fromisoformat(retired) if retired else None,
        )
        for row_id, name, percent, per, months, base, pattern, every, principal_every, free, retired in run(
            _ALL
        )
    ]
