"""The tables as peewee sees them; the truth about their columns stands in schema/."""

from peewee import CompositeKey, IntegerField, Model, TextField

from clubdesk.store.database import database


class Table(Model):
    """A table of the open club file."""

    class Meta:
        database = database
        legacy_table_names = False


class ClubRow(Table):
    """The club itself, one row."""

    id = IntegerField(primary_key=True)
    uuid = TextField()
    name = TextField()
    hamlet = TextField()
    commune = TextField()
    province = TextField()
    founded_on = TextField(null=True)
    meeting_day = IntegerField()
    report_to = TextField()
    is_sample = IntegerField()

    class Meta:
        table_name = "club"


class LendingRulesRow(Table):
    """The club's lending rules from a day on."""

    holds_from = TextField(primary_key=True)
    rounding = IntegerField()
    interest_rounding = IntegerField()
    grace_days = IntegerField()
    days_ahead = IntegerField()
    first_due_rule = TextField()
    payment_order = TextField()
    started_period = TextField()
    monthly_dues = IntegerField()
    base = TextField()
    pattern = TextField()
    extra_use = TextField()
    skipped_steps = TextField()
    one_loan = TextField()
    ceilings = TextField()
    largest_share = TextField()
    board_share = TextField()
    without_arrears = TextField()
    kept_back = IntegerField(null=True)
    months_of_membership = IntegerField(null=True)
    loss_fund_id = IntegerField(null=True)

    class Meta:
        table_name = "lending_rules"


class FundRow(Table):
    """A fund."""

    id = IntegerField(primary_key=True)
    role = TextField()
    name = TextField()

    class Meta:
        table_name = "funds"


class InterestShareRow(Table):
    """One fund's share of the interest from a day on."""

    holds_from = TextField()
    rank = IntegerField()
    fund_id = IntegerField()
    percent = TextField()

    class Meta:
        table_name = "interest_shares"
        primary_key = CompositeKey("holds_from", "rank")


class AccountRow(Table):
    """An account of a fund."""

    id = IntegerField(primary_key=True)
    fund_id = IntegerField()
    type = TextField()
    name = TextField()
    bank = TextField(default="")
    source = TextField(default="")
    area = TextField(default="")
    retired_on = TextField(null=True)

    class Meta:
        table_name = "accounts"


class MemberRow(Table):
    """A person on the roll, with the columns that lists are found and sorted by."""

    id = IntegerField(primary_key=True)
    code = TextField()
    name = TextField()
    folded = TextField()
    initials = TextField()
    sort_key = TextField()
    sex = TextField()
    birth = TextField()
    citizen_id = TextField()
    phone = TextField()
    group_name = TextField()
    household = TextField()
    joined_on = TextField()
    left_on = TextField(null=True)
    left_reason = TextField()
    salt = TextField()
    given_name = TextField()
    phone_owner = TextField()
    address = TextField()
    hamlet = TextField()
    circumstances = TextField()
    ethnic_group = TextField()
    association = TextField()
    association_card = TextField()
    insurance_card = TextField()
    insurance_until = TextField(null=True)
    left_why = TextField()
    farewell = TextField()
    note = TextField()
    merged_into = IntegerField(null=True)

    class Meta:
        table_name = "members"


class HouseholdReviewRow(Table):
    """The class of a member's household from a year on."""

    member_id = IntegerField()
    year = IntegerField()
    household = TextField()

    class Meta:
        table_name = "household_reviews"
        primary_key = CompositeKey("member_id", "year")


class EarlierSpellRow(Table):
    """A membership that is over."""

    member_id = IntegerField()
    joined_on = TextField()
    left_on = TextField()
    why = TextField()
    words = TextField()

    class Meta:
        table_name = "earlier_spells"
        primary_key = CompositeKey("member_id", "joined_on")


class ConsentRow(Table):
    """A member's consent to one purpose."""

    member_id = IntegerField()
    purpose = TextField()
    given_on = TextField()
    withdrawn_on = TextField(null=True)

    class Meta:
        table_name = "consents"
        primary_key = CompositeKey("member_id", "purpose", "given_on")


class PostRow(Table):
    """A post."""

    id = IntegerField(primary_key=True)
    body = TextField()
    role = TextField()
    name = TextField()
    rank = IntegerField()
    retired_on = TextField(null=True)

    class Meta:
        table_name = "posts"


class HoldingRow(Table):
    """A person in a post."""

    id = IntegerField(primary_key=True)
    post_id = IntegerField()
    member_id = IntegerField()
    area = TextField()
    since = TextField()
    until = TextField(null=True)
    elected_on = TextField(null=True)
    words = TextField()

    class Meta:
        table_name = "holdings"


class SettingRow(Table):
    """Something the club has set for itself."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "settings"


class RollImportRow(Table):
    """A member list that was read into the roll."""

    id = IntegerField(primary_key=True)
    recorded_at = TextField()
    file_name = TextField()
    taken_back_at = TextField(null=True)

    class Meta:
        table_name = "roll_imports"


class RollImportMemberRow(Table):
    """A member that a list added or changed."""

    import_id = IntegerField()
    member_id = IntegerField()
    before = TextField()
    log_id = IntegerField()

    class Meta:
        table_name = "roll_import_rows"
        primary_key = CompositeKey("import_id", "member_id")


class MeetingRow(Table):
    """A meeting held."""

    id = IntegerField(primary_key=True)
    held_on = TextField()
    place = TextField()
    present = IntegerField(null=True)
    on_roll = IntegerField(null=True)
    body = TextField(default="")
    subject = TextField(default="")
    opened_at = TextField(default="")
    began_at = TextField(default="")
    ended_at = TextField(default="")
    chair_id = IntegerField(null=True)
    secretary_id = IntegerField(null=True)
    roll_confirmed_at = TextField(default="")
    talk = TextField(default="")
    conclusion = TextField(default="")
    next_on = TextField(null=True)
    next_place = TextField(default="")

    class Meta:
        table_name = "meetings"


class AttendanceRow(Table):
    """A member's mark at a meeting."""

    meeting_id = IntegerField()
    member_id = IntegerField()
    mark = TextField()
    words = TextField(default="")

    class Meta:
        table_name = "attendance"
        primary_key = CompositeKey("meeting_id", "member_id")


class LoanRow(Table):
    """A loan and its terms."""

    id = IntegerField(primary_key=True)
    number = IntegerField()
    code = TextField()
    member_id = IntegerField()
    meeting_id = IntegerField(null=True)
    purpose = TextField()
    principal = IntegerField()
    rate_percent = TextField()
    rate_per = TextField()
    months = IntegerField()
    base = TextField()
    pattern = TextField()
    every = IntegerField()
    principal_every = IntegerField()
    principal_free_rows = IntegerField()
    rounding = IntegerField()
    interest_rounding = IntegerField()
    disbursed_on = TextField()
    first_due = TextField()
    kept_day = IntegerField()
    grace_days = IntegerField()
    decision_id = IntegerField(null=True)

    class Meta:
        table_name = "loans"


class EntryRow(Table):
    """A posted entry."""

    id = IntegerField(primary_key=True)
    recorded_at = TextField()
    dated_on = TextField()
    kind = TextField()
    series = TextField()
    year = IntegerField()
    number = IntegerField()
    words = TextField()
    party = TextField()
    member_id = IntegerField(null=True)
    loan_id = IntegerField(null=True)
    meeting_id = IntegerField(null=True)
    reverses = IntegerField(null=True)
    previous = TextField()
    hash = TextField()
    attached = TextField()

    class Meta:
        table_name = "entries"
