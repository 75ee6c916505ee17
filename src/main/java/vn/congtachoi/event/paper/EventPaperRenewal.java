package vn.congtachoi.event.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPapers;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.LatePaper;
import vn.congtachoi.document.PaperRenewing;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Keeps a paper from saying what its event said once. */
@Service
@PreAuthorize("denyAll()")
public class EventPaperRenewal implements PaperRenewing {

    private final EventPapers papers;
    private final EventReading events;
    private final EventMatters matters;
    private final EventPaperDrafts drafts;
    private final BegunPapers begun;

    EventPaperRenewal(
            EventPapers papers, EventReading events, EventMatters matters, EventPaperDrafts drafts, BegunPapers begun) {
        this.papers = papers;
        this.events = events;
        this.matters = matters;
        this.drafts = drafts;
        this.begun = begun;
    }

    @Override
    @Needs(EventPermissions.READ)
    @Transactional
    public List<LatePaper> late(List<DocumentRow> some) {
        Map<UUID, EventMatter> opened = new HashMap<>();
        return begun.late(some, paper -> now(paper, opened));
    }

    /**
     * Whether it says something else than its event.
     *
     * @throws BusinessException when the event does not concern her
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public boolean isLate(UUID document) {
        return now(document, new HashMap<>()).filter(BegunPapers.Now::isLate).isPresent();
    }

    /**
     * Stands in the way of submitting what has been overtaken.
     *
     * @throws BusinessException when it says something else than its event
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void requireCurrent(UUID document) {
        if (isLate(document)) {
            throw new BusinessException("events.paper.error.late");
        }
    }

    /** @throws BusinessException when it may not be changed any more, or is no paper of an event */
    @Override
    @Needs(EventPermissions.READ)
    @Transactional
    public void renew(UUID document) {
        begun.renew(require(document));
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException when she may not change it */
    @Override
    @Needs(EventPermissions.READ)
    @Transactional
    public void keep(UUID document) {
        begun.keep(require(document));
    }

    private BegunPapers.Now require(UUID document) {
        return now(document, new HashMap<>()).orElseThrow(() -> new BusinessException("events.notFound"));
    }

    private Optional<BegunPapers.Now> now(UUID document, Map<UUID, EventMatter> opened) {
        return papers.findByDocumentId(document).map(paper -> {
            EventMatter matter = opened.computeIfAbsent(paper.eventId(), event -> matters.of(events.detail(event)));
            return new BegunPapers.Now(paper, drafts.content(paper.kind(), matter));
        });
    }
}
