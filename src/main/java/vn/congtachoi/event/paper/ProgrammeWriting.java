package vn.congtachoi.event.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;

/** Chương trình and kịch bản điều hành: what comes when, who does it, and what is said in between. */
final class ProgrammeWriting {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(7, Block.Alignment.CENTRE),
            new Block.Column(17, Block.Alignment.CENTRE),
            new Block.Column(48, Block.Alignment.LEFT),
            new Block.Column(28, Block.Alignment.LEFT));

    private ProgrammeWriting() {}

    /** The hour at which each point begins, "08:00 – 08:15"; only how long it takes where that is not known. */
    static List<String> hours(List<ProgrammePoint> points, EventTime time) {
        List<String> hours = new ArrayList<>();
        LocalTime at = time.begins();
        for (ProgrammePoint point : points) {
            Integer minutes = point.minutes();
            LocalTime until = at == null || minutes == null ? null : at.plusMinutes(minutes);
            hours.add(said(at, until, minutes));
            at = until;
        }
        return hours;
    }

    private static String said(@Nullable LocalTime at, @Nullable LocalTime until, @Nullable Integer minutes) {
        if (at == null) {
            return minutes == null ? "" : Texts.of("events.paper.minutes", minutes);
        }
        String begin = VietnameseDates.time(at);
        return until == null ? begin : Texts.of("events.paper.from-to", begin, VietnameseDates.time(until));
    }

    static TextDraft.Table table(List<ProgrammePoint> points, EventTime time) {
        TextDraft.Table table = new TextDraft.Table(COLUMNS, EventSayings.heads("number", "hour", "what", "who"));
        List<String> hours = hours(points, time);
        for (int at = 0; at < points.size(); at++) {
            ProgrammePoint point = points.get(at);
            table.row(List.of(Integer.toString(at + 1), hours.get(at), point.title(), point.speaker()));
        }
        return table;
    }

    static DocumentText programme(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        return facts(new TextDraft(), says)
                .table(table(
                        matter.event().plan().points(), matter.event().form().time()))
                .paragraph(Texts.of("events.paper.programme.closing", says.named()))
                .text();
    }

    /** "08:00 – 08:20; người thực hiện: Đội văn nghệ". */
    private static String doing(String hour, String speaker) {
        if (speaker.isEmpty()) {
            return hour;
        }
        return hour.isEmpty()
                ? Texts.of("events.paper.script.who", speaker)
                : Texts.of("events.paper.script.when-who", hour, speaker);
    }

    private static TextDraft facts(TextDraft draft, EventSayings says) {
        return draft.fact("events.paper.when", says.when())
                .fact("events.paper.where", says.where())
                .fact("events.paper.chair", says.chair());
    }

    /** Each point under its hour with who does it, below it what whoever leads through it says. */
    static DocumentText script(EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        TextDraft draft = facts(new TextDraft(), says);
        List<ProgrammePoint> points = matter.event().plan().points();
        List<String> hours = hours(points, matter.event().form().time());
        for (int at = 0; at < points.size(); at++) {
            ProgrammePoint point = points.get(at);
            draft.heading(2, point.title()).fact("events.paper.when", doing(hours.get(at), point.speaker()));
            List<String> lines = PartLines.of(point.script());
            if (!lines.isEmpty()) {
                draft.fact("events.paper.script.words", lines.getFirst());
                lines.stream().skip(1).forEach(draft::paragraph);
            }
        }
        return draft.text();
    }
}
