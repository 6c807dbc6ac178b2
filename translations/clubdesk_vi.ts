<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message>
        <source>waits for the group leader</source>
        <translation>chờ ý kiến tổ trưởng</translation>
    </message>
    <message>
        <source>waits for the board</source>
        <translation>chờ Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>waits for the meeting</source>
        <translation>chờ buổi sinh hoạt</translation>
    </message>
    <message>
        <source>agreed, to be paid out</source>
        <translation>đã duyệt, chờ giải ngân</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>không được duyệt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút đơn</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>đã giải ngân</translation>
    </message>
    <message>
        <source>Record the leader&apos;s opinion…</source>
        <translation>Ghi ý kiến tổ trưởng…</translation>
    </message>
    <message>
        <source>Record the board&apos;s decision…</source>
        <translation>Ghi quyết định của Ban Chủ nhiệm…</translation>
    </message>
    <message>
        <source>Record the meeting&apos;s decision…</source>
        <translation>Ghi quyết định của buổi sinh hoạt…</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>không đồng ý</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {other} other</source>
        <translation>{yes} tán thành, {no} không tán thành, {other} ý kiến khác</translation>
    </message>
    <message>
        <source>Has not borrowed before.</source>
        <translation>Chưa vay lần nào.</translation>
    </message>
    <message>
        <source>Rounds so far: {rounds}; nothing fell due yet.</source>
        <translation>Đã vay {rounds} vòng, chưa đến kỳ trả nào.</translation>
    </message>
    <message>
        <source>Rounds so far: {rounds}, always on time.</source>
        <translation>Đã vay {rounds} vòng, luôn trả đúng hạn.</translation>
    </message>
    <message>
        <source>Rounds so far: {rounds}; {late} of {rows} instalments late, at most by {days} days.</source>
        <translation>Đã vay {rounds} vòng; {late} trong {rows} kỳ trả chậm, lâu nhất {days} ngày.</translation>
    </message>
    <message>
        <source>The fund can lend {can_lend}; {asked} is asked in all.</source>
        <translation>Quỹ còn cho vay được {can_lend}; các đơn xin vay tổng cộng {asked}.</translation>
    </message>
    <message>
        <source>{missing} too little.</source>
        <translation>Còn thiếu {missing}.</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>đến {day} {amount}</translation>
    </message>
    <message>
        <source>Principal that falls due until the next meetings: {list}.</source>
        <translation>Gốc đến hạn thu về ở các buổi sinh hoạt tới: {list}.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ý kiến và quyết định</translation>
    </message>
    <message>
        <source>Pay out…</source>
        <translation>Giải ngân…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa đơn…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút đơn…</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>In đơn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Heir or guarantor</source>
        <translation>Người thừa kế hoặc bảo lãnh</translation>
    </message>
    <message>
        <source>Day of the application</source>
        <translation>Ngày làm đơn</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Người xin vay</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Ghi quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>Số tiền duyệt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Needed when it is refused, or against the club&apos;s own rules</source>
        <translation>Bắt buộc khi không duyệt, hoặc khi trái quy định của câu lạc bộ</translation>
    </message>
    <message>
        <source>Type why it was refused: it is kept with the application.</source>
        <translation>Xin gõ lý do không duyệt; lý do được giữ cùng với đơn.</translation>
    </message>
    <message>
        <source>Type why it was agreed against the club&apos;s own rules.</source>
        <translation>Xin gõ lý do vẫn duyệt dù trái quy định của câu lạc bộ.</translation>
    </message>
    <message>
        <source>Recorded. {name}: {stand}.</source>
        <translation>Đã ghi. {name}: {stand}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Không duyệt, rút đơn</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Đơn mới…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Đơn xin vay vốn</translation>
    </message>
    <message>
        <source>No application here. Press New application to write one down.</source>
        <translation>Chưa có đơn nào ở đây. Xin bấm “Đơn mới…” để ghi đơn xin vay.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người xin vay</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Xin vay</translation>
    </message>
    <message>
        <source>Pay out to {name}</source>
        <translation>Giải ngân cho {name}</translation>
    </message>
    <message>
        <source>{amount} was agreed on {day}. Purpose: {purpose}.</source>
        <translation>Đã duyệt {amount} ngày {day}. Mục đích: {purpose}.</translation>
    </message>
    <message>
        <source>Change the application</source>
        <translation>Sửa đơn xin vay vốn</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Đơn xin vay vốn mới</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>Ghi đơn</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Plan: how it is used and earned back</source>
        <translation>Phương án: vốn tự có, cách làm, dự kiến thu</translation>
    </message>
    <message>
        <source>Who pays if the borrower no longer can</source>
        <translation>Người trả thay khi người vay không trả được</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>Ghi ý kiến</translation>
    </message>
    <message>
        <source>The group leader</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Opinion in words</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Rút đơn xin vay vốn</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Ghi rút đơn</translation>
    </message>
    <message>
        <source>Why, as the applicant says</source>
        <translation>Lý do rút đơn</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Số người tán thành</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Số người không tán thành</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>This is against the club&apos;s own rules:</source>
        <translation>Khoản vay này trái quy định của câu lạc bộ:</translation>
    </message>
    <message>
        <source>Why the meeting agreed all the same</source>
        <translation>Lý do buổi sinh hoạt vẫn duyệt</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>l</source>
        <translation>m</translation>
    </message>
    <message>
        <source>s</source>
        <translation>t</translation>
    </message>
    <message>
        <source>E</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>V</translation>
    </message>
    <message>
        <source>x present · l late · s somebody stood in · E away with a reason · A away without one</source>
        <translation>x có mặt · m đến muộn · t đi thay · P vắng có lý do · V vắng không lý do</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Attendance of the year</source>
        <translation>Điểm danh cả năm</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Away most first</source>
        <translation>Vắng nhiều trước</translation>
    </message>
    <message>
        <source>Away three times running</source>
        <translation>Vắng ba lần liền</translation>
    </message>
    <message>
        <source>Print the attendance book</source>
        <translation>In sổ điểm danh</translation>
    </message>
    <message>
        <source>Attendance of {year}</source>
        <translation>Điểm danh năm {year}</translation>
    </message>
    <message>
        <source>No meeting of this year has its roll called yet.</source>
        <translation>Năm này chưa có buổi sinh hoạt nào được điểm danh.</translation>
    </message>
    <message>
        <source>Nobody was away at the last three meetings.</source>
        <translation>Không có ai vắng cả ba buổi gần nhất.</translation>
    </message>
    <message>
        <source>Nobody fits what is typed.</source>
        <translation>Không có ai khớp với chữ đã gõ.</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Interest on loans</source>
        <translation>Lãi cho vay</translation>
    </message>
    <message>
        <source>Opening figures put into the books</source>
        <translation>Số dư đầu kỳ đưa vào sổ</translation>
    </message>
    <message>
        <source>Debts written off</source>
        <translation>Nợ đã xóa</translation>
    </message>
    <message>
        <source>Transfers between funds (taken less given)</source>
        <translation>Chuyển giữa các quỹ (nhận trừ chuyển đi)</translation>
    </message>
    <message>
        <source>Members&apos; contributions (taken less given back)</source>
        <translation>Vốn góp của thành viên (góp trừ trả lại)</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Đầu kỳ</translation>
    </message>
    <message>
        <source>All that was received</source>
        <translation>Cộng thu</translation>
    </message>
    <message>
        <source>All that was used</source>
        <translation>Cộng chi</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Cuối kỳ</translation>
    </message>
    <message>
        <source>of it in cash and at the bank</source>
        <translation>Trong đó tiền mặt, tiền gửi</translation>
    </message>
    <message>
        <source>Lent out at the end</source>
        <translation>Đang cho vay cuối kỳ</translation>
    </message>
    <message>
        <source>Lent out at the beginning</source>
        <translation>Đang cho vay đầu kỳ</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Cho vay trong kỳ</translation>
    </message>
    <message>
        <source>Old loans brought in</source>
        <translation>Nợ cũ đưa vào sổ</translation>
    </message>
    <message>
        <source>Principal paid back</source>
        <translation>Thu gốc trong kỳ</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Xóa nợ trong kỳ</translation>
    </message>
    <message>
        <source>Interest collected</source>
        <translation>Thu lãi trong kỳ</translation>
    </message>
    <message>
        <source>Principal overdue at the end</source>
        <translation>Gốc quá hạn cuối kỳ</translation>
    </message>
    <message>
        <source>Number of loans lent</source>
        <translation>Số khoản đã cho vay trong kỳ</translation>
    </message>
    <message>
        <source>Number of loans running at the end</source>
        <translation>Số khoản đang vay cuối kỳ</translation>
    </message>
    <message>
        <source>Number of loans overdue at the end</source>
        <translation>Số khoản quá hạn cuối kỳ</translation>
    </message>
    <message>
        <source>People who ever borrowed</source>
        <translation>Số người đã từng được vay</translation>
    </message>
    <message>
        <source>Members at the end</source>
        <translation>Số thành viên cuối kỳ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Phụ nữ</translation>
    </message>
    <message>
        <source>Aged 60 and over</source>
        <translation>Từ 60 tuổi trở lên</translation>
    </message>
    <message>
        <source>Of poor and near-poor households</source>
        <translation>Thuộc hộ nghèo, cận nghèo</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Số buổi sinh hoạt trong kỳ</translation>
    </message>
    <message>
        <source>Used: {words}</source>
        <translation>Chi: {words}</translation>
    </message>
    <message>
        <source>Received: {words}</source>
        <translation>Thu: {words}</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Sổ quỹ</translation>
    </message>
    <message>
        <source>Fund or money place</source>
        <translation>Quỹ hoặc nơi giữ tiền</translation>
    </message>
    <message>
        <source>Find a voucher, a name, words</source>
        <translation>Tìm số phiếu, tên, nội dung</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Loại thu chi</translation>
    </message>
    <message>
        <source>Each payment of dues by itself</source>
        <translation>Xem từng phiếu thu phí</translation>
    </message>
    <message>
        <source>No entry fits. Choose other days or type something else.</source>
        <translation>Không có khoản nào phù hợp. Xin chọn kỳ khác hoặc gõ lại.</translation>
    </message>
    <message>
        <source>Entries of the book</source>
        <translation>Các khoản trong sổ</translation>
    </message>
    <message>
        <source>Print the book</source>
        <translation>In sổ quỹ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Print its vouchers</source>
        <translation>In các phiếu đang xem</translation>
    </message>
    <message>
        <source>Type the first and the last day as dd/mm/yyyy, the first one not after the last.</source>
        <translation>Xin gõ ngày đầu và ngày cuối theo kiểu ngày/tháng/năm, ngày đầu không sau ngày cuối.</translation>
    </message>
    <message>
        <source>Before {since}: {opening} · in {received} · out {paid} · at the end of {until}: {closing}</source>
        <translation>Trước ngày {since}: {opening} · thu {received} · chi {paid} · cuối ngày {until}: {closing}</translation>
    </message>
    <message>
        <source>Income and use</source>
        <translation>Thu, chi theo nguồn và mảng hoạt động</translation>
    </message>
    <message>
        <source>Nothing was received or used in this year.</source>
        <translation>Năm này chưa thu, chi khoản nào.</translation>
    </message>
    <message>
        <source>Amounts in đồng.</source>
        <translation>Số tiền tính bằng đồng.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Theo quý</translation>
    </message>
    <message>
        <source>Months 1–6</source>
        <translation>Tháng 1–6</translation>
    </message>
    <message>
        <source>Months 7–12</source>
        <translation>Tháng 7–12</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>In bảng này</translation>
    </message>
    <message>
        <source>Income and use by month</source>
        <translation>Thu và chi theo tháng</translation>
    </message>
    <message>
        <source>Source or area</source>
        <translation>Nguồn thu, mảng hoạt động</translation>
    </message>
    <message>
        <source>Month {n}</source>
        <translation>Tháng {n}</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Quý {n}</translation>
    </message>
    <message>
        <source>Period of the book</source>
        <translation>Kỳ của sổ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Shown: {lines} lines, in {received}, out {paid}.</source>
        <translation>Đang xem: {lines} dòng, thu {received}, chi {paid}.</translation>
    </message>
    <message>
        <source>Opening figure</source>
        <translation>Số dư đầu kỳ</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Phí thành viên</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển tiền</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Góp vốn</translation>
    </message>
    <message>
        <source>Contribution given back</source>
        <translation>Trả lại vốn góp</translation>
    </message>
    <message>
        <source>Money lent</source>
        <translation>Cho vay</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Thu nợ</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Xóa nợ</translation>
    </message>
    <message>
        <source>Old loan</source>
        <translation>Nợ cũ</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Hủy phiếu</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>Báo cáo quỹ trong năm</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Các dòng của báo cáo</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>In báo cáo</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Cho vay, thu nợ</translation>
    </message>
    <message>
        <source>Members and meetings</source>
        <translation>Thành viên và sinh hoạt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Tăng, giảm</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fewer rows after an extra payment</source>
        <translation>Bớt số kỳ do trả thêm</translation>
    </message>
    <message>
        <source>Smaller rows after an extra payment</source>
        <translation>Giảm số tiền mỗi kỳ do trả thêm</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Khoanh nợ</translation>
    </message>
    <message>
        <source>End of the freeze</source>
        <translation>Thôi khoanh nợ</translation>
    </message>
    <message>
        <source>Interest waived</source>
        <translation>Miễn, giảm lãi</translation>
    </message>
    <message>
        <source>Take-over</source>
        <translation>Nhận nợ thay</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Xóa nợ</translation>
    </message>
    <message>
        <source>Paid ahead for the next rows</source>
        <translation>Trả trước cho các kỳ sau</translation>
    </message>
    <message>
        <source>Fewer rows</source>
        <translation>Bớt số kỳ</translation>
    </message>
    <message>
        <source>Less in each row</source>
        <translation>Giảm số tiền mỗi kỳ</translation>
    </message>
    <message>
        <source>The club&apos;s meeting</source>
        <translation>Buổi sinh hoạt</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>for {in_favour}, against {against}, other {other}</source>
        <translation>tán thành {in_favour}, không tán thành {against}, ý kiến khác {other}</translation>
    </message>
    <message>
        <source>Frozen until {day}: nothing falls due and nothing is late.</source>
        <translation>Đang khoanh nợ đến hết ngày {day}: không có kỳ nào đến hạn, không tính quá hạn.</translation>
    </message>
    <message>
        <source>Extended on {days}.</source>
        <translation>Đã gia hạn ngày {days}.</translation>
    </message>
    <message>
        <source>{heir} owes it since {day}; {first} borrowed it.</source>
        <translation>{heir} nhận nợ thay từ ngày {day}; người vay ban đầu là {first}.</translation>
    </message>
    <message>
        <source>To collect on {day}: before {before}, after {after}.</source>
        <translation>Phải thu ngày {day}: trước {before}, sau {after}.</translation>
    </message>
    <message>
        <source>Still owed: before {before}, after {after}.</source>
        <translation>Còn nợ: trước {before}, sau {after}.</translation>
    </message>
    <message>
        <source>No row falls due any more: the loan ends.</source>
        <translation>Không còn kỳ nào phải trả: khoản vay kết thúc.</translation>
    </message>
    <message>
        <source>Rows to come: before {old}, the last on {old_last}; after {new}, the last on {new_last}.</source>
        <translation>Số kỳ còn phải trả: trước {old} kỳ, kỳ cuối {old_last}; sau {new} kỳ, kỳ cuối {new_last}.</translation>
    </message>
    <message>
        <source>Next row, on {new_day}: before {old}, after {new}.</source>
        <translation>Kỳ tới, ngày {new_day}: trước {old}, sau {new}.</translation>
    </message>
    <message>
        <source>Next row: before {old} on {old_day}, after {new} on {new_day}.</source>
        <translation>Kỳ tới: trước {old}, ngày {old_day}; sau {new}, ngày {new_day}.</translation>
    </message>
    <message>
        <source>Interest to come: before {old}, after {new}: {difference} more.</source>
        <translation>Lãi còn phải trả: trước {old}, sau {new}, tăng {difference}.</translation>
    </message>
    <message>
        <source>Interest to come: before {old}, after {new}: {difference} less.</source>
        <translation>Lãi còn phải trả: trước {old}, sau {new}, giảm {difference}.</translation>
    </message>
    <message>
        <source>What is written off comes off the last rows.</source>
        <translation>Phần xóa được trừ vào các kỳ cuối.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Tính từ ngày</translation>
    </message>
    <message>
        <source>Type what is to change; the old and the new schedule then stand here.</source>
        <translation>Xin gõ điều cần thay đổi; lịch cũ và lịch mới sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Recorded for {name}: {change}.</source>
        <translation>Đã ghi cho {name}: {change}.</translation>
    </message>
    <message>
        <source>Decisions on this loan</source>
        <translation>Các quyết định về khoản vay</translation>
    </message>
    <message>
        <source>See the old schedule</source>
        <translation>Xem lịch cũ</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>Hủy quyết định…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>taken back {day}: {reason}</source>
        <translation>đã hủy ngày {day}: {reason}</translation>
    </message>
    <message>
        <source>with a payment; goes back with its voucher</source>
        <translation>đi cùng một lần thu nợ; hủy phiếu thì hủy theo</translation>
    </message>
    <message>
        <source>Old and new schedule</source>
        <translation>Lịch cũ và lịch mới</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Old schedule</source>
        <translation>Lịch cũ</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Lịch mới</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>Ai đã quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nơi quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Write the votes down</source>
        <translation>Ghi kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Buổi sinh hoạt ngày {day}</translation>
    </message>
    <message>
        <source>Extend the loan of {name}</source>
        <translation>Gia hạn khoản vay của {name}</translation>
    </message>
    <message>
        <source>Record extension</source>
        <translation>Ghi gia hạn</translation>
    </message>
    <message>
        <source>Spread what is due and unpaid over the new rows too</source>
        <translation>Chia lại cả gốc đến hạn chưa trả</translation>
    </message>
    <message>
        <source>Rows to add</source>
        <translation>Thêm mấy kỳ</translation>
    </message>
    <message>
        <source>Next rows without principal</source>
        <translation>Mấy kỳ chưa trả gốc</translation>
    </message>
    <message>
        <source>Move one row, and those after it</source>
        <translation>Dời từ kỳ nào</translation>
    </message>
    <message>
        <source>New day of that row</source>
        <translation>Ngày mới của kỳ ấy</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>không dời</translation>
    </message>
    <message>
        <source>Freeze the loan of {name}</source>
        <translation>Khoanh nợ cho {name}</translation>
    </message>
    <message>
        <source>Record freeze</source>
        <translation>Ghi khoanh nợ</translation>
    </message>
    <message>
        <source>Frozen up to and including</source>
        <translation>Khoanh đến hết ngày</translation>
    </message>
    <message>
        <source>Rows due until then bring no interest and move to later.</source>
        <translation>Các kỳ đến hạn trong thời gian này không tính lãi và lùi về sau.</translation>
    </message>
    <message>
        <source>End the freeze of {name}&apos;s loan</source>
        <translation>Thôi khoanh nợ cho {name}</translation>
    </message>
    <message>
        <source>Record end of freeze</source>
        <translation>Ghi thôi khoanh nợ</translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation>Thay đổi khoản vay</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Gia hạn…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Khoanh nợ…</translation>
    </message>
    <message>
        <source>End the freeze…</source>
        <translation>Thôi khoanh nợ…</translation>
    </message>
    <message>
        <source>Waive interest…</source>
        <translation>Miễn, giảm lãi…</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>Vay bổ sung…</translation>
    </message>
    <message>
        <source>Somebody takes it over…</source>
        <translation>Người nhận nợ thay…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Xóa nợ…</translation>
    </message>
    <message>
        <source>Recover what was written off…</source>
        <translation>Thu hồi nợ đã xóa…</translation>
    </message>
    <message>
        <source>{change} of {day}: the schedules before and after</source>
        <translation>{change} ngày {day}: lịch cũ và lịch mới</translation>
    </message>
    <message>
        <source>Recovery from {name}</source>
        <translation>Thu hồi nợ đã xóa của {name}</translation>
    </message>
    <message>
        <source>Record recovery</source>
        <translation>Ghi thu hồi</translation>
    </message>
    <message>
        <source>Paid by (empty: the borrower)</source>
        <translation>Người nộp (để trống: chính người vay)</translation>
    </message>
    <message>
        <source>{lost} was written off and has not come back. What is paid now is income.</source>
        <translation>Đã xóa nợ {lost} mà chưa thu hồi được. Số tiền nộp bây giờ ghi là khoản thu của quỹ.</translation>
    </message>
    <message>
        <source>Recorded {voucher}: {amount} of what was written off came back.</source>
        <translation>Đã ghi phiếu {voucher}: thu hồi {amount} nợ đã xóa.</translation>
    </message>
    <message>
        <source>Waive interest of {name}</source>
        <translation>Miễn, giảm lãi cho {name}</translation>
    </message>
    <message>
        <source>Record waiver</source>
        <translation>Ghi miễn, giảm lãi</translation>
    </message>
    <message>
        <source>Interest to waive (of {due} due)</source>
        <translation>Lãi được miễn (trong {due})</translation>
    </message>
    <message>
        <source>Write off the loan of {name}</source>
        <translation>Xóa nợ cho {name}</translation>
    </message>
    <message>
        <source>Record write-off</source>
        <translation>Ghi xóa nợ</translation>
    </message>
    <message>
        <source>Principal to write off (of {owed} owed)</source>
        <translation>Số gốc xóa (còn nợ {owed})</translation>
    </message>
    <message>
        <source>Somebody takes over {name}&apos;s loan</source>
        <translation>Nhận nợ thay {name}</translation>
    </message>
    <message>
        <source>Record take-over</source>
        <translation>Ghi nhận nợ thay</translation>
    </message>
    <message>
        <source>Who owes it from now on</source>
        <translation>Người nhận nợ</translation>
    </message>
    <message>
        <source>A member of the club, such as the heir.</source>
        <translation>Một thành viên của câu lạc bộ, như người thừa kế.</translation>
    </message>
    <message>
        <source>From {day} on {heir} owes {amount} on this loan, by the same schedule. {name} owes nothing on it any more; both count as borrowers.</source>
        <translation>Từ ngày {day}, {heir} nợ khoản vay này {amount}, theo đúng lịch cũ. {name} không còn nợ khoản vay này; cả hai đều tính là người vay.</translation>
    </message>
    <message>
        <source>Take back: {change} of {day}?</source>
        <translation>Hủy quyết định {change} ngày {day}?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Hủy quyết định</translation>
    </message>
    <message>
        <source>{after} owes this loan again, {before} does not any more.</source>
        <translation>{after} lại là người nợ khoản vay này, {before} không còn nợ.</translation>
    </message>
    <message>
        <source>Taken back for {name}: {change}.</source>
        <translation>Đã hủy quyết định cho {name}: {change}.</translation>
    </message>
    <message>
        <source>Top up the loan of {name}</source>
        <translation>Vay bổ sung cho {name}</translation>
    </message>
    <message>
        <source>Pay out the top-up</source>
        <translation>Giải ngân vay bổ sung</translation>
    </message>
    <message>
        <source>{owed} still owed and the new money together.</source>
        <translation>Gồm nợ cũ {owed} cộng tiền vay thêm.</translation>
    </message>
    <message>
        <source>The reason for it must say why it was agreed all the same.</source>
        <translation>Lý do ghi dưới đây cần nói rõ vì sao vẫn duyệt.</translation>
    </message>
    <message>
        <source>Recorded {voucher}: loan {code} of {amount} replaces {old}.</source>
        <translation>Đã ghi phiếu {voucher}: khoản vay {code} {amount} thay cho {old}.</translation>
    </message>
    <message>
        <source>Loan {code} is paid off: principal {principal}, interest {interest}. New money {new}.</source>
        <translation>Tất toán khoản vay {code}: gốc {principal}, lãi {interest}. Tiền vay thêm {new}.</translation>
    </message>
    <message>
        <source>The borrower pays {amount}.</source>
        <translation>Người vay nộp {amount}.</translation>
    </message>
    <message>
        <source>The borrower is handed {amount}.</source>
        <translation>Giao cho người vay {amount}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged ({where}). Open a copy, and keep this file as it is.</source>
        <translation>Tệp bị hỏng ({where}). Xin mở một bản sao lưu và giữ nguyên tệp này.</translation>
    </message>
    <message>
        <source>The part “{where}” of the file is not as the program made it: the file is damaged, or somebody changed it outside the program.</source>
        <translation>Phần “{where}” của tệp không còn như chương trình đã tạo: tệp bị hỏng, hoặc có người đã sửa tệp bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>Something in the books cannot be read any more ({where}). Open a copy, and keep this file.</source>
        <translation>Có chỗ trong sổ không còn đọc được ({where}). Xin mở một bản sao lưu và giữ nguyên tệp này.</translation>
    </message>
    <message>
        <source>Ledger entry {where} is not as it was recorded: somebody changed the file outside the program.</source>
        <translation>Bút toán {where} không còn như khi ghi: có người đã sửa tệp bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>Log row {where} is not as it was recorded: somebody changed the file outside the program.</source>
        <translation>Dòng nhật ký số {where} không còn như khi ghi: có người đã sửa tệp bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>What is written down about {where} is not as it was last recorded: somebody changed the file outside the program.</source>
        <translation>Ghi chép về {where} không còn như lần ghi cuối: có người đã sửa tệp bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>The kept balance of {where} is {found}, but its lines add up to {expected}.</source>
        <translation>Số tồn đã ghi của {where} là {found}, nhưng cộng các dòng thì được {expected}.</translation>
    </message>
    <message>
        <source>Voucher {where} does not add up to zero: {found} is left over.</source>
        <translation>Phiếu {where} không cân: lệch {found}.</translation>
    </message>
    <message>
        <source>Vouchers {where} have a gap: there are {found_count} of them, but the last number given is {expected_count}.</source>
        <translation>Số phiếu {where} bị nhảy cách: có {found_count} phiếu, nhưng số cuối đã cấp là {expected_count}.</translation>
    </message>
    <message>
        <source>The cash of {where} falls to {found}, below zero.</source>
        <translation>Tiền mặt của {where} bị âm: {found}.</translation>
    </message>
    <message>
        <source>{where} has {found} lent out in the ledger, but its loans owe {expected}.</source>
        <translation>Theo sổ, {where} đang cho vay {found}, nhưng cộng số còn nợ của các khoản vay thì được {expected}.</translation>
    </message>
    <message>
        <source>Loan {where} is kept as owing {found}, but its payments leave {expected}.</source>
        <translation>Khoản vay {where} đang ghi còn nợ {found}, nhưng tính theo các lần thu nợ thì còn nợ {expected}.</translation>
    </message>
    <message>
        <source>The schedule of loan {where} is not the one its terms give.</source>
        <translation>Lịch trả nợ của khoản vay {where} không đúng với điều kiện vay.</translation>
    </message>
    <message>
        <source>The payment of voucher {where} is {found}, but {expected} went into the cash boxes.</source>
        <translation>Phiếu {where} ghi thu nợ {found}, nhưng số tiền vào quỹ là {expected}.</translation>
    </message>
    <message>
        <source>Check the books…</source>
        <translation>Kiểm tra sổ sách…</translation>
    </message>
    <message>
        <source>The books are whole and add up. Nothing was changed outside the program, nothing is missing.</source>
        <translation>Sổ sách nguyên vẹn và khớp số. Không có gì bị sửa ngoài chương trình, không thiếu gì.</translation>
    </message>
    <message>
        <source>Something in the books does not fit. Findings: {count}.</source>
        <translation>Trong sổ có {count} chỗ không khớp.</translation>
    </message>
    <message>
        <source>Do not write anything more into these books for now, and do not delete the file: it shows what happened.</source>
        <translation>Xin tạm thời đừng ghi thêm gì vào sổ này và đừng xóa tệp: nhờ tệp mới biết việc gì đã xảy ra.</translation>
    </message>
    <message>
        <source>No safety copy on this computer was found that fits. Look for the copies in the second place, such as the USB stick.</source>
        <translation>Trên máy này không có bản sao lưu nào còn khớp. Xin tìm bản sao lưu để ngoài máy, ví dụ trên USB.</translation>
    </message>
    <message>
        <source>The newest safety copy whose chains fit is of {when}. Compare it with the papers signed since before it is brought back: File, Safety of the books, “Bring a safety copy back…”.</source>
        <translation>Bản sao lưu mới nhất còn khớp là bản {when}. Xin so bản đó với giấy tờ đã ký từ lúc ấy đến nay, rồi mới phục hồi: Tệp, An toàn sổ sách, “Phục hồi từ bản sao lưu…”.</translation>
    </message>
    <message>
        <source>Print this page. Tell the chair {chair} today, and call {superior} if two of you find no reason.</source>
        <translation>Xin in trang này và báo ngay hôm nay cho Chủ nhiệm {chair}; nếu hai người cùng xem mà không rõ lý do, xin gọi {superior}.</translation>
    </message>
    <message>
        <source>Print this page. Tell the chair today, and call the body above the club.</source>
        <translation>Xin in trang này, báo ngay hôm nay cho Chủ nhiệm và gọi cơ quan cấp trên của câu lạc bộ.</translation>
    </message>
    <message>
        <source>Check of the books</source>
        <translation>Kiểm tra sổ sách</translation>
    </message>
    <message>
        <source>Print the outcome…</source>
        <translation>In kết quả…</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>So mã</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Checking all the books</source>
        <translation>Đang kiểm tra toàn bộ sổ sách</translation>
    </message>
    <message>
        <source>Is a paper from these books?</source>
        <translation>Tờ giấy có khớp với sổ này không?</translation>
    </message>
    <message>
        <source>At the foot of signed minutes, of any printed paper or of a sent report, like 7F3A-92C1-04BE</source>
        <translation>Ở chân biên bản đã ký, giấy đã in hoặc báo cáo đã gửi, ví dụ 7F3A-92C1-04BE</translation>
    </message>
    <message>
        <source>… and {count} more; the first one matters most.</source>
        <translation>… và {count} chỗ nữa; chỗ đầu tiên là quan trọng nhất.</translation>
    </message>
    <message>
        <source>The books have not been looked through yet. Press “Check again”.</source>
        <translation>Chưa kiểm tra xong sổ sách. Xin bấm “Kiểm tra lại”.</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Bút toán đã xem</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>Dòng nhật ký đã xem</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Khoản vay đã xem</translation>
    </message>
    <message>
        <source>People on the roll, those who left too</source>
        <translation>Số người, cả người đã ra</translation>
    </message>
    <message>
        <source>none before the first entry</source>
        <translation>chưa có, sổ chưa ghi dòng nào</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Kiểm tra lúc</translation>
    </message>
    <message>
        <source>Control code of the books now</source>
        <translation>Mã kiểm tra của sổ lúc này</translation>
    </message>
    <message>
        <source>the money place or kind {name}</source>
        <translation>nơi giữ tiền hoặc loại thu chi {name}</translation>
    </message>
    <message>
        <source>the club&apos;s usual agenda</source>
        <translation>chương trình mẫu của câu lạc bộ</translation>
    </message>
    <message>
        <source>the loan application of {name}</source>
        <translation>đơn xin vay của {name}</translation>
    </message>
    <message>
        <source>the area of activity {name}</source>
        <translation>mảng hoạt động {name}</translation>
    </message>
    <message>
        <source>the changed terms of loan {name}</source>
        <translation>lần thay đổi khoản vay {name}</translation>
    </message>
    <message>
        <source>the closing of month {name}</source>
        <translation>lần khóa sổ tháng {name}</translation>
    </message>
    <message>
        <source>the club&apos;s own details</source>
        <translation>thông tin của câu lạc bộ</translation>
    </message>
    <message>
        <source>the agenda and activities of the meeting of {name}</source>
        <translation>chương trình và việc đã làm của buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>the pass phrase of the copies outside</source>
        <translation>mật khẩu của bản sao lưu để ngoài máy</translation>
    </message>
    <message>
        <source>the cash count {name}</source>
        <translation>lần kiểm quỹ {name}</translation>
    </message>
    <message>
        <source>the decision {name}</source>
        <translation>quyết định {name}</translation>
    </message>
    <message>
        <source>the gift of {name}</source>
        <translation>khoản ủng hộ của {name}</translation>
    </message>
    <message>
        <source>the dues taken by voucher {name}</source>
        <translation>phí thành viên thu theo phiếu {name}</translation>
    </message>
    <message>
        <source>the dues from {name}</source>
        <translation>mức phí thành viên từ {name}</translation>
    </message>
    <message>
        <source>voucher {name}</source>
        <translation>phiếu {name}</translation>
    </message>
    <message>
        <source>the equipment {name}</source>
        <translation>tài sản {name}</translation>
    </message>
    <message>
        <source>the erased personal data of {name}</source>
        <translation>việc xóa dữ liệu cá nhân của {name}</translation>
    </message>
    <message>
        <source>the fund {name}</source>
        <translation>quỹ {name}</translation>
    </message>
    <message>
        <source>the guests of the meeting of {name}</source>
        <translation>khách mời của buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>the post {name}</source>
        <translation>nhiệm vụ {name}</translation>
    </message>
    <message>
        <source>the member list {name} that was read in</source>
        <translation>danh sách thành viên đã nhập từ tệp {name}</translation>
    </message>
    <message>
        <source>the key that signs the club&apos;s files</source>
        <translation>khóa ký tệp của câu lạc bộ</translation>
    </message>
    <message>
        <source>loan {name}</source>
        <translation>khoản vay {name}</translation>
    </message>
    <message>
        <source>the meeting of {name}</source>
        <translation>buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>member {name}</source>
        <translation>thành viên {name}</translation>
    </message>
    <message>
        <source>own words in the minutes of {name}</source>
        <translation>lời tự viết trong biên bản buổi {name}</translation>
    </message>
    <message>
        <source>the named list {name}</source>
        <translation>danh sách có tên {name}</translation>
    </message>
    <message>
        <source>the opening figures of loan {name}</source>
        <translation>số đầu kỳ của khoản vay {name}</translation>
    </message>
    <message>
        <source>principal and interest of voucher {name}</source>
        <translation>tiền gốc, lãi của phiếu {name}</translation>
    </message>
    <message>
        <source>the recovery code of the PINs</source>
        <translation>mã khôi phục mã PIN</translation>
    </message>
    <message>
        <source>the kind of loan {name}</source>
        <translation>loại vay {name}</translation>
    </message>
    <message>
        <source>the receiver of reports {name}</source>
        <translation>nơi nhận báo cáo {name}</translation>
    </message>
    <message>
        <source>the words of the report {name}</source>
        <translation>lời viết trong báo cáo {name}</translation>
    </message>
    <message>
        <source>decision {name} of a meeting</source>
        <translation>quyết định số {name} của buổi sinh hoạt</translation>
    </message>
    <message>
        <source>a safety copy that was brought back</source>
        <translation>lần phục hồi từ bản sao lưu</translation>
    </message>
    <message>
        <source>the lending rules from {name}</source>
        <translation>quy định cho vay từ {name}</translation>
    </message>
    <message>
        <source>an act to be confirmed by a second person</source>
        <translation>việc chờ người thứ hai xác nhận</translation>
    </message>
    <message>
        <source>a copy outside this computer</source>
        <translation>bản sao ở ngoài máy</translation>
    </message>
    <message>
        <source>the report file {name}</source>
        <translation>tệp báo cáo {name}</translation>
    </message>
    <message>
        <source>a setting of the club</source>
        <translation>một cài đặt của câu lạc bộ</translation>
    </message>
    <message>
        <source>the sharing of interest from {name}</source>
        <translation>cách chia tiền lãi từ {name}</translation>
    </message>
    <message>
        <source>the signed minutes of {name}</source>
        <translation>biên bản đã ký của buổi {name}</translation>
    </message>
    <message>
        <source>month {name} without a meeting</source>
        <translation>tháng {name} không sinh hoạt</translation>
    </message>
    <message>
        <source>the signing in of {name}</source>
        <translation>người dùng và mã PIN của {name}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>số {number}</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Nothing was stored. Problems: {count}</source>
        <translation>Chưa nhập gì. Số chỗ cần sửa: {count}</translation>
    </message>
    <message>
        <source>Done: {path}</source>
        <translation>Đã xong: {path}</translation>
    </message>
    <message>
        <source>Read: {sheet} {rows} rows</source>
        <translation>Đã đọc trang {sheet}: {rows} dòng</translation>
    </message>
    <message>
        <source>Note: {sentence}</source>
        <translation>Lưu ý: {sentence}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} files</source>
        <translation>Đã xem {done} trên {total} tệp</translation>
    </message>
    <message>
        <source>Read {new} new files of {clubs} clubs; not taken: {refused}</source>
        <translation>Đã đọc {new} tệp mới; hiện có {clubs} câu lạc bộ; không nhận: {refused}</translation>
    </message>
    <message>
        <source>The books are whole and add up.</source>
        <translation>Sổ sách nguyên vẹn và khớp.</translation>
    </message>
    <message>
        <source>Left out: {where}: “{text}” – {reason}</source>
        <translation>Không lấy: {where}: “{text}” – {reason}</translation>
    </message>
    <message>
        <source>Added: {where}: {name}</source>
        <translation>Người mới: {where}: {name}</translation>
    </message>
    <message>
        <source>Changed: {where}: {name}: {change}</source>
        <translation>Có thay đổi: {where}: {name}: {change}</translation>
    </message>
    <message>
        <source>Not overwritten: {where}: {name}: {change}</source>
        <translation>Giữ nguyên, không ghi đè: {where}: {name}: {change}</translation>
    </message>
    <message>
        <source>Not stored: {where}: {name}: {reason}</source>
        <translation>Chưa nhập: {where}: {name}: {reason}</translation>
    </message>
    <message>
        <source>Please check: {where}: {name}: {reason}</source>
        <translation>Nên xem lại: {where}: {name}: {reason}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>dòng {row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”, row {row}</source>
        <translation>trang “{sheet}”, dòng {row}</translation>
    </message>
    <message>
        <source>Name a file that holds the pass phrase: --pass-phrase-file FILE</source>
        <translation>Xin cho biết tệp chứa mật khẩu: --pass-phrase-file TỆP</translation>
    </message>
    <message>
        <source>Pass phrase or recovery code of {name}: </source>
        <translation>Mật khẩu hoặc mã phục hồi của {name}: </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>To look at before closing</source>
        <translation>Việc cần xem trước khi khóa sổ</translation>
    </message>
    <message>
        <source>The month is over.</source>
        <translation>Tháng đã hết.</translation>
    </message>
    <message>
        <source>The month is not over: it can be closed from {lacking} on.</source>
        <translation>Tháng chưa hết: từ ngày {lacking} mới khóa được.</translation>
    </message>
    <message>
        <source>Voucher numbers have no gap.</source>
        <translation>Số phiếu liền nhau, không thiếu số nào.</translation>
    </message>
    <message>
        <source>Voucher numbers: {lacking}</source>
        <translation>Số phiếu chưa liền nhau: {lacking}</translation>
    </message>
    <message>
        <source>The cash is counted after the last entry.</source>
        <translation>Đã kiểm quỹ sau khoản ghi cuối cùng.</translation>
    </message>
    <message>
        <source>Not counted after the last entry: {lacking}.</source>
        <translation>Chưa kiểm quỹ sau khoản ghi cuối cùng: {lacking}.</translation>
    </message>
    <message>
        <source>The minutes of the month are signed.</source>
        <translation>Biên bản trong tháng đã ký.</translation>
    </message>
    <message>
        <source>Minutes not signed yet: meeting of {lacking}.</source>
        <translation>Biên bản chưa ký: buổi ngày {lacking}.</translation>
    </message>
    <message>
        <source>Every difference has its reason.</source>
        <translation>Chênh lệch nào cũng đã ghi lý do.</translation>
    </message>
    <message>
        <source>A difference without a reason: {lacking}.</source>
        <translation>Chênh lệch chưa ghi lý do: {lacking}.</translation>
    </message>
    <message>
        <source>The books add up.</source>
        <translation>Số liệu trong sổ khớp nhau.</translation>
    </message>
    <message>
        <source>The books do not add up: {lacking}</source>
        <translation>Số liệu trong sổ không khớp: {lacking}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>Closed {when} by {who}.</source>
        <translation>Khóa lúc {when}, người khóa: {who}.</translation>
    </message>
    <message>
        <source>Closed all the same: {words}</source>
        <translation>Lý do vẫn khóa: {words}</translation>
    </message>
    <message>
        <source>Opened again {when} by {who}: {reason}</source>
        <translation>Mở lại lúc {when}, người mở: {who}. Lý do: {reason}</translation>
    </message>
    <message>
        <source>Open month {month} again</source>
        <translation>Mở lại tháng {month}</translation>
    </message>
    <message>
        <source>Entries of this month can then be made and reversed again. Close it again afterwards.</source>
        <translation>Mở lại rồi thì ghi thêm và hủy phiếu được trong tháng này. Xong việc xin khóa lại.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Lý do mở lại</translation>
    </message>
    <message>
        <source>Closing the months</source>
        <translation>Khóa sổ tháng</translation>
    </message>
    <message>
        <source>Months and how they stand</source>
        <translation>Các tháng và tình trạng sổ</translation>
    </message>
    <message>
        <source>Why it is closed all the same</source>
        <translation>Vì sao vẫn khóa</translation>
    </message>
    <message>
        <source>Count the cash…</source>
        <translation>Kiểm quỹ…</translation>
    </message>
    <message>
        <source>Closing the months of {year}</source>
        <translation>Khóa sổ tháng, năm {year}</translation>
    </message>
    <message>
        <source>Open month {month} again…</source>
        <translation>Mở lại tháng {month}…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet, so there is nothing to close.</source>
        <translation>Sổ chưa ghi khoản nào nên chưa có gì để khóa.</translation>
    </message>
    <message>
        <source>Close month {month}</source>
        <translation>Khóa sổ tháng {month}</translation>
    </message>
    <message>
        <source>Before month {month} is closed</source>
        <translation>Trước khi khóa sổ tháng {month}</translation>
    </message>
    <message>
        <source>Handed on to the year {year}</source>
        <translation>Số dư chuyển sang năm {year}</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Đến trang Sinh hoạt</translation>
    </message>
    <message>
        <source>Close month {month}? Nothing can be dated in it or before any more.</source>
        <translation>Khóa sổ tháng {month}? Khóa rồi thì không ghi thêm được khoản nào vào tháng ấy và các tháng trước.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Chưa khóa</translation>
    </message>
    <message>
        <source>The month closed last can be opened again, with a reason.</source>
        <translation>Tháng khóa sau cùng vẫn mở lại được, có ghi lý do.</translation>
    </message>
    <message>
        <source>Month {month} is closed.</source>
        <translation>Đã khóa sổ tháng {month}.</translation>
    </message>
    <message>
        <source>Month {month} is open again.</source>
        <translation>Đã mở lại tháng {month}.</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>Ghi kiểm quỹ</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Lý do chênh lệch</translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation>Đếm được: {amount}</translation>
    </message>
    <message>
        <source>This was counted before and not recorded yet.</source>
        <translation>Đây là số đã đếm lần trước, chưa ghi vào sổ.</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Kiểm quỹ</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Ngày kiểm quỹ</translation>
    </message>
    <message>
        <source>Print the cash count</source>
        <translation>In biên bản kiểm quỹ</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>In mẫu trống</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mệnh giá</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation>Số tờ {note}</translation>
    </message>
    <message>
        <source>Balance on the statement of {bank}</source>
        <translation>Số dư trên sao kê của {bank}</translation>
    </message>
    <message>
        <source>Read it off the bank&apos;s paper or telephone, as of this day.</source>
        <translation>Xin xem trên giấy báo hoặc tin nhắn, ứng dụng của ngân hàng, tính đến ngày này.</translation>
    </message>
    <message>
        <source>{place}: what was counted is not recorded yet.</source>
        <translation>{place}: số đã đếm chưa ghi vào sổ.</translation>
    </message>
    <message>
        <source>Go on, record it later</source>
        <translation>Đi tiếp, ghi sau</translation>
    </message>
    <message>
        <source>In the books: {book}.</source>
        <translation>Trong sổ: {book}.</translation>
    </message>
    <message>
        <source>In the books: {book}. It is the same.</source>
        <translation>Trong sổ: {book}. Khớp với sổ.</translation>
    </message>
    <message>
        <source>In the books: {book}. There is {amount} too much.</source>
        <translation>Trong sổ: {book}. Thừa {amount} so với sổ.</translation>
    </message>
    <message>
        <source>In the books: {book}. {amount} is missing.</source>
        <translation>Trong sổ: {book}. Thiếu {amount} so với sổ.</translation>
    </message>
    <message>
        <source>The books have changed since the count: then {then}, now {now}. Count again, or press “Record the count” to confirm what stands here.</source>
        <translation>Sổ đã thay đổi từ lúc kiểm quỹ: lúc ấy {then}, nay {now}. Xin đếm lại, hoặc bấm “Ghi kiểm quỹ” để xác nhận số đang có ở đây.</translation>
    </message>
    <message>
        <source>Counted and recorded: it is what the books say.</source>
        <translation>Đã ghi kiểm quỹ: khớp với sổ.</translation>
    </message>
    <message>
        <source>Counted and recorded with its reason. The difference can be booked by a receipt or a payment on the page Funds.</source>
        <translation>Đã ghi kiểm quỹ kèm lý do. Có thể ghi bù chênh lệch bằng phiếu thu hoặc phiếu chi ở trang Quỹ.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Nothing in these books carries this code. Look at the paper again, digit by digit: if it is right, the paper is of another club or the books were changed.</source>
        <translation>Trong sổ này không có gì mang mã này. Xin xem lại từng chữ số trên giấy: nếu gõ đúng thì tờ giấy là của câu lạc bộ khác, hoặc sổ đã bị sửa.</translation>
    </message>
    <message>
        <source>A paper printed when voucher {voucher} of {day} was the last in the books.</source>
        <translation>Giấy in khi phiếu {voucher} ngày {day} là phiếu cuối cùng trong sổ.</translation>
    </message>
    <message>
        <source>Vouchers since then: {count}.</source>
        <translation>Số phiếu ghi từ đó đến nay: {count}.</translation>
    </message>
    <message>
        <source>Report of {period}, sending number {number}, made on {day}: {name}.</source>
        <translation>Báo cáo {period}, lần gửi {number}, lập ngày {day}: {name}.</translation>
    </message>
    <message>
        <source>The copy kept here is the one that was sent, and it gives this code.</source>
        <translation>Bản lưu ở đây đúng là bản đã gửi và cho đúng mã này.</translation>
    </message>
    <message>
        <source>The copy kept here is not the one that was sent any more: something was changed.</source>
        <translation>Bản lưu ở đây không còn giống bản đã gửi: đã có chỗ bị sửa.</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>{name}: nothing is asked. Type an amount to take something.</source>
        <translation>{name}: không có gì phải thu. Nếu vẫn thu, xin gõ số tiền.</translation>
    </message>
    <message>
        <source>{name}: {parts}. Together {amount}.</source>
        <translation>{name}: {parts}. Cộng {amount}.</translation>
    </message>
    <message>
        <source>{name} paid {amount}, {vouchers}.</source>
        <translation>{name} đã nộp {amount}, {vouchers}.</translation>
    </message>
    <message>
        <source>dues {amount}</source>
        <translation>phí {amount}</translation>
    </message>
    <message>
        <source>interest {amount}</source>
        <translation>lãi {amount}</translation>
    </message>
    <message>
        <source>principal {amount}</source>
        <translation>gốc {amount}</translation>
    </message>
    <message>
        <source>{name} pays {amount}: {parts}.</source>
        <translation>{name} nộp {amount}: {parts}.</translation>
    </message>
    <message>
        <source>Still lacking: {parts}.</source>
        <translation>Còn thiếu {parts}.</translation>
    </message>
    <message>
        <source>The whole principal is paid back.</source>
        <translation>Trả hết gốc.</translation>
    </message>
    <message>
        <source>Still owed {outstanding}.</source>
        <translation>Còn nợ {outstanding}.</translation>
    </message>
    <message>
        <source>Still lacking: {parts}; still owed {outstanding}.</source>
        <translation>Còn thiếu {parts}; còn nợ {outstanding}.</translation>
    </message>
    <message>
        <source>{extra} of it is paid ahead for the next rows.</source>
        <translation>Trong đó {extra} nộp trước cho các kỳ sau.</translation>
    </message>
    <message>
        <source>{extra} of it is paid off the last rows.</source>
        <translation>Trong đó {extra} trừ vào các kỳ cuối.</translation>
    </message>
    <message>
        <source>{extra} of it makes every row to come smaller.</source>
        <translation>Trong đó {extra} trả bớt gốc, các kỳ sau trả ít hơn.</translation>
    </message>
    <message>
        <source>Receipt {numbers}</source>
        <translation>Phiếu thu {numbers}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng</translation>
    </message>
    <message>
        <source>somebody stands in</source>
        <translation>đi thay</translation>
    </message>
    <message>
        <source>{people} people · {amount}</source>
        <translation>{people} người · {amount}</translation>
    </message>
    <message>
        <source>It agrees.</source>
        <translation>Khớp với số đã thu.</translation>
    </message>
    <message>
        <source>{amount} too little.</source>
        <translation>Thiếu {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>Thừa {amount}.</translation>
    </message>
    <message>
        <source>Amount taken</source>
        <translation>Số tiền đã thu</translation>
    </message>
    <message>
        <source>With this row</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Take it another way… (F2)</source>
        <translation>Thu cách khác… (F2)</translation>
    </message>
    <message>
        <source>Print its receipts</source>
        <translation>In phiếu của dòng này</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Hủy khoản này…</translation>
    </message>
    <message>
        <source>Enter: record, next person · Ctrl Z: take the last one back</source>
        <translation>Enter: ghi, sang người sau · Ctrl Z: hủy khoản vừa ghi</translation>
    </message>
    <message>
        <source>Nobody stands in this list.</source>
        <translation>Không có ai trong danh sách này.</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Phải thu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa thu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>Dues of all…</source>
        <translation>Thu phí người có mặt…</translation>
    </message>
    <message>
        <source>Collections and dues</source>
        <translation>Thu nợ và phí</translation>
    </message>
    <message>
        <source>Amount taken from {name}</source>
        <translation>Số tiền thu của {name}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Gốc</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Lãi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Phải thu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Chứng từ</translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>In phiếu thu</translation>
    </message>
    <message>
        <source>Record the dues of {people} people who are here, {amount} in all?</source>
        <translation>Ghi thu phí của {people} người có mặt, cộng {amount}?</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Record the dues</source>
        <translation>Ghi thu phí</translation>
    </message>
    <message>
        <source>Written down wrongly at the meeting</source>
        <translation>Ghi nhầm tại buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Take back {amount} from {name}, {vouchers}?</source>
        <translation>Hủy khoản đã thu {amount} của {name}, {vouchers}?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Hủy khoản này</translation>
    </message>
    <message>
        <source>Money on the table</source>
        <translation>Tiền mặt đếm được</translation>
    </message>
    <message>
        <source>Taken: {sum}</source>
        <translation>Đã thu {sum}</translation>
    </message>
    <message>
        <source>Open: {sum}</source>
        <translation>Còn {sum}</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Blood pressure taken</source>
        <translation>Đo huyết áp</translation>
    </message>
    <message>
        <source>Health check-up</source>
        <translation>Khám sức khỏe</translation>
    </message>
    <message>
        <source>Talk about health</source>
        <translation>Nói chuyện về sức khỏe</translation>
    </message>
    <message>
        <source>Home-care visits</source>
        <translation>Thăm, chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Help given to people</source>
        <translation>Giúp đỡ người khó khăn</translation>
    </message>
    <message>
        <source>Work for the community</source>
        <translation>Việc chung của cộng đồng</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Biểu diễn văn nghệ</translation>
    </message>
    <message>
        <source>Exchange with others</source>
        <translation>Giao lưu</translation>
    </message>
    <message>
        <source>Rights case</source>
        <translation>Việc về quyền và lợi ích</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Nói chuyện chuyên đề</translation>
    </message>
    <message>
        <source>Help to earn a living</source>
        <translation>Giúp nhau làm kinh tế</translation>
    </message>
    <message>
        <source>Raising money and goods</source>
        <translation>Vận động tiền, hiện vật</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} lần</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>nobody voted</source>
        <translation>không ai biểu quyết</translation>
    </message>
    <message>
        <source>for {yes}/{total} ({share}), against {no}, other {other}</source>
        <translation>tán thành {yes}/{total} ({share}), không tán thành {no}, ý kiến khác {other}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>thôi, không làm</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Mảng hoạt động</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Value, đ</source>
        <translation>Trị giá, đ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Leave the line as it was</source>
        <translation>Thôi, để dòng này như cũ</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Sửa dòng này</translation>
    </message>
    <message>
        <source>Remove the line…</source>
        <translation>Bỏ dòng này…</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Choose the area, then type what was done.</source>
        <translation>Chưa ghi việc nào. Xin chọn mảng hoạt động rồi gõ việc đã làm.</translation>
    </message>
    <message>
        <source>Write the line down</source>
        <translation>Ghi việc này</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Lưu dòng đã sửa</translation>
    </message>
    <message>
        <source>Remove this line?</source>
        <translation>Bỏ dòng này?</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Giữ dòng này</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Items, ticked once something is written</source>
        <translation>Các mục (✓ là đã ghi)</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Các mục của chương trình</translation>
    </message>
    <message>
        <source>There is no agenda. It is made when the meeting is begun.</source>
        <translation>Chưa có chương trình. Khi bắt đầu buổi sinh hoạt, chương trình được lập sẵn.</translation>
    </message>
    <message>
        <source>What was said; may stay empty</source>
        <translation>Gõ ý kiến đã nêu ở mục này; không có thì để trống</translation>
    </message>
    <message>
        <source>Saved by itself. Ctrl+Enter: the next item.</source>
        <translation>Chữ gõ vào được lưu ngay. Ctrl+Enter: sang mục sau.</translation>
    </message>
    <message>
        <source>Voted on: write the votes with the decision.</source>
        <translation>Mục này có biểu quyết: kết quả biểu quyết ghi ở phần Quyết định.</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>Thêm mảng hoạt động</translation>
    </message>
    <message>
        <source>Another name for an area</source>
        <translation>Đổi tên mảng hoạt động</translation>
    </message>
    <message>
        <source>Add the area</source>
        <translation>Thêm mảng này</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Lưu tên</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Tên mảng hoạt động</translation>
    </message>
    <message>
        <source>What was told under it before takes the new name too.</source>
        <translation>Những việc đã ghi ở mảng này cũng mang tên mới.</translation>
    </message>
    <message>
        <source>Areas of activity</source>
        <translation>Các mảng hoạt động</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Còn dùng</translation>
    </message>
    <message>
        <source>The association&apos;s figures are counted by these areas.</source>
        <translation>Số liệu báo cáo Hội Người cao tuổi được cộng theo các mảng này.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Không dùng nữa</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Add an area…</source>
        <translation>Thêm mảng…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Add an item to the agenda…</source>
        <translation>Thêm mục vào chương trình…</translation>
    </message>
    <message>
        <source>Change the chosen item…</source>
        <translation>Sửa mục đang chọn…</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Đưa mục lên trên</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Đưa mục xuống dưới</translation>
    </message>
    <message>
        <source>Remove the chosen item…</source>
        <translation>Bỏ mục đang chọn…</translation>
    </message>
    <message>
        <source>Agenda of every new meeting…</source>
        <translation>Chương trình mẫu của câu lạc bộ…</translation>
    </message>
    <message>
        <source>Areas of activity…</source>
        <translation>Các mảng hoạt động…</translation>
    </message>
    <message>
        <source>All decisions of a year…</source>
        <translation>Sổ theo dõi quyết định…</translation>
    </message>
    <message>
        <source>What was written under it goes too.</source>
        <translation>Phần đã ghi ở mục này cũng mất theo.</translation>
    </message>
    <message>
        <source>Remove “{title}” from this meeting?</source>
        <translation>Bỏ mục “{title}” khỏi buổi này?</translation>
    </message>
    <message>
        <source>Keep the item</source>
        <translation>Giữ mục này</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Bỏ mục này</translation>
    </message>
    <message>
        <source>Saved by itself as each input is left.</source>
        <translation>Gõ xong mỗi ô rồi sang ô khác là được lưu ngay.</translation>
    </message>
    <message>
        <source>Its subject and who spoke</source>
        <translation>Chủ đề và người nói</translation>
    </message>
    <message>
        <source>Talk given</source>
        <translation>Nói chuyện chuyên đề</translation>
    </message>
    <message>
        <source>Conclusion of the chair</source>
        <translation>Kết luận của chủ trì</translation>
    </message>
    <message>
        <source>Next meeting on</source>
        <translation>Ngày họp tới</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Nơi họp tới</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation>Sửa mục</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>Thêm mục này</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>Lưu mục này</translation>
    </message>
    <message>
        <source>What is decided here is voted on</source>
        <translation>Quyết định ở mục này phải biểu quyết</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tên mục</translation>
    </message>
    <message>
        <source>The minutes cannot be signed while such a decision lacks its votes.</source>
        <translation>Quyết định chưa ghi kết quả biểu quyết thì chưa ký được biên bản.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Nội dung quyết định</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>lacks its votes</source>
        <translation>chưa ghi biểu quyết</translation>
    </message>
    <message>
        <source>late</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>hạn {day}</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>Quyết định mới</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Ghi quyết định</translation>
    </message>
    <message>
        <source>Decision {code}</source>
        <translation>Quyết định {code}</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Lưu quyết định</translation>
    </message>
    <message>
        <source>Under no item</source>
        <translation>Không thuộc mục nào</translation>
    </message>
    <message>
        <source>Tab, or Ctrl+Enter, goes on to the next input.</source>
        <translation>Gõ xong bấm Tab hoặc Ctrl+Enter để sang ô sau.</translation>
    </message>
    <message>
        <source>A member by a few letters, or anybody</source>
        <translation>Gõ vài chữ để tìm thành viên, hoặc tên người khác</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>Under which item</source>
        <translation>Thuộc mục</translation>
    </message>
    <message>
        <source>All {count} present are for it</source>
        <translation>Cả {count} người có mặt tán thành</translation>
    </message>
    <message>
        <source>This item is voted on.</source>
        <translation>Mục này phải biểu quyết.</translation>
    </message>
    <message>
        <source>Present: {count}.</source>
        <translation>Có mặt: {count}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Nothing is decided yet, and nothing waits from earlier meetings.</source>
        <translation>Buổi này chưa có quyết định; các buổi trước không còn việc chưa xong.</translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation>Thêm quyết định…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Written by mistake…</source>
        <translation>Ghi nhầm, bỏ đi…</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>Đã xong…</translation>
    </message>
    <message>
        <source>It is dropped…</source>
        <translation>Thôi, không làm…</translation>
    </message>
    <message>
        <source>Not so: it still waits</source>
        <translation>Ghi lại là chưa xong</translation>
    </message>
    <message>
        <source>Before the minutes are signed, put the votes right of: {codes}.</source>
        <translation>Trước khi ký biên bản, xin ghi đúng kết quả biểu quyết của quyết định: {codes}.</translation>
    </message>
    <message>
        <source>Remove decision {code}?</source>
        <translation>Bỏ quyết định {code}?</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Giữ quyết định</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Decisions of the meetings</source>
        <translation>Sổ theo dõi quyết định</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In sổ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>All of the year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Thôi, không làm</translation>
    </message>
    <message>
        <source>Nothing waits to be carried out.</source>
        <translation>Không còn việc nào chưa xong.</translation>
    </message>
    <message>
        <source>There are no such decisions in this year.</source>
        <translation>Năm này không có quyết định nào như vậy.</translation>
    </message>
    <message>
        <source>Decision {code} is done</source>
        <translation>Quyết định {code} đã xong</translation>
    </message>
    <message>
        <source>Decision {code} is dropped</source>
        <translation>Quyết định {code}: thôi, không làm</translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation>Ghi đã xong</translation>
    </message>
    <message>
        <source>Record: dropped</source>
        <translation>Ghi thôi, không làm</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Kết quả thực hiện</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Stands in the minutes; may stay empty</source>
        <translation>Được ghi vào biên bản; có thể để trống</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Conclusion, next meeting</source>
        <translation>Kết luận, buổi sau</translation>
    </message>
    <message>
        <source>Agenda of every new meeting</source>
        <translation>Chương trình mẫu của câu lạc bộ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Changes hold for meetings that are begun from now on.</source>
        <translation>Thay đổi ở đây dùng cho các buổi bắt đầu từ nay về sau.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống dưới</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Thêm mục…</translation>
    </message>
    <message>
        <source>Hold new meetings without “{title}”?</source>
        <translation>Từ nay bỏ mục “{title}” khỏi chương trình mẫu?</translation>
    </message>
    <message>
        <source>Not a member: write it as typed</source>
        <translation>Không phải thành viên: ghi đúng như đã gõ</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>poor households</source>
        <translation>hộ nghèo</translation>
    </message>
    <message>
        <source>near-poor households</source>
        <translation>hộ cận nghèo</translation>
    </message>
    <message>
        <source>people of 70 and over</source>
        <translation>người từ 70 tuổi</translation>
    </message>
    <message>
        <source>people of 80 and over</source>
        <translation>người từ 80 tuổi</translation>
    </message>
    <message>
        <source>members of the board</source>
        <translation>người trong Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} một tháng</translation>
    </message>
    <message>
        <source>{amount} a quarter (3 months)</source>
        <translation>{amount} một quý (3 tháng)</translation>
    </message>
    <message>
        <source>{amount} a year (12 months)</source>
        <translation>{amount} một năm (12 tháng)</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>mỗi tháng một lần</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>3 tháng một lần</translation>
    </message>
    <message>
        <source>every 12 months</source>
        <translation>12 tháng một lần</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>no dues</source>
        <translation>không thu phí</translation>
    </message>
    <message>
        <source>From {month} on: {amount}. Excused: {exempt}.</source>
        <translation>Từ {month}: {amount}. Được miễn: {exempt}.</translation>
    </message>
    <message>
        <source>Pays dues of {months}.</source>
        <translation>Đóng phí {months}.</translation>
    </message>
    <message>
        <source>Pays dues of {months}, the last of them in part.</source>
        <translation>Đóng phí {months}, kỳ cuối mới đóng một phần.</translation>
    </message>
    <message>
        <source>Nothing is lacking then.</source>
        <translation>Đóng xong không còn thiếu.</translation>
    </message>
    <message>
        <source>{amount} is lacking then.</source>
        <translation>Đóng xong còn thiếu {amount}.</translation>
    </message>
    <message>
        <source>lacks {amount} ({months})</source>
        <translation>còn thiếu {amount} ({months})</translation>
    </message>
    <message>
        <source>excused: {why}</source>
        <translation>được miễn: {why}</translation>
    </message>
    <message>
        <source>paid until {month}</source>
        <translation>đã đóng đến hết {month}</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>không có gì phải đóng</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>Đã đóng đủ</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>paid: paid in full · ½: paid in part · –: not paid · F: excused · empty: not yet due</source>
        <translation>đủ: đã đóng đủ · ½: đóng một phần · –: chưa đóng · M: được miễn · ô trống: chưa đến kỳ</translation>
    </message>
    <message>
        <source>Nothing is paid for {year} yet.</source>
        <translation>Năm {year} chưa có ai đóng.</translation>
    </message>
    <message>
        <source>Paid for the months of {year} – {months}. Together {total} đ.</source>
        <translation>Đã đóng cho các tháng của năm {year} – {months}. Cộng {total} đ.</translation>
    </message>
    <message>
        <source>Dues book</source>
        <translation>Sổ thu phí thành viên</translation>
    </message>
    <message>
        <source>Year of the book</source>
        <translation>Năm của sổ</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Tìm thành viên</translation>
    </message>
    <message>
        <source>Nobody fits. Choose another filter or type another name.</source>
        <translation>Không có ai phù hợp. Xin chọn nút lọc khác hoặc gõ tên khác.</translation>
    </message>
    <message>
        <source>Members by month</source>
        <translation>Thành viên theo tháng</translation>
    </message>
    <message>
        <source>Another amount…</source>
        <translation>Thu số khác…</translation>
    </message>
    <message>
        <source>Print the book</source>
        <translation>In sổ</translation>
    </message>
    <message>
        <source>Amount of the dues…</source>
        <translation>Mức phí…</translation>
    </message>
    <message>
        <source>The club has not said yet how much dues are. Press “Amount of the dues…”.</source>
        <translation>Câu lạc bộ chưa đặt mức phí. Xin bấm “Mức phí…”.</translation>
    </message>
    <message>
        <source>Take {amount} (Ctrl+T)</source>
        <translation>Thu {amount} (Ctrl+T)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Take a contribution</source>
        <translation>Nhận vốn góp</translation>
    </message>
    <message>
        <source>Record the contribution</source>
        <translation>Ghi nhận vốn góp</translation>
    </message>
    <message>
        <source>Give a contribution back</source>
        <translation>Trả lại vốn góp</translation>
    </message>
    <message>
        <source>Record what is given back</source>
        <translation>Ghi trả lại vốn góp</translation>
    </message>
    <message>
        <source>Members&apos; contributions</source>
        <translation>Vốn góp của thành viên</translation>
    </message>
    <message>
        <source>Money that members put into a fund and get back on leaving. The club owes it to them: it is not a gift and not dues.</source>
        <translation>Tiền thành viên góp vào quỹ và được trả lại khi ra câu lạc bộ. Câu lạc bộ nợ thành viên số tiền này: đây không phải tiền ủng hộ, cũng không phải phí thành viên.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Phải trả lại</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>Chưa có ai góp vốn.</translation>
    </message>
    <message>
        <source>Members with a contribution</source>
        <translation>Thành viên có vốn góp</translation>
    </message>
    <message>
        <source>Begin to take contributions</source>
        <translation>Bắt đầu nhận vốn góp</translation>
    </message>
    <message>
        <source>Take a contribution…</source>
        <translation>Nhận vốn góp…</translation>
    </message>
    <message>
        <source>Give it back…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>In sao kê</translation>
    </message>
    <message>
        <source>Take no more contributions</source>
        <translation>Thôi nhận vốn góp</translation>
    </message>
    <message>
        <source>The club has {total} of {people} members to give back.</source>
        <translation>Câu lạc bộ phải trả lại {total} cho {people} thành viên.</translation>
    </message>
    <message>
        <source>Recorded as {voucher}.</source>
        <translation>Đã ghi, phiếu {voucher}.</translation>
    </message>
    <message>
        <source>contributed {amount}</source>
        <translation>góp {amount}</translation>
    </message>
    <message>
        <source>got back {amount}</source>
        <translation>được trả lại {amount}</translation>
    </message>
    <message>
        <source>Set the dues</source>
        <translation>Đặt mức phí</translation>
    </message>
    <message>
        <source>Save the dues</source>
        <translation>Lưu mức phí</translation>
    </message>
    <message>
        <source>Dues of a member</source>
        <translation>Phí của một thành viên</translation>
    </message>
    <message>
        <source>Type 0 where no dues are taken.</source>
        <translation>Gõ 0 nếu không thu phí.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Bao lâu đóng một lần</translation>
    </message>
    <message>
        <source>Holds from month</source>
        <translation>Áp dụng từ tháng</translation>
    </message>
    <message>
        <source>What was paid counts; a month paid ahead lacks the difference.</source>
        <translation>Tiền đã đóng vẫn được tính; tháng đã đóng trước chỉ còn thiếu phần chênh lệch.</translation>
    </message>
    <message>
        <source>Who is excused</source>
        <translation>Ai được miễn</translation>
    </message>
    <message>
        <source>Amount of the dues</source>
        <translation>Mức phí thành viên</translation>
    </message>
    <message>
        <source>The club has not said yet how much dues are. Press “Set the dues…”.</source>
        <translation>Câu lạc bộ chưa đặt mức phí. Xin bấm “Đặt mức phí…”.</translation>
    </message>
    <message>
        <source>Rules of dues by month</source>
        <translation>Mức phí theo tháng</translation>
    </message>
    <message>
        <source>Dues go to the Activity Fund, the oldest unpaid month first. Who joins pays from the month of joining. A new amount holds from its month; the months before stay as they are.</source>
        <translation>Phí thành viên vào Quỹ hoạt động, đóng cho tháng còn thiếu cũ nhất trước. Người mới vào đóng từ tháng vào câu lạc bộ. Mức mới áp dụng từ tháng đã chọn; các tháng trước giữ nguyên.</translation>
    </message>
    <message>
        <source>Set the dues…</source>
        <translation>Đặt mức phí…</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Từ tháng</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>sắp áp dụng</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>đang áp dụng</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>đã áp dụng trước đây</translation>
    </message>
    <message>
        <source>Saved: these dues hold from {month} on.</source>
        <translation>Đã lưu: mức phí này áp dụng từ tháng {month}.</translation>
    </message>
    <message>
        <source>Took {amount} of {name}: dues of {months}. Receipt {voucher}.</source>
        <translation>Đã thu {amount} của {name}: phí {months}. Phiếu thu {voucher}.</translation>
    </message>
    <message>
        <source>Take dues</source>
        <translation>Thu phí thành viên</translation>
    </message>
    <message>
        <source>Record the dues</source>
        <translation>Ghi thu phí</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Who pays, where it is somebody else</source>
        <translation>Người nộp thay (nếu có)</translation>
    </message>
    <message>
        <source>Dues book…</source>
        <translation>Sổ thu phí thành viên…</translation>
    </message>
    <message>
        <source>Members&apos; contributions…</source>
        <translation>Vốn góp của thành viên…</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The personal data of {code} are erased. The money stays under the code.</source>
        <translation>Đã xóa dữ liệu cá nhân của {code}. Phần tiền trong sổ vẫn giữ dưới mã này.</translation>
    </message>
    <message>
        <source>Erase the personal data of {code} {name}</source>
        <translation>Xóa dữ liệu cá nhân của {code} {name}</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Ngày xóa</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Xóa vĩnh viễn…</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Ai yêu cầu</translation>
    </message>
    <message>
        <source>The reason stays: write it without the name, phone or card number.</source>
        <translation>Lý do được giữ lại trong sổ: xin đừng ghi tên, số điện thoại, số thẻ.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Không xóa</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Đã xóa thì không lấy lại được.</translation>
    </message>
    <message>
        <source>Erase the personal data of {code} {name} for ever?</source>
        <translation>Xóa vĩnh viễn dữ liệu cá nhân của {code} {name}?</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>chính người đó</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>người nhà</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>What goes, for ever: name, birth, phone, address, citizen and card numbers, group, household, circumstances, ethnic group, notes, and what was written in applications for loans.</source>
        <translation>Sẽ mất vĩnh viễn: họ tên, ngày sinh, điện thoại, địa chỉ, số CCCD và số thẻ, tổ, diện hộ, hoàn cảnh, dân tộc, ghi chú, và lời viết trong đơn vay.</translation>
    </message>
    <message>
        <source>What stays under the code {code}: loans, vouchers, attendance, the days of membership and consents. The books add up as before.</source>
        <translation>Được giữ dưới mã {code}: khoản vay, phiếu thu chi, điểm danh, ngày vào, ngày ra và các lần đồng ý. Sổ sách vẫn khớp như cũ.</translation>
    </message>
    <message>
        <source>Safety copies made before today still hold the data until they are thinned out in time; copies on a USB stick until you delete them.</source>
        <translation>Các bản sao lưu làm trước đây còn giữ dữ liệu cho đến khi chương trình dọn dần; bản trên USB còn cho đến khi câu lạc bộ tự xóa.</translation>
    </message>
    <message>
        <source>What is signed, sent or chained is never changed and may still tell the name: vouchers {vouchers}, decisions {decisions}, signed minutes {minutes}; files sent so far {sent}.</source>
        <translation>Giấy tờ đã ký, đã gửi và dòng đã ghi sổ không bao giờ sửa, nên có thể vẫn còn tên: {vouchers} phiếu, {decisions} quyết định, {minutes} biên bản đã ký; {sent} tệp đã gửi.</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Xóa dữ liệu cá nhân…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {path}. It may have been moved, or a USB stick is not plugged in. Choose the file again.</source>
        <translation>Không thấy tệp {path}. Có thể tệp đã chuyển chỗ hoặc chưa cắm USB. Xin chọn lại tệp.</translation>
    </message>
    <message>
        <source>The file {path} is empty: it holds no club. Nothing was changed. Open a copy of the club instead.</source>
        <translation>Tệp {path} rỗng, không có dữ liệu câu lạc bộ. Chưa có gì thay đổi. Xin mở một bản sao lưu.</translation>
    </message>
    <message>
        <source>{path} is not a ClubDesk club file, or it is damaged. It was left untouched. Choose another file, or open a copy.</source>
        <translation>Tệp {path} không phải tệp câu lạc bộ của ClubDesk, hoặc đã bị hỏng. Tệp được giữ nguyên. Xin chọn tệp khác hoặc mở một bản sao lưu.</translation>
    </message>
    <message>
        <source>{path} was made by a newer ClubDesk ({version}; this one knows {known}). It was left untouched. Ask whoever looks after the program to update it, then open the file again.</source>
        <translation>Tệp {path} do bản ClubDesk mới hơn tạo ra ({version}; máy này đọc đến {known}). Tệp được giữ nguyên. Xin nhờ người phụ trách máy tính cập nhật chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>{path} was made by an older ClubDesk and could not be brought up to date. It was left untouched. Open a copy of the club, and ask whoever looks after the program.</source>
        <translation>Tệp {path} do bản ClubDesk cũ tạo ra và chưa chuyển sang bản mới được. Tệp được giữ nguyên. Xin mở một bản sao lưu và báo cho người phụ trách máy tính.</translation>
    </message>
    <message>
        <source>No safety copy could be written into the folder {path}: it is full or read-only. The club&apos;s file itself is safe. Leave at least {room} MB free there; the program then copies again by itself.</source>
        <translation>Không ghi được bản sao lưu vào thư mục {path}: thư mục đã đầy hoặc không cho ghi. Tệp của câu lạc bộ vẫn an toàn. Xin dọn cho ổ đĩa còn trống ít nhất {room} MB; chương trình sẽ tự sao lưu lại.</translation>
    </message>
    <message>
        <source>The safety copy {path} is damaged and was not used. Nothing was changed. Choose another copy.</source>
        <translation>Bản sao lưu {path} đã hỏng nên không được dùng. Chưa có gì thay đổi. Xin chọn bản sao lưu khác.</translation>
    </message>
    <message>
        <source>{path} is open in another ClubDesk window. Close that window, then try again.</source>
        <translation>Tệp {path} đang mở ở một cửa sổ ClubDesk khác. Xin đóng cửa sổ đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The books are open only to be looked at, so nothing was recorded and nothing was changed. The line at the top of the page says how to go back to recording.</source>
        <translation>Sổ đang mở chỉ để xem nên chưa ghi gì và không có gì thay đổi. Muốn ghi, xin làm theo dòng nhắc ở đầu trang.</translation>
    </message>
    <message>
        <source>{path} is locked. Type its pass phrase, or the code on the recovery sheet.</source>
        <translation>Tệp {path} đang khóa. Xin gõ mật khẩu của tệp, hoặc mã trên tờ phục hồi tệp sổ sách.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of {path}, nor the code on its recovery sheet. The file is whole. Type it again.</source>
        <translation>Chưa đúng mật khẩu của tệp {path}, cũng chưa đúng mã trên tờ phục hồi tệp sổ sách. Tệp không hỏng. Xin gõ lại.</translation>
    </message>
    <message>
        <source>{path} does not open with this: either the pass phrase is another one, or the file is damaged, and here nobody can tell which. It was left untouched. Type it again; if you are sure of it, open a safety copy.</source>
        <translation>Tệp {path} không mở được bằng chữ vừa gõ: hoặc mật khẩu chưa đúng, hoặc tệp bị hỏng, ở đây không phân biệt được. Tệp được giữ nguyên. Xin gõ lại; nếu chắc chắn đã gõ đúng, xin mở một bản sao lưu.</translation>
    </message>
    <message>
        <source>{path} is locked by a pass phrase, and this computer lacks the part that opens such files. The file is whole. Ask whoever looks after the program to install “sqlcipher3”.</source>
        <translation>Tệp {path} khóa bằng mật khẩu, mà máy này thiếu phần mở tệp khóa. Tệp không hỏng. Xin nhờ người phụ trách máy tính cài thêm “sqlcipher3”.</translation>
    </message>
    <message>
        <source>The new copy of {path} was not exactly the same as the file, so it was thrown away. The file is as it was. Check the books, then try again.</source>
        <translation>Bản mới của tệp {path} không giống hệt tệp cũ nên đã bỏ đi. Tệp vẫn như trước. Xin kiểm tra sổ sách rồi làm lại.</translation>
    </message>
    <message>
        <source>{path} is there already, and nothing is ever overwritten. Choose another name.</source>
        <translation>Đã có tệp {path}, chương trình không ghi đè. Xin chọn tên khác.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read whole. It was left untouched. Open a copy of the club instead, and keep this file.</source>
        <translation>Tệp {path} bị hỏng, không đọc được trọn vẹn. Tệp được giữ nguyên. Xin mở một bản sao lưu và đừng xóa tệp này.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder or the file is read-only, or another program such as Excel has it open. Close it there, choose another folder, or ask whoever looks after this computer.</source>
        <translation>Không ghi được vào {path}: thư mục hoặc tệp chỉ cho xem, không cho ghi, hoặc tệp đang mở ở chương trình khác như Excel. Xin đóng tệp ở đó, chọn thư mục khác hoặc hỏi người phụ trách máy tính.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}, so it was not written; the club&apos;s books are safe. Make room there, or choose another place, and write it again.</source>
        <translation>Nơi ghi đã hết chỗ nên chưa ghi được tệp {path}; sổ sách của câu lạc bộ vẫn an toàn. Xin dọn bớt chỗ ở đó hoặc chọn nơi khác, rồi ghi lại.</translation>
    </message>
    <message>
        <source>The disk is full, and what was typed was not recorded. What was recorded before is safe. Leave at least {room} MB free, then record it again.</source>
        <translation>Ổ đĩa đã đầy nên việc vừa làm chưa được ghi. Những gì đã ghi trước đó vẫn an toàn. Xin dọn cho ổ đĩa còn trống ít nhất {room} MB rồi ghi lại.</translation>
    </message>
    <message>
        <source>A rate of {percent} % is not allowed. Type a rate of 0 or more.</source>
        <translation>Lãi suất {percent} % không hợp lệ. Xin gõ lãi suất từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Rounding to {unit} đ is not offered. Choose 1, 100, 500 or 1.000 đ.</source>
        <translation>Không có mức làm tròn {unit} đ. Xin chọn 1, 100, 500 hoặc 1.000 đ.</translation>
    </message>
    <message>
        <source>A loan of {principal} đ is not allowed. Type how much is lent.</source>
        <translation>Không thể cho vay {principal} đ. Xin gõ số tiền cho vay.</translation>
    </message>
    <message>
        <source>{months} months is not a whole number of periods of {every} months. Change the months or the period.</source>
        <translation>Thời hạn {months} tháng không chia hết cho kỳ trả {every} tháng. Xin sửa thời hạn hoặc kỳ trả.</translation>
    </message>
    <message>
        <source>{rows} rows cannot hold principal every {principal_every} rows with {principal_free_rows} rows free of principal. Make those numbers smaller.</source>
        <translation>Khoản vay chỉ có {rows} kỳ, không thể trả gốc {principal_every} kỳ một lần mà {principal_free_rows} kỳ đầu chưa trả gốc. Xin giảm các số này.</translation>
    </message>
    <message>
        <source>Even over {within} months some instalment is above {at_most} đ. Type a larger amount, lend less, or choose another way of paying back.</source>
        <translation>Dù vay {within} tháng vẫn có kỳ phải trả quá {at_most} đ. Xin gõ số lớn hơn, cho vay ít hơn hoặc chọn cách trả khác.</translation>
    </message>
    <message>
        <source>{grace_days} grace days are not allowed. Type 0 to 27 days.</source>
        <translation>Số ngày ân hạn {grace_days} không hợp lệ. Xin gõ từ 0 đến 27 ngày.</translation>
    </message>
    <message>
        <source>The first due date {first_due} is not after the day of the loan, {disbursed_on}. Choose a later date.</source>
        <translation>Kỳ trả đầu {first_due} phải sau ngày vay {disbursed_on}. Xin chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>An amount of {amount} đ cannot be recorded. Type an amount above zero.</source>
        <translation>Không ghi được số tiền {amount} đ. Xin gõ số tiền lớn hơn 0.</translation>
    </message>
    <message>
        <source>{on} has not come yet; today is {today}. Type today or an earlier day.</source>
        <translation>Ngày {on} chưa đến, hôm nay là {today}. Xin gõ ngày hôm nay hoặc ngày trước đó.</translation>
    </message>
    <message>
        <source>{on} is before the day of the loan, {disbursed_on}. Type that day or a later one.</source>
        <translation>Ngày {on} sớm hơn ngày vay {disbursed_on}. Xin gõ ngày vay hoặc ngày sau đó.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {owed} đ owed. Change the amount, or press Pay off: the pay-off figure of the day is {payoff} đ.</source>
        <translation>Số tiền {amount} đ lớn hơn số còn nợ {owed} đ. Xin sửa số tiền, hoặc bấm Tất toán: số tiền tất toán hôm đó là {payoff} đ.</translation>
    </message>
    <message>
        <source>Interest {interest} đ and principal {principal} đ do not add up to {amount} đ. Change one of them.</source>
        <translation>Lãi {interest} đ và gốc {principal} đ cộng lại không bằng {amount} đ. Xin sửa một trong các số này.</translation>
    </message>
    <message>
        <source>Principal of {principal} đ is more than the {outstanding} đ outstanding. Make it smaller.</source>
        <translation>Gốc {principal} đ lớn hơn số gốc còn nợ {outstanding} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>Nothing is owed on loan {code} any more. Check that this is the right loan.</source>
        <translation>Khoản vay {code} không còn nợ. Xin xem lại đã chọn đúng khoản vay chưa.</translation>
    </message>
    <message>
        <source>A payment of {later} is already recorded, so the loan cannot be paid off on {on}. Choose {later} or a later day.</source>
        <translation>Đã ghi một lần thu nợ ngày {later} nên không tất toán vào ngày {on} được. Xin chọn ngày {later} hoặc ngày sau đó.</translation>
    </message>
    <message>
        <source>The shares of the interest add up to {total} %, not 100 %. Change them.</source>
        <translation>Các phần chia tiền lãi cộng lại là {total} %. Xin sửa cho đúng 100 %.</translation>
    </message>
    <message>
        <source>{fund} does not have that much: on {on} its cash would be {balance} đ. Make the amount smaller or record first the money that came in.</source>
        <translation>{fund} không đủ tiền: ngày {on} tiền mặt sẽ là {balance} đ. Xin giảm số tiền, hoặc ghi khoản thu còn thiếu trước.</translation>
    </message>
    <message>
        <source>Voucher {voucher} is reversed already. Nothing more needs to be done.</source>
        <translation>Phiếu {voucher} đã được hủy rồi. Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>Loan {code} was paid off on {paid_off_on}. Reverse the pay-off first, then this payment.</source>
        <translation>Khoản vay {code} đã tất toán ngày {paid_off_on}. Xin hủy phiếu tất toán trước, rồi hủy phiếu này.</translation>
    </message>
    <message>
        <source>Voucher {voucher} belongs to an opening figure that was corrected and is not reversed by itself. Record the difference as money received or paid, or reverse the voucher that brought the loan in.</source>
        <translation>Phiếu {voucher} thuộc về một số đầu kỳ đã sửa, không hủy riêng được. Xin ghi phần chênh lệch thành một khoản thu hoặc chi, hoặc hủy phiếu đã đưa khoản vay cũ vào sổ.</translation>
    </message>
    <message>
        <source>Something was recorded on loan {code} after {voucher} reversed {origin}. Take that back first, or record {origin} anew with its own day.</source>
        <translation>Sau khi phiếu {voucher} hủy phiếu {origin}, khoản vay {code} đã có việc khác được ghi. Xin hủy việc ghi sau ấy trước, hoặc ghi lại phiếu {origin} với đúng ngày của nó.</translation>
    </message>
    <message>
        <source>The application of {asked_on} was paid out with another loan or withdrawn since, so this loan cannot count again. Record the loan anew.</source>
        <translation>Đơn xin vay ngày {asked_on} nay đã được giải ngân bằng khoản vay khác hoặc đã rút, nên khoản vay này không có hiệu lực lại được. Xin ghi khoản vay mới.</translation>
    </message>
    <message>
        <source>{on} is before the day of the voucher, {dated_on}. Type that day or a later one.</source>
        <translation>Ngày {on} sớm hơn ngày ghi trên phiếu, {dated_on}. Xin gõ ngày của phiếu hoặc ngày sau đó.</translation>
    </message>
    <message>
        <source>The reason is missing. Write in a few words why.</source>
        <translation>Chưa có lý do. Xin gõ vài chữ cho biết vì sao.</translation>
    </message>
    <message>
        <source>The name is missing. Type the full name.</source>
        <translation>Chưa có tên. Xin gõ đầy đủ họ và tên.</translation>
    </message>
    <message>
        <source>The day of leaving, {left_on}, is not after the day of joining, {joined_on}. Change one of them.</source>
        <translation>Ngày ra {left_on} phải sau ngày vào {joined_on}. Xin sửa lại một trong hai ngày.</translation>
    </message>
    <message>
        <source>{name} has the citizen number {citizen_id} already. Check both cards.</source>
        <translation>Số CCCD {citizen_id} đã ghi cho {name}. Xin xem lại thẻ của cả hai người.</translation>
    </message>
    <message>
        <source>“{citizen_id}” is not a citizen number. Type the 12 digits of the card, or the 9 of an old one.</source>
        <translation>“{citizen_id}” không phải số CCCD. Xin gõ 12 chữ số trên thẻ, hoặc 9 chữ số của chứng minh nhân dân cũ.</translation>
    </message>
    <message>
        <source>“{given}” is not part of the name “{name}”. Type the given name as it stands in the full name.</source>
        <translation>“{given}” không có trong họ tên “{name}”. Xin gõ tên gọi đúng như trong họ và tên.</translation>
    </message>
    <message>
        <source>The ethnic group may be kept only if the person agrees. Tick the consent, or leave it empty.</source>
        <translation>Chỉ được ghi dân tộc khi người đó đồng ý. Xin đánh dấu đồng ý, hoặc để trống mục này.</translation>
    </message>
    <message>
        <source>The consent before this one was withdrawn after {given_on}. Type the day of the new paper, not earlier than the withdrawal.</source>
        <translation>Lần đồng ý trước được rút lại sau ngày {given_on}. Xin gõ ngày của giấy đồng ý mới, không trước ngày rút lại.</translation>
    </message>
    <message>
        <source>{name} has not been a member since {left_on}. Nothing more needs to be done.</source>
        <translation>{name} đã ra câu lạc bộ từ ngày {left_on}. Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>{name} is still a member. Nothing more needs to be done.</source>
        <translation>{name} vẫn đang là thành viên. Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>{name} is recorded as deceased. If that is wrong, take the leaving back.</source>
        <translation>Sổ đã ghi {name} qua đời. Nếu ghi nhầm, xin bấm “Bỏ ngày ra đã ghi…”.</translation>
    </message>
    <message>
        <source>The person was a member until {left_on} and cannot have joined again on {joined_on}. Change the day.</source>
        <translation>Người này là thành viên đến ngày {left_on} nên không thể vào lại ngày {joined_on}. Xin sửa ngày vào lại.</translation>
    </message>
    <message>
        <source>Rows of the list that still need a repair or an answer: {rows}. Settle them or leave them out.</source>
        <translation>Còn {rows} dòng chờ sửa hoặc trả lời. Xin làm nốt các dòng ấy, hoặc để lại, không nhập.</translation>
    </message>
    <message>
        <source>The list cannot be taken back: there are loans, meetings or posts of {names} by now. Correct people one by one instead.</source>
        <translation>Không bỏ được lần nhập danh sách này vì nay đã có khoản vay, buổi sinh hoạt hoặc nhiệm vụ của {names}. Xin sửa riêng từng người.</translation>
    </message>
    <message>
        <source>The list cannot be taken back: {names} were changed after it was read in. Correct people one by one instead.</source>
        <translation>Không bỏ được lần nhập danh sách này vì sau khi nhập, thông tin của {names} đã được sửa. Xin sửa riêng từng người.</translation>
    </message>
    <message>
        <source>This list has already been taken back.</source>
        <translation>Lần nhập danh sách này đã bỏ rồi. Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>{name} has loans, money, meetings or posts in the books and stays in them. Record that the person left the club instead.</source>
        <translation>{name} đã có khoản vay, thu chi, buổi sinh hoạt hoặc nhiệm vụ trong sổ nên không xóa được. Xin bấm “Ghi ngày ra câu lạc bộ…”.</translation>
    </message>
    <message>
        <source>Nobody on the roll is called “{words}” or has that code. Check the spelling.</source>
        <translation>Trong danh sách không có ai tên hay mã là “{words}”. Xin xem lại cách viết.</translation>
    </message>
    <message>
        <source>“{words}” fits several people: {people}. Type the code of the one that is meant.</source>
        <translation>Có nhiều người hợp với “{words}”: {people}. Xin gõ mã của người cần tìm.</translation>
    </message>
    <message>
        <source>{name} is one person on the roll already. Nothing more needs to be done.</source>
        <translation>{name} đã được gộp làm một rồi. Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>{name} ({code}) died and is no member from {died_on} on, but {other} was a member after that. They cannot be one person; correct one of the two first.</source>
        <translation>{name} ({code}) đã qua đời, không còn là thành viên từ ngày {died_on}, nhưng {other} còn là thành viên sau ngày ấy nên không thể là một người. Xin sửa thông tin của một trong hai người trước rồi mới gộp.</translation>
    </message>
    <message>
        <source>{name} was not a member on {on}. Choose another person or another day.</source>
        <translation>Ngày {on}, {name} chưa phải hoặc không còn là thành viên. Xin chọn người khác hoặc ngày khác.</translation>
    </message>
    <message>
        <source>Loan {code} has payments or changes since then. Take those back first, then this.</source>
        <translation>Khoản vay {code} đã có lần thu nợ hoặc thay đổi sau đó. Xin hủy những việc ấy trước, rồi mới hủy việc này.</translation>
    </message>
    <message>
        <source>A target of {low} to {high} cannot be kept. Type the smaller number first, and per cents up to 100.</source>
        <translation>Mục tiêu từ {low} đến {high} không ghi được. Xin gõ số nhỏ trước, số lớn sau; tỷ lệ nhiều nhất là 100 %.</translation>
    </message>
    <message>
        <source>The meeting that agreed the loan must be on the day of the loan or before it. Check both dates.</source>
        <translation>Buổi sinh hoạt duyệt cho vay phải vào đúng ngày vay hoặc trước đó. Xin xem lại hai ngày.</translation>
    </message>
    <message>
        <source>There is no loan {code}. Type its code as it stands in the list of loans, like TV017-031.</source>
        <translation>Không có khoản vay {code}. Xin gõ mã như trong danh sách khoản vay, ví dụ TV017-031.</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Check its letters, its year and its number.</source>
        <translation>Không có phiếu {voucher}. Xin xem lại chữ, năm và số của phiếu.</translation>
    </message>
    <message>
        <source>Nothing is overdue on loan {code} on {on}, so there is no letter to write.</source>
        <translation>Ngày {on} khoản vay {code} không có gì quá hạn nên không cần giấy báo nợ.</translation>
    </message>
    <message>
        <source>The entry does not add up and was not recorded. Please report this to whoever looks after the program.</source>
        <translation>Bút toán không cân nên chưa được ghi. Xin báo cho người phụ trách máy tính.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type it like 5000000, 5.000.000, 5tr or 500k.</source>
        <translation>“{text}” không phải là số tiền. Xin gõ như 5000000, 5.000.000, 5tr hoặc 500k.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage. Type it like 0,8 or 10.</source>
        <translation>“{text}” không phải là số phần trăm. Xin gõ như 0,8 hoặc 10.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type the day, month and full year, like 17/1/2025.</source>
        <translation>“{text}” không phải là ngày. Xin gõ ngày, tháng và đủ bốn số của năm, như 17/1/2025.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Type it like 14:00 or 14h30.</source>
        <translation>“{text}” chưa đúng cách ghi giờ. Xin gõ như 14:00 hoặc 14h30.</translation>
    </message>
    <message>
        <source>“{text}” is not a date of birth. Type as much as is known, like 1961, 5/1961 or 3/5/1961.</source>
        <translation>“{text}” không phải là ngày sinh. Nhớ đến đâu xin gõ đến đó, như 1961, 5/1961 hoặc 3/5/1961.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a voucher. Type it like PT 2025/012.</source>
        <translation>“{text}” không phải số phiếu. Xin gõ như PT 2025/012.</translation>
    </message>
    <message>
        <source>“{text}” has marks that cannot be printed. Type it again.</source>
        <translation>“{text}” có ký tự không in được. Xin gõ lại.</translation>
    </message>
    <message>
        <source>This could not be done. Please check what was typed and try again.</source>
        <translation>Chưa làm được việc này. Xin xem lại những gì đã gõ rồi làm lại.</translation>
    </message>
    <message>
        <source>{post}: {name} has it from {since} on. Choose an earlier last day or another day, or take that line back first if it is a mistake.</source>
        <translation>{post}: {name} giữ từ ngày {since}. Xin chọn ngày thôi sớm hơn hoặc ngày khác; nếu dòng ấy ghi nhầm, xin bỏ dòng ấy trước.</translation>
    </message>
    <message>
        <source>{name} has the post “{post}” already, from {since} on. Choose another person or post.</source>
        <translation>{name} đã giữ nhiệm vụ “{post}” từ ngày {since}. Xin chọn người khác hoặc nhiệm vụ khác.</translation>
    </message>
    <message>
        <source>The post “{post}” is no longer used from {retired_on} on. Choose another post or an earlier day.</source>
        <translation>Nhiệm vụ “{post}” không dùng nữa từ ngày {retired_on}. Xin chọn nhiệm vụ khác hoặc ngày sớm hơn.</translation>
    </message>
    <message>
        <source>{name} took the post “{post}” on {since}. Type a later day; if the line is a mistake, take it back.</source>
        <translation>{name} nhận nhiệm vụ “{post}” ngày {since}. Xin gõ ngày muộn hơn; nếu ghi nhầm, xin bỏ dòng ấy.</translation>
    </message>
    <message>
        <source>{name} had the post “{post}” only until {until}. Type that day or an earlier one.</source>
        <translation>{name} chỉ giữ nhiệm vụ “{post}” đến ngày {until}. Xin gõ ngày ấy hoặc ngày sớm hơn.</translation>
    </message>
    <message>
        <source>The meeting of {elected_on} that elected is after the first day, {since}. Check both days.</source>
        <translation>Buổi sinh hoạt bầu ngày {elected_on} ở sau ngày bắt đầu làm việc {since}. Xin xem lại hai ngày.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Type a name beside at least one post.</source>
        <translation>Chưa chọn ai. Xin gõ tên vào ít nhất một nhiệm vụ.</translation>
    </message>
    <message>
        <source>The post has no name. Type what the club calls it.</source>
        <translation>Nhiệm vụ chưa có tên. Xin gõ tên mà câu lạc bộ vẫn gọi.</translation>
    </message>
    <message>
        <source>There is a post “{name}” already. Type another name.</source>
        <translation>Đã có nhiệm vụ “{name}”. Xin gõ tên khác.</translation>
    </message>
    <message>
        <source>{name} still has the post “{post}”. Record first that the post was given up.</source>
        <translation>{name} đang giữ nhiệm vụ “{post}”. Xin bấm “Thôi nhiệm vụ…” trước.</translation>
    </message>
    <message>
        <source>A board of {seats} people elected for {term_years} years is not offered. Choose 3, 5 or 9 people and 1 to 10 years.</source>
        <translation>Không ghi được Ban Chủ nhiệm {seats} người, nhiệm kỳ {term_years} năm. Xin chọn 3, 5 hoặc 9 người và từ 1 đến 10 năm.</translation>
    </message>
    <message>
        <source>Loan {code} was changed on {later}, so nothing can be changed as of {on}. Choose {later} or a later day, or take the later change back first.</source>
        <translation>Khoản vay {code} đã thay đổi ngày {later} nên không thay đổi được từ ngày {on}. Xin chọn ngày {later} hoặc ngày sau đó, hoặc hủy thay đổi ấy trước.</translation>
    </message>
    <message>
        <source>This extension would leave loan {code} as it is. Add rows, move a row, or tick that what is due is spread too.</source>
        <translation>Gia hạn như vậy thì lịch trả nợ của khoản vay {code} vẫn như cũ. Xin thêm kỳ, dời một kỳ, hoặc đánh dấu chia lại cả số đã đến hạn.</translation>
    </message>
    <message>
        <source>The row of {due} cannot be moved to {to}. Choose a row that is still to come and a later day.</source>
        <translation>Không dời được kỳ ngày {due} sang ngày {to}. Xin chọn một kỳ chưa đến hạn và một ngày muộn hơn.</translation>
    </message>
    <message>
        <source>No row falls due from {on} to {until}. Choose a later last day.</source>
        <translation>Từ ngày {on} đến ngày {until} không có kỳ nào đến hạn. Xin chọn ngày cuối muộn hơn.</translation>
    </message>
    <message>
        <source>Loan {code} is not frozen on {on}. Check that this is the right loan.</source>
        <translation>Ngày {on} khoản vay {code} không trong thời gian khoanh nợ. Xin xem lại đã chọn đúng khoản vay chưa.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {interest_due} đ of interest due. Make it smaller.</source>
        <translation>Số tiền {amount} đ lớn hơn lãi phải thu {interest_due} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {outstanding} đ outstanding. Make it smaller.</source>
        <translation>Số tiền {amount} đ lớn hơn số gốc còn nợ {outstanding} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {lost} đ that was written off and has not come back. Make it smaller.</source>
        <translation>Số tiền {amount} đ lớn hơn số nợ đã xóa chưa thu hồi được, {lost} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>{name} owes this loan already. Choose the person who takes it over.</source>
        <translation>{name} đang là người vay của khoản vay này rồi. Xin chọn người khác nhận nợ thay.</translation>
    </message>
    <message>
        <source>Somebody must decide on applications. Keep the step of the board or that of the meeting.</source>
        <translation>Phải có nơi quyết định cho vay. Xin giữ ít nhất một bước: Ban Chủ nhiệm hoặc buổi sinh hoạt.</translation>
    </message>
    <message>
        <source>This loan breaks {count} of the club&apos;s own limits. Change the loan, or record the decision that allows it all the same.</source>
        <translation>Khoản vay này trái {count} quy định của câu lạc bộ. Xin sửa khoản vay, hoặc ghi quyết định vẫn cho vay.</translation>
    </message>
    <message>
        <source>{name}&apos;s household still owes loan {code}. It is paid back first.</source>
        <translation>Hộ của {name} còn nợ khoản vay {code}. Xin thu xong khoản ấy trước.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {ceiling} đ the club lends in round {round}. Make it smaller.</source>
        <translation>Số tiền {amount} đ lớn hơn mức cho vay của vòng {round}, {ceiling} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>{name} would owe {owed} đ. One borrower may owe {percent} % of the fund, {most} đ. Make it smaller.</source>
        <translation>{name} sẽ nợ {owed} đ. Mỗi người vay chỉ được nợ nhiều nhất {percent} % của quỹ, tức {most} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>Members of the board would owe {owed} đ. Together they may owe {percent} % of the fund, {most} đ. Make it smaller.</source>
        <translation>Những người trong Ban Chủ nhiệm sẽ nợ tất cả {owed} đ. Cả Ban Chủ nhiệm chỉ được nợ nhiều nhất {percent} % của quỹ, tức {most} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>Only {left} đ would be left in the fund. The club keeps {kept_back} đ back. Make it smaller.</source>
        <translation>Quỹ sẽ chỉ còn {left} đ, mà câu lạc bộ quy định giữ lại {kept_back} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>{name} is {overdue} đ overdue. It is paid first.</source>
        <translation>{name} còn nợ quá hạn {overdue} đ. Xin thu số ấy trước.</translation>
    </message>
    <message>
        <source>{name} can borrow from {since} on, after {months} months of membership. Choose a later day.</source>
        <translation>{name} được vay từ ngày {since}, sau {months} tháng là thành viên. Xin chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this application yet. Record the decision first.</source>
        <translation>Đơn xin vay này chưa được duyệt. Xin ghi quyết định trước.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {agreed} đ that was agreed. Make it smaller.</source>
        <translation>Số tiền {amount} đ lớn hơn số đã duyệt cho vay, {agreed} đ. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>This application does not wait for that step. Look at where it stands.</source>
        <translation>Đơn xin vay này không chờ bước ấy. Xin xem đơn đang ở bước nào.</translation>
    </message>
    <message>
        <source>The votes are missing. Type how many were for, against and neither.</source>
        <translation>Chưa có kết quả biểu quyết. Xin gõ số người tán thành, không tán thành và có ý kiến khác.</translation>
    </message>
    <message>
        <source>This change is taken back already, or goes back only with its voucher of {on}.</source>
        <translation>Thay đổi này đã được hủy, hoặc chỉ hủy được cùng với phiếu ngày {on}. Xin xem lại các phiếu của khoản vay.</translation>
    </message>
    <message>
        <source>A new loan of {principal} đ brings no new money: {outstanding} đ are still owed. Make it larger.</source>
        <translation>Khoản vay mới {principal} đ không thêm được tiền: khoản cũ còn nợ {outstanding} đ. Xin gõ số lớn hơn.</translation>
    </message>
    <message>
        <source>This figure of loan {code} was corrected once already and stays.</source>
        <translation>Số này của khoản vay {code} đã sửa một lần rồi nên không sửa được nữa.</translation>
    </message>
    <message>
        <source>Loan {code} was lent in these books and has no opening figures. Check that this is the right loan.</source>
        <translation>Khoản vay {code} được cho vay trong sổ này nên không có số đầu kỳ. Xin xem lại đã chọn đúng khoản vay chưa.</translation>
    </message>
    <message>
        <source>The schedule of loan {code} was changed since. Take that change back first.</source>
        <translation>Lịch trả nợ của khoản vay {code} đã thay đổi sau đó. Xin hủy thay đổi ấy trước.</translation>
    </message>
    <message>
        <source>{outstanding} đ still owed does not fit a loan of {lent} đ. Check both figures and the days.</source>
        <translation>Số còn nợ {outstanding} đ không khớp với khoản vay {lent} đ. Xin xem lại hai số và các ngày.</translation>
    </message>
    <message>
        <source>There is a loan product “{name}” already. Choose another name.</source>
        <translation>Đã có loại vay “{name}”. Xin chọn tên khác.</translation>
    </message>
    <message>
        <source>The books are closed up to {closed_until}, so nothing can be dated {on}. Type a later day, or open the closed month again on the page Funds.</source>
        <translation>Sổ đã khóa đến hết ngày {closed_until} nên không ghi được ngày {on}. Xin ghi một ngày sau đó, hoặc mở lại tháng đã khóa ở trang Quỹ.</translation>
    </message>
    <message>
        <source>What the money is for is missing. Choose it or type it.</source>
        <translation>Chưa ghi thu hay chi về khoản gì. Xin chọn hoặc gõ tên khoản.</translation>
    </message>
    <message>
        <source>“{kind}” is no longer used. Choose another, or take it back in the list of kinds.</source>
        <translation>Loại “{kind}” đã ngừng dùng. Xin chọn loại khác, hoặc cho dùng lại loại này ở “Các loại thu chi”.</translation>
    </message>
    <message>
        <source>“{kind}” is in this fund&apos;s list already. Type another name.</source>
        <translation>Quỹ này đã có loại “{kind}”. Xin gõ tên khác.</translation>
    </message>
    <message>
        <source>“{place}” is no longer used. Choose another money place, or take it into use again.</source>
        <translation>“{place}” đã ngừng dùng. Xin chọn nơi giữ tiền khác, hoặc cho dùng lại nơi này.</translation>
    </message>
    <message>
        <source>This fund has a money place called “{place}” already. Type another name.</source>
        <translation>Quỹ này đã có nơi giữ tiền “{place}”. Xin gõ tên khác.</translation>
    </message>
    <message>
        <source>There are {balance} đ in “{place}”. Move the money to another place first.</source>
        <translation>Trong “{place}” còn {balance} đ. Xin chuyển tiền sang nơi khác trước.</translation>
    </message>
    <message>
        <source>Money is lent and paid back through “{place}”, so this place stays in use.</source>
        <translation>Tiền cho vay và thu nợ đi qua “{place}” nên nơi này luôn được dùng.</translation>
    </message>
    <message>
        <source>There is a fund called “{fund}” already. Type another name.</source>
        <translation>Câu lạc bộ đã có quỹ tên “{fund}”. Xin gõ tên khác.</translation>
    </message>
    <message>
        <source>The money would go from “{place}” to itself. Choose another place to move it to.</source>
        <translation>Tiền không thể chuyển từ “{place}” sang chính nơi ấy. Xin chọn nơi nhận khác.</translation>
    </message>
    <message>
        <source>The opening figure of “{place}” is in the books already. It can be corrected once.</source>
        <translation>Số dư đầu kỳ của “{place}” đã có trong sổ. Số này sửa được một lần.</translation>
    </message>
    <message>
        <source>“{place}” has no opening figure to correct. Write it down first.</source>
        <translation>“{place}” chưa có số dư đầu kỳ để sửa. Xin ghi số dư đầu kỳ trước.</translation>
    </message>
    <message>
        <source>The opening figure of “{place}” was corrected before, which is possible once. Record the difference as a receipt or a payment.</source>
        <translation>Số dư đầu kỳ của “{place}” đã sửa một lần và chỉ sửa được một lần. Xin ghi phần chênh lệch bằng phiếu thu hoặc phiếu chi.</translation>
    </message>
    <message>
        <source>Interest collected before today was shared out already. Choose today or a later day.</source>
        <translation>Tiền lãi thu trước hôm nay đã chia vào các quỹ rồi. Xin chọn hôm nay hoặc ngày sau.</translation>
    </message>
    <message>
        <source>No fund of the club is called “{name}”.</source>
        <translation>Câu lạc bộ không có quỹ nào tên là “{name}”.</translation>
    </message>
    <message>
        <source>No money came in or went out from {since} to {until}, so there is no voucher to print.</source>
        <translation>Từ {since} đến {until} không có khoản thu, chi nào nên không có phiếu để in.</translation>
    </message>
    <message>
        <source>The minutes of {held_on} are signed, so the meeting cannot be changed. Open the last meeting again, or record it at the next one.</source>
        <translation>Biên bản buổi ngày {held_on} đã ký nên không sửa được buổi này. Xin mở lại nếu là buổi gần nhất, hoặc ghi vào buổi sau.</translation>
    </message>
    <message>
        <source>The club met on {held_on}, so the month cannot be marked as one without a meeting.</source>
        <translation>Câu lạc bộ đã sinh hoạt ngày {held_on} nên không thể đánh dấu tháng này là tháng không sinh hoạt.</translation>
    </message>
    <message>
        <source>Something is recorded in the meeting of {held_on}, so it stays. Take that back first, or go on with the meeting.</source>
        <translation>Buổi ngày {held_on} đã có nội dung ghi trong sổ nên không bỏ được. Xin hủy những nội dung ấy trước, hoặc ghi tiếp buổi này.</translation>
    </message>
    <message>
        <source>Type what the item of the agenda is about.</source>
        <translation>Xin gõ tên mục của chương trình.</translation>
    </message>
    <message>
        <source>The agenda needs at least one item. Add another one before you remove this.</source>
        <translation>Chương trình phải có ít nhất một mục. Xin thêm mục khác trước khi bỏ mục này.</translation>
    </message>
    <message>
        <source>Something was decided under “{title}”. Put the decision under another item first.</source>
        <translation>Mục “{title}” đã có quyết định. Xin chuyển quyết định sang mục khác trước.</translation>
    </message>
    <message>
        <source>Type what the club calls this area.</source>
        <translation>Xin gõ tên mảng hoạt động.</translation>
    </message>
    <message>
        <source>There is an area called “{name}” already. Type another name.</source>
        <translation>Đã có mảng hoạt động tên “{name}”. Xin gõ tên khác.</translation>
    </message>
    <message>
        <source>Nothing is told of what was done yet. Type a figure or some words.</source>
        <translation>Chưa ghi gì về việc đã làm. Xin gõ một con số hoặc vài chữ nội dung.</translation>
    </message>
    <message>
        <source>{figure} cannot be counted. Type 0 or more.</source>
        <translation>Không ghi được số {figure}. Xin gõ từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Type what was decided.</source>
        <translation>Xin gõ nội dung quyết định.</translation>
    </message>
    <message>
        <source>The day to finish, {due_on}, is before the meeting of {held_on}. Type a later day, or none.</source>
        <translation>Hạn hoàn thành {due_on} ở trước buổi ngày {held_on}. Xin gõ ngày muộn hơn, hoặc để trống.</translation>
    </message>
    <message>
        <source>{voted} votes were typed, but {present} people were present. Count the votes again.</source>
        <translation>Đã gõ {voted} người biểu quyết nhưng chỉ có {present} người có mặt. Xin đếm lại biểu quyết.</translation>
    </message>
    <message>
        <source>Decisions were numbered after {code}, so its number stays. Change its words, or mark it as dropped.</source>
        <translation>Sau quyết định {code} đã có số khác nên phải giữ số này. Xin sửa nội dung, hoặc bấm “Thôi, không làm…”.</translation>
    </message>
    <message>
        <source>Decision {code} is done or dropped already. Take that back first.</source>
        <translation>Quyết định {code} đã ghi là xong hoặc thôi, không làm. Xin bấm “Ghi lại là chưa xong” trước.</translation>
    </message>
    <message>
        <source>The next meeting, {next_on}, must be after this one of {held_on}. Type a later day.</source>
        <translation>Ngày họp tới {next_on} phải sau buổi này (ngày {held_on}). Xin gõ ngày muộn hơn.</translation>
    </message>
    <message>
        <source>What was asked of {name} is taken already. To take more, type the amount.</source>
        <translation>Đã thu đủ của {name} rồi. Muốn thu thêm, xin gõ số tiền.</translation>
    </message>
    <message>
        <source>{amount} đ is more than the {most} đ that can be taken here. Change the amount, or press F2 to take it another way, such as paying off.</source>
        <translation>Số tiền {amount} đ nhiều hơn số có thể thu ở dòng này ({most} đ). Xin sửa số tiền, hoặc bấm F2 để thu cách khác, ví dụ tất toán.</translation>
    </message>
    <message>
        <source>Nothing was taken at this meeting that could be taken back.</source>
        <translation>Buổi này chưa có khoản đã thu nào để hủy.</translation>
    </message>
    <message>
        <source>Something is still missing in the minutes. Put right what is listed first, then sign.</source>
        <translation>Biên bản còn thiếu. Xin bổ sung những điều đã liệt kê rồi mới ký.</translation>
    </message>
    <message>
        <source>The minutes of {held_on} are not signed yet. Sign those first, then these.</source>
        <translation>Biên bản ngày {held_on} chưa ký. Xin ký biên bản ấy trước rồi đến biên bản này.</translation>
    </message>
    <message>
        <source>Later minutes were signed after those of {held_on}, so they stay closed. Put it right by an entry of an open day.</source>
        <translation>Sau biên bản ngày {held_on} đã ký biên bản khác nên không mở lại được. Cần sửa thì xin ghi phiếu vào một ngày chưa khóa.</translation>
    </message>
    <message>
        <source>The minutes of {held_on} are not signed, so the meeting is open anyway.</source>
        <translation>Biên bản ngày {held_on} chưa ký nên buổi này vẫn đang mở.</translation>
    </message>
    <message>
        <source>No meeting of {held_on} is in the books. Check the day, or leave it out for a blank sheet.</source>
        <translation>Trong sổ không có buổi nào ngày {held_on}. Xin xem lại ngày, hoặc bỏ trống ngày để in mẫu trống.</translation>
    </message>
    <message>
        <source>Dues change with the first day of a month, not on {on}. Type a day like 01/07/2026.</source>
        <translation>Mức phí thay đổi từ ngày đầu tháng, không phải ngày {on}. Xin gõ ngày như 01/07/2026.</translation>
    </message>
    <message>
        <source>Dues are taken every month, every quarter or every year. Choose one of these.</source>
        <translation>Phí thành viên đóng theo tháng, theo quý hoặc theo năm. Xin chọn một cách.</translation>
    </message>
    <message>
        <source>On {holds_from} a period of the dues before it is not over. Let the new dues begin on {next_on}.</source>
        <translation>Đến ngày {holds_from} kỳ phí trước chưa hết. Xin cho mức mới bắt đầu từ ngày {next_on}.</translation>
    </message>
    <message>
        <source>{amount} đ is more than {name} can pay: up to {until} it is {most} đ. Type at most {most} đ.</source>
        <translation>{amount} đ nhiều hơn số {name} có thể đóng: đến {until} là {most} đ. Xin gõ nhiều nhất {most} đ.</translation>
    </message>
    <message>
        <source>{name} has no dues to pay up to the end of next year, so nothing can be taken. Look at who is excused in the rule of dues.</source>
        <translation>Đến hết năm sau {name} không có phí phải đóng nên không thu được. Xin xem ai được miễn ở “Mức phí”.</translation>
    </message>
    <message>
        <source>The club does not take contributions that are given back. Switch them on first on the page Funds.</source>
        <translation>Câu lạc bộ chưa bật nhận vốn góp. Xin vào “Vốn góp của thành viên…” ở trang Quỹ, bấm “Bắt đầu nhận vốn góp” trước.</translation>
    </message>
    <message>
        <source>{people} people still have {total} đ to get back. Give it back first, then switch contributions off.</source>
        <translation>Câu lạc bộ còn phải trả lại {total} đ cho {people} người. Xin trả hết rồi mới thôi nhận vốn góp.</translation>
    </message>
    <message>
        <source>{name} has only {balance} đ in the {fund}. Type at most {balance} đ.</source>
        <translation>{name} chỉ còn {balance} đ vốn góp ở {fund}. Xin gõ nhiều nhất {balance} đ.</translation>
    </message>
    <message>
        <source>Nothing is counted yet in {place}. Type how many notes there are, or 0 where there is none.</source>
        <translation>{place}: chưa đếm. Xin gõ số tờ đếm được, không có tờ nào thì gõ 0.</translation>
    </message>
    <message>
        <source>What was counted differs from the books by {difference} đ. Count once more, or say why.</source>
        <translation>Số đếm được chênh {difference} đ so với sổ. Xin đếm lại, hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the books yet, so there is no month to close.</source>
        <translation>Sổ chưa ghi khoản nào nên chưa có tháng nào để khóa.</translation>
    </message>
    <message>
        <source>Months are closed in their order. First close the month that begins on {expected}.</source>
        <translation>Các tháng được khóa theo thứ tự. Xin khóa tháng bắt đầu từ ngày {expected} trước.</translation>
    </message>
    <message>
        <source>This month is not over yet. It can be closed from {ends_on} on, its last day.</source>
        <translation>Tháng này chưa hết. Từ ngày {ends_on}, ngày cuối tháng, mới khóa được.</translation>
    </message>
    <message>
        <source>Not everything of the month is settled. Settle it, or write down why it is closed now.</source>
        <translation>Tháng này còn việc chưa xong. Xin làm cho xong, hoặc ghi vì sao vẫn khóa bây giờ.</translation>
    </message>
    <message>
        <source>The books do not fit together, so the month is not closed. Take the last good safety copy, or ask somebody who knows computers.</source>
        <translation>Số liệu trong sổ không khớp nhau nên tháng này chưa được khóa. Xin dùng bản sao lưu tốt gần nhất, hoặc nhờ người biết máy tính xem giúp.</translation>
    </message>
    <message>
        <source>Only the month that was closed last can be opened again. Open that one first.</source>
        <translation>Chỉ mở lại được tháng khóa sau cùng. Xin mở lại tháng ấy trước.</translation>
    </message>
    <message>
        <source>Who gave it is missing. Type the donor&apos;s name.</source>
        <translation>Chưa ghi ai ủng hộ. Xin gõ tên người hoặc đơn vị ủng hộ.</translation>
    </message>
    <message>
        <source>Type what was given.</source>
        <translation>Xin ghi đã ủng hộ hiện vật gì.</translation>
    </message>
    <message>
        <source>This gift was taken back already.</source>
        <translation>Khoản ủng hộ này đã hủy rồi.</translation>
    </message>
    <message>
        <source>Type what it is.</source>
        <translation>Xin ghi tên tài sản, dụng cụ.</translation>
    </message>
    <message>
        <source>It came on {since}, so it cannot be gone before. Check the day.</source>
        <translation>Tài sản này có từ ngày {since} nên không thể thôi dùng trước ngày ấy. Xin xem lại ngày.</translation>
    </message>
    <message>
        <source>“{written}” names no period. Type it like 2025-06, 2025-Q2, 2025-H1 or 2025.</source>
        <translation>“{written}” không phải tên một kỳ. Xin gõ như 2025-06, 2025-Q2, 2025-H1 hoặc 2025.</translation>
    </message>
    <message>
        <source>The period ended on {until}, before the books began on {began_on}. Choose a later one.</source>
        <translation>Kỳ này hết từ {until}, trước khi sổ bắt đầu ngày {began_on}. Xin chọn kỳ sau.</translation>
    </message>
    <message>
        <source>Periods close from the 15th to the 31st of a month. Choose another day than {day}.</source>
        <translation>Kỳ báo cáo chốt từ ngày 15 đến ngày 31 của tháng. Xin chọn ngày khác, không phải ngày {day}.</translation>
    </message>
    <message>
        <source>The period begins only on {since}: there is nothing to report yet. Choose an earlier one.</source>
        <translation>Kỳ này đến {since} mới bắt đầu nên chưa có gì để báo cáo. Xin chọn kỳ trước.</translation>
    </message>
    <message>
        <source>Something is missing or odd: {titles} Put it right, or say why it is so; then send the report.</source>
        <translation>Có điều còn thiếu hoặc khác thường: {titles} Xin sửa lại, hoặc ghi lý do bằng lời, rồi gửi báo cáo.</translation>
    </message>
    <message>
        <source>A file for {period} was sent before. Say why it is sent again.</source>
        <translation>Kỳ {period} đã gửi một tệp rồi. Xin ghi lý do gửi lại.</translation>
    </message>
    <message>
        <source>The books do not fit together, so nothing is sent from them. Check the books first.</source>
        <translation>Sổ sách không khớp nên chưa gửi được. Xin kiểm tra sổ sách trước.</translation>
    </message>
    <message>
        <source>No member agreed to stand in a named list, so there is nothing to send. The consent is written down on the member&apos;s page.</source>
        <translation>Chưa thành viên nào đồng ý có tên trong danh sách gửi đi, nên chưa có gì để gửi. Sự đồng ý được ghi ở trang của từng thành viên.</translation>
    </message>
    <message>
        <source>The pass phrase is too short to protect anybody. Type at least {least} letters.</source>
        <translation>Mật khẩu ngắn quá, không giữ được bí mật. Xin gõ ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>The file written to {path} does not read back as it was. The stick may be failing: try another one.</source>
        <translation>Tệp ghi vào {path} đọc lại không giống bản gốc. USB có thể bị hỏng: xin dùng chiếc khác.</translation>
    </message>
    <message>
        <source>Keeping the data as Parquet needs DuckDB, which is not installed here. Install the extra “association”, or gather without it.</source>
        <translation>Muốn lưu kho Parquet cần có DuckDB, máy này chưa cài. Xin cài phần thêm “association”, hoặc tổng hợp không kèm kho.</translation>
    </message>
    <message>
        <source>There is no club&apos;s data file in {folder}. Choose the folder that holds the .zip files.</source>
        <translation>Trong {folder} không có tệp số liệu nào của câu lạc bộ. Xin chọn thư mục chứa các tệp .zip.</translation>
    </message>
    <message>
        <source>{name} is no longer as it was made, so it is not handed out. Check the books.</source>
        <translation>{name} không còn như lúc lập nên không đưa ra được. Xin kiểm tra sổ sách.</translation>
    </message>
    <message>
        <source>Type the name of the body that receives reports.</source>
        <translation>Xin gõ tên nơi nhận báo cáo.</translation>
    </message>
    <message>
        <source>{place} is not there any more: the stick may have been pulled out or fail. No copy was made; the books on this computer are safe. Plug the stick in again, or take another one, then copy again.</source>
        <translation>Không còn thấy {place}: có thể USB đã rút ra hoặc bị hỏng. Chưa sao lưu được; sổ sách trên máy vẫn an toàn. Xin cắm lại USB hoặc dùng chiếc khác, rồi sao lưu lại.</translation>
    </message>
    <message>
        <source>There is no room left on {place}. No copy was made; the books on this computer are safe. Free some room there, or take another stick, then copy again.</source>
        <translation>{place} đã hết chỗ. Chưa sao lưu được; sổ sách trên máy vẫn an toàn. Xin dọn bớt chỗ ở đó hoặc dùng USB khác, rồi sao lưu lại.</translation>
    </message>
    <message>
        <source>Nothing may be written on {place}. No copy was made; the books on this computer are safe. Look for a small lock switch on the stick, or take another stick or folder.</source>
        <translation>{place} không cho ghi. Chưa sao lưu được; sổ sách trên máy vẫn an toàn. Xin xem USB có nút gạt khóa không, hoặc dùng USB khác, thư mục khác.</translation>
    </message>
    <message>
        <source>What was written on {place} does not read back as it was: the stick is failing. No copy was made; the books on this computer are safe. Take another stick, and do not trust this one any more.</source>
        <translation>Tệp ghi vào {place} đọc lại không giống bản gốc: USB này có thể sắp hỏng. Chưa sao lưu được; sổ sách trên máy vẫn an toàn. Xin sao lưu ra USB khác, không dùng chiếc này nữa.</translation>
    </message>
    <message>
        <source>{path} is not a locked copy made by ClubDesk. It was left untouched. Choose a file that ends with .clbk.</source>
        <translation>{path} không phải bản sao lưu có khóa của ClubDesk. Tệp được giữ nguyên. Xin chọn tệp có đuôi .clbk.</translation>
    </message>
    <message>
        <source>{path} was made by a newer ClubDesk. It was left untouched. Update the program, then try again.</source>
        <translation>{path} do bản ClubDesk mới hơn làm ra. Tệp được giữ nguyên. Xin cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>The copy {path} is damaged and cannot be used; the pass phrase has nothing to do with it. It was left untouched. Choose another copy.</source>
        <translation>Bản sao lưu {path} đã hỏng nên không dùng được, không phải do mật khẩu. Tệp được giữ nguyên. Xin chọn bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The copy is whole, but these words do not open it. Type the pass phrase of the day it was made, or the recovery code from its sheet.</source>
        <translation>Bản sao lưu còn nguyên vẹn, nhưng chữ vừa gõ không mở được. Xin gõ mật khẩu đã đặt khi làm bản sao lưu này, hoặc mã trên tờ phục hồi bản sao lưu.</translation>
    </message>
    <message>
        <source>There is a slip of the hand in the recovery code. Compare it with the sheet, group by group.</source>
        <translation>Mã phục hồi có chỗ gõ nhầm. Xin so lại với tờ phục hồi bản sao lưu, từng nhóm một.</translation>
    </message>
    <message>
        <source>Copies leave this computer only locked. Set a pass phrase first.</source>
        <translation>Bản sao lưu chỉ được đem ra ngoài máy khi đã khóa. Xin đặt mật khẩu trước.</translation>
    </message>
    <message>
        <source>The disk is too full to bring the copy back beside {path}. Nothing was changed. Free some room, then bring it back again.</source>
        <translation>Ổ đĩa đã đầy nên không lấy được bản sao lưu về cạnh {path}. Chưa có gì thay đổi. Xin dọn bớt chỗ rồi lấy về lại.</translation>
    </message>
    <message>
        <source>This copy holds another club: {club}. It was not used, and nothing was changed.</source>
        <translation>Bản sao lưu này là của câu lạc bộ khác: {club}. Bản này không được dùng, chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with your PIN, then try again.</source>
        <translation>Chưa có ai đăng nhập. Xin đăng nhập bằng mã PIN rồi làm lại.</translation>
    </message>
    <message>
        <source>{work} is the work of: {may}. You are signed in as: {role}. Ask one of them to sign in.</source>
        <translation>{work} là việc của: {may}. Vai trò đang đăng nhập: {role}. Xin nhờ một trong những người ấy đăng nhập để làm.</translation>
    </message>
    <message>
        <source>A PIN is made of digits only, at least {least} of them. Type a longer one.</source>
        <translation>Mã PIN chỉ gồm chữ số, ít nhất {least} số. Xin gõ mã dài hơn.</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Take digits that are neither all the same nor in a row.</source>
        <translation>Mã PIN này ai cũng đoán ra. Xin chọn các số không giống hệt nhau và không liền nhau.</translation>
    </message>
    <message>
        <source>This is not the PIN of {name}. Look at the name, and type the PIN once more.</source>
        <translation>Không đúng mã PIN của {name}. Xin xem lại tên và gõ lại mã PIN.</translation>
    </message>
    <message>
        <source>The PIN of {name} was wrong too often. Please wait {wait}, then try again; nothing is lost.</source>
        <translation>Mã PIN của {name} bị gõ sai nhiều lần. Xin chờ {wait} rồi gõ lại; không mất gì cả.</translation>
    </message>
    <message>
        <source>{name} already signs in. Change the role in the list instead.</source>
        <translation>{name} đã có mã PIN rồi. Muốn đổi vai trò, xin chọn tên trong danh sách rồi bấm “Đổi vai trò…”.</translation>
    </message>
    <message>
        <source>{name} is the only chair who signs in. Make somebody else chair first.</source>
        <translation>{name} là Chủ nhiệm duy nhất có mã PIN. Xin giao vai trò Chủ nhiệm cho người khác trước.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Compare it with the paper, letter by letter.</source>
        <translation>Chưa đúng mã khôi phục mã PIN. Xin so lại với tờ giấy “Mã khôi phục mã PIN”, từng chữ một.</translation>
    </message>
    <message>
        <source>This needs other people who do the club&apos;s work. Choose different names.</source>
        <translation>Việc này cần người khác, có vai trò không phải “Chỉ xem”. Xin chọn tên khác.</translation>
    </message>
    <message>
        <source>{name} did this, so somebody else must confirm it. Choose another name.</source>
        <translation>{name} đã làm việc này nên cần người khác xác nhận. Xin chọn tên khác.</translation>
    </message>
    <message>
        <source>Somebody has confirmed this already. Nothing is left to do.</source>
        <translation>Việc này đã có người xác nhận rồi. Không cần làm gì nữa.</translation>
    </message>
    <message>
        <source>{name} is still a member. Record the leaving first, then the data can be erased.</source>
        <translation>{name} còn là thành viên. Xin ghi việc ra khỏi câu lạc bộ trước, rồi mới xóa dữ liệu.</translation>
    </message>
    <message>
        <source>a loan that is owed</source>
        <translation>khoản vay chưa trả hết</translation>
    </message>
    <message>
        <source>a loan application (withdraw it on the page Loans)</source>
        <translation>đơn xin vay chưa giải quyết (rút đơn ở trang Vay vốn)</translation>
    </message>
    <message>
        <source>dues that are owed</source>
        <translation>phí thành viên còn thiếu</translation>
    </message>
    <message>
        <source>a contribution to be given back</source>
        <translation>vốn góp chưa trả lại</translation>
    </message>
    <message>
        <source>a post that is held</source>
        <translation>nhiệm vụ đang giữ</translation>
    </message>
    <message>
        <source>equipment of the club that is kept there (name another keeper in the equipment book)</source>
        <translation>tài sản của câu lạc bộ đang giữ (giao cho người khác trong sổ tài sản)</translation>
    </message>
    <message>
        <source>Something is not settled with {name} yet: {still}. Settle it first, then the data can be erased.</source>
        <translation>Với {name} còn việc chưa xong: {still}. Xin làm xong trước, rồi mới xóa được dữ liệu.</translation>
    </message>
    <message>
        <source>The data of {code} were erased for ever, so nothing can be written down there. Somebody who joins again is put on the roll as a new member.</source>
        <translation>Dữ liệu của {code} đã xóa vĩnh viễn nên không ghi thêm được. Người vào lại được ghi như một thành viên mới.</translation>
    </message>
    <message>
        <source>The reason stays in the books, so it must not tell the name, the phone or the card number. Write it without them.</source>
        <translation>Lý do sẽ được giữ lại trong sổ nên không được nêu tên, số điện thoại hay số thẻ. Xin viết lại, bỏ các điều đó.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Leave without saving</source>
        <translation>Bỏ, không ghi</translation>
    </message>
    <message>
        <source>What you typed here has not been saved. Leave without saving?</source>
        <translation>Những gì vừa gõ ở đây chưa được ghi. Gõ tiếp hay bỏ, không ghi?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Gõ tiếp</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Ô này còn trống. Xin điền vào.</translation>
    </message>
    <message>
        <source>Fill in: {field}.</source>
        <translation>Xin điền: {field}.</translation>
    </message>
    <message>
        <source>Type a whole number from {low} to {high}.</source>
        <translation>Xin gõ một số nguyên từ {low} đến {high}.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Type a few letters, then choose from the list with Enter.</source>
        <translation>Xin gõ vài chữ, chọn trong danh sách rồi bấm Enter.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Discard what was begun</source>
        <translation>Bỏ bản ghi dở</translation>
    </message>
    <message>
        <source>Last time this was left unfinished at {time} on {day}.</source>
        <translation>Lần trước đang ghi dở lúc {time} ngày {day}.</translation>
    </message>
</context>
<context>
    <name>Funds</name>
    <message>
        <source>Opening balance</source>
        <translation>Tồn quỹ ban đầu</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Góp vốn</translation>
    </message>
    <message>
        <source>Contribution given back</source>
        <translation>Trả lại vốn góp</translation>
    </message>
    <message>
        <source>Transfer: {account}</source>
        <translation>Chuyển tiền: {account}</translation>
    </message>
    <message>
        <source>Disbursement {loan}</source>
        <translation>Giải ngân {loan}</translation>
    </message>
    <message>
        <source>Repayment {loan}</source>
        <translation>Thu nợ {loan}</translation>
    </message>
    <message>
        <source>Write-off {loan}</source>
        <translation>Xóa nợ {loan}</translation>
    </message>
    <message>
        <source>Recovery of written-off {loan}</source>
        <translation>Thu hồi nợ đã xóa {loan}</translation>
    </message>
    <message>
        <source>Top-up {loan}</source>
        <translation>Vay bổ sung {loan}</translation>
    </message>
    <message>
        <source>Old loan {loan}</source>
        <translation>Nợ cũ chuyển sang {loan}</translation>
    </message>
    <message>
        <source>Correction of old loan {loan}</source>
        <translation>Sửa số đầu kỳ khoản vay {loan}</translation>
    </message>
    <message>
        <source>Reversal of {voucher}: {reason}</source>
        <translation>Hủy phiếu {voucher}: {reason}</translation>
    </message>
    <message>
        <source>Reversal: {reason}</source>
        <translation>Hủy phiếu: {reason}</translation>
    </message>
    <message>
        <source>Opening of the month</source>
        <translation>Tồn đầu tháng</translation>
    </message>
    <message>
        <source>Sum of the month</source>
        <translation>Cộng trong tháng</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Tồn cuối tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Thu, chi</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Moved here from {place}</source>
        <translation>Nhận từ {place}</translation>
    </message>
    <message>
        <source>Moved to {place}</source>
        <translation>Chuyển sang {place}</translation>
    </message>
    <message>
        <source>Dues of {people} people</source>
        <translation>Thu phí thành viên: {people} người</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Tồn</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>See the loan</source>
        <translation>Xem khoản vay</translation>
    </message>
    <message>
        <source>Reverse voucher…</source>
        <translation>Hủy phiếu…</translation>
    </message>
    <message>
        <source>Cash book of {fund}</source>
        <translation>Sổ {fund}</translation>
    </message>
    <message>
        <source>Choose a line to see its loan or to reverse it.</source>
        <translation>Xin chọn một dòng để xem khoản vay hoặc hủy phiếu.</translation>
    </message>
    <message>
        <source>cash {cash}</source>
        <translation>tiền mặt {cash}</translation>
    </message>
    <message>
        <source>lent out {outstanding}</source>
        <translation>đang cho vay {outstanding}</translation>
    </message>
    <message>
        <source>today: {parts}</source>
        <translation>hôm nay: {parts}</translation>
    </message>
    <message>
        <source>Month {month} of {year}</source>
        <translation>Tháng {month} năm {year}</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>‹ Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau ›</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Show {month}</source>
        <translation>Xem {month}</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Funds, {month}</source>
        <translation>Quỹ, {month}</translation>
    </message>
    <message>
        <source>Nothing was recorded in {month}.</source>
        <translation>{month} chưa ghi khoản thu, chi nào.</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Members: {now}, in the period before {before}. Was somebody counted twice or left out?</source>
        <translation>Thành viên: {now}, kỳ trước {before}. Có ai bị tính hai lần hay bỏ sót không?</translation>
    </message>
    <message>
        <source>The Income Fund fell from {before} to {now}. Ask what it was used for.</source>
        <translation>Quỹ tăng thu nhập giảm từ {before} xuống {now}. Xin hỏi đã dùng vào việc gì.</translation>
    </message>
    <message>
        <source>The Income Fund begins with {now}, but the period before ended with {before}.</source>
        <translation>Quỹ tăng thu nhập đầu kỳ là {now} nhưng cuối kỳ trước là {before}.</translation>
    </message>
    <message>
        <source>{now} % of what is lent out is on loans more than 30 days late.</source>
        <translation>{now}% dư nợ thuộc các khoản chậm quá 30 ngày.</translation>
    </message>
    <message>
        <source>No meeting was held.</source>
        <translation>Không tổ chức buổi sinh hoạt nào.</translation>
    </message>
    <message>
        <source>Gather the clubs&apos; reports…</source>
        <translation>Tổng hợp báo cáo các câu lạc bộ…</translation>
    </message>
    <message>
        <source>The folder with the clubs&apos; data files</source>
        <translation>Thư mục chứa các tệp số liệu của câu lạc bộ</translation>
    </message>
    <message>
        <source>Reading the clubs&apos; data files</source>
        <translation>Đang đọc tệp số liệu của các câu lạc bộ</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept: choose the folder again to go on from there.</source>
        <translation>Đã dừng. Phần đã đọc được giữ lại: chọn lại thư mục này để đọc tiếp.</translation>
    </message>
    <message>
        <source>Reports of the clubs, gathered</source>
        <translation>Tổng hợp báo cáo các câu lạc bộ</translation>
    </message>
    <message>
        <source>Clubs: {clubs} · files read now: {new} · not taken: {refused} · not sent: {missing}</source>
        <translation>Số câu lạc bộ: {clubs} · tệp mới đọc: {new} · không nhận: {refused} · chưa gửi: {missing}</translation>
    </message>
    <message>
        <source>Everything stands in {path}. It can be gathered again at any time.</source>
        <translation>Tất cả ở trong {path}. Lúc nào cũng có thể tổng hợp lại.</translation>
    </message>
    <message>
        <source>Every file was taken, every club has sent, nothing looks odd.</source>
        <translation>Đã nhận mọi tệp, câu lạc bộ nào cũng đã gửi, không có gì khác thường.</translation>
    </message>
    <message>
        <source>Open the workbook</source>
        <translation>Mở bảng tổng hợp</translation>
    </message>
    <message>
        <source>Has not sent {period}, nor any before.</source>
        <translation>Chưa gửi báo cáo {period}, và chưa gửi kỳ nào trước đó.</translation>
    </message>
    <message>
        <source>Has not sent {period}; the last one was {last}.</source>
        <translation>Chưa gửi báo cáo {period}; lần gửi gần nhất là báo cáo {last}.</translation>
    </message>
    <message>
        <source>Club or file</source>
        <translation>Câu lạc bộ hoặc tệp</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Điều cần hỏi lại</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>Golden Heart book</source>
        <translation>Sổ Tấm lòng vàng</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hiện vật</translation>
    </message>
    <message>
        <source>Find a donor</source>
        <translation>Tìm người ủng hộ</translation>
    </message>
    <message>
        <source>Gifts of the year</source>
        <translation>Các khoản ủng hộ trong năm</translation>
    </message>
    <message>
        <source>Nothing was given in this year yet. Write the first gift down.</source>
        <translation>Năm này chưa có khoản ủng hộ nào. Xin ghi khoản đầu tiên.</translation>
    </message>
    <message>
        <source>A new gift…</source>
        <translation>Ghi ủng hộ…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Hủy khoản này…</translation>
    </message>
    <message>
        <source>Print the book</source>
        <translation>In sổ</translation>
    </message>
    <message>
        <source>Golden Heart book of {year}</source>
        <translation>Sổ Tấm lòng vàng năm {year}</translation>
    </message>
    <message>
        <source>Shown: money {money} · goods worth {goods}</source>
        <translation>Đang xem: tiền {money} · hiện vật trị giá {goods}</translation>
    </message>
    <message>
        <source>Take a gift of goods back</source>
        <translation>Hủy khoản ủng hộ hiện vật</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Hủy khoản này</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Người, đơn vị ủng hộ</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Trị giá</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>Equipment of the club</source>
        <translation>Tài sản, dụng cụ của câu lạc bộ</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>such as blood pressure meter, loudspeaker, chairs</source>
        <translation>ví dụ: máy đo huyết áp, loa, ghế</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tên tài sản, dụng cụ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Worth in all</source>
        <translation>Tổng trị giá</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Có từ ngày</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Write down that it is gone</source>
        <translation>Ghi thôi dùng</translation>
    </message>
    <message>
        <source>Gone on</source>
        <translation>Thôi dùng từ ngày</translation>
    </message>
    <message>
        <source>such as broken, lost, handed on</source>
        <translation>ví dụ: hỏng, mất, chuyển đi</translation>
    </message>
    <message>
        <source>Equipment book</source>
        <translation>Sổ tài sản, dụng cụ</translation>
    </message>
    <message>
        <source>Find an item or a keeper</source>
        <translation>Tìm tài sản hoặc người giữ</translation>
    </message>
    <message>
        <source>Show what is gone too</source>
        <translation>Xem cả tài sản đã thôi dùng</translation>
    </message>
    <message>
        <source>Nothing is written down yet: the blood pressure meter, the loudspeaker, the chairs…</source>
        <translation>Sổ chưa ghi tài sản nào. Ví dụ: máy đo huyết áp, loa, ghế…</translation>
    </message>
    <message>
        <source>Write something down…</source>
        <translation>Ghi tài sản…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>It is gone…</source>
        <translation>Thôi dùng…</translation>
    </message>
    <message>
        <source>Worth in all: {amount}</source>
        <translation>Tổng trị giá: {amount}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>gone {day}: {why}</source>
        <translation>thôi dùng {day}: {why}</translation>
    </message>
    <message>
        <source>A gift to the club</source>
        <translation>Ghi ủng hộ</translation>
    </message>
    <message>
        <source>Write the gift down</source>
        <translation>Ghi ủng hộ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ủng hộ bằng</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Người, đơn vị ủng hộ</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>Hiện vật gì</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Into the fund</source>
        <translation>Vào quỹ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Worth about</source>
        <translation>Trị giá khoảng</translation>
    </message>
    <message>
        <source>Golden Heart book…</source>
        <translation>Sổ Tấm lòng vàng…</translation>
    </message>
    <message>
        <source>Equipment book…</source>
        <translation>Sổ tài sản, dụng cụ…</translation>
    </message>
    <message>
        <source>Write a gift down…</source>
        <translation>Ghi ủng hộ…</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Collect what is due</source>
        <translation>Thu nợ đến hạn</translation>
    </message>
    <message>
        <source>To collect now</source>
        <translation>Phải thu hiện nay</translation>
    </message>
    <message>
        <source>cash {amount}</source>
        <translation>tiền mặt {amount}</translation>
    </message>
    <message>
        <source>lent out {amount}</source>
        <translation>đang cho vay {amount}</translation>
    </message>
    <message>
        <source>Open the books →</source>
        <translation>Xem sổ quỹ →</translation>
    </message>
    <message>
        <source>Birthdays in month {month}</source>
        <translation>Sinh nhật tháng {month}</translation>
    </message>
    <message>
        <source>Nobody this month.</source>
        <translation>Tháng này không có ai.</translation>
    </message>
    <message>
        <source>and {count} more →</source>
        <translation>và {count} người nữa →</translation>
    </message>
    <message>
        <source>longevity</source>
        <translation>mừng thọ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Không có việc gì đang chờ.</translation>
    </message>
    <message>
        <source>More overdue loans: {count}</source>
        <translation>Còn {count} khoản vay quá hạn nữa</translation>
    </message>
    <message>
        <source>See all →</source>
        <translation>Xem tất cả →</translation>
    </message>
    <message>
        <source>Confirm →</source>
        <translation>Xác nhận →</translation>
    </message>
    <message>
        <source>Fill in →</source>
        <translation>Điền ngày sinh →</translation>
    </message>
    <message>
        <source>Open the meeting →</source>
        <translation>Mở buổi sinh hoạt →</translation>
    </message>
    <message>
        <source>Count the cash →</source>
        <translation>Kiểm quỹ →</translation>
    </message>
    <message>
        <source>Write it down →</source>
        <translation>Ghi →</translation>
    </message>
    <message>
        <source>See the attendance →</source>
        <translation>Xem điểm danh →</translation>
    </message>
    <message>
        <source>See the meetings →</source>
        <translation>Xem các buổi sinh hoạt →</translation>
    </message>
    <message>
        <source>Open the loan →</source>
        <translation>Xem khoản vay →</translation>
    </message>
    <message>
        <source>Write the report →</source>
        <translation>Lập báo cáo →</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Bắt đầu từ đây</translation>
    </message>
    <message>
        <source>The club has no members yet. Write down the first one to begin.</source>
        <translation>Câu lạc bộ chưa có thành viên nào. Xin bấm “Thêm thành viên” để ghi người đầu tiên.</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>This is the sample club: its people and its money are made up.</source>
        <translation>Đây là câu lạc bộ mẫu: người và tiền đều không có thật.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Today, {weekday} {day}/{month}/{year}</source>
        <translation>Hôm nay, {weekday} {day} tháng {month} năm {year}</translation>
    </message>
    <message>
        <source>The meeting of month {month} is today</source>
        <translation>Hôm nay là buổi sinh hoạt tháng {month}</translation>
    </message>
    <message>
        <source>Next meeting: {weekday} {date}</source>
        <translation>Buổi sinh hoạt tới: {weekday} {date}</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Ghi tiếp buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Bắt đầu buổi sinh hoạt</translation>
    </message>
    <message>
        <source>The minutes of {date} are not signed</source>
        <translation>Biên bản buổi ngày {date} chưa ký</translation>
    </message>
    <message>
        <source>The cash of the meeting of {date} is not counted</source>
        <translation>Buổi ngày {date} chưa kiểm quỹ</translation>
    </message>
    <message>
        <source>No meeting is written down for month {month} of {year}</source>
        <translation>Tháng {month} năm {year} chưa ghi buổi sinh hoạt nào</translation>
    </message>
    <message>
        <source>Away three times running: {count} ({names})</source>
        <translation>Vắng ba lần liền: {count} người ({names})</translation>
    </message>
    <message>
        <source>Away three times running: {count} ({names}…)</source>
        <translation>Vắng ba lần liền: {count} người ({names}…)</translation>
    </message>
    <message>
        <source>Decision {code} was due on {date}: {words}</source>
        <translation>Quyết định {code} đã quá hạn (hạn {date}): {words}</translation>
    </message>
    <message>
        <source>Members: {members} · Loans due by then: {loans}</source>
        <translation>{members} thành viên · {loans} khoản vay đến hạn tính đến buổi này</translation>
    </message>
    <message>
        <source>principal {principal} · interest {interest}</source>
        <translation>gốc {principal} · lãi {interest}</translation>
    </message>
    <message>
        <source>Overdue loans: {count}, {amount} →</source>
        <translation>Quá hạn: {count} khoản vay, {amount} →</translation>
    </message>
    <message>
        <source>{name}, {age} years old</source>
        <translation>{name}, {age} tuổi</translation>
    </message>
    <message>
        <source>{name} is {days} days late with {amount}</source>
        <translation>{name} quá hạn {days} ngày, {amount}</translation>
    </message>
    <message>
        <source>Members without a birth date: {count} ({names}…)</source>
        <translation>{count} thành viên chưa có ngày sinh: {names}…</translation>
    </message>
    <message>
        <source>Members without a birth date: {count} ({names})</source>
        <translation>{count} thành viên chưa có ngày sinh: {names}</translation>
    </message>
    <message>
        <source>Waiting for a second person to confirm: {count}</source>
        <translation>Chờ người thứ hai xác nhận: {count} việc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The cell is empty. Please fill it in.</source>
        <translation>Ô này còn trống. Xin điền vào.</translation>
    </message>
    <message>
        <source>“{value}” is a formula. Please type the value itself.</source>
        <translation>“{value}” là công thức. Xin gõ thẳng giá trị vào ô.</translation>
    </message>
    <message>
        <source>The cell shows the error {value}. Please type the value.</source>
        <translation>Ô này đang báo lỗi {value}. Xin gõ thẳng giá trị vào ô.</translation>
    </message>
    <message>
        <source>“{value}” is not text. Please type words or a code.</source>
        <translation>“{value}” không phải là chữ. Xin gõ chữ hoặc mã.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Please write day/month/year, like 17/01/2025.</source>
        <translation>“{value}” không phải là ngày. Xin ghi ngày/tháng/năm, ví dụ 17/01/2025.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar from 1900 to 2099. Please write day/month/year.</source>
        <translation>“{value}” không phải là ngày có trên lịch từ năm 1900 đến 2099. Xin xem lại và ghi ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of birth. Please write the year, like 1961, or day/month/year.</source>
        <translation>“{value}” không phải là ngày sinh. Xin ghi năm sinh, ví dụ 1961, hoặc ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>{value} is after today, {day}. Please correct the date.</source>
        <translation>{value} chưa đến, hôm nay là {day}. Xin sửa lại ngày.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount of whole đồng. Please write it like 5.000.000.</source>
        <translation>“{value}” không phải là số tiền chẵn đồng. Xin ghi như 5.000.000.</translation>
    </message>
    <message>
        <source>{value} is below zero. Please write an amount of zero or more.</source>
        <translation>{value} là số âm. Xin ghi số tiền từ 0 trở lên.</translation>
    </message>
    <message>
        <source>The amount is zero. Please write the amount or remove the row.</source>
        <translation>Số tiền bằng 0. Xin ghi số tiền hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>{value} is more than {amount}. Please check the zeros.</source>
        <translation>{value} lớn hơn {amount}. Xin xem lại các số 0.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Please write a number from {least} to {most}.</source>
        <translation>“{value}” không phải là số nguyên. Xin ghi một số từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>“{value}” is outside {least} to {most}. Please correct it.</source>
        <translation>“{value}” nằm ngoài khoảng từ {least} đến {most}. Xin sửa lại.</translation>
    </message>
    <message>
        <source>“{value}” is not a percentage. Please write it like 0,8.</source>
        <translation>“{value}” không phải là số phần trăm. Xin ghi như 0,8.</translation>
    </message>
    <message>
        <source>{value} % is below zero. Please write a percentage of zero or more.</source>
        <translation>{value} % là số âm. Xin ghi số phần trăm từ 0 trở lên.</translation>
    </message>
    <message>
        <source>“{value}” is not known here. Please write one of: {choices}.</source>
        <translation>“{value}” không có trong các lựa chọn. Xin ghi một trong: {choices}.</translation>
    </message>
    <message>
        <source>The number {value} had lost its leading zeros; they were put back. Please check it.</source>
        <translation>Số {value} bị mất số 0 ở đầu; chương trình đã thêm lại. Xin xem lại.</translation>
    </message>
    <message>
        <source>The sheet is missing. Please add it with this very name, even if it stays empty.</source>
        <translation>Thiếu trang này. Xin thêm một trang đúng tên như vậy, để trống cũng được.</translation>
    </message>
    <message>
        <source>The column is missing. Please add it to the headings, even if it stays empty.</source>
        <translation>Thiếu cột này. Xin thêm cột vào dòng tiêu đề, để trống cũng được.</translation>
    </message>
    <message>
        <source>The column appears twice. Please keep one of them.</source>
        <translation>Cột này bị lặp lại. Xin giữ lại một cột.</translation>
    </message>
    <message>
        <source>This column is not known and was not read.</source>
        <translation>Mẫu sổ không có cột này nên chương trình không đọc.</translation>
    </message>
    <message>
        <source>This sheet is not known and was not read.</source>
        <translation>Mẫu sổ không có trang này nên chương trình không đọc.</translation>
    </message>
    <message>
        <source>This is missing. Please fill it in.</source>
        <translation>Mục này còn thiếu. Xin điền vào.</translation>
    </message>
    <message>
        <source>This appears twice. Please keep one of them.</source>
        <translation>Mục này bị lặp lại. Xin giữ lại một dòng.</translation>
    </message>
    <message>
        <source>This row is not known and was not read.</source>
        <translation>Mẫu sổ không có mục này nên chương trình không đọc.</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen. Please write one of: {choices}.</source>
        <translation>Không chọn được “{value}”. Xin ghi một trong: {choices}.</translation>
    </message>
    <message>
        <source>The interest shares of the funds add up to {value} %. Please make them 100 % together.</source>
        <translation>Các phần tiền lãi chuyển vào quỹ cộng lại là {value} %. Xin sửa cho đúng 100 %.</translation>
    </message>
    <message>
        <source>The code {value} is used twice. Please give each row its own code.</source>
        <translation>Mã {value} bị dùng hai lần. Xin cho mỗi dòng một mã riêng.</translation>
    </message>
    <message>
        <source>There is no member {value} in the sheet “Thành viên”. Please correct the code.</source>
        <translation>Không có thành viên {value} trong trang “Thành viên”. Xin sửa lại mã.</translation>
    </message>
    <message>
        <source>There are two meetings on {value}. Please keep one of them.</source>
        <translation>Ngày {value} có hai buổi sinh hoạt. Xin giữ lại một buổi.</translation>
    </message>
    <message>
        <source>{value} is listed twice for {day}. Please keep one of the rows.</source>
        <translation>{value} được điểm danh hai lần trong ngày {day}. Xin giữ lại một dòng.</translation>
    </message>
    <message>
        <source>There is no meeting on {value} in the sheet “Sinh hoạt”. Please add it or correct the day.</source>
        <translation>Không có buổi sinh hoạt ngày {value} trong trang “Sinh hoạt”. Xin thêm buổi đó hoặc sửa lại ngày.</translation>
    </message>
    <message>
        <source>Left on {value}, which is not after joining on {day}. Please correct one of the dates.</source>
        <translation>Ngày ra {value} phải sau ngày vào {day}. Xin sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>Born in {value}, after joining on {day}. Please correct one of the dates.</source>
        <translation>Ngày sinh {value} ở sau ngày vào {day}. Xin sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>{value} is before the founding day, {day}.</source>
        <translation>{value} sớm hơn ngày thành lập, {day}. Xin xem lại.</translation>
    </message>
    <message>
        <source>{value} is before {code} joined, on {day}.</source>
        <translation>{value} sớm hơn ngày {code} vào câu lạc bộ, {day}. Xin xem lại.</translation>
    </message>
    <message>
        <source>{value} is after {code} left, on {day}.</source>
        <translation>Ngày {value}, {code} đã ra khỏi câu lạc bộ (từ ngày {day}). Xin xem lại.</translation>
    </message>
    <message>
        <source>{value} were present by this sheet, {count} by the sheet “Điểm danh”.</source>
        <translation>Trang này ghi {value} người có mặt, còn trang “Điểm danh” có {count} người. Xin xem lại.</translation>
    </message>
    <message>
        <source>{value} were present, but the whole club is given as {count}.</source>
        <translation>Ghi {value} người có mặt, nhưng tổng số chỉ có {count} người. Xin xem lại.</translation>
    </message>
    <message>
        <source>The birth is not known; the member counts as young.</source>
        <translation>Chưa có ngày sinh; thành viên này chưa được tính là người cao tuổi.</translation>
    </message>
    <message>
        <source>The citizen number {value} does not have 12 digits.</source>
        <translation>Số CCCD {value} không đủ 12 chữ số. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>{value} is the number of an old identity card.</source>
        <translation>{value} là số chứng minh nhân dân cũ; vẫn nhập được.</translation>
    </message>
    <message>
        <source>The citizen number {value} does not begin with the code of a province.</source>
        <translation>Số CCCD {value} không bắt đầu bằng mã của một tỉnh. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>The citizen number {value} belongs to the other sex.</source>
        <translation>Số CCCD {value} không khớp với giới tính. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>The citizen number {value} belongs to another year of birth.</source>
        <translation>Số CCCD {value} không khớp với năm sinh. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>Another member has the citizen number {value} too.</source>
        <translation>Một thành viên khác cũng có số CCCD {value}. Xin xem lại thẻ của cả hai người.</translation>
    </message>
    <message>
        <source>The club has no fund “{value}”. Please write one of: {choices}.</source>
        <translation>Câu lạc bộ không có quỹ “{value}”. Xin ghi một trong: {choices}.</translation>
    </message>
    <message>
        <source>There is no loan {value} in the sheet “Khoản vay”. Please correct the code.</source>
        <translation>Không có khoản vay {value} trong trang “Khoản vay”. Xin sửa lại mã.</translation>
    </message>
    <message>
        <source>{value} is before the loan {code} was paid out, on {day}. Please correct the date.</source>
        <translation>{value} sớm hơn ngày vay của khoản vay {code}, {day}. Xin sửa lại ngày.</translation>
    </message>
    <message>
        <source>The first due date {value} is not after the loan of {day}. Please correct one of the dates.</source>
        <translation>Kỳ trả đầu {value} phải sau ngày vay {day}. Xin sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>The terms of the loan {value} do not fit together. Please check the months and dates.</source>
        <translation>Các điều kiện của khoản vay {value} không khớp nhau. Xin xem lại thời hạn và các ngày.</translation>
    </message>
    <message>
        <source>{value} is more than the {amount} still owed on {code}. Please correct the principal, or add the repayment or loan that is missing.</source>
        <translation>{value} lớn hơn số còn nợ {amount} của {code}. Xin sửa số gốc, hoặc thêm dòng thu nợ hay khoản vay còn thiếu.</translation>
    </message>
    <message>
        <source>{value} written off is more than the {amount} still owed on {code}. Please correct it.</source>
        <translation>Số xóa nợ {value} lớn hơn số còn nợ {amount} của {code}. Xin sửa lại.</translation>
    </message>
    <message>
        <source>{value} was paid out on {day}, but {code} had only {amount} left for it. Please correct the amount or the date, or add the receipt that is missing.</source>
        <translation>Ngày {day} chi {value}, nhưng {code} lúc đó chỉ còn {amount}. Xin sửa số tiền hoặc ngày, hoặc thêm khoản thu còn thiếu.</translation>
    </message>
    <message>
        <source>Nothing was collected; the row was not read.</source>
        <translation>Không thu đồng nào; dòng này không được đọc.</translation>
    </message>
    <message>
        <source>Only loans paid back by “Gốc đều” have principal every {value} months; it was not used.</source>
        <translation>Chỉ cách trả “Gốc đều” mới có trả gốc {value} tháng một lần; số này không được dùng.</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Trang “{sheet}”</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>Trang “{sheet}”, dòng {row}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, “{column}”</source>
        <translation>Trang “{sheet}”, mục “{column}”</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column “{column}”</source>
        <translation>Trang “{sheet}”, dòng {row}, cột “{column}”</translation>
    </message>
    <message>
        <source>The books hold mistakes, so nothing was stored. Please correct them and read the file again.</source>
        <translation>Sổ còn chỗ cần sửa nên chưa nhập gì cả. Xin sửa rồi đọc lại tệp.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened. Please check that it is there and may be read.</source>
        <translation>Không mở được tệp “{name}”. Xin xem tệp còn ở đó không và máy có cho đọc không.</translation>
    </message>
    <message>
        <source>The file “{name}” is not an Excel workbook (.xlsx). Please choose another file.</source>
        <translation>Tệp “{name}” không phải là tệp Excel (.xlsx). Xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file “{name}” is an Excel file of the old kind (.xls). Please open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>Tệp “{name}” là tệp Excel kiểu cũ (.xls). Xin mở bằng Excel và lưu lại thành tệp .xlsx.</translation>
    </message>
    <message>
        <source>The file “{name}” is protected by a password. Please open it in Excel, remove the password and save it again.</source>
        <translation>Tệp “{name}” có mật khẩu. Xin mở bằng Excel, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged and cannot be read. Please open it in Excel, save it again, or ask for a new copy.</source>
        <translation>Tệp “{name}” bị hỏng, không đọc được. Xin mở bằng Excel rồi lưu lại, hoặc hỏi lấy bản khác.</translation>
    </message>
    <message>
        <source>The file “{name}” is too large for a club&apos;s books. Please check that it is the right file.</source>
        <translation>Tệp “{name}” quá lớn so với sổ của một câu lạc bộ. Xin xem có chọn đúng tệp không.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {rows} rows or {columns} columns. Please remove what is not needed.</source>
        <translation>Trang “{sheet}” có hơn {rows} dòng hoặc {columns} cột. Xin bỏ bớt những gì không cần.</translation>
    </message>
    <message>
        <source>The workbook “{name}” has none of the sheets of old books. Please use the template that this program hands out.</source>
        <translation>Tệp “{name}” không có trang nào theo mẫu. Xin bấm “Lưu mẫu sổ trống…” để lấy mẫu rồi chép sổ cũ vào đó.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vào câu lạc bộ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra khỏi câu lạc bộ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Phụ nữ</translation>
    </message>
    <message>
        <source>Members of 60 and over</source>
        <translation>Thành viên từ 60 tuổi trở lên</translation>
    </message>
    <message>
        <source>Members of 55 and over</source>
        <translation>Thành viên từ 55 tuổi trở lên</translation>
    </message>
    <message>
        <source>Members below 55</source>
        <translation>Thành viên dưới 55 tuổi</translation>
    </message>
    <message>
        <source>Members of poor households</source>
        <translation>Thành viên thuộc hộ nghèo</translation>
    </message>
    <message>
        <source>Members of near-poor households</source>
        <translation>Thành viên thuộc hộ cận nghèo</translation>
    </message>
    <message>
        <source>Members in hard circumstances</source>
        <translation>Thành viên có hoàn cảnh khó khăn</translation>
    </message>
    <message>
        <source>Members of ethnic minorities</source>
        <translation>Thành viên là người dân tộc thiểu số</translation>
    </message>
    <message>
        <source>Members by age</source>
        <translation>Thành viên theo độ tuổi</translation>
    </message>
    <message>
        <source>Meetings of the club</source>
        <translation>Số buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Members present at meetings</source>
        <translation>Tỷ lệ thành viên dự sinh hoạt</translation>
    </message>
    <message>
        <source>The Income Fund in all</source>
        <translation>Tổng Quỹ tăng thu nhập</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Phí thành viên</translation>
    </message>
    <message>
        <source>Loans given</source>
        <translation>Cho vay trong kỳ</translation>
    </message>
    <message>
        <source>People who ever borrowed</source>
        <translation>Số người đã từng được vay</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Dư nợ</translation>
    </message>
    <message>
        <source>Principal collected</source>
        <translation>Thu gốc trong kỳ</translation>
    </message>
    <message>
        <source>Interest collected</source>
        <translation>Thu lãi trong kỳ</translation>
    </message>
    <message>
        <source>Principal overdue</source>
        <translation>Gốc quá hạn</translation>
    </message>
    <message>
        <source>Paid back on time</source>
        <translation>Tỷ lệ trả nợ đúng hạn</translation>
    </message>
    <message>
        <source>Among the borrowers</source>
        <translation>Trong số người đã được vay</translation>
    </message>
    <message>
        <source>Blood pressure taken</source>
        <translation>Số lượt người được đo huyết áp</translation>
    </message>
    <message>
        <source>Health check-ups</source>
        <translation>Số lượt người được khám sức khỏe</translation>
    </message>
    <message>
        <source>Health talks</source>
        <translation>Số buổi nói chuyện sức khỏe</translation>
    </message>
    <message>
        <source>People cared for at home</source>
        <translation>Số người được chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Home-care volunteers</source>
        <translation>Tình nguyện viên chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>Số lần thăm tại nhà</translation>
    </message>
    <message>
        <source>Help given to members</source>
        <translation>Giúp đỡ người gặp khó khăn</translation>
    </message>
    <message>
        <source>Work for the community</source>
        <translation>Số việc làm vì cộng đồng</translation>
    </message>
    <message>
        <source>Performances and exchanges</source>
        <translation>Văn nghệ và giao lưu</translation>
    </message>
    <message>
        <source>People helped to their rights</source>
        <translation>Số người được giúp về quyền lợi</translation>
    </message>
    <message>
        <source>Areas of activity in which something was done</source>
        <translation>Số mảng có hoạt động</translation>
    </message>
    <message>
        <source>Money raised</source>
        <translation>Tiền vận động được</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Số buổi tập huấn</translation>
    </message>
    <message>
        <source>died</source>
        <translation>qua đời</translation>
    </message>
    <message>
        <source>of the board</source>
        <translation>họp Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>at the bank</source>
        <translation>tiền gửi ngân hàng</translation>
    </message>
    <message>
        <source>lent out</source>
        <translation>đang cho vay</translation>
    </message>
    <message>
        <source>fallen due</source>
        <translation>phải thu</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>đã thu</translation>
    </message>
    <message>
        <source>number of loans</source>
        <translation>số khoản vay</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>still members</source>
        <translation>hiện là thành viên</translation>
    </message>
    <message>
        <source>loans more than 30 days late</source>
        <translation>số khoản chậm quá 30 ngày</translation>
    </message>
    <message>
        <source>lent out on loans more than 30 days late</source>
        <translation>dư nợ của các khoản chậm quá 30 ngày</translation>
    </message>
    <message>
        <source>portfolio at risk (PAR30)</source>
        <translation>tỷ lệ dư nợ rủi ro (PAR30)</translation>
    </message>
    <message>
        <source>of poor households</source>
        <translation>thuộc hộ nghèo</translation>
    </message>
    <message>
        <source>of near-poor households</source>
        <translation>thuộc hộ cận nghèo</translation>
    </message>
    <message>
        <source>women</source>
        <translation>phụ nữ</translation>
    </message>
    <message>
        <source>of 60 and over</source>
        <translation>từ 60 tuổi trở lên</translation>
    </message>
    <message>
        <source>number of times</source>
        <translation>số đợt</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>số lượt người</translation>
    </message>
    <message>
        <source>times</source>
        <translation>lần</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>trị giá</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>biểu diễn văn nghệ</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>giao lưu</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>đầu kỳ</translation>
    </message>
    <message>
        <source>received</source>
        <translation>thu</translation>
    </message>
    <message>
        <source>used</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>cuối kỳ</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>Everybody who is a member on the last day of the period.</source>
        <translation>Tất cả những người là thành viên vào ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>Everybody who joined in the period, those who came back too.</source>
        <translation>Những người vào câu lạc bộ trong kỳ, kể cả người vào lại.</translation>
    </message>
    <message>
        <source>Everybody who was no longer a member from a day of the period on, whatever the reason.</source>
        <translation>Những người thôi là thành viên trong kỳ, vì bất cứ lý do gì.</translation>
    </message>
    <message>
        <source>Members on the last day who are women; share of all members.</source>
        <translation>Thành viên nữ vào ngày cuối kỳ; tỷ lệ tính trên tổng số thành viên.</translation>
    </message>
    <message>
        <source>Members who are 60 or more on the last day; an unknown age counts as younger.</source>
        <translation>Thành viên đủ 60 tuổi trở lên vào ngày cuối kỳ; người chưa rõ tuổi tính là dưới 60.</translation>
    </message>
    <message>
        <source>Members who are 55 or more on the last day; an unknown age counts as younger.</source>
        <translation>Thành viên đủ 55 tuổi trở lên vào ngày cuối kỳ; người chưa rõ tuổi tính là dưới 55.</translation>
    </message>
    <message>
        <source>Members who are not yet 55 on the last day, or of unknown age.</source>
        <translation>Thành viên chưa đủ 55 tuổi vào ngày cuối kỳ, hoặc chưa rõ tuổi.</translation>
    </message>
    <message>
        <source>Members whose household is poor by the commune&apos;s latest yearly review.</source>
        <translation>Thành viên thuộc hộ nghèo theo đợt rà soát hằng năm gần nhất của xã.</translation>
    </message>
    <message>
        <source>Members whose household is near-poor by the commune&apos;s latest yearly review.</source>
        <translation>Thành viên thuộc hộ cận nghèo theo đợt rà soát hằng năm gần nhất của xã.</translation>
    </message>
    <message>
        <source>Members who live alone, are disabled, raise grandchildren, have a social allowance or no pension, as written in the roll.</source>
        <translation>Thành viên sống một mình, khuyết tật, nuôi cháu, hưởng trợ cấp xã hội hoặc không có lương hưu, theo danh sách thành viên.</translation>
    </message>
    <message>
        <source>Members not of the Kinh people, among those who agreed to have it written down.</source>
        <translation>Thành viên không phải người Kinh, trong số những người đã đồng ý cho ghi dân tộc.</translation>
    </message>
    <message>
        <source>Members of 60 and over on the last day, by age.</source>
        <translation>Thành viên từ 60 tuổi trở lên vào ngày cuối kỳ, chia theo độ tuổi.</translation>
    </message>
    <message>
        <source>Meetings of the club held in the period; the board&apos;s apart.</source>
        <translation>Số buổi sinh hoạt câu lạc bộ đã tổ chức trong kỳ; họp Ban Chủ nhiệm tính riêng.</translation>
    </message>
    <message>
        <source>Members present, late ones too, of all on the roll, over the period&apos;s meetings together.</source>
        <translation>Số lượt có mặt, kể cả đến muộn, trên tổng số lượt thành viên trong danh sách của tất cả các buổi sinh hoạt trong kỳ.</translation>
    </message>
    <message>
        <source>What the Income Fund has in cash, at the bank and lent out on the last day.</source>
        <translation>Tiền mặt, tiền gửi và số đang cho vay của Quỹ tăng thu nhập vào ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>Each fund with what it has lent out: at the beginning, all that made it larger, all that made it smaller, at the end. Lending and paying back change nothing in it.</source>
        <translation>Từng quỹ, kể cả số đang cho vay: đầu kỳ, các khoản làm quỹ tăng, các khoản làm quỹ giảm, cuối kỳ. Cho vay và thu gốc không làm thay đổi tổng quỹ.</translation>
    </message>
    <message>
        <source>Dues whose month, quarter or year began in the period, and all dues taken in it.</source>
        <translation>Phí của các tháng, quý hoặc năm bắt đầu trong kỳ; và toàn bộ phí đã thu trong kỳ.</translation>
    </message>
    <message>
        <source>Loans paid out in the period; debts brought in from older books not.</source>
        <translation>Các khoản vay đã giải ngân trong kỳ; không tính nợ cũ đưa từ sổ cũ vào.</translation>
    </message>
    <message>
        <source>Everybody who ever took a loan or took one over, counted once; the share is of members on the last day who ever borrowed.</source>
        <translation>Mỗi người đã từng vay hoặc nhận nợ thay được tính một lần; tỷ lệ là số thành viên vào ngày cuối kỳ đã từng được vay.</translation>
    </message>
    <message>
        <source>Principal still owed on all loans on the last day.</source>
        <translation>Số gốc còn phải trả của tất cả các khoản vay vào ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>Principal paid back in the period.</source>
        <translation>Số gốc đã thu trong kỳ.</translation>
    </message>
    <message>
        <source>Interest paid in the period.</source>
        <translation>Số lãi đã thu trong kỳ.</translation>
    </message>
    <message>
        <source>Principal past its due date and the days of grace on the last day; PAR30 is what is lent out on loans more than 30 days late, of all that is lent out.</source>
        <translation>Số gốc đã quá ngày phải trả và quá số ngày ân hạn vào ngày cuối kỳ; PAR30 là dư nợ của các khoản chậm quá 30 ngày trên tổng dư nợ.</translation>
    </message>
    <message>
        <source>Of the principal and interest that fell due in the period, what was paid in time.</source>
        <translation>Số gốc và lãi đã trả đúng hạn trên số gốc và lãi đến hạn trong kỳ.</translation>
    </message>
    <message>
        <source>Shares among everybody who ever borrowed, as they are on the last day.</source>
        <translation>Tỷ lệ trong số tất cả những người đã từng được vay, theo tình trạng vào ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>People whose blood pressure was taken, added up over the meetings.</source>
        <translation>Số người được đo huyết áp, cộng các buổi sinh hoạt trong kỳ.</translation>
    </message>
    <message>
        <source>People at health check-ups in the period, and how many there were.</source>
        <translation>Số người được khám sức khỏe trong kỳ, và số đợt khám.</translation>
    </message>
    <message>
        <source>Talks on health in the period, and the people who listened.</source>
        <translation>Số buổi nói chuyện về sức khỏe trong kỳ, và số người nghe.</translation>
    </message>
    <message>
        <source>People visited at home in the month with the most of them, so that nobody counts twice.</source>
        <translation>Số người được thăm, chăm sóc tại nhà của tháng nhiều nhất trong kỳ, để không ai bị tính hai lần.</translation>
    </message>
    <message>
        <source>People who hold the post of a home-care volunteer on the last day.</source>
        <translation>Số người đang làm tình nguyện viên chăm sóc tại nhà vào ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>Visits at home in the period.</source>
        <translation>Số lần đến thăm tại nhà trong kỳ.</translation>
    </message>
    <message>
        <source>People who were given help in the period and what it was worth, by area of activity.</source>
        <translation>Số lượt người được giúp trong kỳ và giá trị giúp đỡ, chia theo mảng hoạt động.</translation>
    </message>
    <message>
        <source>Common work for the community in the period, and who took part.</source>
        <translation>Số việc làm chung vì cộng đồng trong kỳ, và số người tham gia.</translation>
    </message>
    <message>
        <source>Performances, and exchanges with other clubs, in the period.</source>
        <translation>Số lần biểu diễn văn nghệ và số lần giao lưu với câu lạc bộ khác trong kỳ.</translation>
    </message>
    <message>
        <source>People whose case of rights or entitlements the club took up.</source>
        <translation>Số người được câu lạc bộ giúp về quyền và lợi ích trong kỳ.</translation>
    </message>
    <message>
        <source>Areas in which the meetings of the period told of something done, of all the club has.</source>
        <translation>Số mảng có hoạt động được ghi ở các buổi sinh hoạt trong kỳ, trên tổng số mảng của câu lạc bộ.</translation>
    </message>
    <message>
        <source>Money received by all funds in the period by its source; interest and repayments not.</source>
        <translation>Tiền các quỹ nhận được trong kỳ, chia theo nguồn; không tính lãi và tiền trả nợ.</translation>
    </message>
    <message>
        <source>Trainings in the period, and the people who were trained.</source>
        <translation>Số buổi tập huấn trong kỳ, và số người được tập huấn.</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>khoản</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>mảng</translation>
    </message>
    <message>
        <source>Members of {ages} and over</source>
        <translation>Thành viên từ {ages} tuổi trở lên</translation>
    </message>
    <message>
        <source>Members of {ages}</source>
        <translation>Thành viên {ages} tuổi</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>Lending rules…</source>
        <translation>Quy định cho vay…</translation>
    </message>
    <message>
        <source>on the meeting day one period later</source>
        <translation>ngày sinh hoạt của kỳ sau</translation>
    </message>
    <message>
        <source>exactly one period after the loan</source>
        <translation>đúng một kỳ sau ngày vay</translation>
    </message>
    <message>
        <source>interest first, then principal</source>
        <translation>lãi trước, gốc sau</translation>
    </message>
    <message>
        <source>principal first, then interest</source>
        <translation>gốc trước, lãi sau</translation>
    </message>
    <message>
        <source>counts for the next instalments</source>
        <translation>trả trước cho các kỳ sau</translation>
    </message>
    <message>
        <source>fewer instalments</source>
        <translation>bớt số kỳ</translation>
    </message>
    <message>
        <source>smaller instalments</source>
        <translation>giảm số tiền mỗi kỳ</translation>
    </message>
    <message>
        <source>its whole interest</source>
        <translation>tính trọn kỳ</translation>
    </message>
    <message>
        <source>its interest by days</source>
        <translation>tính theo ngày</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không tính lãi</translation>
    </message>
    <message>
        <source>Opinion of the group leader</source>
        <translation>Ý kiến của tổ trưởng</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation>Quyết định của Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Quyết định của buổi sinh hoạt</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>mỗi người</translation>
    </message>
    <message>
        <source>each household</source>
        <translation>mỗi hộ</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ngày</translation>
    </message>
    <message>
        <source>Interest counted on</source>
        <translation>Cách tính lãi</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>Principal rounded to</source>
        <translation>Làm tròn gốc</translation>
    </message>
    <message>
        <source>Interest rounded to</source>
        <translation>Làm tròn lãi</translation>
    </message>
    <message>
        <source>First instalment due</source>
        <translation>Kỳ trả đầu</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Số ngày ân hạn</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Số ngày thu trước</translation>
    </message>
    <message>
        <source>A payment pays</source>
        <translation>Thứ tự trả</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Trả nhiều hơn số phải thu</translation>
    </message>
    <message>
        <source>Started period at pay-off</source>
        <translation>Kỳ đang chạy khi tất toán</translation>
    </message>
    <message>
        <source>Losses are borne by</source>
        <translation>Quỹ chịu mất vốn</translation>
    </message>
    <message>
        <source>Steps of an application</source>
        <translation>Các bước xét đơn</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Giới hạn cho vay</translation>
    </message>
    <message>
        <source>No limit is switched on.</source>
        <translation>Chưa đặt giới hạn nào.</translation>
    </message>
    <message>
        <source>One loan at a time for {who}.</source>
        <translation>Cùng lúc {who} chỉ có một khoản vay.</translation>
    </message>
    <message>
        <source>At most, round by round: {amounts}.</source>
        <translation>Mức cho vay cao nhất theo từng vòng: {amounts}.</translation>
    </message>
    <message>
        <source>One borrower owes at most {percent} % of the fund.</source>
        <translation>Một người vay nợ nhiều nhất {percent} % quỹ.</translation>
    </message>
    <message>
        <source>{amount} always stay in the fund.</source>
        <translation>Luôn giữ lại {amount} trong quỹ.</translation>
    </message>
    <message>
        <source>No new loan for who is overdue.</source>
        <translation>Ai đang quá hạn thì chưa được vay mới.</translation>
    </message>
    <message>
        <source>A loan only after {months} months of membership.</source>
        <translation>Vào câu lạc bộ đủ {months} tháng mới được vay.</translation>
    </message>
    <message>
        <source>Board members together owe at most {percent} % of the fund.</source>
        <translation>Ban Chủ nhiệm cộng lại nợ nhiều nhất {percent} % quỹ.</translation>
    </message>
    <message>
        <source>Kind of loan</source>
        <translation>Loại vay</translation>
    </message>
    <message>
        <source>Kinds of loan…</source>
        <translation>Các loại vay…</translation>
    </message>
    <message>
        <source>none: the terms are typed</source>
        <translation>tự gõ điều kiện</translation>
    </message>
    <message>
        <source>One loan at a time</source>
        <translation>Cùng lúc chỉ một khoản vay</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Tính cho</translation>
    </message>
    <message>
        <source>At most, round by round</source>
        <translation>Mức cho vay cao nhất từng vòng</translation>
    </message>
    <message>
        <source>Amounts of round 1; 2; 3…</source>
        <translation>Số tiền vòng 1; 2; 3…</translation>
    </message>
    <message>
        <source>For example 5tr; 7tr; 10tr. The last also holds later.</source>
        <translation>Ví dụ 5tr; 7tr; 10tr. Số cuối dùng cho mọi vòng sau.</translation>
    </message>
    <message>
        <source>Largest share of one borrower</source>
        <translation>Mức nợ nhiều nhất của một người</translation>
    </message>
    <message>
        <source>% of the Income Fund</source>
        <translation>% Quỹ tăng thu nhập</translation>
    </message>
    <message>
        <source>Money kept back</source>
        <translation>Giữ lại một số tiền trong quỹ</translation>
    </message>
    <message>
        <source>Always stays in the fund</source>
        <translation>Luôn giữ lại</translation>
    </message>
    <message>
        <source>Months of membership first</source>
        <translation>Phải là thành viên đủ một thời gian</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>Share of the board members</source>
        <translation>Mức nợ nhiều nhất của Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>% of the Income Fund, all together</source>
        <translation>% Quỹ tăng thu nhập, cộng cả Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>No new loan for who is overdue</source>
        <translation>Ai đang quá hạn thì chưa được vay mới</translation>
    </message>
    <message>
        <source>A new kind of loan</source>
        <translation>Loại vay mới</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Sửa {name}</translation>
    </message>
    <message>
        <source>Save the kind of loan</source>
        <translation>Ghi loại vay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>For example: Livestock 12 months</source>
        <translation>Ví dụ: Chăn nuôi 12 tháng</translation>
    </message>
    <message>
        <source>Kinds of loan</source>
        <translation>Các loại vay</translation>
    </message>
    <message>
        <source>A kind of loan fills in the rate, the months and the way of paying back of a new loan.</source>
        <translation>Chọn loại vay thì lãi suất, thời hạn và cách trả của khoản vay mới được điền sẵn.</translation>
    </message>
    <message>
        <source>There is no kind of loan yet. Add the one that is lent most.</source>
        <translation>Chưa có loại vay nào. Xin thêm loại hay cho vay nhất.</translation>
    </message>
    <message>
        <source>Add a kind of loan…</source>
        <translation>Thêm loại vay…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>No longer lend on it…</source>
        <translation>Không dùng nữa…</translation>
    </message>
    <message>
        <source>Lend no more on “{name}”? Loans already paid out stay as they are.</source>
        <translation>Không cho vay theo loại “{name}” nữa? Các khoản đã vay vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Vẫn dùng</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Không dùng nữa</translation>
    </message>
    <message>
        <source>“{name}” is off the list.</source>
        <translation>Loại vay “{name}” không dùng nữa.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Đã ghi: {name}.</translation>
    </message>
    <message>
        <source>Limits the club sets itself</source>
        <translation>Giới hạn câu lạc bộ tự đặt</translation>
    </message>
    <message>
        <source>A new loan begins with</source>
        <translation>Khoản vay mới</translation>
    </message>
    <message>
        <source>On what is still owed, or on what was lent.</source>
        <translation>Tính trên số còn nợ, hay trên số vay lúc đầu.</translation>
    </message>
    <message>
        <source>Only a beginning: it can be changed for each loan.</source>
        <translation>Điền sẵn khi cho vay; từng khoản vẫn đổi được.</translation>
    </message>
    <message>
        <source>The last instalment takes what is left.</source>
        <translation>Phần lẻ dồn vào kỳ cuối.</translation>
    </message>
    <message>
        <source>The interest of each instalment is rounded to this.</source>
        <translation>Lãi mỗi kỳ được làm tròn đến số này.</translation>
    </message>
    <message>
        <source>The later ones keep the same day of the month.</source>
        <translation>Các kỳ sau giữ đúng ngày ấy trong tháng.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Thu nợ</translation>
    </message>
    <message>
        <source>So many days late still count as on time.</source>
        <translation>Trả chậm từng ấy ngày vẫn coi là đúng hạn.</translation>
    </message>
    <message>
        <source>A meeting also collects what falls due so many days after it.</source>
        <translation>Buổi sinh hoạt thu cả kỳ đến hạn trong từng ấy ngày sau đó.</translation>
    </message>
    <message>
        <source>When it is less than what is due.</source>
        <translation>Khi trả ít hơn số phải thu.</translation>
    </message>
    <message>
        <source>The usual choice; it is asked each time.</source>
        <translation>Cách hay dùng; mỗi lần thu vẫn hỏi lại.</translation>
    </message>
    <message>
        <source>What a pay-off between two due dates asks for the days begun.</source>
        <translation>Tất toán giữa hai kỳ thì lãi của kỳ đang chạy tính thế nào.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Mất vốn</translation>
    </message>
    <message>
        <source>The fund that bears a loan that is written off.</source>
        <translation>Quỹ chịu khoản vay bị xóa nợ.</translation>
    </message>
    <message>
        <source>Change the lending rules</source>
        <translation>Đổi quy định cho vay</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Ghi quy định</translation>
    </message>
    <message>
        <source>Loans already paid out keep the terms they were lent on. The interest rate is no rule: it is typed for each loan, or stands in a kind of loan.</source>
        <translation>Các khoản đã vay giữ nguyên điều kiện cũ. Lãi suất không đặt ở đây: gõ cho từng khoản vay, hoặc ghi trong loại vay.</translation>
    </message>
    <message>
        <source>The new rules hold from</source>
        <translation>Quy định mới có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>The club&apos;s lending rules</source>
        <translation>Quy định cho vay của câu lạc bộ</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Rules by the day they hold from</source>
        <translation>Quy định theo ngày hiệu lực</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Đổi quy định…</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>chưa đến ngày</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>trước đây</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>Rules from {day} on</source>
        <translation>Quy định từ ngày {day}</translation>
    </message>
    <message>
        <source>Saved: these rules hold from {day} on.</source>
        <translation>Đã ghi: quy định này có hiệu lực từ ngày {day}.</translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>declining balance</source>
        <translation>dư nợ giảm dần</translation>
    </message>
    <message>
        <source>original principal</source>
        <translation>dư nợ ban đầu</translation>
    </message>
    <message>
        <source>equal principal</source>
        <translation>gốc đều</translation>
    </message>
    <message>
        <source>level instalments</source>
        <translation>trả góp đều</translation>
    </message>
    <message>
        <source>interest each period, principal at the end</source>
        <translation>lãi tháng, gốc cuối kỳ</translation>
    </message>
    <message>
        <source>everything at the end</source>
        <translation>trả một lần cuối kỳ</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>%/tháng</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/năm</translation>
    </message>
    <message>
        <source>lent {day}</source>
        <translation>vay {day}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} tháng</translation>
    </message>
    <message>
        <source>{rate}, {base}</source>
        <translation>{rate}, {base}</translation>
    </message>
    <message>
        <source>due every {months} months</source>
        <translation>{months} tháng trả một kỳ</translation>
    </message>
    <message>
        <source>principal every {months} months</source>
        <translation>trả gốc {months} tháng một lần</translation>
    </message>
    <message>
        <source>overdue {days} days</source>
        <translation>quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>due, {days} days late</source>
        <translation>đến hạn, chậm {days} ngày</translation>
    </message>
    <message>
        <source>due</source>
        <translation>đến hạn</translation>
    </message>
    <message>
        <source>To collect today {amount}: interest {interest}, principal {principal}.</source>
        <translation>Hôm nay phải thu {amount}: lãi {interest}, gốc {principal}.</translation>
    </message>
    <message>
        <source>Nothing is owed on this loan.</source>
        <translation>Khoản vay này không còn nợ.</translation>
    </message>
    <message>
        <source>Nothing is due today. The next row is due {day}.</source>
        <translation>Hôm nay không có khoản nào phải thu. Kỳ tới đến hạn ngày {day}.</translation>
    </message>
    <message>
        <source>Pay off today: {amount} ({words})</source>
        <translation>Tất toán hôm nay: {amount} ({words})</translation>
    </message>
    <message>
        <source>Pay-off on {day}: {amount} ({words}): principal {principal}, interest {interest}.</source>
        <translation>Tất toán ngày {day}: {amount} ({words}), gồm gốc {principal}, lãi {interest}.</translation>
    </message>
    <message>
        <source>interest {interest}, principal {principal}, still owed {outstanding}</source>
        <translation>lãi {interest}, gốc {principal}, còn nợ {outstanding}</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>Cho vay mới</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Giải ngân</translation>
    </message>
    <message>
        <source>Principal paid {amount}</source>
        <translation>Đã trả gốc {amount}</translation>
    </message>
    <message>
        <source>Still owed {amount}</source>
        <translation>Còn nợ {amount}</translation>
    </message>
    <message>
        <source>Take repayment…</source>
        <translation>Thu nợ…</translation>
    </message>
    <message>
        <source>Pay off…</source>
        <translation>Tất toán…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch trả nợ</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Phiếu đã ghi</translation>
    </message>
    <message>
        <source>Let it count again…</source>
        <translation>Cho phiếu có hiệu lực lại…</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>In phiếu thu</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>In giấy tờ</translation>
    </message>
    <message>
        <source>Print voucher</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Reverse voucher…</source>
        <translation>Hủy phiếu…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Gốc</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Lãi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Trả ngày</translation>
    </message>
    <message>
        <source>paid off {day}</source>
        <translation>tất toán {day}</translation>
    </message>
    <message>
        <source>written off {day}</source>
        <translation>xóa nợ {day}</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>chậm {days} ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>principal paid ahead</source>
        <translation>gốc đã trả trước</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>khoanh nợ</translation>
    </message>
    <message>
        <source>not yet paid</source>
        <translation>chưa trả</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>counts again by {voucher}: {reason}</source>
        <translation>có hiệu lực lại theo phiếu {voucher}: {reason}</translation>
    </message>
    <message>
        <source>came back of what was written off</source>
        <translation>thu hồi nợ đã xóa</translation>
    </message>
    <message>
        <source>top-up: the old loan paid off, a new one paid out</source>
        <translation>vay bổ sung: tất toán khoản cũ, giải ngân khoản mới</translation>
    </message>
    <message>
        <source>brought in from the old books</source>
        <translation>nợ cũ chuyển sang</translation>
    </message>
    <message>
        <source>opening figure corrected</source>
        <translation>sửa số đầu kỳ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>reversed by {voucher}: {reason}</source>
        <translation>đã hủy bằng phiếu {voucher}: {reason}</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>giải ngân</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>thu nợ</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>xóa nợ</translation>
    </message>
    <message>
        <source>Reverse this voucher…</source>
        <translation>Hủy phiếu này…</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>loan {code} · still owed {amount}</source>
        <translation>khoản vay {code} · còn nợ {amount}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Print a blank application</source>
        <translation>In đơn xin vay vốn trống</translation>
    </message>
    <message>
        <source>Print a blank collection sheet</source>
        <translation>In danh sách thu nợ trống</translation>
    </message>
    <message>
        <source>Overdue debts…</source>
        <translation>Nợ quá hạn…</translation>
    </message>
    <message>
        <source>Bring an old loan in…</source>
        <translation>Đưa khoản vay cũ vào sổ…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>New loan…</source>
        <translation>Cho vay mới…</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>Đang vay</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Đơn chờ duyệt</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Đã tất toán</translation>
    </message>
    <message>
        <source>Find a borrower or a loan code</source>
        <translation>Tìm người vay hoặc mã khoản vay</translation>
    </message>
    <message>
        <source>No loan yet. Press New loan to pay one out.</source>
        <translation>Chưa có khoản vay nào. Xin bấm “Cho vay mới…” để ghi khoản vay đầu tiên.</translation>
    </message>
    <message>
        <source>See what is overdue…</source>
        <translation>Xem nợ quá hạn…</translation>
    </message>
    <message>
        <source>No loan here fits what was typed.</source>
        <translation>Không có khoản vay nào ở đây khớp với chữ đã gõ. Xin gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>There is no such loan today.</source>
        <translation>Hôm nay không có khoản vay nào trong mục này.</translation>
    </message>
    <message>
        <source>Recorded {voucher}: {amount} from {name}.</source>
        <translation>Đã ghi phiếu {voucher}: thu {amount} của {name}.</translation>
    </message>
    <message>
        <source>Paid out {voucher}: {amount} to {name}.</source>
        <translation>Đã ghi phiếu {voucher}: giải ngân {amount} cho {name}.</translation>
    </message>
    <message>
        <source>In the books now by {voucher}: {name} owes {amount}.</source>
        <translation>Đã đưa vào sổ, phiếu {voucher}: {name} còn nợ {amount}.</translation>
    </message>
    <message>
        <source>{voucher} is reversed by {reversal}.</source>
        <translation>Đã hủy phiếu {voucher} bằng phiếu {reversal}.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Người vay</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Ngày chốt sổ</translation>
    </message>
    <message>
        <source>The figures are those of this day&apos;s evening.</source>
        <translation>Các số dưới đây là số cuối ngày này.</translation>
    </message>
    <message>
        <source>Leave it empty where it is not known.</source>
        <translation>Không rõ thì để trống.</translation>
    </message>
    <message>
        <source>Months that are left</source>
        <translation>Còn bao nhiêu tháng</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Số tiền vay</translation>
    </message>
    <message>
        <source>Overdue loans</source>
        <translation>Khoản vay quá hạn</translation>
    </message>
    <message>
        <source>No loan is overdue today.</source>
        <translation>Hôm nay không có khoản vay nào quá hạn.</translation>
    </message>
    <message>
        <source>Open the loan</source>
        <translation>Xem khoản vay</translation>
    </message>
    <message>
        <source>Print its letter</source>
        <translation>In giấy báo nợ</translation>
    </message>
    <message>
        <source>Ages and PAR30</source>
        <translation>Tuổi nợ và PAR30</translation>
    </message>
    <message>
        <source>PAR{days}: {share}</source>
        <translation>PAR{days}: {share}</translation>
    </message>
    <message>
        <source>PAR30 is the part of the money lent out that is in danger: the lower, the better.</source>
        <translation>PAR30 là phần tiền cho vay đang có nguy cơ khó thu: càng thấp càng tốt.</translation>
    </message>
    <message>
        <source>How many days late</source>
        <translation>Chậm bao nhiêu ngày</translation>
    </message>
    <message>
        <source>Every loan with an unpaid instalment is counted from its due date, within the grace days too; frozen loans are not.</source>
        <translation>Tính mọi khoản vay có kỳ chưa trả, kể từ ngày đến hạn, cả khi còn trong số ngày ân hạn; khoản vay đang khoanh nợ thì không tính.</translation>
    </message>
    <message>
        <source>Overdue loans: {count}. To collect: principal {principal}, interest {interest}.</source>
        <translation>Khoản vay quá hạn: {count}. Phải thu: gốc quá hạn {principal}, lãi {interest}.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày chậm</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>Gốc quá hạn</translation>
    </message>
    <message>
        <source>Interest due</source>
        <translation>Lãi phải thu</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Number of loans</source>
        <translation>Số khoản vay</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>sắp đến hạn</translation>
    </message>
    <message>
        <source>Pay-off by {name}</source>
        <translation>Tất toán khoản vay của {name}</translation>
    </message>
    <message>
        <source>Record pay-off</source>
        <translation>Ghi tất toán</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày thu</translation>
    </message>
    <message>
        <source>Repayment of {name}</source>
        <translation>Thu nợ của {name}</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>Ghi thu nợ</translation>
    </message>
    <message>
        <source>Interest part</source>
        <translation>Trong đó lãi</translation>
    </message>
    <message>
        <source>Of it principal</source>
        <translation>Trong đó gốc</translation>
    </message>
    <message>
        <source>Name of who pays</source>
        <translation>Tên người nộp tiền</translation>
    </message>
    <message>
        <source>Somebody else pays</source>
        <translation>Người khác nộp thay</translation>
    </message>
    <message>
        <source>{extra} is more than is due. What becomes of it?</source>
        <translation>Trả nhiều hơn số phải thu {extra}. Tính số này thế nào?</translation>
    </message>
    <message>
        <source>Change the split</source>
        <translation>Sửa cách chia gốc, lãi</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>Ngày {day} không có khoản nào phải thu.</translation>
    </message>
    <message>
        <source>With the row due {days}.</source>
        <translation>Gồm cả kỳ đến hạn ngày {days}.</translation>
    </message>
    <message>
        <source>{amount} to {fund}</source>
        <translation>{amount} vào {fund}</translation>
    </message>
    <message>
        <source>Interest: {parts}.</source>
        <translation>Tiền lãi: {parts}.</translation>
    </message>
    <message>
        <source>{extra} is paid ahead for the next rows; the schedule stays as it is.</source>
        <translation>{extra} trả trước cho các kỳ sau, lịch trả nợ giữ nguyên.</translation>
    </message>
    <message>
        <source>A payment of {later} is already recorded. Today: due {due} before, {due_after} after; still owed {owed} before, {owed_after} after.</source>
        <translation>Đã có một lần thu nợ ghi ngày {later}. Tính đến hôm nay: phải thu trước {due}, sau {due_after}; còn nợ trước {owed}, sau {owed_after}.</translation>
    </message>
    <message>
        <source>At most {owed} can still be taken on this day, because a payment of {later} is already recorded. Make the amount smaller.</source>
        <translation>Hôm đó chỉ còn thu được nhiều nhất {owed}, vì đã ghi một lần thu nợ ngày {later}. Xin gõ số nhỏ hơn.</translation>
    </message>
    <message>
        <source>Reverse {voucher}?</source>
        <translation>Hủy phiếu {voucher}?</translation>
    </message>
    <message>
        <source>Reverse {voucher}</source>
        <translation>Hủy phiếu {voucher}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do hủy</translation>
    </message>
    <message>
        <source>Date of the reversal</source>
        <translation>Ngày hủy</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Ghi nhầm số tiền</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Ghi nhầm người</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Ghi trùng</translation>
    </message>
    <message>
        <source>The loan {code} will no longer exist.</source>
        <translation>Khoản vay {code} sẽ bị hủy.</translation>
    </message>
    <message>
        <source>Loan {code} stands again as before it was topped up.</source>
        <translation>Khoản vay {code} trở lại như trước khi vay bổ sung.</translation>
    </message>
    <message>
        <source>{voucher} counts again, as it was recorded.</source>
        <translation>Phiếu {voucher} lại có hiệu lực như đã ghi.</translation>
    </message>
    <message>
        <source>Loan {code}: still owed {owed} now, {owed_after} afterwards.</source>
        <translation>Khoản vay {code}: hiện còn nợ {owed}, sau khi hủy còn nợ {owed_after}.</translation>
    </message>
    <message>
        <source>Due today {due} now, {due_after} afterwards.</source>
        <translation>Phải thu hôm nay: hiện {due}, sau khi hủy {due_after}.</translation>
    </message>
    <message>
        <source>{fund}: {before} now, {after} afterwards.</source>
        <translation>{fund}: hiện có {before}, sau khi hủy có {after}.</translation>
    </message>
    <message>
        <source>Type the amount, the rate and the months to see the schedule.</source>
        <translation>Xin điền số tiền, lãi suất và thời hạn để xem lịch trả nợ.</translation>
    </message>
    <message>
        <source>The Income Fund has only {available} to lend: {missing} too little.</source>
        <translation>Quỹ tăng thu nhập chỉ còn {available} để cho vay, thiếu {missing}.</translation>
    </message>
    <message>
        <source>The Income Fund has {available} to lend.</source>
        <translation>Quỹ tăng thu nhập còn {available} để cho vay.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích vay</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Thời hạn (tháng)</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Lãi suất</translation>
    </message>
    <message>
        <source>Rate is</source>
        <translation>Lãi suất tính theo</translation>
    </message>
    <message>
        <source>Interest counted on</source>
        <translation>Cách tính lãi</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>Meeting that agreed</source>
        <translation>Buổi sinh hoạt đã duyệt</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Ngày vay</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Kỳ trả đầu</translation>
    </message>
    <message>
        <source>More terms</source>
        <translation>Xem thêm điều kiện</translation>
    </message>
    <message>
        <source>Instalments fall due</source>
        <translation>Kỳ trả</translation>
    </message>
    <message>
        <source>Principal is paid</source>
        <translation>Trả gốc</translation>
    </message>
    <message>
        <source>First rows without principal</source>
        <translation>Số kỳ đầu chưa trả gốc</translation>
    </message>
    <message>
        <source>Principal rounded to</source>
        <translation>Làm tròn gốc</translation>
    </message>
    <message>
        <source>Interest rounded to</source>
        <translation>Làm tròn lãi</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>còn nợ {amount}</translation>
    </message>
    <message>
        <source>every {months} months</source>
        <translation>{months} tháng một lần</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>hàng tháng</translation>
    </message>
    <message>
        <source>with every {rows} rows</source>
        <translation>{rows} kỳ một lần</translation>
    </message>
    <message>
        <source>with every row</source>
        <translation>vào mỗi kỳ</translation>
    </message>
    <message>
        <source>Try out a loan…</source>
        <translation>Tính thử khoản vay…</translation>
    </message>
    <message>
        <source>Paid back at once: {largest} on {day}; interest in all {interest}: {words}.</source>
        <translation>Trả một lần {largest} vào ngày {day}; tổng lãi {interest}: {words}.</translation>
    </message>
    <message>
        <source>{rows} instalments, each {largest}; interest in all {interest}: {words}.</source>
        <translation>{rows} kỳ, mỗi kỳ {largest}; tổng lãi {interest}: {words}.</translation>
    </message>
    <message>
        <source>{rows} instalments, each at most {largest}; interest in all {interest}: {words}.</source>
        <translation>{rows} kỳ, mỗi kỳ nhiều nhất {largest}; tổng lãi {interest}: {words}.</translation>
    </message>
    <message>
        <source>Principal and interest together {total}.</source>
        <translation>Cả gốc và lãi {total}.</translation>
    </message>
    <message>
        <source>First {first}, last {last}; principal and interest together {total}.</source>
        <translation>Kỳ đầu {first}, kỳ cuối {last}; cả gốc và lãi {total}.</translation>
    </message>
    <message>
        <source>Offer 2 lends {amount} more.</source>
        <translation>Cách 2 vay nhiều hơn {amount}.</translation>
    </message>
    <message>
        <source>Offer 2 lends {amount} less.</source>
        <translation>Cách 2 vay ít hơn {amount}.</translation>
    </message>
    <message>
        <source>Offer 2 asks {interest} less interest, and its largest instalment is {largest} less.</source>
        <translation>Cách 2 trả lãi ít hơn {interest} và kỳ nặng nhất cũng trả ít hơn {largest}.</translation>
    </message>
    <message>
        <source>Offer 2 asks {interest} less interest, and its largest instalment is the same.</source>
        <translation>Cách 2 trả lãi ít hơn {interest}; kỳ nặng nhất trả như nhau.</translation>
    </message>
    <message>
        <source>Offer 2 asks {interest} less interest, but its largest instalment is {largest} more.</source>
        <translation>Cách 2 trả lãi ít hơn {interest} nhưng kỳ nặng nhất phải trả nhiều hơn {largest}.</translation>
    </message>
    <message>
        <source>The interest is the same, but offer 2&apos;s largest instalment is {largest} less.</source>
        <translation>Lãi như nhau nhưng kỳ nặng nhất của cách 2 trả ít hơn {largest}.</translation>
    </message>
    <message>
        <source>Both offers ask the same interest and the same largest instalment.</source>
        <translation>Hai cách trả lãi như nhau, kỳ nặng nhất cũng như nhau.</translation>
    </message>
    <message>
        <source>The interest is the same, but offer 2&apos;s largest instalment is {largest} more.</source>
        <translation>Lãi như nhau nhưng kỳ nặng nhất của cách 2 phải trả nhiều hơn {largest}.</translation>
    </message>
    <message>
        <source>Offer 2 asks {interest} more interest, but its largest instalment is {largest} less.</source>
        <translation>Cách 2 trả lãi nhiều hơn {interest} nhưng kỳ nặng nhất trả ít hơn {largest}.</translation>
    </message>
    <message>
        <source>Offer 2 asks {interest} more interest, and its largest instalment is the same.</source>
        <translation>Cách 2 trả lãi nhiều hơn {interest}; kỳ nặng nhất trả như nhau.</translation>
    </message>
    <message>
        <source>Offer 2 asks {interest} more interest, and its largest instalment is {largest} more.</source>
        <translation>Cách 2 trả lãi nhiều hơn {interest} và kỳ nặng nhất cũng phải trả nhiều hơn {largest}.</translation>
    </message>
    <message>
        <source>Offer 2 takes {months} months longer.</source>
        <translation>Cách 2 dài hơn {months} tháng.</translation>
    </message>
    <message>
        <source>Offer 2 is over {months} months earlier.</source>
        <translation>Cách 2 ngắn hơn {months} tháng.</translation>
    </message>
    <message>
        <source>Try out a loan</source>
        <translation>Tính thử khoản vay</translation>
    </message>
    <message>
        <source>Lend by offer {place}…</source>
        <translation>Cho vay theo cách {place}…</translation>
    </message>
    <message>
        <source>Lend like this…</source>
        <translation>Cho vay theo cách này…</translation>
    </message>
    <message>
        <source>Remove offer 2</source>
        <translation>Bỏ cách 2</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <translation>So với cách khác</translation>
    </message>
    <message>
        <source>Can pay at most, each time</source>
        <translation>Mỗi kỳ trả được nhiều nhất</translation>
    </message>
    <message>
        <source>Fill this in to have the months found for you.</source>
        <translation>Điền ô này thì chương trình tự tìm thời hạn.</translation>
    </message>
    <message>
        <source>The fewest months are filled in above: {months}.</source>
        <translation>Cần ít nhất {months} tháng; đã điền vào ô Thời hạn.</translation>
    </message>
    <message>
        <source>Offer {place}</source>
        <translation>Cách {place}</translation>
    </message>
    <message>
        <source>Loan ledger</source>
        <translation>Sổ theo dõi cho vay</translation>
    </message>
    <message>
        <source>Paid out: the papers to sign</source>
        <translation>Đã giải ngân: giấy tờ cần ký</translation>
    </message>
    <message>
        <source>{voucher}: {amount} to {name}.</source>
        <translation>{voucher}: {amount} cho {name}.</translation>
    </message>
    <message>
        <source>Repayment schedule</source>
        <translation>Lịch trả nợ</translation>
    </message>
    <message>
        <source>Acknowledgement of debt</source>
        <translation>Giấy nhận nợ</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Phiếu chi</translation>
    </message>
    <message>
        <source>Borrower&apos;s card</source>
        <translation>Thẻ theo dõi vay vốn</translation>
    </message>
    <message>
        <source>Statement of the loan</source>
        <translation>Sao kê khoản vay</translation>
    </message>
    <message>
        <source>Pay-off figure of today</source>
        <translation>Phiếu tính tất toán hôm nay</translation>
    </message>
    <message>
        <source>Letter about what is overdue</source>
        <translation>Giấy báo nợ quá hạn</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>Đơn xin vay vốn</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>trên {days} ngày</translation>
    </message>
    <message>
        <source>{since}–{until} days</source>
        <translation>{since}–{until} ngày</translation>
    </message>
    <message>
        <source>Loans more than {days} days late still owe {late}, out of {all} that all loans owe.</source>
        <translation>Các khoản vay chậm trên {days} ngày còn nợ {late}, trong tổng dư nợ {all}.</translation>
    </message>
    <message>
        <source>Nothing fell due from {since} to {until}.</source>
        <translation>Từ ngày {since} đến ngày {until} không có kỳ nào đến hạn.</translation>
    </message>
    <message>
        <source>From {since} to {until} {due} fell due; {on_time} of it came on time, {rest} did not.</source>
        <translation>Từ ngày {since} đến ngày {until} có {due} đến hạn; thu đúng hạn {on_time}, chưa thu hoặc thu chậm {rest}.</translation>
    </message>
    <message>
        <source>rounds: {rounds}, nothing fell due yet</source>
        <translation>{rounds} vòng, chưa có kỳ nào đến hạn</translation>
    </message>
    <message>
        <source>rounds: {rounds}, always on time</source>
        <translation>{rounds} vòng, luôn đúng hạn</translation>
    </message>
    <message>
        <source>rounds: {rounds}, instalments paid late: {late}, {days} days at most</source>
        <translation>{rounds} vòng, có {late} kỳ trả chậm, nhiều nhất {days} ngày</translation>
    </message>
    <message>
        <source>Correct an opening figure of {code}</source>
        <translation>Sửa số đầu kỳ của khoản vay {code}</translation>
    </message>
    <message>
        <source>Correct the figure</source>
        <translation>Sửa số đầu kỳ</translation>
    </message>
    <message>
        <source>{name}: {value} stands in the books.</source>
        <translation>{name}: trong sổ đang ghi {value}.</translation>
    </message>
    <message>
        <source>Each figure can be corrected once. The old figure stays to be seen.</source>
        <translation>Mỗi số chỉ sửa được một lần. Số cũ vẫn còn để xem lại.</translation>
    </message>
    <message>
        <source>The right figure</source>
        <translation>Số đúng</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Vì sao sửa</translation>
    </message>
    <message>
        <source>Bring an old loan into the books</source>
        <translation>Đưa khoản vay cũ vào sổ</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Đưa vào sổ</translation>
    </message>
    <message>
        <source>Type the figures of the old book as they stand on the cut-off day. What was paid before is not typed again; no money moves.</source>
        <translation>Xin gõ các số trong sổ cũ đúng như ở ngày chốt sổ. Các lần trả trước đó không phải gõ lại; không có tiền thu hay chi.</translation>
    </message>
    <message>
        <source>Rows to come</source>
        <translation>Các kỳ còn phải trả</translation>
    </message>
    <message>
        <source>Brought into the books on {day}</source>
        <translation>Đưa vào sổ ngày {day}</translation>
    </message>
    <message>
        <source>{figure}, corrected from {before}: {comment}</source>
        <translation>{figure} (đã sửa từ {before}: {comment})</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa số đầu kỳ…</translation>
    </message>
    <message>
        <source>from the old books on {day}, {lent} lent at first</source>
        <translation>chuyển từ sổ cũ ngày {day}, vay ban đầu {lent}</translation>
    </message>
    <message>
        <source>Lent at first</source>
        <translation>Số tiền vay ban đầu</translation>
    </message>
    <message>
        <source>Still owed on that day</source>
        <translation>Còn nợ gốc</translation>
    </message>
    <message>
        <source>Interest paid so far</source>
        <translation>Lãi đã trả</translation>
    </message>
    <message>
        <source>Next due date</source>
        <translation>Ngày đến hạn kỳ tới</translation>
    </message>
    <message>
        <source>Collected on time</source>
        <translation>Thu đúng hạn</translation>
    </message>
    <message>
        <source>Money collected on time ÷ money that fell due, principal and interest. On time means by the end of the grace days; what falls due after today and interest that was waived are not counted.</source>
        <translation>Bằng số tiền thu đúng hạn chia cho số tiền đến hạn, cả gốc và lãi. Đúng hạn là nộp trước khi hết số ngày ân hạn; kỳ đến hạn sau hôm nay và tiền lãi được miễn không tính.</translation>
    </message>
    <message>
        <source>Type the first day and, not before it, the last.</source>
        <translation>Xin gõ ngày đầu, rồi ngày cuối không trước ngày đầu.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Một năm</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Một quý</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Một tháng</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Từ ngày đến ngày</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Month {month}/{year}</source>
        <translation>Tháng {month}/{year}</translation>
    </message>
    <message>
        <source>Quarter {quarter}/{year}</source>
        <translation>Quý {quarter}/{year}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Overdue debts</source>
        <translation>Nợ quá hạn</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>tính đến {day}</translation>
    </message>
    <message>
        <source>Print the overdue list</source>
        <translation>In danh sách nợ quá hạn</translation>
    </message>
    <message>
        <source>Print all letters</source>
        <translation>In tất cả giấy báo nợ</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log…</source>
        <translation>Nhật ký…</translation>
    </message>
    <message>
        <source>Wrote down the money place or kind {name}</source>
        <translation>Ghi nơi giữ tiền hoặc loại thu chi {name}</translation>
    </message>
    <message>
        <source>Added an activity to the meeting of {name}</source>
        <translation>Thêm hoạt động vào buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Changed an activity of the meeting of {name}</source>
        <translation>Sửa hoạt động của buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Removed an activity from the meeting of {name}</source>
        <translation>Bỏ hoạt động khỏi buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Dropped the agenda of the meeting of {name}</source>
        <translation>Bỏ chương trình của buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Removed an item of the agenda of {name}</source>
        <translation>Bỏ một mục trong chương trình buổi {name}</translation>
    </message>
    <message>
        <source>Drew up the agenda of the meeting of {name}</source>
        <translation>Lập chương trình buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Changed the agenda of the meeting of {name}</source>
        <translation>Sửa chương trình buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Changed the club&apos;s usual agenda</source>
        <translation>Sửa chương trình mẫu của câu lạc bộ</translation>
    </message>
    <message>
        <source>Wrote down the loan application of {name}</source>
        <translation>Ghi đơn xin vay của {name}</translation>
    </message>
    <message>
        <source>Paid out the loan asked for by {name}</source>
        <translation>Giải ngân theo đơn xin vay của {name}</translation>
    </message>
    <message>
        <source>Decided a step of the application of {name}</source>
        <translation>Ghi một bước duyệt đơn vay của {name}</translation>
    </message>
    <message>
        <source>Wrote down the area {name}</source>
        <translation>Ghi mảng hoạt động {name}</translation>
    </message>
    <message>
        <source>Counted the cash: {name}</source>
        <translation>Kiểm quỹ: {name}</translation>
    </message>
    <message>
        <source>Took back a change of loan {name}</source>
        <translation>Hủy một thay đổi của khoản vay {name}</translation>
    </message>
    <message>
        <source>Wrote down the club&apos;s own details</source>
        <translation>Ghi thông tin của câu lạc bộ</translation>
    </message>
    <message>
        <source>Posted the contribution {name}</source>
        <translation>Ghi phiếu nhận vốn góp {name}</translation>
    </message>
    <message>
        <source>Posted the correction {name}</source>
        <translation>Ghi phiếu điều chỉnh {name}</translation>
    </message>
    <message>
        <source>Wrote down a decision: {name}</source>
        <translation>Ghi quyết định: {name}</translation>
    </message>
    <message>
        <source>Posted the payment of a loan {name}</source>
        <translation>Ghi phiếu giải ngân {name}</translation>
    </message>
    <message>
        <source>Wrote a gift into the book: {name}</source>
        <translation>Ghi sổ Tấm lòng vàng: {name}</translation>
    </message>
    <message>
        <source>Took a gift out of the book: {name}</source>
        <translation>Rút khỏi sổ Tấm lòng vàng: {name}</translation>
    </message>
    <message>
        <source>Took dues, voucher {name}</source>
        <translation>Thu phí thành viên, phiếu {name}</translation>
    </message>
    <message>
        <source>Changed the dues from {name}</source>
        <translation>Đổi mức phí thành viên từ {name}</translation>
    </message>
    <message>
        <source>Wrote down the equipment {name}</source>
        <translation>Ghi tài sản {name}</translation>
    </message>
    <message>
        <source>Wrote down why the data of {name} were erased</source>
        <translation>Ghi lý do xóa dữ liệu của {name}</translation>
    </message>
    <message>
        <source>Wrote down the fund {name}</source>
        <translation>Ghi quỹ {name}</translation>
    </message>
    <message>
        <source>Renamed the fund {name}</source>
        <translation>Đổi tên quỹ {name}</translation>
    </message>
    <message>
        <source>Wrote down the guests of the meeting of {name}</source>
        <translation>Ghi khách mời của buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Made the key that signs the club&apos;s files</source>
        <translation>Tạo khóa ký tệp của câu lạc bộ</translation>
    </message>
    <message>
        <source>Wrote down loan {name}</source>
        <translation>Ghi khoản vay {name}</translation>
    </message>
    <message>
        <source>Marked the roll of the meeting of {name}</source>
        <translation>Ghi điểm danh buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Took back a mark on the roll of {name}</source>
        <translation>Bỏ một dấu điểm danh buổi {name}</translation>
    </message>
    <message>
        <source>Wrote down the meeting of {name}</source>
        <translation>Ghi buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Changed the details of the meeting of {name}</source>
        <translation>Sửa thông tin buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Dropped a meeting</source>
        <translation>Bỏ một buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Ended the meeting of {name}</source>
        <translation>Kết thúc buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Opened the meeting of {name}</source>
        <translation>Bắt đầu buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Put {name} on the roll</source>
        <translation>Thêm {name} vào danh sách</translation>
    </message>
    <message>
        <source>Changed the details of {name}</source>
        <translation>Sửa thông tin của {name}</translation>
    </message>
    <message>
        <source>Erased the personal data of {name}</source>
        <translation>Xóa dữ liệu cá nhân của {name}</translation>
    </message>
    <message>
        <source>Merged {name}, who was written down twice</source>
        <translation>Gộp {name}, người được ghi hai lần</translation>
    </message>
    <message>
        <source>Took somebody written down by mistake off the roll</source>
        <translation>Bỏ một người ghi nhầm khỏi danh sách</translation>
    </message>
    <message>
        <source>Separated {name}, who had been merged</source>
        <translation>Tách {name} đã gộp ra lại</translation>
    </message>
    <message>
        <source>Read in the member list {name}</source>
        <translation>Nhập danh sách thành viên {name}</translation>
    </message>
    <message>
        <source>Took back the member list {name}</source>
        <translation>Hủy danh sách thành viên đã nhập {name}</translation>
    </message>
    <message>
        <source>Took back own words in the minutes of {name}</source>
        <translation>Bỏ lời tự viết trong biên bản buổi {name}</translation>
    </message>
    <message>
        <source>Opened the signed minutes of {name} again</source>
        <translation>Mở lại biên bản đã ký của buổi {name}</translation>
    </message>
    <message>
        <source>Signed the minutes of {name}</source>
        <translation>Ghi biên bản buổi {name} đã ký</translation>
    </message>
    <message>
        <source>Wrote own words into the minutes of {name}</source>
        <translation>Tự viết lời trong biên bản buổi {name}</translation>
    </message>
    <message>
        <source>Closed month {name}</source>
        <translation>Khóa sổ tháng {name}</translation>
    </message>
    <message>
        <source>Opened month {name} again</source>
        <translation>Mở lại sổ tháng {name}</translation>
    </message>
    <message>
        <source>Wrote down that month {name} has no meeting</source>
        <translation>Ghi tháng {name} không sinh hoạt</translation>
    </message>
    <message>
        <source>A skipped month has its meeting after all</source>
        <translation>Tháng đã ghi nghỉ nay vẫn sinh hoạt</translation>
    </message>
    <message>
        <source>Put a code in the place of an erased name: {name}</source>
        <translation>Thay tên đã xóa bằng mã: {name}</translation>
    </message>
    <message>
        <source>Made a named list to be sent: {name}</source>
        <translation>Lập danh sách có tên để gửi: {name}</translation>
    </message>
    <message>
        <source>Proposed the next meeting at the meeting of {name}</source>
        <translation>Hẹn buổi sau tại buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Brought in the old loan {name}</source>
        <translation>Nhập khoản vay cũ {name}</translation>
    </message>
    <message>
        <source>Corrected the opening figures of loan {name}</source>
        <translation>Sửa số liệu đầu kỳ của khoản vay {name}</translation>
    </message>
    <message>
        <source>Posted the payment {name}</source>
        <translation>Ghi phiếu chi {name}</translation>
    </message>
    <message>
        <source>Wrote down the post {name}</source>
        <translation>Ghi nhiệm vụ {name}</translation>
    </message>
    <message>
        <source>Ended a post: {name}</source>
        <translation>Thôi giữ nhiệm vụ: {name}</translation>
    </message>
    <message>
        <source>A post goes on: {name}</source>
        <translation>Tiếp tục giữ nhiệm vụ: {name}</translation>
    </message>
    <message>
        <source>Removed a post written down by mistake</source>
        <translation>Bỏ một nhiệm vụ ghi nhầm</translation>
    </message>
    <message>
        <source>Gave a post: {name}</source>
        <translation>Giao nhiệm vụ: {name}</translation>
    </message>
    <message>
        <source>Wrote down the kind of loan {name}</source>
        <translation>Ghi loại vay {name}</translation>
    </message>
    <message>
        <source>Posted the receipt {name}</source>
        <translation>Ghi phiếu thu {name}</translation>
    </message>
    <message>
        <source>Wrote down the receiver of reports {name}</source>
        <translation>Ghi nơi nhận báo cáo {name}</translation>
    </message>
    <message>
        <source>Took a repayment of loan {name}</source>
        <translation>Ghi thu nợ khoản vay {name}</translation>
    </message>
    <message>
        <source>Wrote words of the committee into the report {name}</source>
        <translation>Ghi lời của Ban Chủ nhiệm vào báo cáo {name}</translation>
    </message>
    <message>
        <source>Wrote down decision {name}</source>
        <translation>Ghi quyết định {name}</translation>
    </message>
    <message>
        <source>Changed decision {name}</source>
        <translation>Sửa quyết định {name}</translation>
    </message>
    <message>
        <source>Decision {name} is open again</source>
        <translation>Mở lại quyết định {name}</translation>
    </message>
    <message>
        <source>Removed a decision</source>
        <translation>Bỏ một quyết định</translation>
    </message>
    <message>
        <source>Reversed a voucher: {name}</source>
        <translation>Hủy phiếu: {name}</translation>
    </message>
    <message>
        <source>Called the roll of the meeting of {name}</source>
        <translation>Điểm danh xong buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Counted those present at the meeting of {name}</source>
        <translation>Đếm người dự buổi sinh hoạt {name}</translation>
    </message>
    <message>
        <source>Changed the lending rules from {name}</source>
        <translation>Đổi quy định cho vay từ {name}</translation>
    </message>
    <message>
        <source>Made the report file {name}</source>
        <translation>Lập tệp báo cáo {name}</translation>
    </message>
    <message>
        <source>Changed a setting of the club</source>
        <translation>Sửa một cài đặt của câu lạc bộ</translation>
    </message>
    <message>
        <source>Changed the sharing of interest from {name}</source>
        <translation>Đổi cách chia tiền lãi từ {name}</translation>
    </message>
    <message>
        <source>Moved money between places, voucher {name}</source>
        <translation>Chuyển tiền giữa các nơi giữ, phiếu {name}</translation>
    </message>
    <message>
        <source>Wrote off on loan {name}</source>
        <translation>Xóa nợ khoản vay {name}</translation>
    </message>
    <message>
        <source>Locked the club&apos;s file by a pass phrase</source>
        <translation>Khóa tệp sổ sách bằng mật khẩu</translation>
    </message>
    <message>
        <source>Gave the club&apos;s locked file another pass phrase</source>
        <translation>Đổi mật khẩu của tệp sổ sách đang khóa</translation>
    </message>
    <message>
        <source>Took the lock off the club&apos;s file</source>
        <translation>Bỏ khóa tệp sổ sách</translation>
    </message>
    <message>
        <source>Confirmed what another person had done</source>
        <translation>Xác nhận việc người khác đã làm</translation>
    </message>
    <message>
        <source>Set the pass phrase of the copies outside</source>
        <translation>Đặt mật khẩu cho bản sao lưu để ngoài máy</translation>
    </message>
    <message>
        <source>Set a new PIN of a user</source>
        <translation>Đặt lại mã PIN của một người dùng</translation>
    </message>
    <message>
        <source>Made the recovery code of the PINs</source>
        <translation>Lập mã khôi phục mã PIN</translation>
    </message>
    <message>
        <source>Went on from a copy that was brought back</source>
        <translation>Làm tiếp từ một bản sao lưu đã phục hồi</translation>
    </message>
    <message>
        <source>Made a copy outside this computer</source>
        <translation>Sao lưu ra ngoài máy</translation>
    </message>
    <message>
        <source>Wrote down who signs in by PIN</source>
        <translation>Ghi thêm người dùng có mã PIN</translation>
    </message>
    <message>
        <source>Ended a user&apos;s signing in</source>
        <translation>Thôi cho một người dùng đăng nhập</translation>
    </message>
    <message>
        <source>Changed the role of a user</source>
        <translation>Đổi vai trò của một người dùng</translation>
    </message>
    <message>
        <source>Left an act to be confirmed by a second person</source>
        <translation>Để một việc chờ người thứ hai xác nhận</translation>
    </message>
    <message>
        <source>Posted voucher {name}</source>
        <translation>Ghi phiếu {name}</translation>
    </message>
    <message>
        <source>Changed the terms of loan {name}</source>
        <translation>Thay đổi khoản vay {name}</translation>
    </message>
    <message>
        <source>Recorded: {act} {name}</source>
        <translation>Ghi: {act} {name}</translation>
    </message>
    <message>
        <source>Old line: {amount}, day {day}, written {recorded}: {words}. Why: {why}</source>
        <translation>Dòng cũ: {amount}, ngày {day}, ghi ngày {recorded}: {words}. Lý do: {why}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>The log: who did what, and when</source>
        <translation>Nhật ký: ai làm gì, lúc nào</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits. Empty the fields above to see everything.</source>
        <translation>Không có dòng nào khớp. Xin xóa các ô ở trên để xem tất cả.</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the person, the loan or the meeting.</source>
        <translation>Bấm Enter hoặc bấm đúp để đến người, khoản vay hoặc buổi sinh hoạt đó.</translation>
    </message>
    <message>
        <source>Name, code, voucher or words</source>
        <translation>Tên, mã hay số phiếu</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Xem thêm dòng cũ hơn</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Look (read only)</source>
        <translation>Xem (chỉ đọc)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Opened by: {user}, on the computer {computer}, at {when}.</source>
        <translation>Người đang mở: {user}, trên máy {computer}, từ {when}.</translation>
    </message>
    <message>
        <source>The books are safe. You can look at them and print, as they stand now; nothing can be recorded until that window is closed.</source>
        <translation>Sổ sách vẫn an toàn. Bây giờ có thể xem và in sổ như lúc này; chưa ghi được gì cho đến khi cửa sổ kia đóng lại.</translation>
    </message>
    <message>
        <source>Open for work</source>
        <translation>Mở để ghi</translation>
    </message>
    <message>
        <source>Back to the club&apos;s books</source>
        <translation>Trở lại sổ của câu lạc bộ</translation>
    </message>
    <message>
        <source>Looking into the safety copy of {when}. Nothing can be recorded here; the club&apos;s own books are as they were.</source>
        <translation>Đang xem bản sao lưu lúc {when}. Ở đây không ghi được gì; sổ của câu lạc bộ vẫn như cũ.</translation>
    </message>
    <message>
        <source>Only looking: the books as they stood at {when}. Another window has them open, so nothing can be recorded here. Looking and printing work.</source>
        <translation>Chỉ xem: sổ sách như lúc {when}. Sổ đang mở ở cửa sổ khác nên ở đây không ghi được gì; xem và in thì được.</translation>
    </message>
    <message>
        <source>Only looking: the books as they stood at {when}. The disk is full, so nothing can be recorded here. Free some room, then press “Open for work”.</source>
        <translation>Chỉ xem: sổ sách lúc {when}. Ổ đĩa đã đầy nên chưa ghi thêm được. Xin dọn bớt chỗ trên máy, rồi bấm “Mở để ghi”.</translation>
    </message>
    <message>
        <source>Only looking: the books as they stood at {when}. The file or its folder is read-only, so nothing can be recorded here. To record, copy the file into another folder and open that copy.</source>
        <translation>Chỉ xem: sổ sách như lúc {when}. Tệp này nằm ở nơi chỉ cho đọc nên không ghi được gì; xem và in thì được. Muốn ghi, xin chép tệp sang thư mục khác rồi mở bản vừa chép.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Trợ giúp trang này</translation>
    </message>
    <message>
        <source>About ClubDesk</source>
        <translation>Giới thiệu ClubDesk</translation>
    </message>
    <message>
        <source>Only looking: nothing is recorded</source>
        <translation>Chỉ xem, không ghi</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Đã lưu hết</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>Checking the books {done}/{total}</source>
        <translation>Đang kiểm tra sổ sách {done}/{total}</translation>
    </message>
    <message>
        <source>Safety copy today</source>
        <translation>Sao lưu hôm nay</translation>
    </message>
    <message>
        <source>Safety copy of {day}</source>
        <translation>Sao lưu ngày {day}</translation>
    </message>
    <message>
        <source>There is no help for this page yet.</source>
        <translation>Trang này chưa có trợ giúp.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Đóng trợ giúp</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Safety of the books</source>
        <translation>An toàn sổ sách</translation>
    </message>
    <message>
        <source>Print lists and books</source>
        <translation>In danh sách và sổ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy. Xin gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Find a person, a loan… Ctrl F</source>
        <translation>Tìm người, khoản vay… Ctrl F</translation>
    </message>
    <message>
        <source>Find a person or a loan</source>
        <translation>Tìm người hoặc khoản vay</translation>
    </message>
    <message>
        <source>ClubDesk opens a window and needs a screen; there is none here.</source>
        <translation>ClubDesk mở cửa sổ nên cần có màn hình; ở đây không có màn hình.</translation>
    </message>
    <message>
        <source>Voucher {voucher} is reversed by {reversal}.</source>
        <translation>Đã hủy phiếu {voucher} bằng phiếu {reversal}.</translation>
    </message>
    <message>
        <source>Take back the last entry…</source>
        <translation>Hủy phiếu vừa ghi…</translation>
    </message>
    <message>
        <source>ClubDesk {version}: the books of one club, kept on this computer.</source>
        <translation>ClubDesk {version}: sổ sách của một câu lạc bộ, giữ trên máy này.</translation>
    </message>
    <message>
        <source>Something unforeseen happened, and the last action was not done. Everything recorded before is safely on disk. Please close the program, open it again and look at the last entry.</source>
        <translation>Chương trình gặp sự cố nên việc vừa làm chưa xong. Mọi khoản đã ghi trước đó vẫn còn nguyên trên máy. Xin đóng chương trình, mở lại rồi xem phiếu ghi cuối cùng.</translation>
    </message>
    <message>
        <source>If it happens again, show this file to whoever helps you: {file}</source>
        <translation>Nếu gặp lại, xin đưa tệp này cho người phụ trách máy tính xem: {file}</translation>
    </message>
    <message>
        <source>The page shown now</source>
        <translation>Trang đang mở</translation>
    </message>
</context>
<context>
    <name>MeetingLoans</name>
    <message>
        <source>In the fund: {cash}.</source>
        <translation>Còn trong quỹ: {cash}.</translation>
    </message>
    <message>
        <source>Kept back: {kept_back}. Left to lend: {can_lend}.</source>
        <translation>Giữ lại: {kept_back}. Cho vay được: {can_lend}.</translation>
    </message>
    <message>
        <source>Paid out at this meeting</source>
        <translation>Đã giải ngân tại buổi này</translation>
    </message>
    <message>
        <source>No loan was paid out at this meeting yet.</source>
        <translation>Buổi này chưa giải ngân khoản vay nào.</translation>
    </message>
    <message>
        <source>Papers to sign…</source>
        <translation>Giấy tờ để ký…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Hủy phiếu…</translation>
    </message>
    <message>
        <source>Waiting for a loan</source>
        <translation>Đơn đang chờ</translation>
    </message>
    <message>
        <source>Nobody waits. Write an application down, or lend at once.</source>
        <translation>Không có đơn nào chờ. Xin bấm “Đơn mới…” để ghi đơn, hoặc “Cho vay ngay…”.</translation>
    </message>
    <message>
        <source>Lend at once…</source>
        <translation>Cho vay ngay…</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Đơn mới…</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>Kiểm quỹ</translation>
    </message>
    <message>
        <source>Collections and dues</source>
        <translation>Thu nợ và phí</translation>
    </message>
    <message>
        <source>Content and decisions</source>
        <translation>Nội dung, quyết định</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>Cho vay</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Other money</source>
        <translation>Thu chi khác</translation>
    </message>
    <message>
        <source>Meeting of month {month} · {date}</source>
        <translation>Sinh hoạt tháng {month} · {date}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>The roll</source>
        <translation>Danh sách điểm danh</translation>
    </message>
    <message>
        <source>Nobody on the roll fits what is typed.</source>
        <translation>Không có ai trong danh sách khớp với chữ đã gõ.</translation>
    </message>
    <message>
        <source>Is the roll called? {present} of {on_roll} are present.</source>
        <translation>Điểm danh xong chưa? Có mặt {present} trên {on_roll} người.</translation>
    </message>
    <message>
        <source>Yes, the roll is called</source>
        <translation>Đúng, đã điểm danh xong</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Away / present (Enter)</source>
        <translation>Vắng / có mặt (Enter)</translation>
    </message>
    <message>
        <source>Somebody stands in (F6)</source>
        <translation>Đi thay (F6)</translation>
    </message>
    <message>
        <source>Came late (F7)</source>
        <translation>Đến muộn (F7)</translation>
    </message>
    <message>
        <source>Reason… (F2)</source>
        <translation>Lý do… (F2)</translation>
    </message>
    <message>
        <source>Collections, dues</source>
        <translation>Thu nợ và phí</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Cho vay</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Board meeting · {date}</source>
        <translation>Họp Ban Chủ nhiệm · {date}</translation>
    </message>
    <message>
        <source>The minutes are signed: look only. What must be changed starts in the step Minutes.</source>
        <translation>Biên bản đã ký nên các bước chỉ để xem. Cần sửa thì mở lại ở bước Biên bản.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>đang ghi</translation>
    </message>
    <message>
        <source>from older books</source>
        <translation>từ sổ cũ</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Các bước của buổi sinh hoạt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu lại</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung họp</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Thư ký buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Club meetings</source>
        <translation>Sinh hoạt câu lạc bộ</translation>
    </message>
    <message>
        <source>Board meetings</source>
        <translation>Họp Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Các buổi sinh hoạt trong năm</translation>
    </message>
    <message>
        <source>No board meeting is written down in this year.</source>
        <translation>Năm này chưa ghi buổi họp Ban Chủ nhiệm nào.</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Board meeting</source>
        <translation>Họp Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>No meeting: {reason}</source>
        <translation>Không sinh hoạt: {reason}</translation>
    </message>
    <message>
        <source>Meeting of month {month}</source>
        <translation>Sinh hoạt tháng {month}</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>không sinh hoạt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Done here: {step} →</source>
        <translation>Xong bước này: {step} →</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Place, hours, who leads…</source>
        <translation>Địa điểm, giờ, chủ trì…</translation>
    </message>
    <message>
        <source>Drop this meeting…</source>
        <translation>Bỏ buổi này…</translation>
    </message>
    <message>
        <source>Another day&apos;s meeting…</source>
        <translation>Ghi buổi của ngày khác…</translation>
    </message>
    <message>
        <source>No meeting this month…</source>
        <translation>Tháng này không sinh hoạt…</translation>
    </message>
    <message>
        <source>Attendance of the year…</source>
        <translation>Điểm danh cả năm…</translation>
    </message>
    <message>
        <source>Decisions of the meetings…</source>
        <translation>Sổ theo dõi quyết định…</translation>
    </message>
    <message>
        <source>Agenda of every meeting…</source>
        <translation>Chương trình mẫu của câu lạc bộ…</translation>
    </message>
    <message>
        <source>Areas of activity…</source>
        <translation>Các mảng hoạt động…</translation>
    </message>
    <message>
        <source>Print blank minutes…</source>
        <translation>In mẫu biên bản trống…</translation>
    </message>
    <message>
        <source>Compare a control code…</source>
        <translation>Đối chiếu mã kiểm tra sổ sách…</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Ghi tiếp buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Bắt đầu buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Print the roll to call…</source>
        <translation>In danh sách điểm danh…</translation>
    </message>
    <message>
        <source>Print what is to be collected…</source>
        <translation>In danh sách thu nợ và phí…</translation>
    </message>
    <message>
        <source>Print blank sheets to write on…</source>
        <translation>In mẫu trống để ghi tay…</translation>
    </message>
    <message>
        <source>Page for the notice board…</source>
        <translation>In bảng công khai…</translation>
    </message>
    <message>
        <source>Nothing is written down for month {month} of {year}.</source>
        <translation>Tháng {month} năm {year} chưa ghi buổi sinh hoạt nào.</translation>
    </message>
    <message>
        <source>Write its meeting down…</source>
        <translation>Ghi buổi sinh hoạt…</translation>
    </message>
    <message>
        <source>There was no meeting…</source>
        <translation>Tháng ấy không sinh hoạt…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>The meeting of {day} came from older books: here stand its day and its roll, the minutes are on paper.</source>
        <translation>Buổi ngày {day} lấy từ sổ cũ: ở đây chỉ có ngày và điểm danh, biên bản nằm ở sổ giấy.</translation>
    </message>
    <message>
        <source>Write it down here</source>
        <translation>Ghi tiếp ở đây</translation>
    </message>
    <message>
        <source>Drop the meeting of {day}? Nothing is recorded in it yet.</source>
        <translation>Bỏ buổi ngày {day}? Buổi này chưa ghi gì.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bỏ buổi này</translation>
    </message>
    <message>
        <source>Month {month} of {year} is marked as one without a meeting: {reason}.</source>
        <translation>Tháng {month} năm {year} đã đánh dấu không sinh hoạt: {reason}.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Bỏ đánh dấu này</translation>
    </message>
    <message>
        <source>Board meeting…</source>
        <translation>Họp Ban Chủ nhiệm…</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Các buổi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>third time running</source>
        <translation>vắng lần thứ ba liền</translation>
    </message>
    <message>
        <source>Present {present}/{on_roll} · {share}</source>
        <translation>Có mặt {present}/{on_roll} · {share}</translation>
    </message>
    <message>
        <source>The roll is called.</source>
        <translation>Đã điểm danh xong.</translation>
    </message>
    <message>
        <source>Everybody is present until marked otherwise.</source>
        <translation>Ai chưa đánh dấu là có mặt.</translation>
    </message>
    <message>
        <source>Women {women} · older people {older}
Away with a reason {excused} · away {absent}
Stood in for {stand_ins} · came late {late}
Guests {guests}</source>
        <translation>Nữ {women} · người cao tuổi {older}
Vắng có lý do {excused} · vắng không lý do {absent}
Đi thay {stand_ins} · đến muộn {late}
Khách mời {guests}</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Thêm khách…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change the guest {guest}</source>
        <translation>Sửa khách mời {guest}</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Write the guest down</source>
        <translation>Ghi khách mời</translation>
    </message>
    <message>
        <source>Title or body</source>
        <translation>Chức vụ, đơn vị</translation>
    </message>
    <message>
        <source>such as Chair of the commune&apos;s Association</source>
        <translation>ví dụ: Chủ tịch Hội Người cao tuổi xã</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Type a name or a title, or how many guests came.</source>
        <translation>Xin ghi tên, chức vụ, hoặc số khách đã đến.</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} người</translation>
    </message>
    <message>
        <source>Type a few letters of who is away, then Enter</source>
        <translation>Gõ vài chữ tên người vắng, rồi bấm Enter</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Người đi thay</translation>
    </message>
    <message>
        <source>Whoever has a reason is marked as away with a reason.</source>
        <translation>Ghi lý do thì người này được đánh dấu vắng có lý do.</translation>
    </message>
    <message>
        <source>No meeting in month {month} of {year}</source>
        <translation>Tháng {month} năm {year} không sinh hoạt</translation>
    </message>
    <message>
        <source>Mark the month</source>
        <translation>Đánh dấu tháng này</translation>
    </message>
    <message>
        <source>such as harvest, storm, the New Year festival</source>
        <translation>ví dụ: mùa gặt, mưa bão, Tết</translation>
    </message>
    <message>
        <source>Begin a board meeting</source>
        <translation>Bắt đầu họp Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>Begin to write it down</source>
        <translation>Bắt đầu ghi</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Ngày sinh hoạt</translation>
    </message>
    <message>
        <source>such as 14:00 or 14h30</source>
        <translation>ví dụ 14:00 hoặc 14h30</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>None of these</source>
        <translation>Không thuộc diện nào</translation>
    </message>
    <message>
        <source>Poor household</source>
        <translation>Hộ nghèo</translation>
    </message>
    <message>
        <source>Near-poor household</source>
        <translation>Hộ cận nghèo</translation>
    </message>
    <message>
        <source>Newly out of poverty</source>
        <translation>Hộ mới thoát nghèo</translation>
    </message>
    <message>
        <source>Household of average means</source>
        <translation>Hộ có mức sống trung bình</translation>
    </message>
    <message>
        <source>poor household</source>
        <translation>hộ nghèo</translation>
    </message>
    <message>
        <source>near-poor household</source>
        <translation>hộ cận nghèo</translation>
    </message>
    <message>
        <source>newly out of poverty</source>
        <translation>hộ mới thoát nghèo</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Đến muộn</translation>
    </message>
    <message>
        <source>Somebody stood in</source>
        <translation>Đi thay</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng không lý do</translation>
    </message>
    <message>
        <source>This is the number of an old identity card (9 digits). It can be kept.</source>
        <translation>Đây là số chứng minh nhân dân cũ (9 chữ số). Vẫn ghi được.</translation>
    </message>
    <message>
        <source>The citizen number does not begin with the code of a province.</source>
        <translation>Số CCCD không bắt đầu bằng mã của một tỉnh.</translation>
    </message>
    <message>
        <source>The citizen number belongs to the other sex.</source>
        <translation>Số CCCD không khớp với giới tính.</translation>
    </message>
    <message>
        <source>The citizen number belongs to another year of birth.</source>
        <translation>Số CCCD không khớp với năm sinh.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Mrs {name}</source>
        <translation>Bà {name}</translation>
    </message>
    <message>
        <source>Mr {name}</source>
        <translation>Ông {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>{birth} (age {age})</source>
        <translation>{birth} ({age} tuổi)</translation>
    </message>
    <message>
        <source>Composition of the club</source>
        <translation>Thành phần câu lạc bộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Aged {age} and over</source>
        <translation>Từ {age} tuổi trở lên</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Under {age}</source>
        <translation>Dưới {age} tuổi</translation>
    </message>
    <message>
        <source>The target is {low} to {high}. This is advice only.</source>
        <translation>Mục tiêu là từ {low} đến {high}. Đây chỉ là gợi ý.</translation>
    </message>
    <message>
        <source>The target is {low} % or more. This is advice only.</source>
        <translation>Mục tiêu là từ {low} % trở lên. Đây chỉ là gợi ý.</translation>
    </message>
    <message>
        <source>The target is {low} to {high} %. This is advice only.</source>
        <translation>Mục tiêu là từ {low} đến {high} %. Đây chỉ là gợi ý.</translation>
    </message>
    <message>
        <source>Ever borrowed</source>
        <translation>Đã từng vay</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>A member leaves the club</source>
        <translation>Ghi ngày ra câu lạc bộ</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>Ghi ngày ra</translation>
    </message>
    <message>
        <source>To settle before leaving</source>
        <translation>Cần xem trước khi ra</translation>
    </message>
    <message>
        <source>The loan stays in the book until it is repaid; better collect it first.</source>
        <translation>Khoản vay vẫn ở trong sổ cho đến khi trả hết; nên thu nợ trước nếu được.</translation>
    </message>
    <message>
        <source>Contribution given back, or there was none</source>
        <translation>Đã trả lại tiền góp vốn, hoặc không có góp</translation>
    </message>
    <message>
        <source>Things borrowed from the club are back, or there were none</source>
        <translation>Đã nhận lại đồ mượn của câu lạc bộ, hoặc không mượn gì</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Ngày ra và lý do</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Ghi rõ thêm về lý do</translation>
    </message>
    <message>
        <source>Like: the board visited on 02/05 with a wreath and 200.000 đ.</source>
        <translation>Ví dụ: Ban Chủ nhiệm viếng ngày 02/05, vòng hoa và 200.000 đ.</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>không còn nợ</translation>
    </message>
    <message>
        <source>Posts to hand over</source>
        <translation>Nhiệm vụ cần bàn giao</translation>
    </message>
    <message>
        <source>holds no post</source>
        <translation>không giữ nhiệm vụ nào</translation>
    </message>
    <message>
        <source>{post}: ends on the day of leaving</source>
        <translation>{post}: thôi giữ từ ngày ra</translation>
    </message>
    <message>
        <source>nothing to give back</source>
        <translation>không còn gì phải trả</translation>
    </message>
    <message>
        <source>The day beside is the day of death.</source>
        <translation>Ô bên cạnh: ghi ngày mất.</translation>
    </message>
    <message>
        <source>Not everything is settled. Record the leaving all the same?</source>
        <translation>Còn việc chưa xong. Vẫn ghi ngày ra?</translation>
    </message>
    <message>
        <source>Record leaving all the same</source>
        <translation>Vẫn ghi ngày ra</translation>
    </message>
    <message>
        <source>Still owed: {amount} of principal.</source>
        <translation>Còn nợ gốc {amount}.</translation>
    </message>
    <message>
        <source>Dues still lack {amount}.</source>
        <translation>Phí thành viên còn thiếu {amount}.</translation>
    </message>
    <message>
        <source>A contribution of {amount} is not given back.</source>
        <translation>Chưa trả lại vốn góp {amount}.</translation>
    </message>
    <message>
        <source>The contribution has not been ticked as given back.</source>
        <translation>Chưa đánh dấu đã trả lại tiền góp vốn.</translation>
    </message>
    <message>
        <source>Things borrowed have not been ticked as back.</source>
        <translation>Chưa đánh dấu đã nhận lại đồ mượn.</translation>
    </message>
    <message>
        <source>{code}: owes {outstanding} of principal</source>
        <translation>{code}: còn nợ gốc {outstanding}</translation>
    </message>
    <message>
        <source>overdue {overdue}</source>
        <translation>quá hạn {overdue}</translation>
    </message>
    <message>
        <source>pay-off today {payoff}</source>
        <translation>tất toán hôm nay {payoff}</translation>
    </message>
    <message>
        <source>A member comes back</source>
        <translation>Ghi thành viên vào lại</translation>
    </message>
    <message>
        <source>Record as a member again</source>
        <translation>Ghi vào lại</translation>
    </message>
    <message>
        <source>{name}, {code}</source>
        <translation>{name}, {code}</translation>
    </message>
    <message>
        <source>Member again from</source>
        <translation>Là thành viên trở lại từ ngày</translation>
    </message>
    <message>
        <source>Was a member from {joined} to {left}. The old membership, the code {code}, loans and attendance are kept; posts of before are not taken up again by themselves.</source>
        <translation>Đã là thành viên từ {joined} đến {left}. Thời gian trước, mã {code}, khoản vay và điểm danh vẫn giữ nguyên; nhiệm vụ trước đây không tự có lại.</translation>
    </message>
    <message>
        <source>No longer a member from</source>
        <translation>Không còn là thành viên từ ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do ra</translation>
    </message>
    <message>
        <source>Take the leaving of {name} back?</source>
        <translation>Bỏ ngày ra đã ghi của {name}?</translation>
    </message>
    <message>
        <source>The day of leaving and its reason are removed from the roll. Posts that ended on that day are held again, unless somebody else has them.</source>
        <translation>Ngày ra và lý do sẽ được xóa. Nhiệm vụ đã thôi từ ngày ấy được giữ trở lại, trừ khi đã có người khác nhận.</translation>
    </message>
    <message>
        <source>Recorded: {name} is a member again.</source>
        <translation>Đã ghi: {name} là thành viên trở lại.</translation>
    </message>
    <message>
        <source>Did {name} not come back after all?</source>
        <translation>Bỏ lần vào lại đã ghi của {name}?</translation>
    </message>
    <message>
        <source>The person counts as having left on {date}, as before.</source>
        <translation>Người này lại được tính là đã ra từ ngày {date}, như trước.</translation>
    </message>
    <message>
        <source>Take it off, not a member</source>
        <translation>Bỏ lần vào lại, không còn là thành viên</translation>
    </message>
    <message>
        <source>Remove {name} from the roll?</source>
        <translation>Xóa {name} khỏi danh sách?</translation>
    </message>
    <message>
        <source>Only for somebody written down by mistake. Everything on this card is removed and cannot be brought back. Whoever was a member leaves the club instead.</source>
        <translation>Chỉ dùng cho người ghi nhầm. Mọi điều ghi về người này sẽ mất, không lấy lại được. Người từng là thành viên thì bấm “Ghi ngày ra câu lạc bộ”.</translation>
    </message>
    <message>
        <source>Remove from the roll</source>
        <translation>Xóa khỏi danh sách</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>Posts to be filled anew: {posts}.</source>
        <translation>Nhiệm vụ cần người mới: {posts}.</translation>
    </message>
    <message>
        <source>Recorded: {name} did not leave.</source>
        <translation>Đã ghi: {name} vẫn là thành viên.</translation>
    </message>
    <message>
        <source>Holds again: {posts}.</source>
        <translation>Giữ lại nhiệm vụ: {posts}.</translation>
    </message>
    <message>
        <source>Recorded: {name} did not come back.</source>
        <translation>Đã bỏ lần vào lại của {name}.</translation>
    </message>
    <message>
        <source>Removed from the roll: {code} {name}.</source>
        <translation>Đã xóa {code} {name} khỏi danh sách.</translation>
    </message>
    <message>
        <source>Take it back, still a member</source>
        <translation>Bỏ ngày ra, vẫn là thành viên</translation>
    </message>
    <message>
        <source>The chosen member</source>
        <translation>Thành viên đang chọn</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Xin chọn một người trong danh sách.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Mọi điều về người này…</translation>
    </message>
    <message>
        <source>Leaves the club…</source>
        <translation>Ghi ngày ra câu lạc bộ…</translation>
    </message>
    <message>
        <source>Comes back to the club…</source>
        <translation>Ghi vào lại câu lạc bộ…</translation>
    </message>
    <message>
        <source>Take the leaving back…</source>
        <translation>Bỏ ngày ra đã ghi…</translation>
    </message>
    <message>
        <source>Take the coming back off…</source>
        <translation>Bỏ lần vào lại đã ghi…</translation>
    </message>
    <message>
        <source>Remove, written down by mistake…</source>
        <translation>Xóa người ghi nhầm…</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Diện hộ</translation>
    </message>
    <message>
        <source>In the Association</source>
        <translation>Hội viên Hội NCT</translation>
    </message>
    <message>
        <source>Association card</source>
        <translation>Số thẻ hội viên</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Số thẻ BHYT</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>Hạn thẻ BHYT</translation>
    </message>
    <message>
        <source>Posts and tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ngày vào</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>Lý do ra</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>Còn nợ gốc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Xếp theo tên</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cao tuổi trước</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Xếp theo tổ</translation>
    </message>
    <message>
        <source>By day of joining</source>
        <translation>Xếp theo ngày vào</translation>
    </message>
    <message>
        <source>No birth</source>
        <translation>Chưa có ngày sinh</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Chưa có điện thoại</translation>
    </message>
    <message>
        <source>No citizen number</source>
        <translation>Chưa có số CCCD</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Chưa có địa chỉ</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Chưa có tổ</translation>
    </message>
    <message>
        <source>No insurance card</source>
        <translation>Chưa có thẻ BHYT</translation>
    </message>
    <message>
        <source>Birthdays of a month</source>
        <translation>Sinh nhật trong tháng</translation>
    </message>
    <message>
        <source>Longevity wishes of a year (70, 75 … 100)</source>
        <translation>Mừng thọ trong năm (70, 75 … 100 tuổi)</translation>
    </message>
    <message>
        <source>Blank roll-call sheet</source>
        <translation>Danh sách điểm danh để trống</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Danh sách liên lạc</translation>
    </message>
    <message>
        <source>Screening list for the health station</source>
        <translation>Danh sách khám sức khỏe gửi trạm y tế</translation>
    </message>
    <message>
        <source>Insurance cards about to expire</source>
        <translation>Thẻ BHYT sắp hết hạn</translation>
    </message>
    <message>
        <source>Poor and near-poor households</source>
        <translation>Hộ nghèo, hộ cận nghèo</translation>
    </message>
    <message>
        <source>Members living alone</source>
        <translation>Thành viên sống một mình</translation>
    </message>
    <message>
        <source>Joined in a period</source>
        <translation>Thành viên mới vào</translation>
    </message>
    <message>
        <source>Left in a period</source>
        <translation>Thành viên đã ra</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
    <message>
        <source>Showing: people {people}, women {women}</source>
        <translation>Đang hiện {people} người, {women} nữ</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>từ {date}</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>đến {date}</translation>
    </message>
    <message>
        <source>Insurance ends by {date}</source>
        <translation>Thẻ BHYT hết hạn đến {date}</translation>
    </message>
    <message>
        <source>Aged {age} or more</source>
        <translation>Từ {age} tuổi</translation>
    </message>
    <message>
        <source>Aged {age} or less</source>
        <translation>Đến {age} tuổi</translation>
    </message>
    <message>
        <source>Not in the Association</source>
        <translation>Không là hội viên Hội NCT</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>Không còn nợ</translation>
    </message>
    <message>
        <source>Household class</source>
        <translation>Diện hộ</translation>
    </message>
    <message>
        <source>Citizen number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ngày vào</translation>
    </message>
    <message>
        <source>Years…</source>
        <translation>Các năm…</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>member, card {number}</source>
        <translation>hội viên, số thẻ {number}</translation>
    </message>
    <message>
        <source>member</source>
        <translation>hội viên</translation>
    </message>
    <message>
        <source>Association of the Elderly</source>
        <translation>Hội Người cao tuổi</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Bảo hiểm y tế</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>hết hạn ngày {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>hạn đến {date}</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày ra</translation>
    </message>
    <message>
        <source>Funeral visit</source>
        <translation>Thăm viếng</translation>
    </message>
    <message>
        <source>Member before</source>
        <translation>Thời gian trước</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>{post} from {since}</source>
        <translation>{post} từ {since}</translation>
    </message>
    <message>
        <source>Posts before</source>
        <translation>Nhiệm vụ trước đây</translation>
    </message>
    <message>
        <source>{post}, {since} to {until}</source>
        <translation>{post}, từ {since} đến {until}</translation>
    </message>
    <message>
        <source>{attended} of {meetings} meetings</source>
        <translation>{attended}/{meetings} buổi</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>never borrowed</source>
        <translation>chưa vay lần nào</translation>
    </message>
    <message>
        <source>{code}: owes {outstanding}</source>
        <translation>{code}: còn nợ {outstanding}</translation>
    </message>
    <message>
        <source>{code}: closed</source>
        <translation>{code}: đã tất toán</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Trả nợ</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Phí thành viên</translation>
    </message>
    <message>
        <source>Contribution to give back</source>
        <translation>Vốn góp phải trả lại</translation>
    </message>
    <message>
        <source>Agrees to</source>
        <translation>Đã đồng ý</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Change a member</source>
        <translation>Sửa thông tin thành viên</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Ghi thay đổi</translation>
    </message>
    <message>
        <source>Record member</source>
        <translation>Ghi thành viên</translation>
    </message>
    <message>
        <source>Record, then add another</source>
        <translation>Ghi và thêm người nữa</translation>
    </message>
    <message>
        <source>The household through the years</source>
        <translation>Diện hộ qua các năm</translation>
    </message>
    <message>
        <source>Save the years</source>
        <translation>Ghi các năm</translation>
    </message>
    <message>
        <source>Until the first year below, or ever since where there is none.</source>
        <translation>Tính đến năm đầu tiên ghi ở dưới; không có năm nào thì tính đến nay.</translation>
    </message>
    <message>
        <source>Household class at first</source>
        <translation>Diện hộ lúc đầu</translation>
    </message>
    <message>
        <source>Written down wrongly: take it out</source>
        <translation>Ghi nhầm: bỏ dòng này</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>One more year</source>
        <translation>Thêm: từ năm</translation>
    </message>
    <message>
        <source>Type the year from which this class holds.</source>
        <translation>Xin gõ năm bắt đầu của diện hộ này.</translation>
    </message>
    <message>
        <source>This year stands above already. Change one of the two.</source>
        <translation>Năm này đã có ở dòng trên. Xin sửa một trong hai dòng.</translation>
    </message>
    <message>
        <source>Choose the class that holds from this year.</source>
        <translation>Xin chọn diện hộ tính từ năm này.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>The year alone is enough, like 1955.</source>
        <translation>Chỉ nhớ năm thì gõ năm, ví dụ 1955.</translation>
    </message>
    <message>
        <source>12 digits on the card; may stay empty.</source>
        <translation>12 chữ số trên thẻ; có thể để trống.</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow.</source>
        <translation>Gõ tên tổ hoặc bấm mũi tên để chọn.</translation>
    </message>
    <message>
        <source>Write down more: address, circumstances, cards, ethnic group, notes</source>
        <translation>Ghi thêm: địa chỉ, hoàn cảnh, thẻ, dân tộc, ghi chú…</translation>
    </message>
    <message>
        <source>Born after joining the club. Please check both dates.</source>
        <translation>Ngày sinh ở sau ngày vào câu lạc bộ. Xin xem lại hai ngày.</translation>
    </message>
    <message>
        <source>Please compare with the card; it can be recorded as it is.</source>
        <translation>Xin đối chiếu với thẻ; vẫn ghi được như đã gõ.</translation>
    </message>
    <message>
        <source>Name, initials, phone or code</source>
        <translation>Tìm tên, số điện thoại, mã</translation>
    </message>
    <message>
        <source>Find a member: {words}</source>
        <translation>Tìm thành viên: {words}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Thứ tự danh sách</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Lọc…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Bỏ hết điều kiện lọc</translation>
    </message>
    <message>
        <source>Take the filter off: {words}</source>
        <translation>Bỏ điều kiện lọc: {words}</translation>
    </message>
    <message>
        <source>Nobody is written down yet. If the club has a list in Excel, press “Read in a list…”; otherwise press “Add a member”.</source>
        <translation>Chưa có thành viên nào. Nếu câu lạc bộ có sẵn danh sách trên máy, xin bấm “Nhập danh sách…”; nếu không, xin bấm “Thêm thành viên”.</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>Đang sinh hoạt</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>Poor, near-poor</source>
        <translation>Hộ nghèo, cận nghèo</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>Đang vay</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã ra</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Which columns are to be shown?</source>
        <translation>Hiện những cột nào?</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Hiện các cột này</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>The list on the screen, on paper and in Excel has the same columns. Citizen numbers stand in full only in Excel.</source>
        <translation>Trên màn hình, trên giấy in và trong Excel đều có các cột này. Số CCCD chỉ ghi đủ trong tệp Excel.</translation>
    </message>
    <message>
        <source>Beside the full name</source>
        <translation>Ngoài cột họ và tên</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Về các cột thường dùng</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>borrowing</source>
        <translation>đang vay</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Look and print</source>
        <translation>Xem và in</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Không in</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Khổ dọc</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Khổ ngang</translation>
    </message>
    <message>
        <source>Title on the paper</source>
        <translation>Tiêu đề trên giấy</translation>
    </message>
    <message>
        <source>So many columns need a sheet on its side, or the letters become small.</source>
        <translation>Nhiều cột nên in khổ ngang, khổ dọc thì chữ sẽ nhỏ.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Ready lists…</source>
        <translation>Danh sách có sẵn…</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>In danh sách đang hiện…</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Lưu ra Excel…</translation>
    </message>
    <message>
        <source>Composition over time, targets…</source>
        <translation>Thành phần qua các năm, mục tiêu…</translation>
    </message>
    <message>
        <source>Nobody here has all that the filters ask. Take a filter off.</source>
        <translation>Không ai ở đây có đủ các điều kiện đã lọc. Xin bỏ bớt một điều kiện.</translation>
    </message>
    <message>
        <source>No match. Try fewer letters, or another filter.</source>
        <translation>Không tìm thấy ai. Xin gõ ít chữ hơn hoặc chọn nhóm khác ở trên.</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Không có ai trong mục này.</translation>
    </message>
    <message>
        <source>The birth is after today. Please check the year.</source>
        <translation>Ngày sinh này chưa đến. Xin xem lại năm sinh.</translation>
    </message>
    <message>
        <source>Age {age}</source>
        <translation>{age} tuổi</translation>
    </message>
    <message>
        <source>A citizen number has digits only. Type the 12 digits of the card.</source>
        <translation>Số CCCD chỉ gồm chữ số. Xin gõ đủ 12 chữ số như trên thẻ.</translation>
    </message>
    <message>
        <source>A citizen number has 12 digits; here are {count}. Type it as on the card.</source>
        <translation>Số CCCD có 12 chữ số, ở đây có {count} chữ số. Xin gõ lại như trên thẻ.</translation>
    </message>
    <message>
        <source>A mobile number usually has 10 digits.</source>
        <translation>Số di động thường có 10 chữ số.</translation>
    </message>
    <message>
        <source>{code} {name} has the same name and the same year of birth.</source>
        <translation>{code} {name} đã có trong danh sách, trùng họ tên và năm sinh.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Another person: record</source>
        <translation>Là người khác, ghi thêm</translation>
    </message>
    <message>
        <source>Is it the same person? Nobody should be on the roll twice.</source>
        <translation>Có phải cùng một người không? Mỗi người chỉ ghi một lần trong danh sách.</translation>
    </message>
    <message>
        <source>Recorded: {code} {name}.</source>
        <translation>Đã ghi {code} {name}.</translation>
    </message>
    <message>
        <source>Recorded: {name} is no longer a member from {date}.</source>
        <translation>Đã ghi: {name} không còn là thành viên từ ngày {date}.</translation>
    </message>
    <message>
        <source>Saved: {code} {name}.</source>
        <translation>Đã ghi thay đổi của {code} {name}.</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>Sống một mình</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Khuyết tật</translation>
    </message>
    <message>
        <source>Raises grandchildren</source>
        <translation>Nuôi cháu</translation>
    </message>
    <message>
        <source>Meritorious service</source>
        <translation>Người có công</translation>
    </message>
    <message>
        <source>Gets a social allowance</source>
        <translation>Hưởng trợ cấp xã hội</translation>
    </message>
    <message>
        <source>No pension</source>
        <translation>Không có lương hưu</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Chuyển nơi ở</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Tự nguyện xin ra</translation>
    </message>
    <message>
        <source>Excluded by the meeting</source>
        <translation>Buổi sinh hoạt quyết định cho ra</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Qua đời</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Health may be written down</source>
        <translation>Đồng ý ghi thông tin sức khỏe</translation>
    </message>
    <message>
        <source>The ethnic group may be written down</source>
        <translation>Đồng ý ghi dân tộc</translation>
    </message>
    <message>
        <source>Photos may be taken and used</source>
        <translation>Đồng ý chụp và dùng ảnh</translation>
    </message>
    <message>
        <source>The name may stand in lists sent outside the club</source>
        <translation>Đồng ý nêu tên trong danh sách gửi ra ngoài</translation>
    </message>
    <message>
        <source>For blood pressure, weight, check-ups and home care.</source>
        <translation>Để ghi huyết áp, cân nặng, khám bệnh và chăm sóc tại nhà.</translation>
    </message>
    <message>
        <source>To count ethnic minorities in the reports.</source>
        <translation>Để đếm số người dân tộc thiểu số trong báo cáo.</translation>
    </message>
    <message>
        <source>For pictures of the club&apos;s life in its news and reports.</source>
        <translation>Để dùng ảnh sinh hoạt trong bản tin và báo cáo của câu lạc bộ.</translation>
    </message>
    <message>
        <source>For lists with names that the commune, health station or Association asks for.</source>
        <translation>Để gửi danh sách có họ tên khi xã, trạm y tế hoặc Hội Người cao tuổi cần.</translation>
    </message>
    <message>
        <source>health from {date}</source>
        <translation>sức khỏe từ {date}</translation>
    </message>
    <message>
        <source>ethnic group from {date}</source>
        <translation>dân tộc từ {date}</translation>
    </message>
    <message>
        <source>photos from {date}</source>
        <translation>ảnh từ {date}</translation>
    </message>
    <message>
        <source>named lists from {date}</source>
        <translation>nêu tên từ {date}</translation>
    </message>
    <message>
        <source>At first: {household}</source>
        <translation>Lúc đầu: {household}</translation>
    </message>
    <message>
        <source>{household} from {year}</source>
        <translation>{household} từ {year}</translation>
    </message>
    <message>
        <source>{joined} to {left}</source>
        <translation>Từ {joined} đến {left}</translation>
    </message>
    <message>
        <source>What the person agrees to</source>
        <translation>Những điều người này đồng ý</translation>
    </message>
    <message>
        <source>Tick only what the person has agreed to. It can be withdrawn at any time: take the tick out.</source>
        <translation>Chỉ đánh dấu điều mà người này đã nói hoặc ký là đồng ý. Lúc nào cũng rút lại được: bỏ dấu đi.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Ngày đồng ý</translation>
    </message>
    <message>
        <source>It is withdrawn from today once this is saved.</source>
        <translation>Ghi xong là rút lại từ hôm nay.</translation>
    </message>
    <message>
        <source>Agreed on {date}.</source>
        <translation>Đã đồng ý ngày {date}.</translation>
    </message>
    <message>
        <source>Withdrawn on {date}.</source>
        <translation>Đã rút lại ngày {date}.</translation>
    </message>
    <message>
        <source>Type a few letters, then press Enter.</source>
        <translation>Gõ vài chữ rồi bấm Enter.</translation>
    </message>
    <message>
        <source>The consent is taken out, so the ethnic group is removed as well.</source>
        <translation>Đã bỏ đồng ý nên dân tộc cũng được xóa.</translation>
    </message>
    <message>
        <source>Can be filled in once the consent above is ticked.</source>
        <translation>Chỉ ghi được khi đã đánh dấu đồng ý ở trên.</translation>
    </message>
    <message>
        <source>This class holds from the year</source>
        <translation>Diện hộ này tính từ năm</translation>
    </message>
    <message>
        <source>Lists are sorted by this name.</source>
        <translation>Danh sách xếp theo tên này.</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>Số điện thoại của ai</translation>
    </message>
    <message>
        <source>Like: daughter; empty when it is their own.</source>
        <translation>Ví dụ: con gái; của mình thì để trống.</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, xóm</translation>
    </message>
    <message>
        <source>Association and health insurance</source>
        <translation>Hội Người cao tuổi và bảo hiểm y tế</translation>
    </message>
    <message>
        <source>Member of the Association of the Elderly</source>
        <translation>Là hội viên Hội Người cao tuổi</translation>
    </message>
    <message>
        <source>Association card number</source>
        <translation>Số thẻ hội viên</translation>
    </message>
    <message>
        <source>Health-insurance card number</source>
        <translation>Số thẻ BHYT</translation>
    </message>
    <message>
        <source>Insurance card valid until</source>
        <translation>Hạn thẻ BHYT</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>Green is within the target, amber outside. This is advice only.</source>
        <translation>Số xanh: trong mục tiêu. Số vàng nâu: ngoài mục tiêu. Đây chỉ là gợi ý.</translation>
    </message>
    <message>
        <source>Change the targets…</source>
        <translation>Sửa mục tiêu…</translation>
    </message>
    <message>
        <source>— {what}, %</source>
        <translation>— {what}, %</translation>
    </message>
    <message>
        <source>- - {what}, %</source>
        <translation>- - {what}, %</translation>
    </message>
    <message>
        <source>{when}: people {people}, women {women} %, older {older} %</source>
        <translation>{when}: {people} người, nữ {women} %, cao tuổi {older} %</translation>
    </message>
    <message>
        <source>Who is to be shown?</source>
        <translation>Cần hiện những ai?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Hiện danh sách</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Xóa hết các ô</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Owes on a loan</source>
        <translation>Còn nợ khoản vay</translation>
    </message>
    <message>
        <source>Insurance card ends by</source>
        <translation>Thẻ BHYT hết hạn đến ngày</translation>
    </message>
    <message>
        <source>Aged at least</source>
        <translation>Từ … tuổi</translation>
    </message>
    <message>
        <source>Aged at most</source>
        <translation>Đến … tuổi</translation>
    </message>
    <message>
        <source>Joined from</source>
        <translation>Vào từ ngày</translation>
    </message>
    <message>
        <source>Joined until</source>
        <translation>Vào đến ngày</translation>
    </message>
    <message>
        <source>Left from</source>
        <translation>Ra từ ngày</translation>
    </message>
    <message>
        <source>Left until</source>
        <translation>Ra đến ngày</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>Còn thiếu thông tin</translation>
    </message>
    <message>
        <source>Save the list for Excel</source>
        <translation>Lưu danh sách ra Excel</translation>
    </message>
    <message>
        <source>The list is in {path}. Excel and LibreOffice can open it.</source>
        <translation>Danh sách đã lưu ở {path}. Mở được bằng Excel hoặc LibreOffice.</translation>
    </message>
    <message>
        <source>Ready lists</source>
        <translation>Danh sách có sẵn</translation>
    </message>
    <message>
        <source>Month {month}/{year}</source>
        <translation>Tháng {month}/{year}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Cards that end within so many months</source>
        <translation>Thẻ hết hạn trong mấy tháng tới</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>On this list: people {people}, women {women}</source>
        <translation>Danh sách này có {people} người, {women} nữ</translation>
    </message>
    <message>
        <source>Targets of the club</source>
        <translation>Mục tiêu của câu lạc bộ</translation>
    </message>
    <message>
        <source>Save the targets</source>
        <translation>Ghi mục tiêu</translation>
    </message>
    <message>
        <source>Targets are advice: nobody is kept out, and nothing is refused.</source>
        <translation>Mục tiêu chỉ là gợi ý: không ai bị từ chối vì mục tiêu.</translation>
    </message>
    <message>
        <source>Older people are aged at least</source>
        <translation>Người cao tuổi: từ … tuổi</translation>
    </message>
    <message>
        <source>Second age line</source>
        <translation>Mốc tuổi thứ hai</translation>
    </message>
    <message>
        <source>The programme&apos;s targets</source>
        <translation>Lấy mục tiêu của chương trình</translation>
    </message>
    <message>
        <source>{what}, at least</source>
        <translation>{what}, ít nhất</translation>
    </message>
    <message>
        <source>{what}, at most</source>
        <translation>{what}, nhiều nhất</translation>
    </message>
    <message>
        <source>{what}, at least %</source>
        <translation>{what}, ít nhất (%)</translation>
    </message>
    <message>
        <source>{what}, at most %</source>
        <translation>{what}, nhiều nhất (%)</translation>
    </message>
    <message>
        <source>The second line is not above the first. Type {age} or less.</source>
        <translation>Mốc thứ hai không cao hơn mốc thứ nhất. Xin gõ {age} hoặc nhỏ hơn.</translation>
    </message>
    <message>
        <source>Type {low} or more: it is the upper end.</source>
        <translation>Xin gõ {low} hoặc lớn hơn, vì đây là mức nhiều nhất.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Both have the same citizen number.</source>
        <translation>Hai phiếu thành viên có cùng số CCCD.</translation>
    </message>
    <message>
        <source>Both have the same name and the same year of birth.</source>
        <translation>Hai phiếu thành viên cùng họ tên và cùng năm sinh.</translation>
    </message>
    <message>
        <source>Both have the same name and the same phone.</source>
        <translation>Hai phiếu thành viên cùng họ tên và cùng số điện thoại.</translation>
    </message>
    <message>
        <source>Both have the same name, and neither birth is known.</source>
        <translation>Hai phiếu thành viên cùng họ tên và đều chưa ghi năm sinh.</translation>
    </message>
    <message>
        <source>Card of the Association</source>
        <translation>Số thẻ hội viên</translation>
    </message>
    <message>
        <source>The citizen numbers differ; that usually means two people.</source>
        <translation>Hai số CCCD khác nhau, thường là hai người.</translation>
    </message>
    <message>
        <source>One is a woman, the other a man.</source>
        <translation>Một phiếu ghi nữ, một phiếu ghi nam.</translation>
    </message>
    <message>
        <source>The years of birth differ.</source>
        <translation>Hai năm sinh khác nhau.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(chưa ghi)</translation>
    </message>
    <message>
        <source>called {given}</source>
        <translation>tên gọi {given}</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Một người hay hai người?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Hai người khác nhau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Joined on {date} · loans: {loans} · meetings: {meetings} · posts: {posts}</source>
        <translation>Vào ngày {date} · {loans} khoản vay · {meetings} buổi sinh hoạt · {posts} nhiệm vụ</translation>
    </message>
    <message>
        <source>Choose what is right:</source>
        <translation>Xin chọn điều đúng ở mỗi dòng:</translation>
    </message>
    <message>
        <source>The code {kept} stays; {other} still finds the person. Loans, meetings, posts, household reviews and consents of both are kept.</source>
        <translation>Mã {kept} được giữ; gõ {other} vẫn tìm ra người ấy. Khoản vay, điểm danh, nhiệm vụ, diện hộ từng năm và các điều đã đồng ý của cả hai phiếu đều được giữ.</translation>
    </message>
    <message>
        <source>{why} Pairs to look at: {count}.</source>
        <translation>{why} Còn {count} cặp cần xem.</translation>
    </message>
    <message>
        <source>Both held a seat on the board at the same time: {seats}.</source>
        <translation>Cả hai cùng ở trong Ban Chủ nhiệm một lúc: {seats}.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>{count} pairs may be one person written down twice.</source>
        <translation>Có {count} cặp có thể là một người được ghi hai lần.</translation>
    </message>
    <message>
        <source>One pair may be one person written down twice.</source>
        <translation>Có 1 cặp có thể là một người được ghi hai lần.</translation>
    </message>
    <message>
        <source>{other} and {kept} {name} are one person now. If that was wrong, open “Everything about this person” and separate them.</source>
        <translation>Đã gộp {other} vào {kept} {name}. Nếu gộp nhầm, bấm “Mọi điều về người này” rồi bấm “Tách ra”.</translation>
    </message>
    <message>
        <source>Noted: {kept} and {other} are two people. This is not asked again.</source>
        <translation>Đã ghi: {kept} và {other} là hai người khác nhau. Chương trình sẽ không hỏi lại.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Opening sentence</source>
        <translation>Câu mở đầu</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Thành phần tham dự</translation>
    </message>
    <message>
        <source>Report and follow-up</source>
        <translation>Báo cáo và việc đã giao</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>Công khai tài chính</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>Cho vay mới</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>What waits to be confirmed</source>
        <translation>Việc chờ xác nhận</translation>
    </message>
    <message>
        <source>Conclusion and end</source>
        <translation>Kết luận và kết thúc</translation>
    </message>
    <message>
        <source>The roll call is not confirmed yet.</source>
        <translation>Chưa xác nhận đã điểm danh xong.</translation>
    </message>
    <message>
        <source>Decision {subject} has no votes yet.</source>
        <translation>Quyết định {subject} chưa ghi kết quả biểu quyết.</translation>
    </message>
    <message>
        <source>Decision {subject} has more votes than people present.</source>
        <translation>Quyết định {subject}: số người biểu quyết nhiều hơn số người có mặt.</translation>
    </message>
    <message>
        <source>It is not known who led the meeting.</source>
        <translation>Chưa rõ ai chủ trì buổi này.</translation>
    </message>
    <message>
        <source>It is not known who wrote the minutes.</source>
        <translation>Chưa rõ ai làm thư ký buổi này.</translation>
    </message>
    <message>
        <source>The time the meeting ended is not written down.</source>
        <translation>Chưa ghi giờ kết thúc.</translation>
    </message>
    <message>
        <source>The minutes of {held_on} have to be signed first.</source>
        <translation>Phải ký biên bản ngày {held_on} trước.</translation>
    </message>
    <message>
        <source>Not counted: {subject}. You can sign all the same.</source>
        <translation>Chưa kiểm quỹ: {subject}. Vẫn ký được.</translation>
    </message>
    <message>
        <source>Done by one person, not confirmed by a second: {subject}. You can sign all the same.</source>
        <translation>Việc một người làm, chưa có người thứ hai xác nhận: {subject}. Vẫn ký được.</translation>
    </message>
    <message>
        <source>“{subject}”: figures changed after its words were edited. Read it again.</source>
        <translation>“{subject}”: số liệu đã thay đổi sau khi sửa lời văn. Xin đọc lại.</translation>
    </message>
    <message>
        <source>Go to the roll call</source>
        <translation>Đến Điểm danh</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Đến Nội dung, quyết định</translation>
    </message>
    <message>
        <source>Name the chair</source>
        <translation>Ghi tên chủ trì</translation>
    </message>
    <message>
        <source>Name the secretary</source>
        <translation>Ghi tên thư ký</translation>
    </message>
    <message>
        <source>Write the time</source>
        <translation>Ghi giờ kết thúc</translation>
    </message>
    <message>
        <source>Go to the cash count</source>
        <translation>Đến Kiểm quỹ</translation>
    </message>
    <message>
        <source>Look and confirm</source>
        <translation>Xem và xác nhận</translation>
    </message>
    <message>
        <source>Look at the words</source>
        <translation>Xem lại lời văn</translation>
    </message>
    <message>
        <source>Compare the control code of signed minutes</source>
        <translation>Đối chiếu mã kiểm tra của biên bản đã ký</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>At the foot of the paper, like 7F3A-92C1-04BE</source>
        <translation>Ở cuối trang giấy, ví dụ 7F3A-92C1-04BE</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Mã kiểm tra sổ sách</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>câu lạc bộ</translation>
    </message>
    <message>
        <source>Minutes {number} of {whose}, meeting of {day}.</source>
        <translation>Biên bản số {number} của {whose}, buổi ngày {day}.</translation>
    </message>
    <message>
        <source>They were opened again later, so newer ones stand.</source>
        <translation>Sau đó buổi này đã được mở lại; biên bản mới hơn mới có giá trị.</translation>
    </message>
    <message>
        <source>The books up to then still give this code: nothing was changed.</source>
        <translation>Sổ sách đến lúc ấy vẫn cho đúng mã này: không có gì bị sửa.</translation>
    </message>
    <message>
        <source>The books up to then do not give this code any more: something was changed.</source>
        <translation>Sổ sách đến lúc ấy không còn khớp với mã này: đã có chỗ bị sửa.</translation>
    </message>
    <message>
        <source>The end of the meeting</source>
        <translation>Kết thúc buổi</translation>
    </message>
    <message>
        <source>Like 16:10 or 16h10</source>
        <translation>Ví dụ 16:10 hoặc 16h10</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Conclusion of the chair</source>
        <translation>Kết luận của chủ trì</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Người khác chủ trì, thư ký…</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>Trước khi ký</translation>
    </message>
    <message>
        <source>Writing the minutes…</source>
        <translation>Đang lập biên bản…</translation>
    </message>
    <message>
        <source>Edit words: {section}</source>
        <translation>Sửa lời văn: {section}</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Dùng lời văn này</translation>
    </message>
    <message>
        <source>Each line becomes a paragraph.</source>
        <translation>Mỗi dòng thành một đoạn.</translation>
    </message>
    <message>
        <source>What is written here</source>
        <translation>Nội dung viết ở đây</translation>
    </message>
    <message>
        <source>The tables of figures stay as they are.</source>
        <translation>Các bảng số liệu giữ nguyên.</translation>
    </message>
    <message>
        <source>Take the program&apos;s words back</source>
        <translation>Dùng lại lời văn viết sẵn</translation>
    </message>
    <message>
        <source>Figures changed after these words were edited. The program would write now:
{words}</source>
        <translation>Số liệu đã thay đổi sau khi sửa lời văn. Bây giờ chương trình sẽ viết:
{words}</translation>
    </message>
    <message>
        <source>Words of the minutes</source>
        <translation>Lời văn biên bản</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Sửa lời văn</translation>
    </message>
    <message>
        <source>figures changed after the words were edited</source>
        <translation>số liệu đã thay đổi sau khi sửa lời văn</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>đã viết lại lời</translation>
    </message>
    <message>
        <source>These minutes are signed</source>
        <translation>Biên bản này đã ký</translation>
    </message>
    <message>
        <source>Open this meeting again…</source>
        <translation>Mở lại buổi này…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>The meeting and its money are locked.</source>
        <translation>Buổi này và tiền thu chi của buổi đã khóa.</translation>
    </message>
    <message>
        <source>The meeting and its money are locked. Later minutes are signed, so it is put right by an entry of an open day.</source>
        <translation>Buổi này và tiền thu chi của buổi đã khóa. Sau buổi này đã ký biên bản khác, nên cần sửa thì xin ghi phiếu vào một ngày chưa khóa.</translation>
    </message>
    <message>
        <source>Do the chair and the secretary sign these minutes as they stand?</source>
        <translation>Chủ trì và thư ký có ký biên bản này đúng như đang thấy không?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa ký</translation>
    </message>
    <message>
        <source>Signed, lock the meeting</source>
        <translation>Đã ký, khóa buổi này</translation>
    </message>
    <message>
        <source>After that the meeting and its money are locked, and the minutes get their number and control code. Print them then for the two signatures.</source>
        <translation>Ký rồi thì buổi này và tiền thu chi của buổi được khóa; biên bản có số và mã kiểm tra sổ sách. Sau đó xin in biên bản ra để chủ trì và thư ký ký tên.</translation>
    </message>
    <message>
        <source>Open this meeting again</source>
        <translation>Mở lại buổi này</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Kept in the books. The minutes keep their number.</source>
        <translation>Lý do được giữ trong sổ. Biên bản giữ nguyên số.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao mở lại</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>In biên bản</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>For {name}</source>
        <translation>Cho {name}</translation>
    </message>
    <message>
        <source>Blank, to be filled in by hand</source>
        <translation>Mẫu trắng, điền bằng tay</translation>
    </message>
    <message>
        <source>Whom is the form for?</source>
        <translation>In cho ai?</translation>
    </message>
    <message>
        <source>Make {code} {name} a person of their own again?</source>
        <translation>Tách {code} {name} thành một người riêng như trước?</translation>
    </message>
    <message>
        <source>Loans, meetings and posts written down under {code} go back there. What {kept} took over stays with {kept}; please look through it afterwards.</source>
        <translation>Khoản vay, điểm danh, nhiệm vụ đã ghi dưới mã {code} trở về mã ấy. Những điều phiếu {kept} đã lấy sang thì vẫn ở phiếu {kept}; tách xong xin xem lại phiếu ấy.</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <source>Separated: {code} and {kept} are two people again.</source>
        <translation>Đã tách: {code} và {kept} lại là hai người.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Khoản vay</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Các phiếu thu, chi</translation>
    </message>
    <message>
        <source>Enter or a double click opens a loan on its page.</source>
        <translation>Bấm Enter hoặc bấm đúp để mở khoản vay ở trang Vay vốn.</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Đã vay</translation>
    </message>
    <message>
        <source>{count} times, {amount} in all</source>
        <translation>{count} lần, cộng {amount}</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Đã trả lãi</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation>Phải thu hôm nay</translation>
    </message>
    <message>
        <source>always on time</source>
        <translation>luôn đúng hạn</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Trả nợ</translation>
    </message>
    <message>
        <source>paid in {received}, was given {paid}</source>
        <translation>đã nộp {received}, đã nhận {paid}</translation>
    </message>
    <message>
        <source>Besides loans</source>
        <translation>Ngoài vay vốn</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Khoản vay</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Số tiền vay</translation>
    </message>
    <message>
        <source>Principal paid</source>
        <translation>Đã trả gốc</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>vòng {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã tất toán</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>On no meeting&apos;s list yet.</source>
        <translation>Chưa được điểm danh buổi nào.</translation>
    </message>
    <message>
        <source>Attendance by year</source>
        <translation>Điểm danh từng năm</translation>
    </message>
    <message>
        <source>Meeting by meeting</source>
        <translation>Từng buổi</translation>
    </message>
    <message>
        <source>Posts and tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>No post so far.</source>
        <translation>Chưa giữ nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Also written down as</source>
        <translation>Đã gộp từ phiếu</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Tách ra…</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>từ {date} đến nay</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Là thành viên</translation>
    </message>
    <message>
        <source>agreed on {given}</source>
        <translation>đồng ý ngày {given}</translation>
    </message>
    <message>
        <source>agreed on {given}, taken back on {back}</source>
        <translation>đồng ý ngày {given}, rút lại ngày {back}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Mọi điều về {name}</translation>
    </message>
    <message>
        <source>{code} · as of {date}</source>
        <translation>Mã {code} · tính đến {date}</translation>
    </message>
    <message>
        <source>Print the member&apos;s page</source>
        <translation>In phiếu thành viên</translation>
    </message>
    <message>
        <source>Print what is held</source>
        <translation>In những gì đang lưu giữ</translation>
    </message>
    <message>
        <source>Consent form…</source>
        <translation>Phiếu đồng ý…</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>Đơn xin tham gia…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Trở về danh sách</translation>
    </message>
    <message>
        <source>Changes of the data</source>
        <translation>Các lần sửa</translation>
    </message>
    <message>
        <source>The log keeps that something was changed, not what it said before.</source>
        <translation>Nhật ký giữ việc đã sửa, không giữ nội dung trước khi sửa.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>{name} is accountant and treasurer at once. Better two people: one keeps the books, the other the cash.</source>
        <translation>{name} vừa là kế toán vừa là thủ quỹ. Nên có hai người: một người ghi sổ, một người giữ tiền.</translation>
    </message>
    <message>
        <source>The board has {found} people; the club wants {expected}.</source>
        <translation>Ban Chủ nhiệm có {found} người, ít hơn {expected} người câu lạc bộ đã định.</translation>
    </message>
    <message>
        <source>The board has {found} people, more than the {expected} the club wants.</source>
        <translation>Ban Chủ nhiệm có {found} người, nhiều hơn {expected} người câu lạc bộ đã định.</translation>
    </message>
    <message>
        <source>{name} has passed away ({on}) and still stands as {post}. Please give the post to another.</source>
        <translation>{name} đã qua đời ({on}) mà sổ còn ghi giữ nhiệm vụ “{post}”. Xin giao nhiệm vụ này cho người khác.</translation>
    </message>
    <message>
        <source>{name} is not in the club any more ({on}) and still stands as {post}. Please give the post to another.</source>
        <translation>{name} đã ra khỏi câu lạc bộ ({on}) mà sổ còn ghi giữ nhiệm vụ “{post}”. Xin giao nhiệm vụ này cho người khác.</translation>
    </message>
    <message>
        <source>A term of {expected} years was over on {on}. A new board should be elected.</source>
        <translation>Nhiệm kỳ {expected} năm đã hết ngày {on}. Nên bầu Ban Chủ nhiệm mới.</translation>
    </message>
    <message>
        <source>A term of {expected} years ends on {on}. It is time to prepare the election.</source>
        <translation>Nhiệm kỳ {expected} năm sẽ hết ngày {on}. Nên chuẩn bị bầu Ban Chủ nhiệm mới.</translation>
    </message>
    <message>
        <source>A new board is elected</source>
        <translation>Bầu Ban Chủ nhiệm mới</translation>
    </message>
    <message>
        <source>Record the new board</source>
        <translation>Ghi Ban Chủ nhiệm mới</translation>
    </message>
    <message>
        <source>A meeting that is not in the books</source>
        <translation>Buổi sinh hoạt không có trong sổ</translation>
    </message>
    <message>
        <source>Elected at</source>
        <translation>Bầu tại buổi sinh hoạt</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>Làm việc từ ngày</translation>
    </message>
    <message>
        <source>Beside each post type a few letters of the name and press Enter; who stays is typed again. The old board ends on the first day of the new one.</source>
        <translation>Ở mỗi nhiệm vụ, gõ vài chữ của tên rồi bấm Enter; ai giữ tiếp cũng gõ lại. Ban Chủ nhiệm cũ thôi từ ngày Ban Chủ nhiệm mới làm việc.</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Hiện nay: {name}</translation>
    </message>
    <message>
        <source>Give a post</source>
        <translation>Giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Record the post</source>
        <translation>Ghi giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Not elected at a meeting</source>
        <translation>Không bầu tại buổi sinh hoạt nào</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>Group or field</source>
        <translation>Tổ hoặc việc phụ trách</translation>
    </message>
    <message>
        <source>Like: Tổ 3. May stay empty.</source>
        <translation>Ví dụ: Tổ 3. Có thể để trống.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Thôi từ ngày</translation>
    </message>
    <message>
        <source>Only where it is over already.</source>
        <translation>Chỉ ghi khi đã thôi rồi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nobody has it now.</source>
        <translation>Hiện nay chưa có ai.</translation>
    </message>
    <message>
        <source>Recorded: {name}, {post}.</source>
        <translation>Đã ghi: {name}, {post}.</translation>
    </message>
    <message>
        <source>A post is given up</source>
        <translation>Thôi nhiệm vụ</translation>
    </message>
    <message>
        <source>Record giving up</source>
        <translation>Ghi thôi nhiệm vụ</translation>
    </message>
    <message>
        <source>{name}, {post}</source>
        <translation>{name}, {post}</translation>
    </message>
    <message>
        <source>Does it no longer from</source>
        <translation>Thôi từ ngày</translation>
    </message>
    <message>
        <source>The first day without the post.</source>
        <translation>Ngày đầu tiên không còn giữ nhiệm vụ.</translation>
    </message>
    <message>
        <source>Recorded: {name} gave up the post “{post}”.</source>
        <translation>Đã ghi: {name} thôi nhiệm vụ “{post}”.</translation>
    </message>
    <message>
        <source>Was this written down by mistake? {name}, {post}, {days}.</source>
        <translation>Dòng này ghi nhầm phải không? {name}, {post}, {days}.</translation>
    </message>
    <message>
        <source>The line goes out of the list. Whoever handed the post over that day has it again.</source>
        <translation>Dòng này sẽ bỏ khỏi danh sách. Ai đã bàn giao nhiệm vụ ngày ấy thì lại giữ như trước.</translation>
    </message>
    <message>
        <source>The line is taken back.</source>
        <translation>Đã bỏ dòng ghi nhầm.</translation>
    </message>
    <message>
        <source>The election is taken back; the board before it goes on.</source>
        <translation>Đã bỏ lần bầu ghi nhầm; Ban Chủ nhiệm trước đó vẫn giữ nhiệm vụ.</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>Take back this line</source>
        <translation>Ghi nhầm, bỏ dòng này</translation>
    </message>
    <message>
        <source>Take back the whole board of {day}</source>
        <translation>Bỏ cả lần bầu ngày {day}</translation>
    </message>
    <message>
        <source>Board and posts…</source>
        <translation>Ban Chủ nhiệm và nhiệm vụ…</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Buổi ngày {day}</translation>
    </message>
    <message>
        <source>The chosen post</source>
        <translation>Nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>Choose a post in the list.</source>
        <translation>Xin chọn một nhiệm vụ trong danh sách.</translation>
    </message>
    <message>
        <source>Give to a person…</source>
        <translation>Giao cho một người…</translation>
    </message>
    <message>
        <source>Gives it up…</source>
        <translation>Thôi nhiệm vụ…</translation>
    </message>
    <message>
        <source>Who had it</source>
        <translation>Ai đã giữ</translation>
    </message>
    <message>
        <source>Mistake…</source>
        <translation>Ghi nhầm…</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Another name for a post</source>
        <translation>Đổi tên nhiệm vụ</translation>
    </message>
    <message>
        <source>Add the post</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Ghi tên</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>Tên nhiệm vụ</translation>
    </message>
    <message>
        <source>As the club calls it, like: Ủy viên phụ trách y tế.</source>
        <translation>Như câu lạc bộ vẫn gọi, ví dụ: Ủy viên phụ trách y tế.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Size and term of the board</source>
        <translation>Số người và nhiệm kỳ</translation>
    </message>
    <message>
        <source>Save size and term</source>
        <translation>Ghi số người và nhiệm kỳ</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>The board has</source>
        <translation>Ban Chủ nhiệm có</translation>
    </message>
    <message>
        <source>Term in years</source>
        <translation>Nhiệm kỳ (năm)</translation>
    </message>
    <message>
        <source>You are reminded three months before it ends.</source>
        <translation>Chương trình nhắc trước khi hết nhiệm kỳ ba tháng.</translation>
    </message>
    <message>
        <source>List of posts</source>
        <translation>Danh mục nhiệm vụ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Không dùng nữa</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>Thêm nhiệm vụ…</translation>
    </message>
    <message>
        <source>Size and term of the board…</source>
        <translation>Số người và nhiệm kỳ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>Who has it, until when</source>
        <translation>Người giữ, nhiệm kỳ</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Các nhiệm vụ</translation>
    </message>
    <message>
        <source>Board and posts</source>
        <translation>Ban Chủ nhiệm và nhiệm vụ</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>Xem ngày</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>Elect a new board…</source>
        <translation>Bầu Ban Chủ nhiệm mới…</translation>
    </message>
    <message>
        <source>Give a post…</source>
        <translation>Giao nhiệm vụ…</translation>
    </message>
    <message>
        <source>List of posts…</source>
        <translation>Danh mục nhiệm vụ…</translation>
    </message>
    <message>
        <source>Recorded: the new board of {people} people, in office from {day}.</source>
        <translation>Đã ghi: Ban Chủ nhiệm mới gồm {people} người, làm việc từ ngày {day}.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>Group leaders</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tình nguyện viên</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>term to {day}</source>
        <translation>nhiệm kỳ đến {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>elected at the meeting of {day}</source>
        <translation>bầu tại buổi {day}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Preparing “{title}”</source>
        <translation>Đang lập “{title}”</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF and print it where there is one.</source>
        <translation>Máy tính này chưa cài máy in nào. Xin lưu thành tệp PDF rồi in ở máy có máy in.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Thu nhỏ trang</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Phóng to trang</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Page {page}/{pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Đã lưu vào {path}.</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>Đã gửi các trang đến máy in.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Đã dừng in.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, then print again.</source>
        <translation>Máy in không nhận các trang. Xin xem máy in đã bật và còn giấy chưa, rồi in lại.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print the member list…</source>
        <translation>In danh sách thành viên…</translation>
    </message>
    <message>
        <source>Print the list of loans…</source>
        <translation>In danh sách khoản vay…</translation>
    </message>
    <message>
        <source>Print the loan ledger…</source>
        <translation>In sổ theo dõi cho vay…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Tìm trong:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem dạng chi tiết</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem dạng danh sách</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tên &amp;tệp:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Kiểu tệp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Lùi lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến lên</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục trên</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách các nơi thường dùng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục trên</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Cột bên</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Đã có %1.
Ghi đè lên tệp đó không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Xin xem lại tên tệp đã đúng chưa.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Xin xem lại tên thư mục đã đúng chưa.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Xóa &apos;%1&apos; không?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn hết</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu hết</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Tùy &amp;chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Tùy &amp;chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Màu in</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang này</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lật theo cạnh dài</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Cách in</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Loại trang:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In hết</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Các trang cần in</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>In ngược thứ tự</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đã chọn</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Lật theo cạnh ngắn</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Nơi đặt:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ra &amp;tệp:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Thuộc tín&amp;h</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Kiểu:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn hết</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Chép địa chỉ &amp;liên kết</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Initial capital</source>
        <translation>Vốn ban đầu</translation>
    </message>
    <message>
        <source>Public budget</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Association of the Elderly</source>
        <translation>Hội Người cao tuổi</translation>
    </message>
    <message>
        <source>Care fund for older people</source>
        <translation>Quỹ Chăm sóc và phát huy vai trò người cao tuổi</translation>
    </message>
    <message>
        <source>Women&apos;s Union</source>
        <translation>Hội Liên hiệp Phụ nữ</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Given by members</source>
        <translation>Thành viên góp, không hoàn lại</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Phí thành viên</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Nhà hảo tâm, ủng hộ</translation>
    </message>
    <message>
        <source>Joint business</source>
        <translation>Kinh doanh, dịch vụ chung</translation>
    </message>
    <message>
        <source>Interest of the bank</source>
        <translation>Lãi tiền gửi</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Nguồn khác</translation>
    </message>
    <message>
        <source>Meetings and office</source>
        <translation>Sinh hoạt, công việc chung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Khóa sổ tháng…</translation>
    </message>
    <message>
        <source>Page for the notice board…</source>
        <translation>Bảng công khai của tháng…</translation>
    </message>
    <message>
        <source>Books and reports</source>
        <translation>Sổ và báo cáo</translation>
    </message>
    <message>
        <source>Cash book of any period…</source>
        <translation>Sổ quỹ theo thời gian…</translation>
    </message>
    <message>
        <source>Income and use by month…</source>
        <translation>Thu và chi theo tháng…</translation>
    </message>
    <message>
        <source>Report of the year…</source>
        <translation>Báo cáo quỹ trong năm…</translation>
    </message>
    <message>
        <source>Income Fund over the months…</source>
        <translation>Quỹ tăng thu nhập qua các tháng…</translation>
    </message>
    <message>
        <source>Where did the interest go?…</source>
        <translation>Tiền lãi dùng vào việc gì?…</translation>
    </message>
    <message>
        <source>Count the cash…</source>
        <translation>Kiểm quỹ…</translation>
    </message>
    <message>
        <source>Funds, money places, opening figures…</source>
        <translation>Quỹ, nơi giữ tiền, số dư đầu kỳ…</translation>
    </message>
    <message>
        <source>Kinds of receipts and payments…</source>
        <translation>Các loại thu chi…</translation>
    </message>
    <message>
        <source>Interest shares…</source>
        <translation>Chia tiền lãi…</translation>
    </message>
    <message>
        <source>Where did the interest go?</source>
        <translation>Tiền lãi dùng vào việc gì?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>The Activity Fund also lives from dues and donations, so it can pay out more than the interest.</source>
        <translation>Quỹ hoạt động còn có phí thành viên và tiền ủng hộ, nên số đã chi có thể lớn hơn tiền lãi.</translation>
    </message>
    <message>
        <source>No interest has been collected yet.</source>
        <translation>Chưa thu được tiền lãi nào.</translation>
    </message>
    <message>
        <source>Interest collected in {year}: {amount}</source>
        <translation>Tiền lãi thu được năm {year}: {amount}</translation>
    </message>
    <message>
        <source>Paid out of the Activity Fund in {year}: {amount}</source>
        <translation>Quỹ hoạt động đã chi năm {year}: {amount}</translation>
    </message>
    <message>
        <source>Add a kind</source>
        <translation>Thêm loại mới</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Sửa loại thu chi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu lại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>Nguồn tiền</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Mảng hoạt động</translation>
    </message>
    <message>
        <source>Saved: “{name}”.</source>
        <translation>Đã lưu “{name}”.</translation>
    </message>
    <message>
        <source>Kinds of receipts and payments</source>
        <translation>Các loại thu chi</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Loại chi</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Loại thu</translation>
    </message>
    <message>
        <source>Nothing of this sort has been recorded in this fund yet.</source>
        <translation>Quỹ này chưa dùng loại nào như vậy.</translation>
    </message>
    <message>
        <source>Kinds of this fund</source>
        <translation>Các loại thu chi của quỹ này</translation>
    </message>
    <message>
        <source>The usual kinds are offered anyway and stand here once they have been used.</source>
        <translation>Các loại thông thường luôn có sẵn khi ghi thu, ghi chi; dùng lần đầu xong sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Source or area</source>
        <translation>Nguồn tiền hoặc mảng hoạt động</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>Add a kind…</source>
        <translation>Thêm loại mới…</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Sửa loại này…</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>not used since {day}</source>
        <translation>ngừng dùng từ {day}</translation>
    </message>
    <message>
        <source>Income Fund over the months</source>
        <translation>Quỹ tăng thu nhập qua các tháng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Đang cho vay</translation>
    </message>
    <message>
        <source> m</source>
        <translation> tr</translation>
    </message>
    <message>
        <source>Income Fund by month</source>
        <translation>Quỹ tăng thu nhập theo tháng</translation>
    </message>
    <message>
        <source>Nothing is in the books yet.</source>
        <translation>Sổ chưa ghi khoản nào.</translation>
    </message>
    <message>
        <source>Full line: total of the fund. Dashed line: lent out. In millions of đồng. Lending and paying back only change the form of the money, not the total.</source>
        <translation>Nét liền: tổng của quỹ. Nét đứt: đang cho vay. Tính bằng triệu đồng. Cho vay và thu gốc chỉ chuyển tiền từ dạng này sang dạng khác, tổng của quỹ không đổi.</translation>
    </message>
    <message>
        <source>Total of the Income Fund: {first} at the end of {since}, {last} on {until}.</source>
        <translation>Tổng Quỹ tăng thu nhập: {first} vào cuối ngày {since}, {last} vào ngày {until}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Money places</source>
        <translation>Tiền đang giữ</translation>
    </message>
    <message>
        <source>Opening figure</source>
        <translation>Số dư đầu kỳ</translation>
    </message>
    <message>
        <source>Record the opening figure</source>
        <translation>Ghi số dư đầu kỳ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Books begin on</source>
        <translation>Sổ bắt đầu từ ngày</translation>
    </message>
    <message>
        <source>Recorded as {voucher}.</source>
        <translation>Đã ghi, số phiếu {voucher}.</translation>
    </message>
    <message>
        <source>Correct the opening figure</source>
        <translation>Sửa số dư đầu kỳ</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Sửa số dư</translation>
    </message>
    <message>
        <source>In the books: {amount} on {day}. It can be corrected once.</source>
        <translation>Trong sổ: {amount}, ngày {day}. Chỉ sửa được một lần.</translation>
    </message>
    <message>
        <source>Right amount</source>
        <translation>Số tiền đúng</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Vì sao sửa</translation>
    </message>
    <message>
        <source>Add a fund</source>
        <translation>Thêm quỹ</translation>
    </message>
    <message>
        <source>Rename the fund</source>
        <translation>Đổi tên quỹ</translation>
    </message>
    <message>
        <source>Such as a risk reserve. It gets a cash box of its own.</source>
        <translation>Ví dụ: Quỹ dự phòng rủi ro. Quỹ mới có tiền mặt riêng.</translation>
    </message>
    <message>
        <source>Name of the fund</source>
        <translation>Tên quỹ</translation>
    </message>
    <message>
        <source>Add a money place</source>
        <translation>Thêm nơi giữ tiền</translation>
    </message>
    <message>
        <source>Change the money place</source>
        <translation>Sửa nơi giữ tiền</translation>
    </message>
    <message>
        <source>Such as “Account” or “Second cash box”.</source>
        <translation>Ví dụ: “Tài khoản” hoặc “Tiền mặt ở tổ 2”.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Empty where it is cash.</source>
        <translation>Để trống nếu là tiền mặt.</translation>
    </message>
    <message>
        <source>Funds, money places, opening figures</source>
        <translation>Quỹ, nơi giữ tiền, số dư đầu kỳ</translation>
    </message>
    <message>
        <source>Funds and their money places</source>
        <translation>Các quỹ và nơi giữ tiền</translation>
    </message>
    <message>
        <source>Each fund keeps its money in its own cash box, and in accounts at a bank if it has any. An opening figure is what was there on the day the books begin; it can be corrected once.</source>
        <translation>Mỗi quỹ giữ tiền mặt riêng, và có thể có tài khoản ngân hàng. Số dư đầu kỳ là số tiền có ở nơi giữ tiền vào ngày bắt đầu ghi sổ; chỉ sửa được một lần.</translation>
    </message>
    <message>
        <source>Add a money place…</source>
        <translation>Thêm nơi giữ tiền…</translation>
    </message>
    <message>
        <source>Add a fund…</source>
        <translation>Thêm quỹ…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Sửa tên…</translation>
    </message>
    <message>
        <source>Opening figure…</source>
        <translation>Số dư đầu kỳ…</translation>
    </message>
    <message>
        <source>Fund, money place</source>
        <translation>Quỹ, nơi giữ tiền</translation>
    </message>
    <message>
        <source>In it today</source>
        <translation>Số tiền hôm nay</translation>
    </message>
    <message>
        <source>{day}, corrected</source>
        <translation>{day}, đã sửa</translation>
    </message>
    <message>
        <source>Set the interest shares</source>
        <translation>Đặt tỷ lệ chia tiền lãi</translation>
    </message>
    <message>
        <source>Save the shares</source>
        <translation>Lưu tỷ lệ</translation>
    </message>
    <message>
        <source>{fund}, %</source>
        <translation>{fund}, %</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Together 100 %.</source>
        <translation>Cộng lại đủ 100 %.</translation>
    </message>
    <message>
        <source>Together {total} %</source>
        <translation>Cộng lại {total} %</translation>
    </message>
    <message>
        <source>It must be 100 %.</source>
        <translation>Phải đủ 100 %.</translation>
    </message>
    <message>
        <source>Interest shares</source>
        <translation>Chia tiền lãi</translation>
    </message>
    <message>
        <source>Each time interest is collected it goes to the funds by these shares, in the same voucher. What was collected before stays as it was shared out.</source>
        <translation>Mỗi lần thu lãi, tiền lãi vào các quỹ theo tỷ lệ này, ngay trong cùng một phiếu. Tiền lãi đã thu trước đó giữ nguyên như đã chia.</translation>
    </message>
    <message>
        <source>Interest shares by day</source>
        <translation>Tỷ lệ chia tiền lãi theo ngày</translation>
    </message>
    <message>
        <source>Set the shares…</source>
        <translation>Đặt tỷ lệ mới…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>đang áp dụng</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>sắp áp dụng</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>đã áp dụng trước đây</translation>
    </message>
    <message>
        <source>Saved: these shares hold from {day} on.</source>
        <translation>Đã lưu: tỷ lệ này áp dụng từ ngày {day}.</translation>
    </message>
    <message>
        <source>Used last:</source>
        <translation>Dùng gần đây:</translation>
    </message>
    <message>
        <source>New: add it to the list</source>
        <translation>Loại mới: thêm vào danh sách</translation>
    </message>
    <message>
        <source>Record a receipt</source>
        <translation>Ghi thu</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Ghi chi</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Ghi phiếu thu</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Ghi phiếu chi</translation>
    </message>
    <message>
        <source>Recorded as {voucher}: {kind}, {amount}.</source>
        <translation>Đã ghi {voucher}: {kind}, {amount}.</translation>
    </message>
    <message>
        <source>Attached papers…</source>
        <translation>Kèm giấy tờ…</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Thu của ai</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Chi cho ai</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Về khoản gì</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>Attached papers</source>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <source>In it: {balance}</source>
        <translation>Đang có: {balance}</translation>
    </message>
    <message>
        <source>A member&apos;s own dues: take them in the dues book.</source>
        <translation>Phí của từng người: xin thu ở Sổ thu phí thành viên.</translation>
    </message>
    <message>
        <source>Print the voucher</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Hủy phiếu này…</translation>
    </message>
    <message>
        <source>{voucher} is taken back.</source>
        <translation>Đã hủy phiếu {voucher}.</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Chuyển tiền</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>Ghi chuyển tiền</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Recorded as {voucher}: {amount} from {source} to {target}.</source>
        <translation>Đã ghi {voucher}: {amount} từ {source} sang {target}.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Other money of this meeting</source>
        <translation>Thu chi khác của buổi này</translation>
    </message>
    <message>
        <source>Nothing besides loans and dues yet. Choose what the money is for, and type how much.</source>
        <translation>Buổi này chưa có thu chi nào ngoài vay vốn và phí thành viên. Xin chọn khoản thu hoặc chi rồi gõ số tiền.</translation>
    </message>
    <message>
        <source>{fund}: received {received}, paid {paid}</source>
        <translation>{fund}: thu {received}, chi {paid}</translation>
    </message>
</context>
<context>
    <name>Receivers</name>
    <message>
        <source>Association of the Elderly of the commune or ward</source>
        <translation>Hội Người cao tuổi xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>Association of the former district (until 01/07/2025)</source>
        <translation>Hội Người cao tuổi huyện (trước 01/07/2025)</translation>
    </message>
    <message>
        <source>Association of the province</source>
        <translation>Hội Người cao tuổi tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Women&apos;s Union</source>
        <translation>Hội Liên hiệp Phụ nữ</translation>
    </message>
    <message>
        <source>People&apos;s Committee</source>
        <translation>Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>The report of {period} is to be sent to {who} by {day}</source>
        <translation>Cần gửi báo cáo {period} cho {who}, hạn {day}</translation>
    </message>
    <message>
        <source>Change the receiver</source>
        <translation>Sửa nơi nhận</translation>
    </message>
    <message>
        <source>Add a receiver of reports</source>
        <translation>Thêm nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>Save the receiver</source>
        <translation>Lưu nơi nhận</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên nơi nhận</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Là cơ quan, đoàn thể nào</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Có từ ngày</translation>
    </message>
    <message>
        <source>Empty: always</source>
        <translation>Để trống: từ trước đến nay</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Không còn từ ngày</translation>
    </message>
    <message>
        <source>Empty: it still exists</source>
        <translation>Để trống: hiện vẫn còn</translation>
    </message>
    <message>
        <source>Empty: no such report</source>
        <translation>Để trống: không gửi báo cáo này</translation>
    </message>
    <message>
        <source>{kind}: days after the closing day</source>
        <translation>{kind}: gửi trong mấy ngày sau ngày chốt</translation>
    </message>
    <message>
        <source>Who receives reports</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>Reports name the body as it was called on the last day of their period. When a body is renamed or merged, end it and add the new one: old reports keep the old name.</source>
        <translation>Báo cáo ghi nơi nhận đúng theo tên vào ngày cuối kỳ. Khi nơi nhận đổi tên hoặc sáp nhập, xin ghi ngày nơi cũ không còn rồi thêm nơi nhận mới: báo cáo cũ giữ tên cũ.</translation>
    </message>
    <message>
        <source>Nobody is written down yet. Add who receives the club&apos;s reports.</source>
        <translation>Chưa ghi nơi nhận nào. Xin thêm nơi nhận báo cáo của câu lạc bộ.</translation>
    </message>
    <message>
        <source>Add a receiver…</source>
        <translation>Thêm nơi nhận…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Nhận báo cáo</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>Từ – đến</translation>
    </message>
    <message>
        <source>{kind}, within {days} days</source>
        <translation>{kind}, trong {days} ngày</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không nhận báo cáo nào</translation>
    </message>
    <message>
        <source>Who receives reports…</source>
        <translation>Nơi nhận báo cáo…</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{name} cannot be read. Copy it once more.</source>
        <translation>Không đọc được {name}. Xin chép lại tệp.</translation>
    </message>
    <message>
        <source>{name} is not a whole data file of a club. Ask the club to send it again.</source>
        <translation>{name} không phải tệp số liệu nguyên vẹn của câu lạc bộ. Xin câu lạc bộ gửi lại.</translation>
    </message>
    <message>
        <source>{name} is far too large for a club&apos;s data file.</source>
        <translation>{name} quá lớn, không phải tệp số liệu của câu lạc bộ.</translation>
    </message>
    <message>
        <source>{name} holds something foreign: {detail}. Ask the club to send it again.</source>
        <translation>Trong {name} có tệp lạ: {detail}. Xin câu lạc bộ gửi lại.</translation>
    </message>
    <message>
        <source>{name} lacks {detail}. Ask the club to send it again.</source>
        <translation>{name} thiếu {detail}. Xin câu lạc bộ gửi lại.</translation>
    </message>
    <message>
        <source>In {name}, {detail} was changed after the club made it. Ask the club to send it again.</source>
        <translation>Trong {name}, {detail} đã bị sửa sau khi câu lạc bộ lập. Xin câu lạc bộ gửi lại.</translation>
    </message>
    <message>
        <source>{name} was made by a newer program (format {detail}). Get the newest program to read it.</source>
        <translation>{name} do bản chương trình mới hơn lập (định dạng {detail}). Xin cài bản mới nhất để đọc.</translation>
    </message>
    <message>
        <source>The signature of {name} does not fit. Ask the club to send it again.</source>
        <translation>Chữ ký số của {name} không khớp. Xin câu lạc bộ gửi lại.</translation>
    </message>
    <message>
        <source>{name} says it is from {detail}, but is signed with another key than before. Call the club and compare the key.</source>
        <translation>{name} ghi là của {detail} nhưng ký bằng khóa khác lần trước. Xin gọi điện cho câu lạc bộ để đối chiếu khóa.</translation>
    </message>
    <message>
        <source>{name} is from another club: {detail}.</source>
        <translation>{name} là của câu lạc bộ khác: {detail}.</translation>
    </message>
    <message>
        <source>{name} carries number {detail}, like another file of the same club and period. Ask the club which one is right.</source>
        <translation>{name} mang số lần gửi {detail}, trùng với một tệp khác của cùng câu lạc bộ và cùng kỳ. Xin hỏi câu lạc bộ tệp nào đúng.</translation>
    </message>
    <message>
        <source>{name} is older than what was read before (number {detail}), so it is not taken.</source>
        <translation>{name} cũ hơn lần gửi đã đọc (lần {detail}) nên không nhận.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The period is not over: it lasts until {day}.</source>
        <translation>Kỳ này đến ngày {day} mới hết.</translation>
    </message>
    <message>
        <source>No meeting was held in {month}, and no reason is written down.</source>
        <translation>Tháng {month} không sinh hoạt mà chưa ghi lý do.</translation>
    </message>
    <message>
        <source>The minutes of the meeting of {day} are not signed.</source>
        <translation>Biên bản ngày {day} chưa ký.</translation>
    </message>
    <message>
        <source>The roll of the meeting of {day} was not called.</source>
        <translation>Buổi sinh hoạt ngày {day} chưa điểm danh.</translation>
    </message>
    <message>
        <source>The cash was not counted at the meeting of {day}.</source>
        <translation>Buổi sinh hoạt ngày {day} chưa kiểm quỹ.</translation>
    </message>
    <message>
        <source>The cash counted on {day} differs from the books by {amount}, and nobody said why.</source>
        <translation>Tiền kiểm quỹ ngày {day} lệch so với sổ {amount} mà chưa ghi lý do.</translation>
    </message>
    <message>
        <source>Nothing is told of what the club did: no line about any area of activity.</source>
        <translation>Chưa ghi câu lạc bộ đã làm gì: chưa có dòng nào về các mảng hoạt động.</translation>
    </message>
    <message>
        <source>Members without a year of birth: {count}. They count as younger than 55.</source>
        <translation>Số thành viên chưa có năm sinh: {count}. Những người này được tính là dưới 55 tuổi.</translation>
    </message>
    <message>
        <source>“{section}”: figures changed after its words were edited. Read it again.</source>
        <translation>“{section}”: số liệu đã thay đổi sau khi sửa lời văn. Xin đọc lại.</translation>
    </message>
    <message>
        <source>The number of members changed a lot since the period before: {difference}.</source>
        <translation>Số thành viên thay đổi nhiều so với kỳ trước: {difference}.</translation>
    </message>
    <message>
        <source>{fund} fell a lot in the period: {amount}. Is every entry right?</source>
        <translation>{fund} giảm nhiều trong kỳ: {amount}. Xin xem lại các khoản đã ghi.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Đến trang sinh hoạt</translation>
    </message>
    <message>
        <source>Go to the minutes</source>
        <translation>Đến biên bản</translation>
    </message>
    <message>
        <source>Go to the roll call</source>
        <translation>Đến điểm danh</translation>
    </message>
    <message>
        <source>Go to the cash count</source>
        <translation>Đến kiểm quỹ</translation>
    </message>
    <message>
        <source>Go to what was done</source>
        <translation>Đến phần hoạt động</translation>
    </message>
    <message>
        <source>Go to these members</source>
        <translation>Đến danh sách những người này</translation>
    </message>
    <message>
        <source>Read the words again</source>
        <translation>Đọc lại lời văn</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>Đến danh sách thành viên</translation>
    </message>
    <message>
        <source>Go to the cash book</source>
        <translation>Đến sổ quỹ</translation>
    </message>
    <message>
        <source>Organisation and members</source>
        <translation>Tổ chức và thành viên</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt câu lạc bộ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hoạt động theo mảng</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>Các quỹ</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>What must be said about the figures</source>
        <translation>Những điều cần nói rõ về số liệu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá chung</translation>
    </message>
    <message>
        <source>Plan for the next period</source>
        <translation>Phương hướng kỳ tới</translation>
    </message>
    <message>
        <source>Wishes and proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>board</source>
        <translation>họp Ban Chủ nhiệm</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>6 tháng đầu năm {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>6 tháng cuối năm {year}</translation>
    </message>
    <message>
        <source>month {number} of {year}</source>
        <translation>tháng {number} năm {year}</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>quý {number} năm {year}</translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation>năm {year}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Report and send</source>
        <translation>Báo cáo và gửi</translation>
    </message>
    <message>
        <source>Closing days of the periods</source>
        <translation>Ngày chốt kỳ báo cáo</translation>
    </message>
    <message>
        <source>Save the closing days</source>
        <translation>Lưu ngày chốt</translation>
    </message>
    <message>
        <source>A month closed on the 25th runs from the 26th of the month before to the 25th. 31 is the last day of every month.</source>
        <translation>Nếu chốt ngày 25 thì kỳ tháng tính từ ngày 26 tháng trước đến ngày 25. Số 31 nghĩa là ngày cuối của tháng.</translation>
    </message>
    <message>
        <source>Months and quarters close on day</source>
        <translation>Tháng và quý chốt vào ngày</translation>
    </message>
    <message>
        <source>Half-years and years close on day</source>
        <translation>6 tháng và năm chốt vào ngày</translation>
    </message>
    <message>
        <source>Figures of {period}</source>
        <translation>Các chỉ tiêu {period}</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tất cả chỉ tiêu</translation>
    </message>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>Xem số này từ đâu mà có</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>before: {before} · joined {joined} · left {left}</source>
        <translation>kỳ trước: {before} · vào {joined} · ra {left}</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Phụ nữ</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>Từ 60 tuổi</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Hộ nghèo</translation>
    </message>
    <message>
        <source>Near-poor</source>
        <translation>Hộ cận nghèo</translation>
    </message>
    <message>
        <source>Ever borrowed</source>
        <translation>Đã từng vay</translation>
    </message>
    <message>
        <source>Beside the club&apos;s targets</source>
        <translation>So với mục tiêu của câu lạc bộ</translation>
    </message>
    <message>
        <source>Members who borrowed</source>
        <translation>Thành viên đã từng vay</translation>
    </message>
    <message>
        <source>Present at meetings</source>
        <translation>Dự sinh hoạt</translation>
    </message>
    <message>
        <source>Areas with activity</source>
        <translation>Mảng có hoạt động</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số thành viên</translation>
    </message>
    <message>
        <source>Funds at the end</source>
        <translation>Các quỹ cuối kỳ</translation>
    </message>
    <message>
        <source>received {received} · used {used}</source>
        <translation>thu {received} · chi {used}</translation>
    </message>
    <message>
        <source>lent out on {count} loans</source>
        <translation>dư nợ của {count} khoản vay</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Cho vay</translation>
    </message>
    <message>
        <source>Principal collected</source>
        <translation>Thu gốc</translation>
    </message>
    <message>
        <source>Interest collected</source>
        <translation>Thu lãi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Trước khi gửi</translation>
    </message>
    <message>
        <source>Nothing is missing, nothing looks odd.</source>
        <translation>Không thiếu gì, không có gì khác thường.</translation>
    </message>
    <message>
        <source>Explained: {words}</source>
        <translation>Đã ghi lý do: {words}</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Sửa lý do…</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Ghi lý do…</translation>
    </message>
    <message>
        <source>Named list under a pass phrase</source>
        <translation>Danh sách có tên, khóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>Choose where to save the list…</source>
        <translation>Chọn nơi lưu danh sách…</translation>
    </message>
    <message>
        <source>The usual data file holds no name. This list holds only those who agreed to stand in it: {count}. It opens in 7-Zip and WinRAR with its pass phrase, which is told by telephone and never written beside the file. That it was made is kept in the log.</source>
        <translation>Tệp số liệu gửi hằng kỳ không có tên ai. Danh sách này chỉ gồm những người đã đồng ý: {count} người. Mở bằng 7-Zip hoặc WinRAR với mật khẩu; mật khẩu nói qua điện thoại, đừng viết kèm tệp. Việc lập danh sách được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>At least {least} letters; write it down on paper for yourself</source>
        <translation>Ít nhất {least} ký tự; xin ghi ra giấy để giữ riêng</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The receiver asked for names, and may have them</source>
        <translation>Nơi nhận có yêu cầu danh sách và được phép nhận</translation>
    </message>
    <message>
        <source>Tick this, or leave without making the list.</source>
        <translation>Xin đánh dấu vào đây, hoặc thôi không lập danh sách.</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Nơi lưu danh sách</translation>
    </message>
    <message>
        <source>Done: {path} was written and read back whole.</source>
        <translation>Đã xong: đã ghi {path} và đọc lại nguyên vẹn.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Đang viết báo cáo…</translation>
    </message>
    <message>
        <source>Words of the report</source>
        <translation>Lời văn của báo cáo</translation>
    </message>
    <message>
        <source>Report of {period}</source>
        <translation>Báo cáo {period}</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Xem các chỉ tiêu</translation>
    </message>
    <message>
        <source>Print and send</source>
        <translation>In và gửi</translation>
    </message>
    <message>
        <source>See {period}</source>
        <translation>Xem {period}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Closing days of the periods…</source>
        <translation>Ngày chốt kỳ báo cáo…</translation>
    </message>
    <message>
        <source>Everything that was sent…</source>
        <translation>Những gì đã gửi…</translation>
    </message>
    <message>
        <source>Named list under a pass phrase…</source>
        <translation>Danh sách có tên, khóa bằng mật khẩu…</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Tệp số liệu</translation>
    </message>
    <message>
        <source>Nothing was sent for this period yet. The paper says “draft” and carries no code until the data file is made.</source>
        <translation>Kỳ này chưa gửi. Bản giấy ghi “Bản nháp” và chưa có mã cho đến khi lập tệp số liệu.</translation>
    </message>
    <message>
        <source>The file was made and nothing has changed since.</source>
        <translation>Đã lập tệp và từ đó chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Figures or words changed since the file was made: send a corrected one.</source>
        <translation>Số liệu hoặc lời văn đã thay đổi sau khi lập tệp: xin gửi lại bản đã sửa.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lần gửi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Report and data file are ready</source>
        <translation>Báo cáo và tệp số liệu đã sẵn sàng</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gửi cho</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>In báo cáo</translation>
    </message>
    <message>
        <source>Save the file onto a stick or into a folder…</source>
        <translation>Lưu tệp vào USB hoặc thư mục…</translation>
    </message>
    <message>
        <source>Where to save the data file</source>
        <translation>Nơi lưu tệp số liệu</translation>
    </message>
    <message>
        <source>Print the report; the chair signs it. It carries the same code as the file.</source>
        <translation>In báo cáo để Chủ nhiệm ký. Bản giấy mang cùng mã kiểm tra với tệp.</translation>
    </message>
    <message>
        <source>Save the file onto a USB stick, or into a folder of this computer.</source>
        <translation>Lưu tệp vào USB, hoặc vào một thư mục trên máy này.</translation>
    </message>
    <message>
        <source>To send it by Zalo: open Zalo on the computer, choose the receiver, press the paper clip, choose “Send file”, and pick this very file. Do not unpack it or take a picture of it. Read the code to the receiver by telephone: they compare it with theirs.</source>
        <translation>Gửi bằng Zalo: mở Zalo trên máy tính, chọn người nhận, bấm hình chiếc kẹp giấy, chọn “Gửi File”, rồi chọn đúng tệp này. Đừng giải nén, đừng chụp ảnh. Đọc mã qua điện thoại để nơi nhận đối chiếu.</translation>
    </message>
    <message>
        <source>Everything that was sent</source>
        <translation>Những gì đã gửi</translation>
    </message>
    <message>
        <source>The club&apos;s key, to be compared by telephone: {key}. It is the same in every file.</source>
        <translation>Khóa của câu lạc bộ, để đối chiếu qua điện thoại: {key}. Tệp nào cũng mang khóa này.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Make a report and send it: it is listed here.</source>
        <translation>Chưa gửi báo cáo nào. Báo cáo đã gửi sẽ có ở đây.</translation>
    </message>
    <message>
        <source>Print or save it again…</source>
        <translation>In hoặc lưu lại…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>named list, people: {count}</source>
        <translation>danh sách có tên, số người: {count}</translation>
    </message>
    <message>
        <source>takes the place of number {number}: {why}</source>
        <translation>thay cho lần {number}: {why}</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Ghi lý do này</translation>
    </message>
    <message>
        <source>One sentence. It stands in the report and in the data file.</source>
        <translation>Một câu. Câu này có trong báo cáo và trong tệp số liệu.</translation>
    </message>
    <message>
        <source>What the club says about it</source>
        <translation>Câu lạc bộ nói rõ</translation>
    </message>
    <message>
        <source>Send a corrected report</source>
        <translation>Gửi lại báo cáo đã sửa</translation>
    </message>
    <message>
        <source>Make the new file</source>
        <translation>Lập tệp mới</translation>
    </message>
    <message>
        <source>File number {number} was made for this period before, and figures or words changed since. The new file says that it takes its place; both are kept.</source>
        <translation>Kỳ này đã lập tệp lần {number}, sau đó số liệu hoặc lời văn đã thay đổi. Tệp mới sẽ ghi là thay cho tệp đó; cả hai đều được giữ.</translation>
    </message>
    <message>
        <source>Why it is sent again</source>
        <translation>Lý do gửi lại</translation>
    </message>
    <message>
        <source>Members over the periods</source>
        <translation>Thành viên qua các kỳ</translation>
    </message>
    <message>
        <source>members</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>Income Fund over the periods, in millions of đồng</source>
        <translation>Quỹ tăng thu nhập qua các kỳ (triệu đồng)</translation>
    </message>
    <message>
        <source>total of the fund</source>
        <translation>tổng quỹ</translation>
    </message>
    <message>
        <source>lent out</source>
        <translation>đang cho vay</translation>
    </message>
    <message>
        <source>Full line: {whole}. Dashed line: {part}.</source>
        <translation>Nét liền: {whole}. Nét đứt: {part}.</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>There is no name in this row.</source>
        <translation>Dòng này không có họ tên. Xin gõ họ và tên.</translation>
    </message>
    <message>
        <source>This does not look like a full name. Please check it.</source>
        <translation>Đây không giống họ tên đầy đủ. Xin xem lại.</translation>
    </message>
    <message>
        <source>The list does not say whether this is a woman or a man.</source>
        <translation>Danh sách không ghi người này là nam hay nữ. Xin chọn.</translation>
    </message>
    <message>
        <source>“{value}” is not a sex. Choose Nam or Nữ.</source>
        <translation>“{value}” không phải là giới tính. Xin chọn Nam hoặc Nữ.</translation>
    </message>
    <message>
        <source>Both columns, Nam and Nữ, are filled. Choose one.</source>
        <translation>Cả hai cột Nam và Nữ đều có ghi. Xin chọn một.</translation>
    </message>
    <message>
        <source>The date “{value}” is on no calendar. Please correct it.</source>
        <translation>Ngày “{value}” không có trên lịch. Xin sửa lại.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a date of birth.</source>
        <translation>“{value}” không phải là ngày sinh. Xin gõ năm sinh hoặc ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>“{value}” lies in the future or too long ago.</source>
        <translation>“{value}” chưa đến hoặc đã quá lâu. Xin xem lại.</translation>
    </message>
    <message>
        <source>A citizen number has 12 digits; “{value}” does not.</source>
        <translation>Số CCCD có 12 chữ số; “{value}” không đúng. Xin gõ lại như trên thẻ.</translation>
    </message>
    <message>
        <source>The spreadsheet rounded this number to “{value}”; its last digits are lost. Please type it again.</source>
        <translation>Excel đã làm tròn số này thành “{value}”, các chữ số cuối đã mất. Xin gõ lại.</translation>
    </message>
    <message>
        <source>The citizen number {value} is already that of {hint}. Two people cannot have one number.</source>
        <translation>Số CCCD {value} đã ghi cho {hint}. Hai người không thể chung một số. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>“{value}” is not a usual phone number. Please check it.</source>
        <translation>“{value}” không giống số điện thoại. Xin xem lại.</translation>
    </message>
    <message>
        <source>“{value}” is no class of household that is known.</source>
        <translation>“{value}” không phải là diện hộ nào. Xin chọn diện hộ.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a day that can be.</source>
        <translation>“{value}” không phải là ngày hợp lý. Xin gõ ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>There is a formula here; formulas are not computed: {value}</source>
        <translation>Ô này là công thức, chương trình không tính công thức: {value}</translation>
    </message>
    <message>
        <source>The remark {hint} beside the name was left out of the name.</source>
        <translation>Lời ghi {hint} bên cạnh họ tên không được đưa vào họ tên.</translation>
    </message>
    <message>
        <source>The list ticks only one sex; the blank was read as the other.</source>
        <translation>Danh sách chỉ đánh dấu một giới; ô trống được đọc là giới kia.</translation>
    </message>
    <message>
        <source>The title before the name and the sex do not agree.</source>
        <translation>Cách xưng hô trước họ tên và giới tính không khớp nhau.</translation>
    </message>
    <message>
        <source>The year has only two digits; {hint} was guessed. Please check it.</source>
        <translation>Năm chỉ có hai chữ số; chương trình đoán là {hint}. Xin xem lại.</translation>
    </message>
    <message>
        <source>The list gives an age; the year {hint} was reckoned from it and may be off by one.</source>
        <translation>Danh sách ghi tuổi; năm sinh {hint} được tính từ tuổi và có thể lệch một năm.</translation>
    </message>
    <message>
        <source>“{value}” is the spreadsheet&apos;s own number of a day; it was read as {hint}.</source>
        <translation>“{value}” là số thứ tự ngày của Excel; được đọc là {hint}.</translation>
    </message>
    <message>
        <source>The spreadsheet made the date {value} out of a year; it was read as the year {hint}.</source>
        <translation>Excel đã biến một năm thành ngày {value}; được đọc là năm {hint}.</translation>
    </message>
    <message>
        <source>The list is not sure of this date of birth: {value}</source>
        <translation>Danh sách không ghi chắc chắn ngày sinh này: {value}</translation>
    </message>
    <message>
        <source>By this date of birth the person is younger than 18.</source>
        <translation>Theo ngày sinh này, người này chưa đủ 18 tuổi.</translation>
    </message>
    <message>
        <source>There is more than one citizen number: “{value}”. Only {hint} was taken.</source>
        <translation>Có nhiều số CCCD: “{value}”. Chỉ lấy số {hint}.</translation>
    </message>
    <message>
        <source>Zeros at the front were lost; “{value}” was read as {hint}. Please check it.</source>
        <translation>Số 0 ở đầu bị mất; “{value}” được đọc là {hint}. Xin xem lại.</translation>
    </message>
    <message>
        <source>This is the number of an old identity card (9 digits). It can be kept.</source>
        <translation>Đây là số chứng minh nhân dân cũ (9 chữ số). Vẫn ghi được.</translation>
    </message>
    <message>
        <source>The citizen number does not begin with the code of a province.</source>
        <translation>Số CCCD không bắt đầu bằng mã của một tỉnh.</translation>
    </message>
    <message>
        <source>The citizen number belongs to the other sex.</source>
        <translation>Số CCCD không khớp với giới tính.</translation>
    </message>
    <message>
        <source>The citizen number belongs to another year of birth.</source>
        <translation>Số CCCD không khớp với năm sinh.</translation>
    </message>
    <message>
        <source>The zero at the front was lost; it was read as {hint}.</source>
        <translation>Số 0 ở đầu bị mất; được đọc là {hint}.</translation>
    </message>
    <message>
        <source>This is a number of 11 digits from before 2018; today it would be {hint}.</source>
        <translation>Đây là số 11 chữ số dùng trước năm 2018; nay là {hint}.</translation>
    </message>
    <message>
        <source>There is more than one phone number or a remark: “{value}”. Only {hint} was taken.</source>
        <translation>Ô có nhiều số điện thoại hoặc có lời ghi: “{value}”. Chỉ lấy số {hint}.</translation>
    </message>
    <message>
        <source>Beside the number stands “{hint}”; it was read as whose phone this is.</source>
        <translation>Bên cạnh số có ghi “{hint}”; được hiểu là điện thoại của người ấy.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole day; it was read as {hint}.</source>
        <translation>“{value}” chưa đủ ngày tháng năm; được đọc là {hint}.</translation>
    </message>
    <message>
        <source>The code {value} is already that of {hint}; this person gets the next code.</source>
        <translation>Mã {value} đã có người dùng: {hint}; người này được mã tiếp theo.</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook; it was read all the same.</source>
        <translation>Dòng này bị ẩn trong tệp; vẫn được đọc.</translation>
    </message>
    <message>
        <source>This sheet is hidden in the workbook; it was read all the same.</source>
        <translation>Trang này bị ẩn trong tệp; vẫn được đọc.</translation>
    </message>
    <message>
        <source>A title above the list</source>
        <translation>Dòng tiêu đề phía trên danh sách</translation>
    </message>
    <message>
        <source>The heading of a group; the people below belong to it</source>
        <translation>Tên tổ, nhóm; những người bên dưới thuộc tổ, nhóm này</translation>
    </message>
    <message>
        <source>The numbers of the columns</source>
        <translation>Dòng đánh số các cột</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Dòng tổng cộng</translation>
    </message>
    <message>
        <source>A signature, not a member</source>
        <translation>Phần ký tên, không phải thành viên</translation>
    </message>
    <message>
        <source>A row with a number and nothing else</source>
        <translation>Dòng chỉ có số thứ tự</translation>
    </message>
    <message>
        <source>Words that name no member</source>
        <translation>Lời ghi không nêu tên thành viên nào</translation>
    </message>
    <message>
        <source>No list of members was found on this sheet</source>
        <translation>Không tìm thấy danh sách thành viên trên trang này</translation>
    </message>
    <message>
        <source>A column that is not taken over</source>
        <translation>Cột không được lấy</translation>
    </message>
    <message>
        <source>The ethnic group is written down only with each person&apos;s consent, so not from a list</source>
        <translation>Dân tộc chỉ ghi khi từng người đồng ý, nên không lấy từ danh sách</translation>
    </message>
    <message>
        <source>The same citizen number. Is it the same person?</source>
        <translation>Trùng số CCCD. Có phải cùng một người không?</translation>
    </message>
    <message>
        <source>The same name and year of birth. Is it the same person?</source>
        <translation>Trùng họ tên và năm sinh. Có phải cùng một người không?</translation>
    </message>
    <message>
        <source>The same name, and one of the births is not known. Is it the same person?</source>
        <translation>Trùng họ tên, nhưng có một bên chưa rõ năm sinh. Có phải cùng một người không?</translation>
    </message>
    <message>
        <source>The same member code under another name. Is it the same person?</source>
        <translation>Trùng mã thành viên nhưng khác họ tên. Có phải cùng một người không?</translation>
    </message>
</context>
<context>
    <name>RollPlan</name>
    <message>
        <source>Read in a member list…</source>
        <translation>Nhập danh sách thành viên…</translation>
    </message>
    <message>
        <source>Take back the last list…</source>
        <translation>Bỏ lần nhập danh sách gần nhất…</translation>
    </message>
    <message>
        <source>(not taken over)</source>
        <translation>(không lấy)</translation>
    </message>
    <message>
        <source>(number of the row)</source>
        <translation>(số thứ tự)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Family and middle name</source>
        <translation>Họ và tên đệm</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ticked for a man</source>
        <translation>Đánh dấu: nam</translation>
    </message>
    <message>
        <source>Ticked for a woman</source>
        <translation>Đánh dấu: nữ</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Ngày hoặc năm sinh</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Ngày sinh (chỉ ngày)</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Tháng sinh</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Citizen number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>Số điện thoại của ai</translation>
    </message>
    <message>
        <source>Household class</source>
        <translation>Diện hộ</translation>
    </message>
    <message>
        <source>Ticked: poor household</source>
        <translation>Đánh dấu: hộ nghèo</translation>
    </message>
    <message>
        <source>Ticked: near-poor household</source>
        <translation>Đánh dấu: hộ cận nghèo</translation>
    </message>
    <message>
        <source>Ticked: newly out of poverty</source>
        <translation>Đánh dấu: mới thoát nghèo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, xóm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Mã thành viên</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ngày vào</translation>
    </message>
    <message>
        <source>Card of the Association of the Elderly</source>
        <translation>Số thẻ hội viên</translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation>Số thẻ BHYT</translation>
    </message>
    <message>
        <source>Insurance card valid until</source>
        <translation>Hạn thẻ BHYT</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Ethnic group (not taken over)</source>
        <translation>Dân tộc (không lấy)</translation>
    </message>
    <message>
        <source>Post in the club (not taken over)</source>
        <translation>Nhiệm vụ (không lấy)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Association card</source>
        <translation>Số thẻ hội viên</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Số thẻ BHYT</translation>
    </message>
    <message>
        <source>Insurance card until</source>
        <translation>Hạn thẻ BHYT</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>To be repaired</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Already there?</source>
        <translation>Trùng ai không?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Có thay đổi</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Để lại</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>người mới: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>có thay đổi: {count}</translation>
    </message>
    <message>
        <source>as they stand: {count}</source>
        <translation>không đổi: {count}</translation>
    </message>
    <message>
        <source>waiting for you: {count}</source>
        <translation>chờ sửa hoặc trả lời: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>để lại: {count}</translation>
    </message>
    <message>
        <source>People read: {count}</source>
        <translation>Đọc được {count} người</translation>
    </message>
    <message>
        <source>Read in a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>New people joined on</source>
        <translation>Ngày vào của người mới</translation>
    </message>
    <message>
        <source>For new people to whom the list gives no day.</source>
        <translation>Dùng cho người mới mà danh sách không ghi ngày vào.</translation>
    </message>
    <message>
        <source>Household classes are of the year</source>
        <translation>Diện hộ là của năm</translation>
    </message>
    <message>
        <source>Classes of other years stay as they are.</source>
        <translation>Diện hộ của các năm khác vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>This day has not come yet. Type today or an earlier day.</source>
        <translation>Ngày này chưa đến. Xin gõ ngày hôm nay hoặc ngày trước đó.</translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation>Dùng cho cả danh sách</translation>
    </message>
    <message>
        <source>What stands in the columns</source>
        <translation>Các cột trong danh sách</translation>
    </message>
    <message>
        <source>Column in the list</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Stands there, for example</source>
        <translation>Trong cột ghi, ví dụ</translation>
    </message>
    <message>
        <source>Is understood as</source>
        <translation>Được hiểu là</translation>
    </message>
    <message>
        <source>column {number}, without a heading</source>
        <translation>cột thứ {number}, không có tên cột</translation>
    </message>
    <message>
        <source>Column {heading}</source>
        <translation>Cột {heading}</translation>
    </message>
    <message>
        <source>{before}  →  {after}  (old font, converted)</source>
        <translation>{before}  →  {after}  (phông chữ cũ, đã chuyển)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Nobody could be read in this list. Choose below which column holds the full names, or choose another file.</source>
        <translation>Chưa đọc được người nào trong danh sách này. Xin chọn ở dưới cột nào ghi họ và tên, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>không lấy</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Will be stored</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>Đã có trong sổ</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Dòng {row}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Nên xem lại</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Sẽ làm gì</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(không có tên)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không phải thành viên</translation>
    </message>
    <message>
        <source>check</source>
        <translation>xem lại</translation>
    </message>
    <message>
        <source>The list of members</source>
        <translation>Chọn danh sách thành viên</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>Danh sách (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>No list has been read in that could be taken back.</source>
        <translation>Chưa có lần nhập danh sách nào để bỏ.</translation>
    </message>
    <message>
        <source>Take back everything that the list “{name}” brought in on {day}?</source>
        <translation>Bỏ tất cả những gì đã nhập từ danh sách “{name}” ngày {day}?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Bỏ lần nhập này</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Đang đọc {name}</translation>
    </message>
    <message>
        <source>Writing the members down</source>
        <translation>Đang ghi thành viên</translation>
    </message>
    <message>
        <source>Everything in the list stands on the roll already; nothing was changed.</source>
        <translation>Mọi người trong danh sách đều đã có trong sổ; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The list is stored. {brought}</source>
        <translation>Đã nhập danh sách. {brought}</translation>
    </message>
    <message>
        <source>Good, show the members</source>
        <translation>Được, xem thành viên</translation>
    </message>
    <message>
        <source>Take back this whole list</source>
        <translation>Bỏ lần nhập này</translation>
    </message>
    <message>
        <source>Taking it back makes the roll as it was before. It can also be done later: menu File, “Take back the last list…”.</source>
        <translation>Bỏ thì danh sách thành viên trở về như trước khi nhập. Để sau cũng được: mở mục Tệp, bấm “Bỏ lần nhập danh sách gần nhất…”.</translation>
    </message>
    <message>
        <source>The list “{name}” is taken back; the roll is as it was before.</source>
        <translation>Đã bỏ lần nhập danh sách “{name}”; danh sách thành viên trở về như trước.</translation>
    </message>
    <message>
        <source>New members: {added}. Members changed: {changed}.</source>
        <translation>Người mới: {added}. Người có thay đổi: {changed}.</translation>
    </message>
    <message>
        <source>Everybody in the list</source>
        <translation>Tất cả người trong danh sách</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Không có dòng nào.</translation>
    </message>
    <message>
        <source>{row}: correct it</source>
        <translation>{row}: sửa lại</translation>
    </message>
    <message>
        <source>Right so</source>
        <translation>Sửa xong</translation>
    </message>
    <message>
        <source>In the list: {cells}</source>
        <translation>Trong danh sách: {cells}</translation>
    </message>
    <message>
        <source>not told in the list</source>
        <translation>danh sách không ghi</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Dòng đang chọn</translation>
    </message>
    <message>
        <source>This is a member: take it in…</source>
        <translation>Đây là thành viên: nhập dòng này…</translation>
    </message>
    <message>
        <source>{name} left the club on {day}.</source>
        <translation>{name} đã ra câu lạc bộ ngày {day}.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>Somebody else: store as new</source>
        <translation>Người khác: ghi là người mới</translation>
    </message>
    <message>
        <source>On the roll as {code} {name}. Tick what the list may change:</source>
        <translation>Đã có trong sổ: {code} {name}. Đánh dấu những chỗ lấy theo danh sách:</translation>
    </message>
    <message>
        <source>Take this row in again</source>
        <translation>Nhập lại dòng này</translation>
    </message>
    <message>
        <source>Correct this row…</source>
        <translation>Sửa dòng này…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Để lại, không nhập dòng này</translation>
    </message>
    <message>
        <source>What was read in {name}</source>
        <translation>Kết quả đọc {name}</translation>
    </message>
    <message>
        <source>Nothing of the list is stored yet. Leave it all the same?</source>
        <translation>Danh sách chưa được nhập. Bỏ, không nhập nữa?</translation>
    </message>
    <message>
        <source>Go on with the list</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Leave, store nothing</source>
        <translation>Bỏ, không nhập</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Xem lại các cột</translation>
    </message>
    <message>
        <source>Right, show everybody</source>
        <translation>Đúng, xem từng người</translation>
    </message>
    <message>
        <source>Right, store it</source>
        <translation>Đúng, lưu lại</translation>
    </message>
    <message>
        <source>Rows that still wait for you: {count}. What about them?</source>
        <translation>Còn {count} dòng chờ sửa hoặc trả lời. Làm thế nào với các dòng ấy?</translation>
    </message>
    <message>
        <source>Show them to me</source>
        <translation>Xem các dòng ấy</translation>
    </message>
    <message>
        <source>Leave them out, store the others</source>
        <translation>Để lại, chỉ nhập các dòng khác</translation>
    </message>
    <message>
        <source>Rows that are left out can be added later, by hand or by reading the list again.</source>
        <translation>Dòng để lại có thể ghi thêm sau, bằng tay hoặc bằng cách nhập lại danh sách.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Bring a safety copy back…</source>
        <translation>Phục hồi từ bản sao lưu…</translation>
    </message>
    <message>
        <source>Bring a safety copy back</source>
        <translation>Phục hồi từ bản sao lưu</translation>
    </message>
    <message>
        <source>Bring this copy back…</source>
        <translation>Phục hồi bản này…</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Các bản sao lưu</translation>
    </message>
    <message>
        <source>There is no safety copy of this club yet.</source>
        <translation>Chưa có bản sao lưu nào của câu lạc bộ này.</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Xem bên trong…</translation>
    </message>
    <message>
        <source>Bring back the copy of {when}?</source>
        <translation>Phục hồi sổ từ bản sao lưu lúc {when}?</translation>
    </message>
    <message>
        <source>No, keep the books as they are</source>
        <translation>Không, giữ nguyên sổ</translation>
    </message>
    <message>
        <source>Bring this copy back</source>
        <translation>Phục hồi bản này</translation>
    </message>
    <message>
        <source>The present file is not deleted: it is kept under another name in the same folder.</source>
        <translation>Tệp hiện nay không bị xóa mà được giữ lại với tên khác trong cùng thư mục.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Sao lưu lúc</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ tệp</translation>
    </message>
    <message>
        <source>{kilobytes} kB</source>
        <translation>{kilobytes} kB</translation>
    </message>
    <message>
        <source>Kept apart: the books did not go on from this copy.</source>
        <translation>Bản này để riêng: sổ không ghi tiếp từ đây.</translation>
    </message>
    <message>
        <source>This copy is not any more what it was when it was made: the disk may be failing, or somebody changed it. Choose another one if there is one.</source>
        <translation>Bản sao này không còn đúng như lúc được lưu: có thể ổ đĩa đang hỏng, hoặc đã có người sửa tệp. Xin chọn bản khác nếu có.</translation>
    </message>
    <message>
        <source>This copy was locked by another pass phrase, which is asked for when you go on.</source>
        <translation>Bản này khóa bằng một mật khẩu khác; bấm tiếp thì chương trình hỏi mật khẩu đó.</translation>
    </message>
    <message>
        <source>locked by another pass phrase</source>
        <translation>khóa bằng mật khẩu khác</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>đã hỏng</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>để riêng</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <translation>đã bị thay đổi</translation>
    </message>
    <message>
        <source>This copy is damaged. Choose another one.</source>
        <translation>Bản sao lưu này đã hỏng. Xin chọn bản khác.</translation>
    </message>
    <message>
        <source>The present file does not open, or is not this club&apos;s, so nothing more is lost by this copy.</source>
        <translation>Tệp hiện nay không mở được hoặc không phải của câu lạc bộ này, nên phục hồi không làm mất gì thêm.</translation>
    </message>
    <message>
        <source>This copy holds the same as the books now.</source>
        <translation>Bản này giống hệt sổ hiện nay.</translation>
    </message>
    <message>
        <source>What was recorded after this copy is missing in it: vouchers {vouchers}, people {people}, and every change since.</source>
        <translation>Bản này thiếu những gì ghi sau đó: {vouchers} phiếu, {people} người, và mọi chỗ đã sửa từ lúc ấy.</translation>
    </message>
    <message>
        <source>See the safety copies…</source>
        <translation>Xem các bản sao lưu…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Safety copies of this club are kept on this computer.</source>
        <translation>Trên máy này còn giữ các bản sao lưu của câu lạc bộ.</translation>
    </message>
    <message>
        <source>The club&apos;s file holds much less than its last safety copy. Is it the right file?</source>
        <translation>Tệp của câu lạc bộ ít dữ liệu hơn hẳn bản sao lưu gần nhất. Đây có đúng là tệp cần mở không?</translation>
    </message>
    <message>
        <source>Yes, it is the right file</source>
        <translation>Đúng, đây là tệp cần dùng</translation>
    </message>
    <message>
        <source>Nothing was removed: older copies stay, and the copy of this file is kept apart. If a list of members was just taken back, it is right that less is held.</source>
        <translation>Không có gì bị xóa: các bản sao cũ vẫn còn, bản sao của tệp này được để riêng. Nếu vừa bỏ lần nhập danh sách thì ít hơn là đúng.</translation>
    </message>
    <message>
        <source>The safety copy of {when} is open now.</source>
        <translation>Đã phục hồi và mở bản sao lưu lúc {when}.</translation>
    </message>
    <message>
        <source>The file of before is kept as {name} in the same folder.</source>
        <translation>Tệp trước đó được giữ lại với tên {name} trong cùng thư mục.</translation>
    </message>
    <message>
        <source>Until now this file was that of {club}. Now it is another club&apos;s: {title}. Is that right?</source>
        <translation>Trước nay tệp này là sổ của {club}. Bây giờ trong tệp lại là sổ của {title}. Có đúng không?</translation>
    </message>
    <message>
        <source>See the safety copies of {club}…</source>
        <translation>Xem các bản sao lưu của {club}…</translation>
    </message>
    <message>
        <source>Yes, go on with this club</source>
        <translation>Đúng, dùng sổ này</translation>
    </message>
    <message>
        <source>Somebody may have copied another club&apos;s file over it. Nothing was removed: the safety copies stay, and this file is kept under another name if you bring one back.</source>
        <translation>Có thể ai đó đã chép tệp của câu lạc bộ khác đè lên. Các bản sao lưu vẫn còn nguyên; nếu phục hồi thì tệp này được giữ lại dưới tên khác.</translation>
    </message>
    <message>
        <source>The books are safe, and everything stays in the order in which it was recorded. Set the date and time of the computer right, then open the club again. Until then look at the date of every voucher before you record it.</source>
        <translation>Sổ sách vẫn an toàn, mọi việc vẫn giữ đúng thứ tự đã ghi. Xin chỉnh lại ngày giờ của máy rồi mở lại câu lạc bộ. Trong lúc chưa chỉnh, xin xem kỹ ngày trên từng phiếu trước khi ghi.</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Vẫn dùng tệp này</translation>
    </message>
    <message>
        <source>Nothing was removed, and the safety copies stay. If an old copy of the file was put here by mistake, bring the latest safety copy back; this file is then kept under another name.</source>
        <translation>Không có gì bị xóa, các bản sao lưu vẫn còn. Nếu có ai chép nhầm một tệp cũ vào đây, xin phục hồi từ bản sao lưu mới nhất; tệp này khi đó được giữ lại dưới tên khác.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the last thing in these books was recorded on {last}.</source>
        <translation>Đồng hồ của máy đang chỉ {now}, nhưng lần ghi sổ gần nhất là {last}.</translation>
    </message>
    <message>
        <source>Something that was recorded is missing in this file.</source>
        <translation>Tệp này thiếu một phần sổ sách đã ghi.</translation>
    </message>
    <message>
        <source>This file was copied by hand while ClubDesk had it open: what was recorded in the last moments before may be missing in it. Look at its last entries.</source>
        <translation>Tệp này được sao chép trong lúc ClubDesk đang mở, nên có thể thiếu những gì vừa ghi ngay trước đó. Xin xem lại các phiếu ghi sau cùng.</translation>
    </message>
    <message>
        <source>This file does not hold everything that the safety copy of {when} holds: is it the right file?</source>
        <translation>Tệp này thiếu những điều đã ghi có trong bản sao lưu lúc {when}. Có đúng là tệp cần mở không?</translation>
    </message>
    <message>
        <source>The check of the books found something that does not fit.</source>
        <translation>Kiểm tra sổ sách thấy có chỗ không khớp.</translation>
    </message>
    <message>
        <source>{count} more things do not fit.</source>
        <translation>Còn {count} chỗ khác không khớp.</translation>
    </message>
    <message>
        <source>None of the latest safety copies on this computer fits either.</source>
        <translation>Các bản sao lưu gần đây trên máy này cũng có chỗ không khớp.</translation>
    </message>
    <message>
        <source>In the safety copy of {when} everything fits: it was just checked.</source>
        <translation>Bản sao lưu lúc {when} vừa được kiểm tra và mọi thứ đều khớp.</translation>
    </message>
    <message>
        <source>Nothing was removed or changed. Record nothing for now: bring that copy back (this file is then kept under another name), or ask whoever looks after the program.</source>
        <translation>Chưa có gì bị xóa hay thay đổi. Xin tạm thời đừng ghi gì thêm: hãy phục hồi từ bản sao lưu (tệp này khi đó được giữ lại dưới tên khác), hoặc nhờ người phụ trách máy tính xem giúp.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Lock the file by a pass phrase…</source>
        <translation>Khóa tệp bằng mật khẩu…</translation>
    </message>
    <message>
        <source>The club&apos;s file is locked</source>
        <translation>Tệp của câu lạc bộ đang khóa</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>To open {name}, type its pass phrase, or the code on the recovery sheet.</source>
        <translation>Muốn mở tệp {name}, xin gõ mật khẩu của tệp, hoặc mã trên tờ phục hồi tệp sổ sách.</translation>
    </message>
    <message>
        <source>Pass phrase or recovery code</source>
        <translation>Mật khẩu hoặc mã phục hồi tệp sổ sách</translation>
    </message>
    <message>
        <source>Accents and capitals do not matter</source>
        <translation>Có dấu hay không dấu, chữ hoa hay chữ thường đều được</translation>
    </message>
    <message>
        <source>Only a club of your own that is open for work can be locked. Open the club&apos;s file first.</source>
        <translation>Chỉ khóa được tệp của chính câu lạc bộ, khi đang mở để ghi. Xin mở tệp của câu lạc bộ trước.</translation>
    </message>
    <message>
        <source>Is the recovery sheet printed, or its code written down on paper?</source>
        <translation>Tờ phục hồi tệp sổ sách đã in, hoặc mã đã chép ra giấy chưa?</translation>
    </message>
    <message>
        <source>Not yet, do not lock</source>
        <translation>Chưa, đừng khóa</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>Xem lại tờ đó</translation>
    </message>
    <message>
        <source>It is, lock the file</source>
        <translation>Có rồi, khóa tệp</translation>
    </message>
    <message>
        <source>If the pass phrase is forgotten, this paper is the only way back to the books.</source>
        <translation>Nếu quên mật khẩu thì chỉ còn tờ giấy này mở lại được sổ.</translation>
    </message>
    <message>
        <source>Locking the file, and comparing it row by row</source>
        <translation>Đang khóa tệp và đối chiếu từng dòng</translation>
    </message>
    <message>
        <source>Taking the lock off, and comparing the file row by row</source>
        <translation>Đang bỏ khóa và đối chiếu từng dòng</translation>
    </message>
    <message>
        <source>The club&apos;s file is locked now, and so is every safety copy from now on. The pass phrase is asked for when the file is opened.</source>
        <translation>Tệp của câu lạc bộ đã khóa; các bản sao lưu từ nay cũng khóa. Mỗi lần mở tệp, chương trình hỏi mật khẩu.</translation>
    </message>
    <message>
        <source>The lock is off: the club&apos;s file opens without a pass phrase.</source>
        <translation>Đã bỏ khóa: tệp của câu lạc bộ mở không cần mật khẩu.</translation>
    </message>
    <message>
        <source>The club&apos;s file is locked. Copies made before that are on this computer still, and anybody can read them: {count}. Delete them?</source>
        <translation>Tệp của câu lạc bộ đã khóa. Trên máy vẫn còn {count} bản sao lưu làm trước khi khóa, ai cũng đọc được. Xóa các bản đó?</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Cứ giữ lại</translation>
    </message>
    <message>
        <source>Delete the copies that are not locked</source>
        <translation>Xóa các bản sao lưu chưa khóa</translation>
    </message>
    <message>
        <source>A locked copy of today is there already. Copies on sticks are not touched: look after them yourself.</source>
        <translation>Đã có một bản sao lưu có khóa của tệp hiện nay. Các bản trên USB không bị đụng đến, xin tự cất giữ.</translation>
    </message>
    <message>
        <source>Copies deleted: {count}.</source>
        <translation>Đã xóa {count} bản sao lưu chưa khóa.</translation>
    </message>
    <message>
        <source>Another pass phrase for the club&apos;s file</source>
        <translation>Đổi mật khẩu của tệp</translation>
    </message>
    <message>
        <source>Lock the club&apos;s file by a pass phrase</source>
        <translation>Khóa tệp của câu lạc bộ bằng mật khẩu</translation>
    </message>
    <message>
        <source>See the recovery sheet…</source>
        <translation>Xem tờ phục hồi…</translation>
    </message>
    <message>
        <source>Present pass phrase or recovery code</source>
        <translation>Mật khẩu hiện nay hoặc mã phục hồi tệp sổ sách</translation>
    </message>
    <message>
        <source>At least {least} letters, best four words of your own. Accents and capitals do not matter.</source>
        <translation>Ít nhất {least} chữ cái, tốt nhất là bốn tiếng tự nghĩ ra. Có dấu hay không dấu, chữ hoa hay thường đều được.</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Once more, the same</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it again.</source>
        <translation>Chưa giống ô trên. Xin gõ lại.</translation>
    </message>
    <message>
        <source>This computer cannot lock files: the part “sqlcipher3” is not installed. Ask whoever looks after the program.</source>
        <translation>Máy này chưa khóa tệp được vì chưa cài phần “sqlcipher3”. Xin nhờ người phụ trách máy tính.</translation>
    </message>
    <message>
        <source>Take the lock off the club&apos;s file</source>
        <translation>Bỏ khóa tệp của câu lạc bộ</translation>
    </message>
    <message>
        <source>Take the lock off</source>
        <translation>Bỏ khóa</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Cứ để khóa</translation>
    </message>
    <message>
        <source>After this, whoever gets hold of this computer or of a copy of the file can read everything in it. The books themselves stay as they are.</source>
        <translation>Bỏ khóa rồi thì ai có máy này hoặc có một bản sao lưu của tệp đều đọc được mọi thứ trong sổ. Số liệu trong sổ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The club&apos;s file is locked by a pass phrase</source>
        <translation>Tệp của câu lạc bộ đang khóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Tờ phục hồi…</translation>
    </message>
    <message>
        <source>Another pass phrase…</source>
        <translation>Đổi mật khẩu…</translation>
    </message>
    <message>
        <source>Take the lock off…</source>
        <translation>Bỏ khóa…</translation>
    </message>
    <message>
        <source>Older copies that anybody can read are still on this computer: {count}.</source>
        <translation>Trên máy vẫn còn {count} bản sao lưu cũ chưa khóa, ai cũng đọc được.</translation>
    </message>
    <message>
        <source>The club has two choices</source>
        <translation>Câu lạc bộ chọn một trong hai cách</translation>
    </message>
    <message>
        <source>Not locked (now)</source>
        <translation>Không khóa (hiện nay)</translation>
    </message>
    <message>
        <source>The file opens at once. Whoever gets hold of this computer, or of a copy of the file, can read the names, citizen numbers and loans of everybody.</source>
        <translation>Mở ra là dùng ngay. Ai lấy được máy này hoặc một bản sao của tệp đều đọc được tên, số CCCD, khoản vay của mọi người.</translation>
    </message>
    <message>
        <source>Locked: this is held off</source>
        <translation>Khóa thì tránh được</translation>
    </message>
    <message>
        <source>A stolen or lost computer, a computer at the repairer&apos;s, a file or safety copy taken in secret: nobody can read them without the pass phrase.</source>
        <translation>Máy bị mất, bị lấy cắp hoặc đem đi sửa; tệp hay bản sao lưu bị chép trộm: không có mật khẩu thì không ai đọc được.</translation>
    </message>
    <message>
        <source>Locked: this is not</source>
        <translation>Khóa vẫn không tránh được</translation>
    </message>
    <message>
        <source>While the program is open, whoever sits down at it sees everything. Not locked are papers and lists saved elsewhere, forms left half filled in before the lock, and the file as it was before, which a specialist may still find on the disk.</source>
        <translation>Khi chương trình đang mở, ai ngồi vào máy cũng xem được. Không được khóa: giấy tờ, danh sách đã lưu ra ngoài; phiếu điền dở từ trước khi khóa; tệp cũ chưa khóa mà người giỏi máy tính vẫn có thể tìm lại trong ổ đĩa.</translation>
    </message>
    <message>
        <source>Forgotten and lost</source>
        <translation>Quên mật khẩu và mất giấy</translation>
    </message>
    <message>
        <source>If the pass phrase is forgotten and the recovery sheet lost, the books are gone. Nobody can open them any more, not even who made the program.</source>
        <translation>Quên mật khẩu mà lại mất tờ phục hồi thì mất sổ: không ai mở lại được nữa, kể cả người làm ra chương trình.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Copy onto a stick…</source>
        <translation>Sao lưu ra USB…</translation>
    </message>
    <message>
        <source>Pass phrase of the copies…</source>
        <translation>Mật khẩu bản sao lưu, tờ phục hồi…</translation>
    </message>
    <message>
        <source>Rehearse a restore…</source>
        <translation>Tập phục hồi…</translation>
    </message>
    <message>
        <source>There is no copy of the books outside this computer yet</source>
        <translation>Sổ sách chưa có bản sao lưu nào ở ngoài máy này</translation>
    </message>
    <message>
        <source>The last copy outside this computer is of {day}</source>
        <translation>Bản sao lưu gần nhất ở ngoài máy là ngày {day}</translation>
    </message>
    <message>
        <source>Pass phrase for copies outside this computer</source>
        <translation>Mật khẩu cho bản sao lưu để ngoài máy</translation>
    </message>
    <message>
        <source>Set it and print the recovery sheet…</source>
        <translation>Đặt mật khẩu và in tờ phục hồi…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Pass phrase or recovery code of before</source>
        <translation>Mật khẩu hoặc mã phục hồi bản sao lưu đang dùng</translation>
    </message>
    <message>
        <source>If nobody knows it any more, leave this empty: old copies stay locked.</source>
        <translation>Nếu không ai còn nhớ thì để trống: các bản sao lưu cũ vẫn bị khóa như trước.</translation>
    </message>
    <message>
        <source>At least {least} letters, best four words of your own. Marks and capitals do not matter.</source>
        <translation>Ít nhất {least} chữ cái, tốt nhất là bốn tiếng tự nghĩ ra. Có dấu hay không, chữ hoa hay thường đều được.</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Once more, the same</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it again.</source>
        <translation>Chưa giống ô trên. Xin gõ lại.</translation>
    </message>
    <message>
        <source>A stick is easily lost, so every copy that leaves this computer is locked. The pass phrase is asked for only when a copy is brought back. Tell it to a second person of the board.
After this the recovery sheet is printed, for when the pass phrase is forgotten. If both are lost, nobody can open the copies any more.</source>
        <translation>USB dễ rơi mất nên bản sao lưu đem ra ngoài máy luôn được khóa. Chỉ khi lấy bản sao về mới phải gõ mật khẩu. Xin cho thêm một người trong Ban Chủ nhiệm cùng biết.
Đặt xong, chương trình in tờ phục hồi bản sao lưu để dùng khi quên mật khẩu. Mất cả hai thì không ai mở được bản sao nữa.</translation>
    </message>
    <message>
        <source>The sample club has no safety copies to try.</source>
        <translation>Câu lạc bộ mẫu không có bản sao lưu để tập.</translation>
    </message>
    <message>
        <source>Opening the newest copies privately and checking them</source>
        <translation>Đang mở thử và kiểm tra các bản sao lưu mới nhất</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>Tập phục hồi</translation>
    </message>
    <message>
        <source>Try the newest copies</source>
        <translation>Thử các bản sao lưu mới nhất</translation>
    </message>
    <message>
        <source>The newest safety copy is opened apart from the books, checked whole and compared with them. Nothing in the books is changed. It is good to do this once a quarter.</source>
        <translation>Bản sao lưu mới nhất được mở riêng, kiểm tra toàn bộ rồi so với sổ sách. Sổ sách không thay đổi gì. Mỗi quý nên tập một lần.</translation>
    </message>
    <message>
        <source>The copy outside this computer cannot be reached now: plug in the stick first.</source>
        <translation>Hiện chưa thấy bản sao lưu ở ngoài máy. Muốn thử cả bản ấy thì xin cắm USB trước.</translation>
    </message>
    <message>
        <source>Left empty, only the copy on this computer is tried.</source>
        <translation>Để trống thì chỉ thử bản sao lưu trên máy này.</translation>
    </message>
    <message>
        <source>To try {name} too: pass phrase or recovery code</source>
        <translation>Thử cả {name}: mật khẩu hoặc mã phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>How the rehearsal went</source>
        <translation>Kết quả tập phục hồi</translation>
    </message>
    <message>
        <source>it does not hold the books whole (findings: {count}). Make a new copy now, and call whoever looks after the program.</source>
        <translation>sổ sách trong bản này có {count} chỗ không còn khớp. Xin sao lưu lại ngay và báo cho người phụ trách máy tính.</translation>
    </message>
    <message>
        <source>The copy outside this computer:</source>
        <translation>Bản sao lưu ở ngoài máy:</translation>
    </message>
    <message>
        <source>The newest safety copy on this computer:</source>
        <translation>Bản sao lưu mới nhất trên máy này:</translation>
    </message>
    <message>
        <source>it opens and is whole. It holds the books until {when}: people {people}, vouchers {vouchers}, {funds}.</source>
        <translation>mở được và nguyên vẹn. Trong đó có sổ sách đến {when}: {people} người, {vouchers} phiếu, {funds}.</translation>
    </message>
    <message>
        <source>That is what the books hold now, to the đồng.</source>
        <translation>Đúng bằng sổ sách hiện nay, không lệch một đồng.</translation>
    </message>
    <message>
        <source>Bring it from a stick…</source>
        <translation>Lấy về từ USB…</translation>
    </message>
    <message>
        <source>Choose the copy on the stick</source>
        <translation>Chọn bản sao lưu trên USB</translation>
    </message>
    <message>
        <source>Locked copies (*{ending})</source>
        <translation>Bản sao có khóa (*{ending})</translation>
    </message>
    <message>
        <source>Where the club&apos;s file is to be</source>
        <translation>Để tệp của câu lạc bộ ở đâu</translation>
    </message>
    <message>
        <source>The books are open as they were recorded until {when}.</source>
        <translation>Đã lấy về và mở sổ sách ghi đến {when}.</translation>
    </message>
    <message>
        <source>Open the locked copy</source>
        <translation>Mở khóa bản sao lưu</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Mở bản sao lưu</translation>
    </message>
    <message>
        <source>{name} is whole. Its words open it.</source>
        <translation>{name} còn nguyên vẹn. Xin gõ mật khẩu của bản sao lưu, hoặc mã trên tờ phục hồi bản sao lưu.</translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet; marks and dashes do not matter.</source>
        <translation>Chữ hoa hay chữ thường, có dấu hay không, có gạch hay không đều được.</translation>
    </message>
    <message>
        <source>Pass phrase or recovery code</source>
        <translation>Mật khẩu hoặc mã phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>What is in this copy</source>
        <translation>Trong bản sao lưu này có gì</translation>
    </message>
    <message>
        <source>Bring this copy back…</source>
        <translation>Lấy bản sao lưu này về…</translation>
    </message>
    <message>
        <source>Bring this copy back?</source>
        <translation>Lấy bản sao lưu này về?</translation>
    </message>
    <message>
        <source>Bring this copy back</source>
        <translation>Lấy bản này về</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Câu lạc bộ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Recorded until</source>
        <translation>Ghi đến</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Last voucher</source>
        <translation>Phiếu gần nhất</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Buổi sinh hoạt gần nhất</translation>
    </message>
    <message>
        <source>Copying onto {place} and reading it back</source>
        <translation>Đang sao lưu ra {place} và đọc lại</translation>
    </message>
    <message>
        <source>No, show it again</source>
        <translation>Chưa, cho xem lại</translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation>Rồi, đã có trên giấy</translation>
    </message>
    <message>
        <source>The code is kept nowhere in this computer. Without the sheet and the pass phrase nobody can open the copies.</source>
        <translation>Mã này không lưu ở đâu trong máy. Mất cả tờ phục hồi lẫn mật khẩu thì không ai mở được bản sao lưu.</translation>
    </message>
    <message>
        <source>Is the recovery sheet printed, or its code written down by hand?</source>
        <translation>Đã in tờ phục hồi bản sao lưu, hoặc đã chép tay mã này ra giấy chưa?</translation>
    </message>
    <message>
        <source>Choose the USB stick or a folder outside this computer</source>
        <translation>Chọn USB hoặc thư mục ở ngoài máy này</translation>
    </message>
    <message>
        <source>Done: {name} is on {place}. It was written, read back and compared whole. Now take the stick out properly, and keep it away from the computer.</source>
        <translation>Xong: {name} đã nằm ở {place}. Tệp đã ghi, đã đọc lại và so đúng hoàn toàn. Xin rút USB đúng cách và cất ở chỗ khác, không để cùng máy.</translation>
    </message>
    <message>
        <source>This is the sample club: its people and money are made up, so no copy is needed.</source>
        <translation>Đây là câu lạc bộ mẫu: người và tiền đều không có thật nên không cần sao lưu.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Welcome</source>
        <translation>Xin chào</translation>
    </message>
    <message>
        <source>New club…</source>
        <translation>Tạo câu lạc bộ mới…</translation>
    </message>
    <message>
        <source>Open a club file…</source>
        <translation>Mở tệp câu lạc bộ…</translation>
    </message>
    <message>
        <source>Close the club</source>
        <translation>Đóng câu lạc bộ</translation>
    </message>
    <message>
        <source>Bring in old books…</source>
        <translation>Nhập sổ cũ…</translation>
    </message>
    <message>
        <source>Save the empty workbook…</source>
        <translation>Lưu mẫu sổ trống…</translation>
    </message>
    <message>
        <source>Open the sample club</source>
        <translation>Mở câu lạc bộ mẫu</translation>
    </message>
    <message>
        <source>Open a club file</source>
        <translation>Mở tệp câu lạc bộ</translation>
    </message>
    <message>
        <source>Club files (*.clb)</source>
        <translation>Tệp câu lạc bộ (*.clb)</translation>
    </message>
    <message>
        <source>Writing the new club&apos;s books</source>
        <translation>Đang ghi sổ câu lạc bộ mới</translation>
    </message>
    <message>
        <source>Making the sample club</source>
        <translation>Đang tạo câu lạc bộ mẫu</translation>
    </message>
    <message>
        <source>The club&apos;s file was made by an older ClubDesk and has been brought up to date. As it was before, it is kept as {name} in the same folder.</source>
        <translation>Tệp của câu lạc bộ do bản ClubDesk cũ tạo ra, nay đã được chuyển sang bản mới. Tệp cũ vẫn được giữ nguyên với tên {name} trong cùng thư mục.</translation>
    </message>
    <message>
        <source>The workbook with the old books</source>
        <translation>Chọn tệp Excel có sổ cũ</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Đang đọc {name}</translation>
    </message>
    <message>
        <source>Save the empty workbook</source>
        <translation>Lưu mẫu sổ trống</translation>
    </message>
    <message>
        <source>The empty workbook is in {path}. Fill it in with Excel or LibreOffice, then bring it in here.</source>
        <translation>Mẫu sổ trống đã lưu ở {path}. Xin điền bằng Excel hoặc LibreOffice rồi nhập vào đây.</translation>
    </message>
    <message>
        <source>Excel workbooks ({endings})</source>
        <translation>Tệp Excel ({endings})</translation>
    </message>
    <message>
        <source>A new club</source>
        <translation>Câu lạc bộ mới</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Leave, make no club</source>
        <translation>Bỏ, không tạo</translation>
    </message>
    <message>
        <source>Who the club is</source>
        <translation>Câu lạc bộ</translation>
    </message>
    <message>
        <source>Money rules</source>
        <translation>Quy định cho vay</translation>
    </message>
    <message>
        <source>Money in the funds</source>
        <translation>Tiền trong hai quỹ</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Xem lại lần cuối</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: {title}</source>
        <translation>Trang {page}/{pages}: {title}</translation>
    </message>
    <message>
        <source>Make the club</source>
        <translation>Tạo câu lạc bộ</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Câu lạc bộ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Tiền lãi</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Trả nợ</translation>
    </message>
    <message>
        <source>Monthly dues</source>
        <translation>Phí thành viên</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Tên câu lạc bộ</translation>
    </message>
    <message>
        <source>As it stands on papers, for example: CLB Liên thế hệ tự giúp nhau thôn Mẫu</source>
        <translation>Ghi như trên giấy tờ, ví dụ: CLB Liên thế hệ tự giúp nhau thôn Mẫu</translation>
    </message>
    <message>
        <source>Hamlet or village</source>
        <translation>Thôn, xóm</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Founding day</source>
        <translation>Ngày thành lập</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Có thể để trống</translation>
    </message>
    <message>
        <source>Meets on day of the month</source>
        <translation>Ngày sinh hoạt hàng tháng</translation>
    </message>
    <message>
        <source>For example 17</source>
        <translation>Ví dụ 17</translation>
    </message>
    <message>
        <source>Principal is rounded to</source>
        <translation>Làm tròn tiền gốc đến</translation>
    </message>
    <message>
        <source>Interest is rounded to</source>
        <translation>Làm tròn tiền lãi đến</translation>
    </message>
    <message>
        <source>Days a payment may be late</source>
        <translation>Số ngày ân hạn (được trả chậm)</translation>
    </message>
    <message>
        <source>Within these days nothing counts as overdue</source>
        <translation>Trong số ngày này chưa tính là quá hạn</translation>
    </message>
    <message>
        <source>First payment of a loan</source>
        <translation>Kỳ trả đầu của khoản vay</translation>
    </message>
    <message>
        <source>Share of interest to the Activity Fund, %</source>
        <translation>Phần lãi vào Quỹ hoạt động, %</translation>
    </message>
    <message>
        <source>The rest goes to the Income Fund</source>
        <translation>Phần còn lại vào Quỹ tăng thu nhập</translation>
    </message>
    <message>
        <source>Monthly dues of a member</source>
        <translation>Phí thành viên mỗi tháng</translation>
    </message>
    <message>
        <source>Empty where there are none</source>
        <translation>Để trống nếu không thu</translation>
    </message>
    <message>
        <source>The books begin on</source>
        <translation>Ngày bắt đầu ghi sổ</translation>
    </message>
    <message>
        <source>The day on which the money was counted</source>
        <translation>Ngày đã kiểm đếm tiền quỹ</translation>
    </message>
    <message>
        <source>Cash in the Income Fund that day</source>
        <translation>Tiền mặt Quỹ tăng thu nhập hôm đó</translation>
    </message>
    <message>
        <source>Cash in the Activity Fund that day</source>
        <translation>Tiền mặt Quỹ hoạt động hôm đó</translation>
    </message>
    <message>
        <source>The books cannot begin before the founding day, {day}.</source>
        <translation>Ngày bắt đầu ghi sổ không thể sớm hơn ngày thành lập, {day}.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 %.</source>
        <translation>Xin gõ một số từ 0 đến 100.</translation>
    </message>
    <message>
        <source>This day is after today.</source>
        <translation>Ngày này chưa đến. Xin gõ ngày hôm nay hoặc ngày trước đó.</translation>
    </message>
    <message>
        <source>on the meeting day of the next month</source>
        <translation>ngày sinh hoạt tháng sau</translation>
    </message>
    <message>
        <source>one month after the loan</source>
        <translation>đúng một tháng sau ngày vay</translation>
    </message>
    <message>
        <source>on day {day} of every month</source>
        <translation>ngày {day} hàng tháng</translation>
    </message>
    <message>
        <source>founded on {day}</source>
        <translation>thành lập ngày {day}</translation>
    </message>
    <message>
        <source>{percent} % to {fund}</source>
        <translation>{percent} % vào {fund}</translation>
    </message>
    <message>
        <source>First payment {first_due}; {days} days late still count as in time; principal rounded to {rounding} đ, interest to {interest_rounding} đ</source>
        <translation>Kỳ trả đầu {first_due}; trả chậm trong {days} ngày vẫn tính đúng hạn; gốc làm tròn đến {rounding} đ, lãi đến {interest_rounding} đ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không thu</translation>
    </message>
    <message>
        <source>{amount} a member</source>
        <translation>{amount} mỗi người một tháng</translation>
    </message>
    <message>
        <source>{amount} in cash on {day}</source>
        <translation>{amount} tiền mặt, ngày {day}</translation>
    </message>
    <message>
        <source>The books of one club, kept on this computer. How do you want to begin?</source>
        <translation>Sổ sách của câu lạc bộ, giữ ngay trên máy này. Ông/bà muốn bắt đầu thế nào?</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Mở {name}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>trong thư mục {folder}</translation>
    </message>
    <message>
        <source>Get {name} back…</source>
        <translation>Lấy lại {name}…</translation>
    </message>
    <message>
        <source>It is not in {folder} any more.</source>
        <translation>Không còn thấy trong thư mục {folder}.</translation>
    </message>
    <message>
        <source>Four short pages: the club, its money rules, the money in both funds today.</source>
        <translation>Bốn trang ngắn: tên câu lạc bộ, quy định cho vay, số tiền hiện có của hai quỹ.</translation>
    </message>
    <message>
        <source>Make a new club</source>
        <translation>Tạo câu lạc bộ mới</translation>
    </message>
    <message>
        <source>A club with old books</source>
        <translation>Đã có sổ cũ</translation>
    </message>
    <message>
        <source>Members, loans and money of earlier years come in from an Excel workbook.</source>
        <translation>Nhập thành viên, khoản vay, thu chi các năm trước từ một tệp Excel theo mẫu.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Xem thử trước</translation>
    </message>
    <message>
        <source>A sample club with invented people. Nothing done there touches a real club.</source>
        <translation>Một câu lạc bộ mẫu, người và số liệu đều không có thật. Làm thử gì cũng không ảnh hưởng câu lạc bộ thật.</translation>
    </message>
    <message>
        <source>A club that is already on this computer or on a stick</source>
        <translation>Câu lạc bộ đã có trên máy này hoặc trên USB</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Chọn nơi khác…</translation>
    </message>
    <message>
        <source>Where the club is kept</source>
        <translation>Nơi giữ sổ câu lạc bộ</translation>
    </message>
    <message>
        <source>It is kept in the file {path}</source>
        <translation>Sổ được giữ trong tệp {path}</translation>
    </message>
    <message>
        <source>What was read in {name}</source>
        <translation>Kết quả đọc {name}</translation>
    </message>
    <message>
        <source>Bring in as a new club</source>
        <translation>Nhập thành câu lạc bộ mới</translation>
    </message>
    <message>
        <source>Bring in nothing</source>
        <translation>Bỏ, không nhập</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>The list is saved in {path}.</source>
        <translation>Đã lưu danh sách vào {path}.</translation>
    </message>
    <message>
        <source>To be corrected in the workbook</source>
        <translation>Cần sửa trong tệp Excel</translation>
    </message>
    <message>
        <source>Read the corrected workbook again</source>
        <translation>Đọc lại tệp đã sửa</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Lưu danh sách này…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Lưu danh sách cần sửa</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tệp văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Places to be corrected: {count}. Nothing was stored. Correct them in the workbook, save it, and read it again.</source>
        <translation>Có {count} chỗ cần sửa. Chưa nhập gì cả. Xin sửa trong tệp Excel, lưu lại, rồi bấm “Đọc lại tệp đã sửa”.</translation>
    </message>
    <message>
        <source>The books can be brought in. Warnings to look at: {count}; they do not stop anything.</source>
        <translation>Nhập sổ được. Có {count} điều cần lưu ý, nhưng không cản trở việc nhập.</translation>
    </message>
    <message>
        <source>Everything fits together. The books can be brought in.</source>
        <translation>Mọi số liệu đều khớp. Nhập sổ được.</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} dòng</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the sheet now</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>What is wrong, and what is expected</source>
        <translation>Sai ở đâu, cần ghi thế nào</translation>
    </message>
    <message>
        <source>Sample club – these figures are not real</source>
        <translation>Câu lạc bộ mẫu – số liệu không có thật</translation>
    </message>
    <message>
        <source>Close the sample</source>
        <translation>Đóng câu lạc bộ mẫu</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Save for Excel…</source>
        <translation>Lưu ra Excel…</translation>
    </message>
    <message>
        <source>Save the table for Excel</source>
        <translation>Lưu bảng ra Excel</translation>
    </message>
    <message>
        <source>The table is in {path}. Excel and LibreOffice can open it.</source>
        <translation>Bảng đã lưu ở {path}. Mở được bằng Excel hoặc LibreOffice.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Loan paid out</source>
        <translation>Giải ngân khoản vay</translation>
    </message>
    <message>
        <source>Loan written off</source>
        <translation>Xóa nợ</translation>
    </message>
    <message>
        <source>Voucher of a closed month or meeting taken back</source>
        <translation>Hủy phiếu của tháng đã khóa hoặc buổi đã ký</translation>
    </message>
    <message>
        <source>Signed meeting opened again</source>
        <translation>Mở lại buổi sinh hoạt đã ký</translation>
    </message>
    <message>
        <source>Closed month opened again</source>
        <translation>Mở lại tháng đã khóa sổ</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>Đổi quy định</translation>
    </message>
    <message>
        <source>Named list made</source>
        <translation>Lập danh sách có tên</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ nhiệm</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Thủ quỹ</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Kế toán</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>members, minutes, rules, closing months, who signs in; everything but money</source>
        <translation>mọi việc, trừ thu chi, cho vay, phí, kiểm quỹ</translation>
    </message>
    <message>
        <source>money, loans, dues, counting the cash, closing months</source>
        <translation>thu chi, cho vay, phí, kiểm quỹ, khóa sổ tháng</translation>
    </message>
    <message>
        <source>members, posts, meetings and minutes, reports</source>
        <translation>thành viên, nhiệm vụ, sinh hoạt và biên bản, báo cáo</translation>
    </message>
    <message>
        <source>money and books, closing months, rules, reports</source>
        <translation>thu chi và sổ sách, khóa sổ tháng, quy định, báo cáo</translation>
    </message>
    <message>
        <source>sees and prints, changes nothing</source>
        <translation>xem và in, không sửa gì</translation>
    </message>
    <message>
        <source>Recording money and loans</source>
        <translation>Ghi thu chi và cho vay</translation>
    </message>
    <message>
        <source>Keeping the books</source>
        <translation>Giữ sổ sách</translation>
    </message>
    <message>
        <source>Writing down members and posts</source>
        <translation>Ghi thành viên và nhiệm vụ</translation>
    </message>
    <message>
        <source>Writing minutes and decisions</source>
        <translation>Ghi biên bản và quyết định</translation>
    </message>
    <message>
        <source>Changing the club&apos;s rules</source>
        <translation>Đổi quy định của câu lạc bộ</translation>
    </message>
    <message>
        <source>Changing who signs in</source>
        <translation>Thay đổi người dùng</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} giây</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Màn hình đang khóa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>What was typed before is still there and comes back.</source>
        <translation>Những gì đang gõ dở vẫn còn nguyên và sẽ hiện lại.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Ai đang dùng máy?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>PIN forgotten…</source>
        <translation>Quên mã PIN…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Đóng chương trình</translation>
    </message>
    <message>
        <source>A forgotten PIN</source>
        <translation>Quên mã PIN</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Đặt mã PIN mới</translation>
    </message>
    <message>
        <source>Two others type their PINs</source>
        <translation>Hai người khác cùng gõ mã PIN</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Mã khôi phục mã PIN trên giấy</translation>
    </message>
    <message>
        <source>Whose PIN</source>
        <translation>Mã PIN của ai</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bằng cách nào</translation>
    </message>
    <message>
        <source>Helper {place}</source>
        <translation>Người giúp thứ {place}</translation>
    </message>
    <message>
        <source>PIN of helper {place}</source>
        <translation>Mã PIN của người giúp thứ {place}</translation>
    </message>
    <message>
        <source>Twenty letters and digits; the dashes may be left out</source>
        <translation>Hai mươi chữ và số trên tờ “Mã khôi phục mã PIN”; không gõ dấu gạch cũng được</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục mã PIN</translation>
    </message>
    <message>
        <source>Done. Sign in with the new PIN.</source>
        <translation>Xong. Xin đăng nhập bằng mã PIN mới.</translation>
    </message>
    <message>
        <source>People and PINs…</source>
        <translation>Người dùng và mã PIN…</translation>
    </message>
    <message>
        <source>To confirm…</source>
        <translation>Chờ xác nhận…</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>At least 6 digits; not a year of birth</source>
        <translation>Ít nhất 6 chữ số; đừng lấy năm sinh</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Gõ lại mã PIN mới</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new PIN once more in both places.</source>
        <translation>Hai lần gõ không giống nhau. Xin gõ lại mã PIN mới vào cả hai ô.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Switch on signing in by PIN</source>
        <translation>Bật đăng nhập bằng mã PIN</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Bật đăng nhập</translation>
    </message>
    <message>
        <source>The chair signs in first and then adds the others, each with a PIN of their own. After this a recovery code is printed, for the day a PIN is forgotten.</source>
        <translation>Chủ nhiệm đăng nhập trước, rồi thêm những người khác, mỗi người một mã PIN riêng. Sau đó chương trình in mã khôi phục mã PIN, phòng khi có người quên mã PIN.</translation>
    </message>
    <message>
        <source>Who is the chair?</source>
        <translation>Ai là Chủ nhiệm?</translation>
    </message>
    <message>
        <source>Somebody more signs in</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Vai trò của {name}</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Đổi vai trò</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>Mã PIN mới của {name}</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Mã PIN đang dùng</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>Người dùng và mã PIN</translation>
    </message>
    <message>
        <source>A PIN guards this window, not the file: whoever takes the file away can still read it. To guard the file too: File, Safety of the books, “Lock the file by a pass phrase…”.</source>
        <translation>Mã PIN chỉ giữ màn hình này, không khóa tệp sổ sách: ai lấy được tệp vẫn đọc được. Muốn khóa cả tệp, xin vào Tệp, An toàn sổ sách, “Khóa tệp bằng mật khẩu…”.</translation>
    </message>
    <message>
        <source>Switch it on…</source>
        <translation>Bật đăng nhập…</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Đổi vai trò…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Đổi mã PIN…</translation>
    </message>
    <message>
        <source>Signs in no more…</source>
        <translation>Thôi cho đăng nhập…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Mã khôi phục mã PIN mới…</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <translation>Tắt đăng nhập…</translation>
    </message>
    <message>
        <source>{name} will not sign in any more. What they recorded stays.</source>
        <translation>Từ nay {name} không đăng nhập nữa. Những gì người này đã ghi vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Signs in no more</source>
        <translation>Thôi cho đăng nhập</translation>
    </message>
    <message>
        <source>A new recovery code is made; the one on the old paper is worth nothing then.</source>
        <translation>Sẽ lập mã khôi phục mã PIN mới; mã trên giấy cũ hết giá trị.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Lập mã mới</translation>
    </message>
    <message>
        <source>Nobody will sign in any more, and whoever opens the program may do everything. All PINs are given up; what was recorded and confirmed stays.</source>
        <translation>Từ nay không ai phải đăng nhập, ai mở chương trình cũng làm được mọi việc. Các mã PIN đều bỏ; những gì đã ghi và đã xác nhận vẫn còn.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Tắt đăng nhập</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Để nguyên như cũ</translation>
    </message>
    <message>
        <source>This is the recovery code. Print it now, and keep the paper where the committee keeps its seal: it is not shown again.</source>
        <translation>Đây là mã khôi phục mã PIN. Xin in ngay và cất cùng con dấu của Ban Chủ nhiệm: mã không hiện lại lần nữa.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>In mã khôi phục mã PIN</translation>
    </message>
    <message>
        <source>I have written it down by hand</source>
        <translation>Đã chép tay ra giấy</translation>
    </message>
    <message>
        <source>Is the recovery code on paper now?</source>
        <translation>Mã khôi phục mã PIN đã có trên giấy chưa?</translation>
    </message>
    <message>
        <source>No, show it again</source>
        <translation>Chưa, cho xem lại</translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation>Rồi, đã có trên giấy</translation>
    </message>
    <message>
        <source>Everybody signs in by name and PIN, and the log names them. After five minutes without a key the window locks itself; Ctrl+L locks it at once. What needs a second person is done at once and waits in “To confirm”.</source>
        <translation>Mỗi người đăng nhập bằng tên và mã PIN, nhật ký ghi tên người làm. Năm phút không ai gõ phím hay dùng chuột thì màn hình tự khóa; bấm Ctrl+L để khóa ngay. Việc cần người thứ hai vẫn làm được ngay và nằm trong “Chờ xác nhận”.</translation>
    </message>
    <message>
        <source>Nobody signs in now: whoever opens the program may do everything. Where several people use this computer, switch signing in on: each has a role and a PIN of at least 6 digits, and paying out, writing off or changing the rules is confirmed by a second person.</source>
        <translation>Hiện nay không ai phải đăng nhập: ai mở chương trình cũng làm được mọi việc. Nếu nhiều người dùng chung máy, xin bật đăng nhập: mỗi người một vai trò, một mã PIN ít nhất 6 chữ số; giải ngân, xóa nợ, đổi quy định thì có người thứ hai xác nhận.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Chờ xác nhận</translation>
    </message>
    <message>
        <source>One person did this alone, and it counts. Somebody else looks at it and confirms it with their PIN; until then it stands on the next meeting&apos;s collection sheet and in its minutes.</source>
        <translation>Một người đã làm việc này và việc vẫn có hiệu lực. Người khác xem lại rồi xác nhận bằng mã PIN của mình; chưa xác nhận thì việc còn nằm trên danh sách thu nợ và phí, trong biên bản của buổi sinh hoạt tới.</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>Không có việc nào chờ xác nhận.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Xác nhận…</translation>
    </message>
    <message>
        <source>Confirm as the second person</source>
        <translation>Người thứ hai xác nhận</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Done by {name}, {moment}</source>
        <translation>Người làm: {name}, {moment}</translation>
    </message>
    <message>
        <source>Who confirms</source>
        <translation>Ai xác nhận</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Người xác nhận</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
</context>
</TS>
