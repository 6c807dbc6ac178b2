-- Reports to the association: who receives them, what was written in them, what was sent.

CREATE INDEX donations_taken_back ON donations (taken_back_on) WHERE taken_back_on IS NOT NULL;

CREATE TABLE receivers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    level TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    superior TEXT NOT NULL DEFAULT '',
    since TEXT,
    until TEXT
) STRICT;

-- Which reports a receiver gets, and how many days after the closing day they are due.
CREATE TABLE report_rules (
    receiver_id INTEGER NOT NULL REFERENCES receivers (id),
    period_kind TEXT NOT NULL,
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 90),
    PRIMARY KEY (receiver_id, period_kind)
) STRICT, WITHOUT ROWID;

-- The committee's own words in place of the program's, and why something is missing or odd.
CREATE TABLE report_words (
    period TEXT NOT NULL,
    section TEXT NOT NULL,
    words TEXT NOT NULL,
    instead_of TEXT NOT NULL,
    PRIMARY KEY (period, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_gaps (
    period TEXT NOT NULL,
    gap TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    PRIMARY KEY (period, gap)
) STRICT, WITHOUT ROWID;

-- Everything that left, with its copy; `content` tells whether anything has changed since.
CREATE TABLE sent_files (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    receiver TEXT NOT NULL,
    control_code TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL,
    replaces INTEGER REFERENCES sent_files (id),
    why TEXT NOT NULL DEFAULT '',
    UNIQUE (period, seq)
) STRICT;

CREATE TABLE sent_copies (
    sent_id INTEGER PRIMARY KEY REFERENCES sent_files (id),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE named_lists (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    made_at TEXT NOT NULL,
    name TEXT NOT NULL,
    people INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

-- The key that signs the club's files; its public half travels in each of them.
CREATE TABLE club_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    private TEXT NOT NULL
) STRICT;

CREATE TRIGGER sent_files_stand BEFORE UPDATE ON sent_files BEGIN SELECT RAISE(ABORT, 'what was sent is never changed'); END;
CREATE TRIGGER sent_files_stay BEFORE DELETE ON sent_files BEGIN SELECT RAISE(ABORT, 'what was sent is never deleted'); END;
CREATE TRIGGER sent_copies_stand BEFORE UPDATE ON sent_copies BEGIN SELECT RAISE(ABORT, 'what was sent is never changed'); END;
CREATE TRIGGER sent_copies_stay BEFORE DELETE ON sent_copies BEGIN SELECT RAISE(ABORT, 'what was sent is never deleted'); END;
CREATE TRIGGER named_lists_stand BEFORE UPDATE ON named_lists BEGIN SELECT RAISE(ABORT, 'what was sent is never changed'); END;
CREATE TRIGGER named_lists_stay BEFORE DELETE ON named_lists BEGIN SELECT RAISE(ABORT, 'what was sent is never deleted'); END;
CREATE TRIGGER club_key_stands BEFORE UPDATE ON club_key BEGIN SELECT RAISE(ABORT, 'the key of a club stays'); END;
CREATE TRIGGER club_key_stays BEFORE DELETE ON club_key BEGIN SELECT RAISE(ABORT, 'the key of a club stays'); END;

-- The second place: copies that leave the machine.

-- The pair of keys that locks them; its private half stands here under the pass phrase and the recovery code.
CREATE TABLE copy_locks (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public TEXT NOT NULL,
    phrase_salt TEXT NOT NULL,
    memory INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    phrase_locked TEXT NOT NULL,
    code_salt TEXT NOT NULL,
    code_locked TEXT NOT NULL
) STRICT;

CREATE TABLE second_copies (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

-- Whenever the books went on from a copy: which one, and up to when it held them.
CREATE TABLE restores (
    id INTEGER PRIMARY KEY,
    restored_at TEXT NOT NULL,
    source TEXT NOT NULL,
    recorded_until TEXT NOT NULL
) STRICT;

CREATE TRIGGER restores_stand BEFORE UPDATE ON restores BEGIN SELECT RAISE(ABORT, 'what was brought back stays written down'); END;
CREATE TRIGGER restores_stay BEFORE DELETE ON restores BEGIN SELECT RAISE(ABORT, 'what was brought back stays written down'); END;
CREATE TRIGGER second_copies_stand BEFORE UPDATE ON second_copies BEGIN SELECT RAISE(ABORT, 'a copy that left stays written down'); END;
CREATE TRIGGER second_copies_stay BEFORE DELETE ON second_copies BEGIN SELECT RAISE(ABORT, 'a copy that left stays written down'); END;

-- People who sign in, and what waits for a second one.

-- Whoever was a user stays: what they did and confirmed names them. Nobody without an end: signing in is off.
CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    role TEXT NOT NULL,
    pin TEXT NOT NULL,
    since TEXT NOT NULL,
    ended_at TEXT
) STRICT;

CREATE UNIQUE INDEX users_once ON users (member_id) WHERE ended_at IS NULL;

-- Wrong PINs since the last right one; kept here so that closing the program does not forgive them.
CREATE TABLE pin_tries (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    wrong INTEGER NOT NULL CHECK (wrong > 0),
    last_at TEXT NOT NULL
) STRICT;

CREATE TABLE pin_recovery (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    salt TEXT NOT NULL,
    digest TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE second_acts (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    done_by INTEGER NOT NULL REFERENCES users (id),
    done_at TEXT NOT NULL,
    confirmed_by INTEGER REFERENCES users (id) CHECK (confirmed_by <> done_by),
    confirmed_at TEXT CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
) STRICT;

CREATE INDEX second_acts_waiting ON second_acts (id) WHERE confirmed_by IS NULL;

CREATE TRIGGER users_stay BEFORE DELETE ON users BEGIN SELECT RAISE(ABORT, 'whoever signed in is never deleted'); END;
CREATE TRIGGER second_acts_stay BEFORE DELETE ON second_acts BEGIN SELECT RAISE(ABORT, 'what a second one confirms is never deleted'); END;
CREATE TRIGGER second_acts_stand BEFORE UPDATE ON second_acts
WHEN OLD.confirmed_by IS NOT NULL OR NEW.act <> OLD.act OR NEW.subject <> OLD.subject OR NEW.done_by <> OLD.done_by OR NEW.done_at <> OLD.done_at
BEGIN SELECT RAISE(ABORT, 'what was done and confirmed is never changed'); END;

-- The file under a pass phrase.

-- People whose data were erased.

-- Who asked is a kind of person, never a name; the code stays the member's.
CREATE TABLE erasures (
    member_id INTEGER PRIMARY KEY REFERENCES members (id),
    erased_on TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why <> '')
) STRICT;
CREATE TRIGGER erasures_stand BEFORE UPDATE ON erasures BEGIN SELECT RAISE(ABORT, 'what was erased stays so'); END;
CREATE TRIGGER erasures_stay BEFORE DELETE ON erasures BEGIN SELECT RAISE(ABORT, 'what was erased stays so'); END;

-- The words of a step may give way to a code where a person was erased; what was decided stands.
DROP TRIGGER application_steps_stand;
CREATE TRIGGER application_steps_stand BEFORE UPDATE OF id, application_id, step, outcome, taken_on, amount, decision_id ON application_steps BEGIN SELECT RAISE(ABORT, 'a step is taken anew, never changed'); END;
