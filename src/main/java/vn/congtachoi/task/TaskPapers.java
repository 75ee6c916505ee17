package vn.congtachoi.task;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;

/** The papers of work, signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class TaskPapers {

    private static final String ORDER = "PGV";
    private static final String REPORT = "BC";

    private final TaskReading tasks;
    private final TaskBriefings briefings;
    private final TaskPaperText texts;
    private final TaskStore store;
    private final TaskRights rights;
    private final DocumentBeginnings beginnings;
    private final DocumentService documents;
    private final DocumentReading reading;

    TaskPapers(
            TaskReading tasks,
            TaskBriefings briefings,
            TaskPaperText texts,
            TaskStore store,
            TaskRights rights,
            DocumentBeginnings beginnings,
            DocumentService documents,
            DocumentReading reading) {
        this.tasks = tasks;
        this.briefings = briefings;
        this.texts = texts;
        this.store = store;
        this.rights = rights;
        this.beginnings = beginnings;
        this.documents = documents;
        this.reading = reading;
    }

    /**
     * Begins the Phiếu giao việc of a task.
     *
     * @return the paper's id
     * @throws vn.congtachoi.kernel.ForbiddenException when she does not decide for whoever gave it, or writes no papers
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public UUID order(UUID id) {
        Task task = store.get(id);
        rights.mayAnswer(task).orThrow();
        TaskDetail detail = tasks.detail(id);
        return documents.create(beginnings
                .form(
                        detail.giverUnit(),
                        ORDER,
                        Texts.of("task.paper.order.subject", detail.row().title()))
                .saying(texts.order(detail.form(), detail.parts()))
                .from(task.subject()));
    }

    /**
     * Begins the Báo cáo tiến độ of a unit's work in a month: what the briefing tells, to be read and sent.
     *
     * @return the paper's id
     * @throws vn.congtachoi.kernel.ForbiddenException when she does not read the unit's work, or writes no papers for it
     */
    @Needs(TaskPermissions.READ)
    @Transactional
    public UUID briefing(UUID unit, YearMonth month) {
        TaskBriefing briefing = briefings.brief(unit, month);
        String subject =
                Texts.of("task.paper.briefing.subject", month.getMonthValue(), Integer.toString(month.getYear()));
        return documents.create(beginnings.form(unit, REPORT, subject).saying(texts.briefing(month, briefing)));
    }

    /** The papers of a task that she may read, newest first. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID id) {
        return rights.mayRead(store.get(id)) ? reading.of(store.get(id).subject()) : List.of();
    }
}
