package vn.congtachoi.event.paper;

import java.util.List;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.uikit.Texts;

/** Giấy mời (NĐ 30/2020, Phụ lục III, mẫu 1.11): the same for every guest, whose name stands above it on her own page. */
final class InvitationWriting {

    /** A longer programme is sent along. */
    private static final int SHORT = 6;

    private InvitationWriting() {}

    static DocumentText text(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("events.paper.invitation.opening", says.organ(), says.named()))
                .fact("events.paper.when", says.when())
                .fact("events.paper.where", says.where())
                .fact("events.paper.chair", says.chair())
                .fact("events.paper.dress", matter.event().form().dress());
        List<ProgrammePoint> points = matter.event().plan().points();
        if (points.size() > SHORT) {
            draft.fact("events.paper.points", Texts.of("events.paper.invitation.points-apart"));
        } else if (!points.isEmpty()) {
            draft.fact("events.paper.points", Texts.of("events.paper.money.as-follows"))
                    .numbers(points.stream().map(ProgrammePoint::title));
        }
        return draft.paragraph(Texts.of("events.paper.invitation.closing")).text();
    }
}
