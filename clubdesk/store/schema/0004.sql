-- The funds' books and the meeting in full. What is added to an old row is empty, so that it keeps its digest.

-- A day can have a meeting of the club and one of the board. References by name last through the making anew.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE meetings_before AS SELECT * FROM meetings;
DROP TABLE meetings;
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    held_on TEXT NOT NULL,
    place TEXT NOT NULL,
    present INTEGER,
    on_roll INTEGER,
    body TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL DEFAULT '',
    began_at TEXT NOT NULL DEFAULT '',
    ended_at TEXT NOT NULL DEFAULT '',
    chair_id INTEGER REFERENCES members,
    secretary_id INTEGER REFERENCES members,
    roll_confirmed_at TEXT NOT NULL DEFAULT '',
    talk TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    next_on TEXT,
    next_place TEXT NOT NULL DEFAULT '',
    UNIQUE (held_on, body)
) STRICT;
INSERT INTO meetings (id, held_on, place, present, on_roll)
    SELECT id, held_on, place, present, on_roll FROM meetings_before;
DROP TABLE meetings_before;

ALTER TABLE attendance ADD COLUMN words TEXT NOT NULL DEFAULT '';

CREATE TABLE skipped_months (
    month TEXT PRIMARY KEY,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE guests (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people > 0)
) STRICT;
CREATE INDEX guests_of_meeting ON guests (meeting_id);

CREATE TABLE areas (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    rank INTEGER NOT NULL,
    retired_on TEXT
) STRICT;

CREATE TABLE agenda_template (
    rank INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    needs_vote INTEGER NOT NULL CHECK (needs_vote IN (0, 1))
) STRICT;

CREATE TABLE agenda_items (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    rank INTEGER NOT NULL,
    title TEXT NOT NULL,
    needs_vote INTEGER NOT NULL CHECK (needs_vote IN (0, 1)),
    words TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_of_meeting ON agenda_items (meeting_id);

-- `people` and `times` count; `value` is đồng of what was given or raised without passing through the funds.
CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    area TEXT NOT NULL REFERENCES areas,
    kind TEXT NOT NULL,
    times INTEGER,
    people INTEGER,
    value INTEGER,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX activities_of_meeting ON activities (meeting_id);

-- What a meeting decided besides loans, numbered through the year of the meeting.
CREATE TABLE resolutions (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    item_id INTEGER REFERENCES agenda_items,
    member_id INTEGER REFERENCES members,
    who TEXT NOT NULL,
    due_on TEXT,
    needs_vote INTEGER NOT NULL CHECK (needs_vote IN (0, 1)),
    votes_for INTEGER,
    votes_against INTEGER,
    votes_other INTEGER,
    state TEXT NOT NULL DEFAULT '',
    settled_in INTEGER REFERENCES meetings,
    settled_words TEXT NOT NULL DEFAULT '',
    UNIQUE (year, number)
) STRICT;
CREATE INDEX resolutions_of_meeting ON resolutions (meeting_id);
CREATE INDEX open_resolutions ON resolutions (id) WHERE state = '';

-- What the secretary wrote in place of what the program wrote, which is kept to notice when it changes.
CREATE TABLE minutes_sections (
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    section TEXT NOT NULL,
    words TEXT NOT NULL,
    instead_of TEXT NOT NULL,
    PRIMARY KEY (meeting_id, section)
) STRICT, WITHOUT ROWID;

-- `content` is the minutes as signed, JSON; `last_entry` the last entry that was in the books then.
CREATE TABLE signings (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    signed_at TEXT NOT NULL,
    last_entry INTEGER NOT NULL,
    content TEXT NOT NULL,
    control_code TEXT NOT NULL,
    reopened_at TEXT,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX signings_of_meeting ON signings (meeting_id);

-- `notes` is the count of each denomination, JSON; `book` what the books said then.
CREATE TABLE cash_counts (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER REFERENCES meetings,
    account_id INTEGER NOT NULL REFERENCES accounts,
    counted_on TEXT NOT NULL,
    notes TEXT NOT NULL,
    counted INTEGER NOT NULL CHECK (counted >= 0),
    book INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX counts_of_meeting ON cash_counts (meeting_id);
CREATE INDEX counts_of_account ON cash_counts (account_id, counted_on);

-- Every month up to the last closed one is closed.
CREATE TABLE closings (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    words TEXT NOT NULL,
    reopened_at TEXT,
    reopened_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX standing_closings ON closings (month) WHERE reopened_at IS NULL;

-- A money place is cash or, with a bank, an account there; a kind has its source of money or its area.
ALTER TABLE accounts ADD COLUMN bank TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN area TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN retired_on TEXT;
ALTER TABLE entries ADD COLUMN attached TEXT NOT NULL DEFAULT '';

CREATE TABLE dues_rules (
    holds_from TEXT PRIMARY KEY,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    every INTEGER NOT NULL CHECK (every IN (1, 3, 12)),
    exempt TEXT NOT NULL
) STRICT;

-- Which month, or first month of a longer period, of a member's dues an entry paid.
CREATE TABLE dues_payments (
    entry_id INTEGER NOT NULL REFERENCES entries,
    member_id INTEGER NOT NULL REFERENCES members,
    month TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (entry_id, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX dues_of_member ON dues_payments (member_id, month, amount);

-- Sổ Tấm lòng vàng: money given stands in its entry too, goods only here.
CREATE TABLE donations (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER UNIQUE REFERENCES entries,
    dated_on TEXT NOT NULL,
    meeting_id INTEGER REFERENCES meetings,
    member_id INTEGER REFERENCES members,
    donor TEXT NOT NULL,
    address TEXT NOT NULL,
    goods TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    purpose TEXT NOT NULL,
    taken_back_on TEXT,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX donations_by_day ON donations (dated_on);

CREATE TABLE equipment (
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    value INTEGER NOT NULL CHECK (value >= 0),
    source TEXT NOT NULL,
    since TEXT NOT NULL,
    keeper_id INTEGER REFERENCES members,
    keeper TEXT NOT NULL,
    note TEXT NOT NULL,
    gone_on TEXT,
    gone_why TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO areas (code, name, rank) VALUES
    ('income', 'Tăng thu nhập', 1),
    ('health', 'Chăm sóc sức khỏe', 2),
    ('home-care', 'Chăm sóc tại nhà', 3),
    ('self-help', 'Tự giúp nhau và hỗ trợ cộng đồng', 4),
    ('culture', 'Văn hóa, văn nghệ, thăm hỏi, giao lưu', 5),
    ('rights', 'Quyền và lợi ích', 6),
    ('learning', 'Nâng cao nhận thức, kiến thức', 7),
    ('resources', 'Vận động nguồn lực', 8);

INSERT INTO agenda_template (rank, title, needs_vote) VALUES
    (1, 'Ổn định, điểm danh, đo huyết áp, cân nặng', 0),
    (2, 'Khai mạc, giới thiệu khách mời', 0),
    (3, 'Báo cáo hoạt động tháng trước và việc đã giao', 0),
    (4, 'Công khai tài chính hai quỹ', 0),
    (5, 'Nói chuyện chuyên đề', 0),
    (6, 'Văn nghệ, trò chơi', 0),
    (7, 'Vay vốn: đơn mới, biểu quyết, giải ngân, thu nợ', 1),
    (8, 'Tự giúp nhau: người cần giúp', 1),
    (9, 'Kế hoạch và phân công tháng tới', 1),
    (10, 'Việc khác, khách mời phát biểu', 0),
    (11, 'Kết luận, thông qua biên bản', 0);

CREATE TRIGGER dues_payments_stand BEFORE UPDATE ON dues_payments BEGIN SELECT RAISE(ABORT, 'a payment of dues is reversed, never changed'); END;
CREATE TRIGGER dues_payments_stay BEFORE DELETE ON dues_payments BEGIN SELECT RAISE(ABORT, 'a payment of dues is reversed, never deleted'); END;
CREATE TRIGGER cash_counts_stand BEFORE UPDATE ON cash_counts BEGIN SELECT RAISE(ABORT, 'cash is counted anew, a count never changed'); END;
CREATE TRIGGER cash_counts_stay BEFORE DELETE ON cash_counts BEGIN SELECT RAISE(ABORT, 'cash is counted anew, a count never deleted'); END;
CREATE TRIGGER signings_stand BEFORE UPDATE OF id, meeting_id, year, number, signed_at, last_entry, content, control_code ON signings BEGIN SELECT RAISE(ABORT, 'signed minutes are never changed'); END;
CREATE TRIGGER signings_end_once BEFORE UPDATE ON signings WHEN OLD.reopened_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'what was opened again stays so'); END;
CREATE TRIGGER signings_stay BEFORE DELETE ON signings BEGIN SELECT RAISE(ABORT, 'signed minutes are never deleted'); END;
CREATE TRIGGER closings_stand BEFORE UPDATE OF id, month, closed_at, closed_by, words ON closings BEGIN SELECT RAISE(ABORT, 'a closing is opened again, never changed'); END;
CREATE TRIGGER closings_end_once BEFORE UPDATE ON closings WHEN OLD.reopened_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'what was opened again stays so'); END;
CREATE TRIGGER closings_stay BEFORE DELETE ON closings BEGIN SELECT RAISE(ABORT, 'a closing is never deleted'); END;
