package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.PaperBlocks;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Biên bản and thông báo kết luận: what is written after a meeting (NĐ 30/2020, Phụ lục III, mẫu 1.9). */
@Component
class RecordText {

    private final MeetingSayings sayings;

    RecordText(MeetingSayings sayings) {
        this.sayings = sayings;
    }

    DocumentText minutes(MeetingDetail meeting) {
        List<Block> blocks = new ArrayList<>();
        PaperBlocks.fact("agenda.paper.began", MeetingSayings.time(meeting.row().time()))
                .forEach(blocks::add);
        PaperBlocks.fact("agenda.paper.where", MeetingSayings.place(meeting)).forEach(blocks::add);
        blocks.add(PaperBlocks.heading("agenda.paper.minutes.people"));
        PaperBlocks.fact("agenda.paper.chair", sayings.chair(meeting)).forEach(blocks::add);
        PaperBlocks.fact("agenda.paper.secretary", sayings.secretary(meeting)).forEach(blocks::add);
        people(blocks, "agenda.paper.minutes.present", meeting, RecordText::isThere);
        people(blocks, "agenda.paper.minutes.absent", meeting, guest -> guest.attendance() == Attendance.ABSENT);
        people(blocks, "agenda.paper.minutes.not-noted", meeting, guest -> guest.attendance() == Attendance.NOT_NOTED);
        part(
                blocks,
                "agenda.paper.minutes.points",
                PaperBlocks.items(
                        Block.Marker.NUMBER, meeting.form().points().stream().map(InvitationText::point)));
        part(
                blocks,
                "agenda.paper.minutes.said",
                meeting.minutes()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(PaperBlocks::paragraph)
                        .toList());
        part(blocks, "agenda.paper.minutes.conclusions", conclusions(meeting));
        blocks.add(PaperBlocks.paragraph(closing(meeting)));
        return new DocumentText(blocks);
    }

    private static boolean isThere(GuestRow guest) {
        return guest.attendance() == Attendance.PRESENT || guest.attendance() == Attendance.STAND_IN;
    }

    private void people(List<Block> blocks, String key, MeetingDetail meeting, Predicate<GuestRow> which) {
        List<GuestRow> found = meeting.guests().stream().filter(which).toList();
        if (!found.isEmpty()) {
            blocks.add(PaperBlocks.paragraph(Texts.of(key, found.size())));
            blocks.addAll(PaperBlocks.items(Block.Marker.DASH, found.stream().map(guest -> person(guest, meeting))));
        }
    }

    /** Who it was, who came instead, or why she was not there. */
    private String person(GuestRow guest, MeetingDetail meeting) {
        String who = sayings.guest(guest, meeting);
        if (guest.attendance() == Attendance.STAND_IN && !guest.standInName().isEmpty()) {
            return Texts.of("agenda.paper.minutes.stand-in", who, guest.standInName());
        }
        boolean excused =
                guest.attendance() == Attendance.ABSENT && !guest.words().isEmpty();
        return excused ? Texts.of("agenda.paper.minutes.excused", who, guest.words()) : who;
    }

    private static void part(List<Block> blocks, String key, List<Block> words) {
        if (!words.isEmpty()) {
            blocks.add(PaperBlocks.heading(key));
            blocks.addAll(words);
        }
    }

    /** The hour at which it ended is for whoever writes; where one was planned it stands there to begin with. */
    private static String closing(MeetingDetail meeting) {
        LocalTime until = meeting.row().time().until();
        return Texts.of(
                "agenda.paper.minutes.closing",
                until == null ? Texts.of("agenda.paper.minutes.open-hour") : MeetingSayings.hour(until),
                VietnameseDates.official(meeting.row().day()));
    }

    DocumentText conclusionNotice(MeetingDetail meeting) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperBlocks.paragraph(Texts.of(
                "agenda.paper.conclusions.opening",
                meeting.row().title(),
                VietnameseDates.official(meeting.row().day()),
                sayings.chairSaid(meeting))));
        blocks.addAll(conclusions(meeting));
        blocks.add(PaperBlocks.paragraph(Texts.of("agenda.paper.conclusions.closing", meeting.unit())));
        return new DocumentText(blocks);
    }

    private static List<Block> conclusions(MeetingDetail meeting) {
        return PaperBlocks.items(
                Block.Marker.NUMBER, meeting.conclusions().stream().map(RecordText::conclusion));
    }

    /** What, who, by when. */
    private static String conclusion(ConclusionRow row) {
        String words = sentence(row.conclusion().words());
        String order = order(row);
        return order.isEmpty() ? words : words + " " + order;
    }

    private static String order(ConclusionRow row) {
        LocalDate due = row.conclusion().dueOn();
        if (due == null) {
            return row.whoName().isEmpty() ? "" : Texts.of("agenda.paper.conclusions.who", row.whoName());
        }
        return row.whoName().isEmpty()
                ? Texts.of("agenda.paper.conclusions.due", VnFormat.day(due))
                : Texts.of("agenda.paper.conclusions.order", row.whoName(), VnFormat.day(due));
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?;:]") ? words : words + ".";
    }
}
