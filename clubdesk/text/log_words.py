"""What was done, in a sentence a member of the committee would say."""

from collections.abc import Callable

from clubdesk.domain.log_lines import LogLine
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate

_ACTS: dict[str, Callable[[], str]] = {
    "account": lambda: translate("Log", "Wrote down the money place or kind {name}"),
    "activity added": lambda: translate("Log", "Added an activity to the meeting of {name}"),
    "activity changed": lambda: translate("Log", "Changed an activity of the meeting of {name}"),
    "activity removed": lambda: translate("Log", "Removed an activity from the meeting of {name}"),
    "agenda dropped": lambda: translate("Log", "Dropped the agenda of the meeting of {name}"),
    "agenda item removed": lambda: translate("Log", "Removed an item of the agenda of {name}"),
    "agenda items added": lambda: translate("Log", "Drew up the agenda of the meeting of {name}"),
    "agenda items changed": lambda: translate("Log", "Changed the agenda of the meeting of {name}"),
    "agenda template": lambda: translate("Log", "Changed the club's usual agenda"),
    "application": lambda: translate("Log", "Wrote down the loan application of {name}"),
    "application paid": lambda: translate("Log", "Paid out the loan asked for by {name}"),
    "application step": lambda: translate("Log", "Decided a step of the application of {name}"),
    "area": lambda: translate("Log", "Wrote down the area {name}"),
    "cash counted": lambda: translate("Log", "Counted the cash: {name}"),
    "change reversed": lambda: translate("Log", "Took back a change of loan {name}"),
    "club": lambda: translate("Log", "Wrote down the club's own details"),
    "contribution": lambda: translate("Log", "Posted the contribution {name}"),
    "correction": lambda: translate("Log", "Posted the correction {name}"),
    "decision": lambda: translate("Log", "Wrote down a decision: {name}"),
    "disbursement": lambda: translate("Log", "Posted the payment of a loan {name}"),
    "donation": lambda: translate("Log", "Wrote a gift into the book: {name}"),
    "donation taken back": lambda: translate("Log", "Took a gift out of the book: {name}"),
    "dues paid": lambda: translate("Log", "Took dues, voucher {name}"),
    "dues rule": lambda: translate("Log", "Changed the dues from {name}"),
    "equipment": lambda: translate("Log", "Wrote down the equipment {name}"),
    "erasure": lambda: translate("Log", "Wrote down why the data of {name} were erased"),
    "fund": lambda: translate("Log", "Wrote down the fund {name}"),
    "fund renamed": lambda: translate("Log", "Renamed the fund {name}"),
    "guests": lambda: translate("Log", "Wrote down the guests of the meeting of {name}"),
    "key": lambda: translate("Log", "Made the key that signs the club's files"),
    "loan": lambda: translate("Log", "Wrote down loan {name}"),
    "mark": lambda: translate("Log", "Marked the roll of the meeting of {name}"),
    "mark taken back": lambda: translate("Log", "Took back a mark on the roll of {name}"),
    "meeting": lambda: translate("Log", "Wrote down the meeting of {name}"),
    "meeting changed": lambda: translate("Log", "Changed the details of the meeting of {name}"),
    "meeting dropped": lambda: translate("Log", "Dropped a meeting"),
    "meeting ended": lambda: translate("Log", "Ended the meeting of {name}"),
    "meeting opened": lambda: translate("Log", "Opened the meeting of {name}"),
    "member added": lambda: translate("Log", "Put {name} on the roll"),
    "member changed": lambda: translate("Log", "Changed the details of {name}"),
    "member erased": lambda: translate("Log", "Erased the personal data of {name}"),
    "member merged": lambda: translate("Log", "Merged {name}, who was written down twice"),
    "member removed": lambda: translate("Log", "Took somebody written down by mistake off the roll"),
    "member separated": lambda: translate("Log", "Separated {name}, who had been merged"),
    "member list read in": lambda: translate("Log", "Read in the member list {name}"),
    "member list taken back": lambda: translate("Log", "Took back the member list {name}"),
    "minutes as the program writes them": lambda: translate(
        "Log", "Took back own words in the minutes of {name}"
    ),
    "minutes opened again": lambda: translate("Log", "Opened the signed minutes of {name} again"),
    "minutes signed": lambda: translate("Log", "Signed the minutes of {name}"),
    "minutes worded": lambda: translate("Log", "Wrote own words into the minutes of {name}"),
    "month closed": lambda: translate("Log", "Closed month {name}"),
    "month opened again": lambda: translate("Log", "Opened month {name} again"),
    "month skipped": lambda: translate("Log", "Wrote down that month {name} has no meeting"),
    "month taken back": lambda: translate("Log", "A skipped month has its meeting after all"),
    "name erased": lambda: translate("Log", "Put a code in the place of an erased name: {name}"),
    "named list": lambda: translate("Log", "Made a named list to be sent: {name}"),
    "next meeting proposed": lambda: translate("Log", "Proposed the next meeting at the meeting of {name}"),
    "opening": lambda: translate("Log", "Brought in the old loan {name}"),
    "opening corrected": lambda: translate("Log", "Corrected the opening figures of loan {name}"),
    "payment": lambda: translate("Log", "Posted the payment {name}"),
    "post": lambda: translate("Log", "Wrote down the post {name}"),
    "post handed over": lambda: translate("Log", "Ended a post: {name}"),
    "post kept": lambda: translate("Log", "A post goes on: {name}"),
    "post removed": lambda: translate("Log", "Removed a post written down by mistake"),
    "post taken": lambda: translate("Log", "Gave a post: {name}"),
    "product": lambda: translate("Log", "Wrote down the kind of loan {name}"),
    "receipt": lambda: translate("Log", "Posted the receipt {name}"),
    "receiver": lambda: translate("Log", "Wrote down the receiver of reports {name}"),
    "repayment": lambda: translate("Log", "Took a repayment of loan {name}"),
    "report": lambda: translate("Log", "Wrote words of the committee into the report {name}"),
    "resolution": lambda: translate("Log", "Wrote down decision {name}"),
    "resolution changed": lambda: translate("Log", "Changed decision {name}"),
    "resolution open again": lambda: translate("Log", "Decision {name} is open again"),
    "resolution removed": lambda: translate("Log", "Removed a decision"),
    "reversal": lambda: translate("Log", "Reversed a voucher: {name}"),
    "roll called": lambda: translate("Log", "Called the roll of the meeting of {name}"),
    "roll counted": lambda: translate("Log", "Counted those present at the meeting of {name}"),
    "rules": lambda: translate("Log", "Changed the lending rules from {name}"),
    "sent": lambda: translate("Log", "Made the report file {name}"),
    "setting": lambda: translate("Log", "Changed a setting of the club"),
    "shares": lambda: translate("Log", "Changed the sharing of interest from {name}"),
    "transfer": lambda: translate("Log", "Moved money between places, voucher {name}"),
    "write-off": lambda: translate("Log", "Wrote off on loan {name}"),
    "file locked": lambda: translate("Log", "Locked the club's file by a pass phrase"),
    "file locked anew": lambda: translate("Log", "Gave the club's locked file another pass phrase"),
    "file unlocked": lambda: translate("Log", "Took the lock off the club's file"),
    "confirmed": lambda: translate("Log", "Confirmed what another person had done"),
    "copy locks": lambda: translate("Log", "Set the pass phrase of the copies outside"),
    "new PIN": lambda: translate("Log", "Set a new PIN of a user"),
    "recovery code": lambda: translate("Log", "Made the recovery code of the PINs"),
    "restored": lambda: translate("Log", "Went on from a copy that was brought back"),
    "second copy": lambda: translate("Log", "Made a copy outside this computer"),
    "user": lambda: translate("Log", "Wrote down who signs in by PIN"),
    "user ended": lambda: translate("Log", "Ended a user's signing in"),
    "user's role": lambda: translate("Log", "Changed the role of a user"),
    "waits for a second": lambda: translate("Log", "Left an act to be confirmed by a second person"),
}


def log_sentence(line: LogLine) -> str:
    """What was done, such as "Sửa thông tin của TV005 Lò Thị Sen"."""
    words = None if line.kind == "entry" and line.act == "opening" else _ACTS.get(line.act)
    if words is not None:
        return words().format(name=line.name).rstrip(" :")
    if line.kind == "entry":
        return translate("Log", "Posted voucher {name}").format(name=line.name)
    if line.kind == "change":
        return translate("Log", "Changed the terms of loan {name}").format(name=line.name)
    return translate("Log", "Recorded: {act} {name}").format(act=line.act, name=line.name).rstrip()


def log_detail(line: LogLine) -> str:
    """What is to be added: how much, to whom, why; of a reversal also the line it takes back."""
    if line.kind == "reversal" and line.detail.count("|") >= 4:
        amount, words, day, recorded, why = line.detail.split("|", 4)
        told = translate("Log", "Old line: {amount}, day {day}, written {recorded}: {words}. Why: {why}")
        return told.format(
            amount=format_dong(int(amount or 0)),
            day=day,
            recorded=_day(recorded),
            words=words or "–",
            why=why,
        )
    if line.kind in ("entry", "dues", "payment") and line.detail.count("|") >= 2:
        amount, _, rest = line.detail.partition("|")
        words, _, who = rest.rpartition("|")
        return " · ".join(part for part in (format_dong(int(amount or 0)), who, words) if part)
    return line.detail


def _day(recorded_at: str) -> str:
    return f"{recorded_at[8:10]}/{recorded_at[5:7]}/{recorded_at[:4]}"
