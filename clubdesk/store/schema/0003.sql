-- Lending in full. What is added to an old row is empty, so that it keeps its digest.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    meeting_id INTEGER REFERENCES meetings,
    reason TEXT NOT NULL,
    votes_for INTEGER,
    votes_against INTEGER,
    votes_other INTEGER,
    overrides TEXT NOT NULL
) STRICT;

ALTER TABLE lending_rules ADD COLUMN base TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN pattern TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN extra_use TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN skipped_steps TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN one_loan TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN ceilings TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN largest_share TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN board_share TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN without_arrears TEXT NOT NULL DEFAULT '';
ALTER TABLE lending_rules ADD COLUMN kept_back INTEGER;
ALTER TABLE lending_rules ADD COLUMN months_of_membership INTEGER;
ALTER TABLE lending_rules ADD COLUMN loss_fund_id INTEGER REFERENCES funds;
ALTER TABLE loans ADD COLUMN decision_id INTEGER REFERENCES decisions;

-- One row a change of a loan; an amount for a waiver, a member for a take-over, rows for a version.
CREATE TABLE loan_changes (
    id INTEGER PRIMARY KEY,
    loan_id INTEGER NOT NULL REFERENCES loans,
    kind TEXT NOT NULL,
    dated_on TEXT NOT NULL,
    decision_id INTEGER REFERENCES decisions,
    entry_id INTEGER REFERENCES entries,
    amount INTEGER CHECK (amount > 0),
    member_id INTEGER REFERENCES members,
    kept_day INTEGER,
    keeps_due INTEGER CHECK (keeps_due IN (0, 1)),
    frozen_until TEXT
) STRICT;
CREATE INDEX changes_of_loan ON loan_changes (loan_id);
CREATE INDEX changes_of_entry ON loan_changes (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX changes_of_member ON loan_changes (member_id) WHERE member_id IS NOT NULL;

CREATE TABLE version_rows (
    change_id INTEGER NOT NULL REFERENCES loan_changes,
    n INTEGER NOT NULL,
    due TEXT NOT NULL,
    principal INTEGER NOT NULL,
    interest INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    PRIMARY KEY (change_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_reversals (
    change_id INTEGER PRIMARY KEY REFERENCES loan_changes,
    dated_on TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- A loan brought in on a cut-off day without its history; each figure is corrected once.
CREATE TABLE loan_openings (
    loan_id INTEGER PRIMARY KEY REFERENCES loans,
    dated_on TEXT NOT NULL,
    lent INTEGER NOT NULL,
    interest_paid INTEGER NOT NULL CHECK (interest_paid >= 0)
) STRICT;

CREATE TABLE opening_corrections (
    loan_id INTEGER NOT NULL REFERENCES loan_openings,
    figure TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (loan_id, figure)
) STRICT, WITHOUT ROWID;

CREATE TABLE loan_products (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    rate_percent TEXT NOT NULL,
    rate_per TEXT NOT NULL,
    months INTEGER NOT NULL,
    base TEXT NOT NULL,
    pattern TEXT NOT NULL,
    every INTEGER NOT NULL,
    principal_every INTEGER NOT NULL,
    principal_free_rows INTEGER NOT NULL,
    retired_on TEXT
) STRICT;

CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members,
    asked_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    months INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    plan TEXT NOT NULL,
    heir TEXT NOT NULL,
    product_id INTEGER REFERENCES loan_products,
    loan_id INTEGER UNIQUE REFERENCES loans
) STRICT;
CREATE INDEX open_applications ON applications (id) WHERE loan_id IS NULL;
CREATE INDEX applications_of_member ON applications (member_id);

CREATE TABLE application_steps (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications,
    step TEXT NOT NULL,
    outcome TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    words TEXT NOT NULL,
    amount INTEGER CHECK (amount > 0),
    decision_id INTEGER REFERENCES decisions
) STRICT;
CREATE INDEX steps_of_application ON application_steps (application_id);

CREATE TRIGGER decisions_stand BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER loan_changes_stand BEFORE UPDATE ON loan_changes BEGIN SELECT RAISE(ABORT, 'a change of a loan is taken back, never changed'); END;
CREATE TRIGGER loan_changes_stay BEFORE DELETE ON loan_changes BEGIN SELECT RAISE(ABORT, 'a change of a loan is taken back, never deleted'); END;
CREATE TRIGGER version_rows_stand BEFORE UPDATE ON version_rows BEGIN SELECT RAISE(ABORT, 'an agreed row is never changed'); END;
CREATE TRIGGER version_rows_stay BEFORE DELETE ON version_rows BEGIN SELECT RAISE(ABORT, 'an agreed row is never deleted'); END;
CREATE TRIGGER change_reversals_stand BEFORE UPDATE ON change_reversals BEGIN SELECT RAISE(ABORT, 'what was taken back stays so'); END;
CREATE TRIGGER change_reversals_stay BEFORE DELETE ON change_reversals BEGIN SELECT RAISE(ABORT, 'what was taken back stays so'); END;
CREATE TRIGGER opening_corrections_stand BEFORE UPDATE ON opening_corrections BEGIN SELECT RAISE(ABORT, 'an opening figure is corrected once'); END;
CREATE TRIGGER opening_corrections_stay BEFORE DELETE ON opening_corrections BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END;
CREATE TRIGGER application_steps_stand BEFORE UPDATE ON application_steps BEGIN SELECT RAISE(ABORT, 'a step is taken anew, never changed'); END;
CREATE TRIGGER application_steps_stay BEFORE DELETE ON application_steps BEGIN SELECT RAISE(ABORT, 'a step is taken anew, never deleted'); END;
