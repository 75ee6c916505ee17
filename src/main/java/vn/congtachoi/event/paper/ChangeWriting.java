package vn.congtachoi.event.paper;

import java.util.List;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Texts;

/** Thông báo thay đổi: what people were told before, and what holds now. */
final class ChangeWriting {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(20, Block.Alignment.LEFT),
            new Block.Column(40, Block.Alignment.LEFT),
            new Block.Column(40, Block.Alignment.LEFT));

    private ChangeWriting() {}

    /** "thời gian", "địa điểm" or both. */
    static String changed(EventMatter matter) {
        Announcement before = required(matter);
        boolean time = !before.time().equals(matter.now().time());
        boolean place = !before.whereabouts().equals(matter.now().whereabouts());
        if (time && place) {
            return Texts.of("events.paper.change.both");
        }
        return Texts.of(time ? "events.paper.change.time" : "events.paper.change.place");
    }

    private static Announcement required(EventMatter matter) {
        Announcement before = matter.announced();
        if (before == null) {
            throw new BusinessException("events.paper.no.announced");
        }
        return before;
    }

    static DocumentText text(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        Announcement before = required(matter);
        Announcement now = matter.now();
        TextDraft.Table table = new TextDraft.Table(COLUMNS, EventSayings.heads("subject", "before", "now"));
        if (!before.time().equals(now.time())) {
            table.row(List.of(Texts.of("events.paper.when"), says.when(before.time()), says.when(now.time())));
        }
        if (!before.whereabouts().equals(now.whereabouts())) {
            table.row(List.of(Texts.of("events.paper.where"), before.whereabouts(), now.whereabouts()));
        }
        return new TextDraft()
                .paragraph(Texts.of(
                        matter.plan().isEmpty() ? "events.paper.change.opening" : "events.paper.change.opening-plan",
                        says.organ(),
                        changed(matter),
                        says.holding(),
                        matter.plan()))
                .table(table)
                .paragraph(Texts.of("events.paper.change.rest"))
                .paragraph(Texts.of("events.paper.change.closing"))
                .text();
    }
}
