package vn.congtachoi.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.FigureReading;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Percentage;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.ProgrammeCodes;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.Texts;

/**
 * Answers how much of a unit's work is done: "10/17 nhiệm vụ theo kế hoạch", of what fell due in the period, counted as
 * at the briefing. Where nothing fell due there is no figure.
 */
@Component
class TaskFigureSource implements FigureSource {

    /** Makes one number of both counts: it differs whenever one of them does. */
    private static final long REVISION_STEP = 1_000_000;

    /** The page that shows where it comes from. */
    private static final String TASKS = "nhiem-vu";

    private final BriefedTasks tasks;
    private final ProgrammeCodes codes;
    private final ProgrammeService programmes;
    private final Access access;

    TaskFigureSource(BriefedTasks tasks, ProgrammeCodes codes, ProgrammeService programmes, Access access) {
        this.tasks = tasks;
        this.codes = codes;
        this.programmes = programmes;
        this.access = access;
    }

    /** What is counted, under its name. */
    private record Aim(
            TaskFigureCode code,
            String name,
            @Nullable UUID programme,
            @Nullable UUID content) {

        /** What it is found by. */
        String fold() {
            return VietnameseText.fold(name + " " + code.code());
        }

        boolean holds(BriefedTasks.Counted row) {
            return row.origin() == code.origin()
                    && (programme == null || programme.equals(row.programmeId()))
                    && (content == null || content.equals(row.contentId()));
        }
    }

    private record Figure(Aim aim, FigureReading reading, long all) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureReading> read(FigureKey key) {
        return figure(key).map(Figure::reading);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureSaying> say(FigureKey key) {
        return figure(key).map(TaskFigureSource::saying);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureOffer> find(String text, int limit) {
        if (!access.holds(TaskPermissions.READ)) {
            return List.of();
        }
        List<String> words = List.of(VietnameseText.fold(text).split(" "));
        return aims().stream()
                .filter(aim -> words.stream().allMatch(aim.fold()::contains))
                .limit(limit)
                .map(aim -> new FigureOffer(
                        aim.code().code(),
                        aim.name(),
                        Texts.of("task.figure.measure", aim.code().origin())))
                .toList();
    }

    private List<Aim> aims() {
        List<Aim> aims = new ArrayList<>();
        for (TaskOrigin origin : TaskOrigin.values()) {
            aims.add(whole(origin));
        }
        programmes.refs(null).forEach(programme -> aims.add(of(TaskOrigin.PLANNED, programme)));
        programmes.contentRefs(null).forEach(content -> aims.add(of(TaskOrigin.PLANNED, content)));
        return aims;
    }

    private Optional<Aim> aim(TaskFigureCode code) {
        if (code.programme().isEmpty()) {
            return Optional.of(whole(code.origin()));
        }
        return code.content().isEmpty()
                ? codes.find(code.programme()).map(programme -> of(code.origin(), programme))
                : codes.findContent(code.programme(), code.content()).map(content -> of(code.origin(), content));
    }

    private static Aim whole(TaskOrigin origin) {
        return new Aim(TaskFigureCode.all(origin), Texts.of("task.figure.name", origin), null, null);
    }

    private static Aim of(TaskOrigin origin, ProgrammeRef programme) {
        return new Aim(
                new TaskFigureCode(origin, programme.code(), ""),
                Texts.of("task.figure.name-of", Texts.of("task.figure.name", origin), programme.shortName()),
                programme.id(),
                null);
    }

    private static Aim of(TaskOrigin origin, ProgrammeContentRef content) {
        return new Aim(
                new TaskFigureCode(origin, content.programmeCode(), content.number()),
                Texts.of("task.figure.name-of", Texts.of("task.figure.name", origin), content.label()),
                content.programmeId(),
                content.id());
    }

    private Optional<Figure> figure(FigureKey key) {
        return TaskFigureCode.parse(key.indicator())
                .filter(code -> access.may(TaskRights.READ, key.unitId()).allowed())
                .flatMap(this::aim)
                .flatMap(aim -> figure(key, aim));
    }

    private Optional<Figure> figure(FigureKey key, Aim aim) {
        long all = 0;
        long done = 0;
        for (BriefedTasks.Counted row : tasks.counted(
                key.unitId(),
                TaskState.COUNTED,
                key.period().firstDay(),
                key.period().lastDay())) {
            if (aim.holds(row)) {
                all += row.tasks();
                done += row.state() == TaskState.DONE ? row.tasks() : 0;
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        FigureReading reading =
                new FigureReading(key, BigDecimal.valueOf(done), Qualifier.EXACT, all * REVISION_STEP + done, 0, 0);
        return Optional.of(new Figure(aim, reading, all));
    }

    private static FigureSaying saying(Figure figure) {
        BigDecimal done = figure.reading().value();
        String share = Texts.of("task.figure.share", String.valueOf(done), Long.toString(figure.all()));
        return new FigureSaying(
                figure.reading(),
                figure.aim().name(),
                share,
                share + " "
                        + Texts.of("task.figure.measure", figure.aim().code().origin()),
                Percentage.ofParts(done, BigDecimal.valueOf(figure.all()))
                        .map(Percentage::toString)
                        .orElse(null),
                null,
                TASKS);
    }
}
