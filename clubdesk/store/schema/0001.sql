-- Amounts are whole đồng, days ISO text, rates and shares the exact text that was typed.
CREATE TABLE club (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    hamlet TEXT NOT NULL,
    commune TEXT NOT NULL,
    province TEXT NOT NULL,
    founded_on TEXT,
    meeting_day INTEGER NOT NULL CHECK (meeting_day BETWEEN 1 AND 31),
    report_to TEXT NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE lending_rules (
    holds_from TEXT PRIMARY KEY,
    rounding INTEGER NOT NULL,
    interest_rounding INTEGER NOT NULL,
    grace_days INTEGER NOT NULL,
    days_ahead INTEGER NOT NULL,
    first_due_rule TEXT NOT NULL,
    payment_order TEXT NOT NULL,
    started_period TEXT NOT NULL,
    monthly_dues INTEGER NOT NULL
) STRICT;

CREATE TABLE funds (
    id INTEGER PRIMARY KEY,
    role TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE interest_shares (
    holds_from TEXT NOT NULL,
    rank INTEGER NOT NULL,
    fund_id INTEGER NOT NULL REFERENCES funds,
    percent TEXT NOT NULL,
    PRIMARY KEY (holds_from, rank)
) STRICT;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    fund_id INTEGER NOT NULL REFERENCES funds,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (fund_id, type, name)
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    initials TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth TEXT NOT NULL,
    citizen_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    group_name TEXT NOT NULL,
    household TEXT NOT NULL,
    joined_on TEXT NOT NULL,
    left_on TEXT,
    left_reason TEXT NOT NULL,
    salt TEXT NOT NULL
) STRICT;
CREATE INDEX members_in_order ON members (sort_key);

CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    held_on TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL,
    present INTEGER,
    on_roll INTEGER
) STRICT;

CREATE TABLE attendance (
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    member_id INTEGER NOT NULL REFERENCES members,
    mark TEXT NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_of_member ON attendance (member_id);

CREATE TABLE loans (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    member_id INTEGER NOT NULL REFERENCES members,
    meeting_id INTEGER REFERENCES meetings,
    purpose TEXT NOT NULL,
    principal INTEGER NOT NULL CHECK (principal > 0),
    rate_percent TEXT NOT NULL,
    rate_per TEXT NOT NULL,
    months INTEGER NOT NULL,
    base TEXT NOT NULL,
    pattern TEXT NOT NULL,
    every INTEGER NOT NULL,
    principal_every INTEGER NOT NULL,
    principal_free_rows INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    interest_rounding INTEGER NOT NULL,
    disbursed_on TEXT NOT NULL,
    first_due TEXT NOT NULL,
    kept_day INTEGER NOT NULL,
    grace_days INTEGER NOT NULL
) STRICT;
CREATE INDEX loans_of_member ON loans (member_id);

CREATE TABLE schedule_rows (
    loan_id INTEGER NOT NULL REFERENCES loans,
    n INTEGER NOT NULL,
    due TEXT NOT NULL,
    principal INTEGER NOT NULL,
    interest INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    PRIMARY KEY (loan_id, n)
) STRICT, WITHOUT ROWID;

-- Kept beside the facts so that lists of live loans never read closed ones.
CREATE TABLE loan_balances (
    loan_id INTEGER PRIMARY KEY REFERENCES loans,
    outstanding INTEGER NOT NULL CHECK (outstanding >= 0),
    is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1))
) STRICT;
CREATE INDEX unsettled_loans ON loan_balances (loan_id) WHERE is_settled = 0;
CREATE INDEX live_loans ON loan_balances (loan_id) WHERE outstanding > 0;

CREATE TABLE vouchers (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    dated_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    party TEXT NOT NULL,
    member_id INTEGER REFERENCES members,
    loan_id INTEGER REFERENCES loans,
    meeting_id INTEGER REFERENCES meetings,
    reverses INTEGER UNIQUE REFERENCES entries,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    UNIQUE (series, year, number)
) STRICT;
CREATE INDEX entries_by_day ON entries (dated_on);
CREATE INDEX entries_of_loan ON entries (loan_id) WHERE loan_id IS NOT NULL;
CREATE INDEX entries_of_member ON entries (member_id) WHERE member_id IS NOT NULL;

CREATE TABLE lines (
    entry_id INTEGER NOT NULL REFERENCES entries,
    account_id INTEGER NOT NULL REFERENCES accounts,
    dated_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (entry_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lines_of_account ON lines (account_id, dated_on, entry_id, amount);

-- Balances kept at posting, so that one reads a single row and not every line since the founding.
CREATE TABLE account_days (
    account_id INTEGER NOT NULL REFERENCES accounts,
    day TEXT NOT NULL,
    closing INTEGER NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE repayments (
    entry_id INTEGER PRIMARY KEY REFERENCES entries,
    loan_id INTEGER NOT NULL REFERENCES loans,
    principal INTEGER NOT NULL CHECK (principal >= 0),
    interest INTEGER NOT NULL CHECK (interest >= 0),
    is_payoff INTEGER NOT NULL CHECK (is_payoff IN (0, 1))
) STRICT;
CREATE INDEX repayments_of_loan ON repayments (loan_id);

CREATE TABLE write_offs (
    entry_id INTEGER PRIMARY KEY REFERENCES entries,
    loan_id INTEGER NOT NULL REFERENCES loans,
    amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE INDEX write_offs_of_loan ON write_offs (loan_id);

CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX log_of_subject ON log (subject, id);

CREATE TRIGGER entries_stand BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'a posted entry is reversed, never changed'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'a posted entry is reversed, never deleted'); END;
CREATE TRIGGER lines_stand BEFORE UPDATE ON lines BEGIN SELECT RAISE(ABORT, 'a posted line is never changed'); END;
CREATE TRIGGER lines_stay BEFORE DELETE ON lines BEGIN SELECT RAISE(ABORT, 'a posted line is never deleted'); END;
CREATE TRIGGER repayments_stand BEFORE UPDATE ON repayments BEGIN SELECT RAISE(ABORT, 'a repayment is reversed, never changed'); END;
CREATE TRIGGER repayments_stay BEFORE DELETE ON repayments BEGIN SELECT RAISE(ABORT, 'a repayment is reversed, never deleted'); END;
CREATE TRIGGER write_offs_stand BEFORE UPDATE ON write_offs BEGIN SELECT RAISE(ABORT, 'a write-off is reversed, never changed'); END;
CREATE TRIGGER write_offs_stay BEFORE DELETE ON write_offs BEGIN SELECT RAISE(ABORT, 'a write-off is reversed, never deleted'); END;
CREATE TRIGGER log_stands BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_stays BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is never deleted'); END;
