"""Gathering what a person's own papers say: the member's page, what is held, consent, application."""

from datetime import date
from functools import partial

from clubdesk.domain.applications import Application
from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.members import Member
from clubdesk.operations.activity_log import changes_of
from clubdesk.operations.clubs import control_code
from clubdesk.operations.member_pages import MemberPage, OwnEntry, OwnLoan, member_page
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.application_form import ApplicationForm, draw_application_form
from clubdesk.reports.consent_form import ConsentForm, draw_consent_form
from clubdesk.reports.member_data import MemberDataPaper, draw_member_data
from clubdesk.reports.member_money import PaperEntry, PaperLoan, PaperRequest, PaperYear
from clubdesk.reports.member_page import MemberPaper, draw_member_page
from clubdesk.store import attendance, members, users
from clubdesk.store.applications import load_applications_of
from clubdesk.text.amounts import format_amount
from clubdesk.text.application_words import step_line
from clubdesk.text.dates import format_moment
from clubdesk.text.lending_rule_words import step_words
from clubdesk.text.log_words import log_sentence
from clubdesk.text.translation import speaking
from clubdesk.text.user_words import role_word

_KINDS = {
    EntryKind.DISBURSEMENT: "Nhận tiền vay {loan}",
    EntryKind.REPAYMENT: "Trả nợ khoản vay {loan}",
    EntryKind.REVERSAL: "Hủy phiếu",
}


def member_paper(member_id: int, *, on: date, printed_on: date) -> Paper:
    """The member's page of a day, "Phiếu thành viên"."""
    page = member_page(member_id, on)
    own = page.member
    others = [one for one in page.entries if one.posted.entry.loan_id is None]
    paper = MemberPaper(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        member=own,
        age=page.age,
        posts=page.posts,
        years=_years(page),
        loans=tuple(map(_loan, page.loans)),
        other_received=sum(one.received for one in others),
        other_paid=sum(one.paid for one in others),
        merged_codes=tuple(one.code for one in page.merged),
    )
    name = paper_name("Phieu thanh vien", f"{own.code} {own.name}")
    return Paper("Phiếu thành viên", name, partial(draw_member_page, paper))


def member_data(member_id: int, *, on: date, printed_on: date) -> Paper:
    """Everything the club holds about a person on a day, to be handed over at their wish."""
    page = member_page(member_id, on)
    own = page.member
    paper = MemberDataPaper(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        member=own,
        posts=page.posts,
        years=_years(page),
        loans=tuple(map(_loan, page.loans)),
        entries=tuple(map(_entry, page.entries)),
        requests=tuple(_request(one) for one in load_applications_of(own.id) if one.request.asked_on <= on),
        words=tuple(one for one in attendance.load_words_about(own.id) if one[0] <= on),
        signs_in=_role_of(own.id),
        merged=page.merged,
        changes=_changes(member_id),
    )
    name = paper_name("Du lieu cua toi", f"{own.code} {own.name}")
    return Paper("Những gì câu lạc bộ lưu giữ về tôi", name, partial(draw_member_data, paper))


def consent_form(member_id: int | None = None, *, on: date, printed_on: date) -> Paper:
    """The form on which a person agrees to the use of their data; blank and undated without a person."""
    member = _member(member_id)
    paper = ConsentForm(
        club=club_heading(on), on=on if member else None, printed_on=printed_on, member=member
    )
    name = paper_name("Phieu dong y", _whose(member))
    return Paper("Phiếu đồng ý sử dụng dữ liệu cá nhân", name, partial(draw_consent_form, paper))


def application_form(member_id: int | None = None, *, on: date, printed_on: date) -> Paper:
    """The application to join the club; blank and undated without a person."""
    member = _member(member_id)
    paper = ApplicationForm(
        club=club_heading(on), on=on if member else None, printed_on=printed_on, member=member
    )
    name = paper_name("Don xin tham gia", _whose(member))
    return Paper("Đơn xin tham gia câu lạc bộ", name, partial(draw_application_form, paper))


def _changes(member_id: int) -> tuple[tuple[str, str, str], ...]:
    """When, by whom and what was done to a person's data, the latest first, in Vietnamese."""
    with speaking("vi"):
        return tuple(
            (format_moment(one.recorded_at), one.actor, log_sentence(one)) for one in changes_of(member_id)
        )


def _request(asked: Application) -> PaperRequest:
    request = asked.request
    written = {
        "Để": request.purpose,
        "Cách làm ăn, trả nợ": request.plan,
        "Người thừa kế trả nợ": request.heir,
    }
    with speaking("vi"):
        said = [f"{step_words(step.step)}: {step_line(step)}" for step in asked.steps]
    return PaperRequest(
        on=request.asked_on,
        asked=f"{format_amount(request.amount)} đồng, {request.months} tháng",
        written="; ".join(f"{label}: {words}" for label, words in written.items() if words),
        said="; ".join(said),
    )


def _role_of(member_id: int) -> str:
    with speaking("vi"):
        return next((role_word(one.role) for one in users.load_users() if one.member_id == member_id), "")


def _member(member_id: int | None) -> Member | None:
    return None if member_id is None else members.load_member(member_id)


def _whose(member: Member | None) -> str:
    return f"{member.code} {member.name}" if member else "mau trang"


def _years(page: MemberPage) -> tuple[PaperYear, ...]:
    return tuple(
        PaperYear(
            year=one.year,
            present=one.present,
            stand_ins=one.stand_ins,
            excused=one.excused,
            absent=one.absent,
        )
        for one in page.years
    )


def _loan(own: OwnLoan) -> PaperLoan:
    now, terms = own.now, own.loan.terms
    return PaperLoan(
        code=own.loan.code,
        round=own.round,
        disbursed_on=terms.disbursed_on,
        purpose=own.purpose,
        principal=terms.principal,
        principal_paid=now.principal_paid,
        interest_paid=now.interest_paid,
        written_off=now.written_off,
        outstanding=now.outstanding,
        due=now.due,
        days_late=now.days_late,
        on_time=own.on_time,
    )


def _entry(own: OwnEntry) -> PaperEntry:
    entry = own.posted.entry
    kind = _KINDS.get(entry.kind, own.kind_name).format(loan=own.loan_code)
    return PaperEntry(
        on=entry.dated_on,
        voucher=str(own.posted.voucher),
        words=": ".join(filter(None, (kind, entry.words))),
        received=own.received,
        paid=own.paid,
    )
