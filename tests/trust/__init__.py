"""What loses data or lets somebody in, row by row, with the test that shows it does not.

R1   killed with -9 while posting: journeys/test_power_cut (6 rounds; 40 with CLUBDESK_ROUNDS=40), a meeting's
     collection: journeys/test_power_cut_at_a_meeting, a sealed file: trust/test_killed; the note that a
     killed window left behind: store/test_looking
R2   power cut, with its negative control (synchronous NORMAL): store/test_power_cut (40 rounds;
     CLUBDESK_ROUNDS=150), also while a club is being closed. The disk that drops unsynced writes is a VFS of
     apsw; SQLCipher is another build of SQLite and takes none: for a sealed file trust/test_killed kills
     instead and asserts the answers that durability needs
R3   full disk while posting, what was typed stays and the room needed is named: trust/test_full_disk; without
     a mount: store/test_making
R4   full disk while copying, printing, exporting: trust/test_full_disk, operations/test_full_disks; onto a
     stick: trust/test_stick
R5   read-only disk: trust/test_full_disk; another user who may only read, or not even that:
     trust/test_second_opener; in the window: ui/start/test_looking
R6   garbage, 0 bytes, missing, cut: store/test_opening; cut at 50 places, 200 flipped bits and what SQLite
     alone says of one: trust/test_flipped_bits; set aside, the newest verified copy offered:
     ui/safety/test_safety_desk, ui/safety/test_full_check; another club's file in the place:
     ui/safety/test_first_look; a copy that is not as it was made: operations/test_safety_copies,
     ui/safety/test_safety_desk
R7   copied by hand while open, after a crash, idle: trust/test_copied_by_hand, store/test_making; an old file
     put back, two computers in turn: ui/safety/test_first_look; through a link: trust/test_second_opener
R8   a second window: store/test_opening, store/test_looking, ui/start/test_looking; of another user (become
     one by root), and the name of another computer out of its note: trust/test_second_opener. A network
     folder cannot be run here: the lock is the operating system's, and no network folder is advised
R9   clock in 2009 and in 2036, told at opening: trust/test_clock; order and thinning:
     domain/test_safety_copies, operations/test_safety_copies; the reminder: operations/test_second_place
R10  brought back elsewhere, to the same đồng and control code, written into the log, the present file set
     aside: operations/test_second_copies, operations/test_safety_copies; in the window:
     ui/safety/test_second_place. Another operating system cannot be run here
R11  every older file upgraded, the old one kept byte by byte, a full disk, a lost row: store/test_upgrades;
     killed with -9 at its steps: trust/test_killed
R12  a newer file refused untouched: store/test_opening (newer), and both kinds of file named
R13  a data file tampered with, cut, replayed, of another club, older: exchange/test_data_reader; the others
     of the folder are read all the same: operations/test_gathering
R14  a stick really unmounted in mid-copy, full, locked: trust/test_stick; one that gives back something else
     (as one of false capacity does), fails or is away: operations/test_second_place. FAT32 cannot be mounted
     here
R15  rotation over 2,000 days, against an own count, and against thinning by dates, which would lose copies:
     domain/test_safety_copies; never fewer than three whole ones: operations/test_safety_copies
R16  a posted row refuses every change, is reversed once: store/test_vault; both lines on screen:
     ui/funds/test_books, on paper with the reason: operations/test_cash_books; who and when:
     operations/test_activity_log

One dialog at a time, whatever comes together at opening: ui/safety/test_turns

S1   rows changed, removed, added, swapped by raw SQL: store/test_tampering; a cut tail or a recomputed chain:
     trust/test_outside_anchor
S2   posted rows are never changed: store/test_vault (triggers), trust/test_source (no statement does it)
S3   a second person: with the PINs (operations/test_confirmations)
S4   growing delay after wrong PINs: with the PINs
S5   names in files that leave the computer: with the encrypted copies
S6   a flipped, re-addressed, replayed data file: exchange/test_data_reader
S7   renamed and sent twice: operations/test_gathering
S8   no identity number in what is sent: operations/test_sending
S9   zip bomb, path traversal, 10^5 members: exchange/test_data_reader, exchange/test_roll_limits
S10  entities that multiply: exchange/test_workbook_file; under a limit of memory and time: trust/test_hostile
S11  formula names in .xlsx and .csv: exchange/test_table_workbook, exchange/test_people_workbook,
     exchange/test_data_reader
S12  names with markup print as text: trust/test_hostile, reports/test_loan_papers and its neighbours
S13  a reportlab without the colour expression: trust/test_source; not reachable after S12
S14  no pickle, no FontFinder, no Paragraph: trust/test_source
S15  what is held about a member, consents: operations/test_member_printing
S16  the oldest Windows, 2 GB: cannot be run here
"""
