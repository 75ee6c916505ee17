package vn.congtachoi.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.PaperBlocks;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.uikit.Texts;

/** Giấy mời and danh sách thành phần: what is written before a meeting (NĐ 30/2020, Phụ lục III, mẫu 1.11). */
@Component
class InvitationText {

    /** More than these do not stand under "Kính gửi" but in the text. */
    private static final int ADDRESSED = 8;

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(7, Block.Alignment.CENTRE),
            new Block.Column(33, Block.Alignment.LEFT),
            new Block.Column(30, Block.Alignment.LEFT),
            new Block.Column(18, Block.Alignment.LEFT),
            new Block.Column(18, Block.Alignment.LEFT));

    private final MeetingSayings sayings;

    InvitationText(MeetingSayings sayings) {
        this.sayings = sayings;
    }

    /** Kính gửi, one a line. */
    String addressees(MeetingDetail meeting) {
        return isShort(meeting)
                ? meeting.guests().stream().map(sayings::addressed).collect(Collectors.joining("\n"))
                : Texts.of("agenda.paper.invitation.all");
    }

    private static boolean isShort(MeetingDetail meeting) {
        return meeting.guests().size() <= ADDRESSED;
    }

    /** Units get it on the portal, the others by hand; the last one stays here. */
    static List<RecipientLine> recipients(MeetingDetail meeting, String restKey) {
        List<RecipientLine> lines = new ArrayList<>();
        boolean others = false;
        for (GuestRow guest : meeting.guests()) {
            Invitee invitee = guest.invitee();
            if (invitee.personId() == null && invitee.unitId() != null) {
                lines.add(new RecipientLine(guest.name(), invitee.unitId(), DeliveryWay.PORTAL));
            } else {
                others = true;
            }
        }
        if (others) {
            lines.addFirst(new RecipientLine(Texts.of(restKey), null, DeliveryWay.BY_HAND));
        }
        lines.add(new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT));
        return lines;
    }

    DocumentText invitation(MeetingDetail meeting) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperBlocks.paragraph(Texts.of(
                "agenda.paper.invitation.opening", meeting.unit(), meeting.row().title())));
        facts(meeting).forEach(blocks::add);
        if (!isShort(meeting)) {
            PaperBlocks.fact(
                            "agenda.paper.participants",
                            meeting.guests().stream()
                                    .map(guest -> sayings.guest(guest, meeting))
                                    .collect(Collectors.joining("; ")))
                    .forEach(blocks::add);
        }
        List<AgendaPoint> points = meeting.form().points();
        if (!points.isEmpty()) {
            PaperBlocks.fact("agenda.paper.points", Texts.of("agenda.paper.points.as-follows"))
                    .forEach(blocks::add);
            blocks.addAll(PaperBlocks.items(Block.Marker.NUMBER, points.stream().map(InvitationText::point)));
        }
        PaperBlocks.fact("agenda.paper.prepare", meeting.form().note()).forEach(blocks::add);
        blocks.add(PaperBlocks.paragraph(Texts.of("agenda.paper.invitation.closing")));
        return new DocumentText(blocks);
    }

    private Stream<Block> facts(MeetingDetail meeting) {
        return Stream.of(
                        PaperBlocks.fact("agenda.paper.chair", sayings.chair(meeting)),
                        PaperBlocks.fact(
                                "agenda.paper.when",
                                MeetingSayings.time(meeting.row().time())),
                        PaperBlocks.fact("agenda.paper.where", MeetingSayings.place(meeting)))
                .flatMap(each -> each);
    }

    /** What is spoken about, and by whom. */
    static String point(AgendaPoint point) {
        return point.speaker().isEmpty()
                ? point.title()
                : Texts.of("agenda.paper.point-by", point.title(), point.speaker());
    }

    /** A line for everybody who is invited, with room for a signature; before the meeting nobody is there yet. */
    DocumentText attendance(MeetingDetail meeting) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(PaperBlocks.row(
                true,
                Stream.of("number", "name", "post", "signature", "note")
                        .map(column -> Texts.of("agenda.paper.attendance." + column))
                        .toList()));
        int at = 0;
        for (GuestRow guest : meeting.guests()) {
            boolean person = guest.invitee().personId() != null;
            rows.add(PaperBlocks.row(
                    false,
                    List.of(
                            Integer.toString(++at),
                            person || guest.invitee().isGuest() ? guest.name() : "",
                            person
                                    ? sayings.post(guest, meeting)
                                    : guest.invitee().isGuest() ? "" : guest.name(),
                            "",
                            note(guest))));
        }
        List<Block> blocks = new ArrayList<>(facts(meeting).toList());
        blocks.add(new Block.Table(Ids.next(), COLUMNS, rows));
        blocks.add(PaperBlocks.paragraph(Texts.of("agenda.paper.attendance.count", at)));
        return new DocumentText(blocks);
    }

    private static String note(GuestRow guest) {
        if (!guest.standInName().isEmpty()) {
            return Texts.of("agenda.paper.attendance.stand-in", guest.standInName());
        }
        return guest.answer() == GuestAnswer.NOT_COMING ? Texts.of("agenda.paper.attendance.not-coming") : "";
    }
}
