package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.FundingSource;

/** A task, or the part of one that a unit carries. */
@Entity
@Table(name = "task")
class Task extends AuditedEntity {

    static final String SUBJECT = "task";

    static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int RESULT_LENGTH = 2000;
    private static final int PROOF_LENGTH = 500;
    private static final int DESCRIPTION_LENGTH = 4000;
    private static final int WHOLE = 100;
    private static final int MOST_PEOPLE = 1_000_000;

    private @Nullable UUID parentId;

    private boolean part;

    /** Counted from the parts, whose own history tells it. */
    @Unaudited
    private int parts;

    @Unaudited
    private int partsDone;

    /** Split by its lead: she answers for the whole, and its giver confirms it. */
    private boolean handedOn;

    private String title;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String titleFold;

    private UUID giverUnitId;
    private UUID giverId;
    private String giverName;
    private UUID leadUnitId;
    private @Nullable UUID leadPersonId;
    private @Nullable LocalDate startsOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaskOrigin origin;

    private boolean focal;

    @Enumerated(EnumType.STRING)
    private TaskPriority priority;

    private @Nullable UUID programmeId;
    private @Nullable UUID contentId;

    /** The programme does not reach the lead unit: its content is woven into other work (lồng ghép). */
    private boolean integrated;

    private @Nullable UUID indicatorId;
    private @Nullable Integer expectedCount;

    @Enumerated(EnumType.STRING)
    private TaskMeasure expectedMeasure = TaskMeasure.TURNS;

    private String place;
    private String expectedResult;
    private String proof;
    private String description;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private @Nullable String sourceType;
    private @Nullable UUID sourceId;
    private Instant stateSince;
    private int percent;

    @Unaudited
    private @Nullable Instant seenAt;

    @Unaudited
    private String seenBy = "";

    private @Nullable LocalDate finishedOn;
    private @Nullable UUID finishedBy;
    private @Nullable Integer resultCount;

    private Instant createdAt;

    protected Task() {}

    /** Who gives it, and for which unit. */
    record Giver(UUID unitId, UUID personId, String name) {}

    Task(@Nullable UUID parentId, boolean part, Giver giver, Assignee lead, TaskForm form, Instant at) {
        this.parentId = parentId;
        this.part = part;
        this.giverUnitId = giver.unitId();
        this.giverId = giver.personId();
        this.giverName = giver.name();
        this.leadUnitId = lead.unitId();
        this.leadPersonId = lead.personId();
        this.state = TaskState.NEW;
        this.stateSince = at;
        this.createdAt = at;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(TaskForm form) {
        String words = TypedText.line(form.title(), TITLE_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("task.error.title");
        }
        LocalDate start = form.startsOn();
        if (start != null && form.dueOn().isBefore(start)) {
            throw new BusinessException("task.error.dates");
        }
        TaskMore more = form.more();
        title = words;
        titleFold = VietnameseText.fold(words);
        startsOn = start;
        dueOn = form.dueOn();
        origin = more.origin();
        focal = more.focal();
        priority = more.priority();
        takeAim(more.aim());
        takeNeeds(more.needs());
        place = TypedText.line(more.place(), PLACE_LENGTH);
        expectedResult = TypedText.lines(more.expectedResult(), RESULT_LENGTH);
        proof = TypedText.line(more.proof(), PROOF_LENGTH);
        description = TypedText.lines(more.description(), DESCRIPTION_LENGTH);
    }

    private void takeAim(TaskAim aim) {
        programmeId = aim.programmeId();
        contentId = aim.contentId();
        indicatorId = aim.indicatorId();
    }

    private void takeNeeds(TaskNeeds needs) {
        Integer count = needs.expectedCount();
        if (count != null && (count <= 0 || count > MOST_PEOPLE)) {
            throw new BusinessException("task.error.count");
        }
        expectedCount = count;
        expectedMeasure = needs.measure();
    }

    /** Of which record it came. */
    void cameOf(SubjectRef source) {
        sourceType = source.type();
        sourceId = source.id();
    }

    @Nullable
    SubjectRef source() {
        return sourceType == null || sourceId == null ? null : SubjectRef.of(sourceType, sourceId);
    }

    /** Whether its programme reaches the unit that carries it. */
    void integrate(boolean woven) {
        integrated = woven;
    }

    /** Somebody else carries it from now on, and has not seen it yet. */
    void handTo(Assignee lead) {
        if (!lead.equals(lead())) {
            leadUnitId = lead.unitId();
            leadPersonId = lead.personId();
            seenAt = null;
            seenBy = "";
        }
    }

    void move(TaskState to, Instant at) {
        if (to != state) {
            state = to;
            stateSince = at;
        }
    }

    /** The lead says how far it is. */
    void reach(int newPercent) {
        percent = newPercent;
    }

    /** Handed in on that day by that person; null when it was opened again. */
    void finished(@Nullable LocalDate day, @Nullable UUID by) {
        finishedOn = day;
        finishedBy = by;
        percent = day == null ? Math.min(percent, WHOLE - 1) : WHOLE;
    }

    /**
     * How many took part.
     *
     * @throws BusinessException when it cannot be so many
     */
    void counted(@Nullable Integer people) {
        if (people != null && (people <= 0 || people > MOST_PEOPLE)) {
            throw new BusinessException("task.error.count");
        }
        resultCount = people;
    }

    @Nullable
    UUID indicatorId() {
        return indicatorId;
    }

    @Nullable
    Integer resultCount() {
        return resultCount;
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }

    void seen(Instant at, String by) {
        if (seenAt == null) {
            seenAt = at;
            seenBy = by;
        }
    }

    /** Comes again: nothing of it is done yet. */
    void again(LocalDate day, Instant at) {
        LocalDate start = startsOn;
        startsOn = start == null ? null : day.minusDays(ChronoUnit.DAYS.between(start, dueOn));
        dueOn = day;
        finishedOn = null;
        finishedBy = null;
        percent = 0;
        move(TaskState.NEW, at);
    }

    boolean isPart() {
        return part;
    }

    void due(LocalDate day) {
        dueOn = day;
    }

    /** The state of a task whose parts these are: it follows them and is never set by hand. */
    void follow(List<Task> own, Instant at, LocalDate today) {
        recount(own);
        List<Task> standing =
                own.stream().filter(each -> each.state != TaskState.DROPPED).toList();
        percent = standing.isEmpty()
                ? 0
                : (int) Math.round(standing.stream()
                        .mapToInt(each -> each.percent)
                        .average()
                        .orElse(0));
        TaskState next = followed(own, standing);
        boolean handedIn = next == TaskState.DONE || next == TaskState.TO_CONFIRM;
        finishedOn = handedIn ? (finishedOn == null ? today : finishedOn) : null;
        move(next, at);
    }

    private TaskState followed(List<Task> own, List<Task> standing) {
        if (standing.isEmpty()) {
            return TaskState.DROPPED;
        }
        if (partsDone == standing.size()) {
            return handedOn && state != TaskState.DONE ? TaskState.TO_CONFIRM : TaskState.DONE;
        }
        if (standing.stream().allMatch(each -> each.state == TaskState.PAUSED)) {
            return TaskState.PAUSED;
        }
        boolean untouched = own.stream().allMatch(each -> each.state == TaskState.NEW);
        return untouched ? TaskState.NEW : TaskState.IN_PROGRESS;
    }

    /** What it is now, for taking a change back. */
    TaskPast past() {
        return new TaskPast(
                id(),
                lead(),
                seenAt,
                seenBy,
                dueOn,
                integrated,
                state,
                stateSince,
                percent,
                finishedOn,
                finishedBy,
                version());
    }

    /** Becomes again what it was. */
    void restore(TaskPast past) {
        leadUnitId = past.lead().unitId();
        leadPersonId = past.lead().personId();
        seenAt = past.seenAt();
        seenBy = past.seenBy();
        dueOn = past.dueOn();
        integrated = past.integrated();
        state = past.state();
        stateSince = past.stateSince();
        percent = past.percent();
        finishedOn = past.finishedOn();
        finishedBy = past.finishedBy();
    }

    /** How many of its parts are done. */
    void recount(List<Task> own) {
        parts = own.size();
        partsDone =
                (int) own.stream().filter(each -> each.state == TaskState.DONE).count();
    }

    /** Its lead gives parts of it to others. */
    void handOn() {
        handedOn = true;
    }

    boolean isHandedOn() {
        return handedOn;
    }

    boolean isSplit() {
        return parts > 0;
    }

    /** Whether its due day has passed and it is not finished, or it was finished after it. */
    boolean isLate(LocalDate today) {
        LocalDate finished = finishedOn;
        boolean counts = state != TaskState.DROPPED && state != TaskState.PAUSED;
        return counts && dueOn.isBefore(finished == null ? today : finished);
    }

    /** Whether she who carries it gave it to herself. */
    boolean isOwnWork() {
        return giverId.equals(leadPersonId);
    }

    boolean wasFinishedBy(UUID person) {
        return person.equals(finishedBy);
    }

    Assignee lead() {
        return new Assignee(leadUnitId, leadPersonId);
    }

    Giver giver() {
        return new Giver(giverUnitId, giverId, giverName);
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    String title() {
        return title;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    TaskOrigin origin() {
        return origin;
    }

    TaskState state() {
        return state;
    }

    int percent() {
        return percent;
    }

    @Nullable
    Instant seenAt() {
        return seenAt;
    }

    String seenBy() {
        return seenBy;
    }

    TaskMore more(List<Assignee> helpers, Map<FundingSource, Money> money, List<UUID> waitsFor) {
        return new TaskMore(
                origin,
                focal,
                priority,
                new TaskAim(programmeId, contentId, indicatorId),
                new TaskNeeds(expectedCount, expectedMeasure, money, waitsFor),
                place,
                expectedResult,
                proof,
                description,
                helpers);
    }

    String place() {
        return place;
    }

    /** Every word of it, for those who search. */
    String words() {
        return String.join(" ", description, expectedResult, place);
    }

    /** As lists show it. */
    TaskRow row(LocalDate today) {
        return new TaskRow(
                id(),
                parentId,
                title,
                lead(),
                giverId,
                giverName,
                startsOn,
                dueOn,
                state,
                stateSince,
                isLate(today),
                percent,
                parts,
                partsDone,
                origin,
                focal,
                priority,
                programmeId,
                integrated);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
