"""The club's own lending rules by date, and the products it lends on."""

from dataclasses import replace
from datetime import date

from clubdesk.domain.clubs import LendingRules, first_due
from clubdesk.domain.funds import FundRole
from clubdesk.domain.lending_errors import ProductNameTaken
from clubdesk.domain.member_errors import NameMissing
from clubdesk.domain.products import LoanProduct, product_terms
from clubdesk.domain.schedules import Terms
from clubdesk.store import clubs, products
from clubdesk.store.database import transaction
from clubdesk.text.names import fold, nfc


def rules_history() -> list[tuple[date, LendingRules]]:
    """Every set of rules with the day it holds from, the oldest first."""
    return clubs.load_rules_history()


def set_rules(rules: LendingRules, *, holds_from: date) -> None:
    """Set the club's lending rules from a day on; loans lent before keep the terms they were lent on."""
    with transaction():
        clubs.add_rules(rules, holds_from=holds_from)


def list_products(on: date) -> list[LoanProduct]:
    """The products that are lent on, by name."""
    return [one for one in products.load_products() if one.retired_on is None or one.retired_on > on]


def save_product(product: LoanProduct) -> LoanProduct:
    """Write a product down, anew or for the first time (id 0).

    Raises:
        NameMissing, ProductNameTaken: nothing is written.
    """
    named = replace(product, name=" ".join(nfc(product.name).split()))
    if not named.name:
        raise NameMissing
    with transaction():
        for other in products.load_products():
            if other.id != named.id and fold(other.name) == fold(named.name):
                raise ProductNameTaken(name=other.name)
        return replace(named, id=products.save_product(named))


def retire_product(product_id: int, *, on: date) -> None:
    """Nothing new is lent on a product from a day on."""
    with transaction():
        product = next(one for one in products.load_products() if one.id == product_id)
        products.save_product(replace(product, retired_on=on))


def terms_of(product: LoanProduct, *, principal: int, disbursed_on: date) -> Terms:
    """The terms of a loan on a product, due by the club's rules; raises what Terms raises."""
    rules, profile = clubs.load_rules(disbursed_on), clubs.load_profile()
    due, kept_day = first_due(
        rules, disbursed_on=disbursed_on, every=product.every, meeting_day=profile.meeting_day
    )
    return product_terms(
        product, rules, principal=principal, disbursed_on=disbursed_on, first_due=due, kept_day=kept_day
    )


def loss_funds() -> tuple[str, dict[int, str]]:
    """Who can bear a loss: the Income Fund's name, and the other funds that are not for spending, by id."""
    kept_apart = {fund.id: fund.name for fund in clubs.load_funds() if fund.role is FundRole.OTHER}
    return clubs.load_income_fund().name, kept_apart
