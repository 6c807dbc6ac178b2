"""What loses data or lets somebody in, row by row, with the test that shows it does not.

R1   killed with -9 while posting: store/test_making, journeys/test_power_cut, store/test_looking (stale note)
R2   power cut, with its negative control: store/test_power_cut, journeys/test_power_cut_at_a_meeting
R3   full disk while posting: trust/test_full_disk; without a mount: store/test_making
R4   full disk while copying, printing, exporting: trust/test_full_disk
R5   read-only file or folder: trust/test_full_disk (a read-only mount), ui/start/test_looking
R6   truncated, garbage, 0 bytes, missing: store/test_opening; 200 flipped bits: trust/test_flipped_bits;
     set aside, the newest verified copy offered: ui/safety/test_safety_desk, ui/safety/test_full_check
R7   copied by hand while open, an old file put back: ui/safety/test_first_look, store/test_making
R8   a second window: store/test_opening, store/test_looking, ui/start/test_looking; another computer over a
     network folder cannot be run here: the lock is the operating system's, and no network folder is advised
R9   clock in 2009 and in 2036: trust/test_clock, operations/test_safety_copies, domain/test_safety_copies
R10  brought back elsewhere: operations/test_safety_copies; another operating system cannot be run here
R11  every older file upgraded, an upgrade interrupted: store/test_upgrades
R12  a newer file refused untouched: store/test_opening (newer)
R13  a data file tampered with, cut, replayed: exchange/test_data_reader
R14  a stick unplugged in mid-copy: with the second place (operations/test_second_place)
R15  rotation over years with wrong clocks: domain/test_safety_copies, operations/test_safety_copies
R16  corrections keep both lines: store/test_vault, journeys/test_a_month_of_entries

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
