package vn.congtachoi.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.News;
import vn.congtachoi.kernel.NewsSource;
import vn.congtachoi.kernel.ProgressBoard;
import vn.congtachoi.kernel.ProgressSource;
import vn.congtachoi.kernel.SigningSource;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;

/** Gathers from all modules what concerns the signed-in person today. Each source answers only what she may read. */
@Service
@PreAuthorize("denyAll()")
public class Today {

    private static final int DAYS_AHEAD = 14;

    private final List<WorkSource> work;
    private final List<SigningSource> signing;
    private final List<DatedSource> dated;
    private final List<ProgressSource> progress;
    private final List<NewsSource> news;
    private final Clock clock;

    Today(
            List<WorkSource> work,
            List<SigningSource> signing,
            List<DatedSource> dated,
            List<ProgressSource> progress,
            List<NewsSource> news,
            Clock clock) {
        this.work = work;
        this.signing = signing;
        this.dated = dated;
        this.progress = progress;
        this.news = news;
        this.clock = clock;
    }

    /** The day it is for the portal. */
    @PreAuthorize("isAuthenticated()")
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    /** Everything that waits for her: what is due first, then what has no day. */
    @PreAuthorize("isAuthenticated()")
    public List<WorkItem> waiting() {
        return work.stream()
                .flatMap(source -> source.waiting().stream())
                .sorted(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What she is to sign; it stands among what waits for her, too. */
    @PreAuthorize("isAuthenticated()")
    public List<WorkItem> toSign() {
        return signing.stream().flatMap(source -> source.toSign().stream()).toList();
    }

    /** What takes place or falls due in the next two weeks. */
    @PreAuthorize("isAuthenticated()")
    public List<DatedItem> coming() {
        LocalDate today = day();
        return dated.stream()
                .flatMap(source -> source.between(today, today.plusDays(DAYS_AHEAD)).stream())
                .sorted(Comparator.comparing(DatedItem::from)
                        .thenComparing(DatedItem::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** How far work has come that she watches, from every module. */
    @PreAuthorize("isAuthenticated()")
    public List<ProgressBoard> boards() {
        return progress.stream().flatMap(source -> source.boards().stream()).toList();
    }

    /** What is new to her, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<News> changed(int limit) {
        return news.stream()
                .flatMap(source -> source.latest(limit).stream())
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(limit)
                .toList();
    }
}
