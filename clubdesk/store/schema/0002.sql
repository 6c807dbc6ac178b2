-- The membership roll in full. An old row keeps its digest: what is added to it is empty.
ALTER TABLE members ADD COLUMN given_name TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN phone_owner TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN hamlet TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN circumstances TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN ethnic_group TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN association TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN association_card TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN insurance_card TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN insurance_until TEXT;
ALTER TABLE members ADD COLUMN left_why TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN farewell TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- A person written down twice: this row stands for the other one from then on.
ALTER TABLE members ADD COLUMN merged_into INTEGER REFERENCES members;
CREATE INDEX merged_members ON members (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE household_reviews (
    member_id INTEGER NOT NULL REFERENCES members,
    year INTEGER NOT NULL,
    household TEXT NOT NULL,
    PRIMARY KEY (member_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE earlier_spells (
    member_id INTEGER NOT NULL REFERENCES members,
    joined_on TEXT NOT NULL,
    left_on TEXT NOT NULL,
    why TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (member_id, joined_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
    member_id INTEGER NOT NULL REFERENCES members,
    purpose TEXT NOT NULL,
    given_on TEXT NOT NULL,
    withdrawn_on TEXT,
    PRIMARY KEY (member_id, purpose, given_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL,
    retired_on TEXT
) STRICT;

CREATE TABLE holdings (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES posts,
    member_id INTEGER NOT NULL REFERENCES members,
    area TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    elected_on TEXT,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX holdings_of_member ON holdings (member_id);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE roll_imports (
    id INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    taken_back_at TEXT
) STRICT;

-- `before` is the person as JSON before the import, "" for somebody new; `log_id` the log row of the change.
CREATE TABLE roll_import_rows (
    import_id INTEGER NOT NULL REFERENCES roll_imports,
    member_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    log_id INTEGER NOT NULL REFERENCES log,
    PRIMARY KEY (import_id, member_id)
) STRICT, WITHOUT ROWID;

INSERT INTO posts (body, role, name, rank) VALUES
    ('board', 'chair', 'Chủ nhiệm', 1),
    ('board', 'vice', 'Phó Chủ nhiệm', 2),
    ('board', 'secretary', 'Thư ký', 3),
    ('board', 'accountant', 'Kế toán', 4),
    ('board', 'treasurer', 'Thủ quỹ', 5),
    ('board', 'member', 'Ủy viên', 6),
    ('group', 'leader', 'Tổ trưởng', 7),
    ('volunteers', 'home-care', 'Tình nguyện viên chăm sóc tại nhà', 8),
    ('volunteers', 'mentor', 'Tình nguyện viên phát triển kinh tế', 9),
    ('volunteers', 'performance', 'Đội văn nghệ', 10);
