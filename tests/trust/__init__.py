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

S1   rows changed, removed, added, swapped by raw SQL, a guard taken off or added: store/test_tampering; a cut
     tail and a chain computed anew: trust/test_outside_anchor (the head's code on signed papers, a safety
     copy)
S2   posted rows are never changed: store/test_vault (test_posted_rows_refuse_every_change_and_deletion), no
     statement of the source does it: trust/test_source
S3   a second person, operations/test_users: test_a_pay_out_waits_until_another_person_confirms_it,
     test_a_write_off_waits_once, test_reversals_wait_only_where_the_month_is_closed,
     test_opening_a_signed_meeting_again_waits_and_so_do_its_reversals, test_rules_and_named_lists_wait_too,
     test_s3_… (a loan added to, every kind of rule, what stands again), nobody confirms their own:
     test_whoever_comes_back_under_a_new_number_is_still_the_same; never asked while nobody signs in:
     test_with_nobody_signing_in_everything_is_as_before; through the window: ui/users/test_signing_in
     (test_another_person_confirms_from_the_first_page)
S4   PINs, operations/test_users: test_a_wrong_pin_lets_nobody_in_and_many_make_one_wait,
     test_closing_the_file_forgives_no_wrong_pin, test_a_clock_that_was_set_back_lets_nobody_wait_for_years,
     test_a_guess_costs_at_least_what_is_advised, test_no_pin_stands_in_the_file; at a look, after five
     minutes, under the lock: ui/users/test_locked_desk, ui/users/test_signing_in. A clock set forward ends a
     wait (it is the system's to guard); each wrong try still counts, and the waits go on growing
S5   what can be read: a locked file, its journal and copies (store/test_sealing,
     test_nothing_of_the_club_can_be_read_anywhere, with a readable file as control), drafts
     (trust/test_locked_drafts), copies on a stick (operations/test_second_place,
     test_nothing_of_the_club_is_to_be_read_in_a_copy). Not shown: the system's swap and printer spool; a club
     that chose no lock is readable, as the window says. Nothing writes papers to a folder of its own
S6   a flipped, cut, re-signed, replayed, older, other club's data file: exchange/test_data_reader. It is
     signed, not encrypted: it holds no names (S8), so that there is no receiver to bind
S7   renamed, sent twice, out of order: operations/test_gathering (test_gathering_twice_changes_nothing,
     test_a_later_number_replaces_an_earlier_one_and_both_are_kept,
     test_names_of_files_may_be_shouted_quoted_or_no_letters_at_all)
S8   no name or number in what is sent: operations/test_sending
     (test_nobodys_name_phone_or_number_stands_anywhere_in_the_file); named lists only of who agreed:
     test_a_named_list_holds_those_who_agreed_and_opens_with_its_pass_phrase_only
S9   bombs, foreign names, doubles, 10^5 members: exchange/test_data_reader; of workbooks and text lists under
     limits of memory and time: trust/test_hostile; forged costs of a locked copy: exchange/test_locked_copy
S10  entities that multiply: trust/test_hostile, exchange/test_workbook_file; no other reader of XML:
     trust/test_source
S11  formula names, full width too: exchange/test_table_workbook, exchange/test_people_workbook,
     exchange/test_data_reader (.csv, and back)
S12  names with markup print as text, no picture and no link, in 27 papers at once: trust/test_hostile; in the
     others: tests of reports/ with MARKUP_NAME
S13  a reportlab without the colour expression: trust/test_source; not reachable after S12
S14  no pickle, no FontFinder, no Paragraph: trust/test_source, each with a line it would find
S15  all that is held on one paper: operations/test_member_printing (test_s15_…); consents never ticked
     beforehand, withdrawn, kept: ui/members/test_card_sheet; numbers masked: ui/members/test_lists,
     ui/members/test_members_page; erasure with the ledger kept: operations/test_erasures; no socket:
     test_no_network. Health pages and their log come with the health records, which do not exist yet
S16  the oldest Windows, 2 GB, no graphics card: cannot be run here
"""
