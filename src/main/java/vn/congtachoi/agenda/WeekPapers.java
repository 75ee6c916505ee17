package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** LỊCH CÔNG TÁC: the paper of a schedule that was issued, to be signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class WeekPapers {

    private static final String KIND = "LCT";

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(15, Block.Alignment.CENTRE),
            new Block.Column(12, Block.Alignment.CENTRE),
            new Block.Column(33, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.LEFT),
            new Block.Column(22, Block.Alignment.LEFT));

    private final WeekReading weeks;
    private final WeekSchedules schedules;
    private final DocumentService documents;
    private final DocumentReading reading;
    private final DocumentSettings settings;
    private final DocumentBeginnings beginnings;
    private final AgendaPlaces places;

    WeekPapers(
            WeekReading weeks,
            WeekSchedules schedules,
            DocumentService documents,
            DocumentReading reading,
            DocumentSettings settings,
            DocumentBeginnings beginnings,
            AgendaPlaces places) {
        this.weeks = weeks;
        this.schedules = schedules;
        this.documents = documents;
        this.reading = reading;
        this.settings = settings;
        this.beginnings = beginnings;
        this.places = places;
    }

    /**
     * Begins a paper that says what was issued last.
     *
     * @return its id
     * @throws BusinessException when the schedule was not issued, or was changed since
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public UUID begin(UUID unit, LocalDate day) {
        WeekDetail week = weeks.week(unit, day);
        if (week.state() != WeekState.ISSUED) {
            throw new BusinessException("agenda.week.error.not-issued");
        }
        WeekSchedule schedule = schedule(unit, day);
        String subject = Texts.of(
                week.adjustment() == 0 ? "agenda.week.paper.subject" : "agenda.week.paper.adjusted",
                VnFormat.day(week.monday()),
                VnFormat.day(week.sunday()),
                week.adjustment());
        return documents.create(beginnings
                .form(unit, kind(), subject)
                .saying(text(week))
                .to("", recipients(unit))
                .from(schedule.subject()));
    }

    /** It is sent to all below, as it was issued to them. */
    private List<RecipientLine> recipients(UUID unit) {
        List<RecipientLine> lines = new ArrayList<>();
        places.tree()
                .children(unit)
                .forEach(below -> lines.add(new RecipientLine(below.name(), below.id(), DeliveryWay.PORTAL)));
        lines.add(new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT));
        return lines;
    }

    private WeekSchedule schedule(UUID unit, LocalDate day) {
        return schedules
                .findByUnitIdAndMonday(unit, day.with(DayOfWeek.MONDAY))
                .orElseThrow(() -> new BusinessException("agenda.week.error.unknown"));
    }

    private UUID kind() {
        return settings.kinds().stream()
                .filter(kind -> kind.code().equals(KIND))
                .map(KindRow::id)
                .findFirst()
                .orElseThrow(() -> new BusinessException("document.kind.notFound"));
    }

    /** The papers of the schedule that she may read, newest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID unit, LocalDate day) {
        return schedules
                .findByUnitIdAndMonday(unit, day.with(DayOfWeek.MONDAY))
                .map(week -> reading.of(week.subject()))
                .orElse(List.of());
    }

    private static DocumentText text(WeekDetail week) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(PaperBlocks.row(
                true,
                Stream.of("day", "half", "content", "chair", "place", "participants")
                        .map(column -> Texts.of("agenda.week.paper.column." + column))
                        .toList()));
        LocalDate last = null;
        for (WeekLine line : week.lines()) {
            if (!line.removed()) {
                rows.add(PaperBlocks.row(false, cells(line, line.entry().day().equals(last))));
                last = line.entry().day();
            }
        }
        return new DocumentText(List.of(new Block.Table(Ids.next(), COLUMNS, rows)));
    }

    /** A day is named once; what was adjusted is said. */
    private static List<String> cells(WeekLine line, boolean sameDay) {
        WeekEntry entry = line.entry();
        String half = Texts.of("agenda.ui.half", entry.half());
        return List.of(
                sameDay ? "" : VietnameseDates.weekday(entry.day()) + "\n" + VnFormat.day(entry.day()),
                entry.hour() == null ? half : half + "\n" + VietnameseDates.time(entry.hour()),
                line.changed() ? Texts.of("agenda.week.paper.changed", entry.content()) : entry.content(),
                entry.chair(),
                entry.place(),
                entry.participants());
    }
}
