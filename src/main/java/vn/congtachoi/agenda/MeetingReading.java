package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/** Meetings as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class MeetingReading {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Meetings meetings;
    private final MeetingStore store;
    private final MeetingRights rights;
    private final MeetingNames names;
    private final MeetingPages pages;

    MeetingReading(
            Meetings meetings, MeetingStore store, MeetingRights rights, MeetingNames names, MeetingPages pages) {
        this.meetings = meetings;
        this.store = store;
        this.rights = rights;
        this.names = names;
        this.pages = pages;
    }

    /** One page of the meetings that concern her. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<MeetingRow> page(MeetingFilter filter, MeetingSort sort, boolean descending, Pageable page) {
        MeetingKind kind = filter.kind();
        return names.rows(meetings.search(
                        rights.seats(MeetingRights.EDIT),
                        rights.readable(),
                        rights.seats(MeetingRights.ANSWER),
                        rights.me(),
                        filter.mine(),
                        LikePattern.containing(VietnameseText.fold(filter.text())),
                        kind == null ? EnumSet.allOf(MeetingKind.class) : Set.of(kind),
                        Optional.ofNullable(filter.from()).orElse(EARLIEST),
                        Optional.ofNullable(filter.to()).orElse(LATEST),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.order(descending)))
                .getContent());
    }

    /** @throws BusinessException when there is none, or it does not concern her */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public MeetingDetail detail(UUID id) {
        Meeting meeting = store.get(id);
        if (!rights.mayRead(meeting)) {
            throw new BusinessException("agenda.notFound");
        }
        Map<MeetingAct, Decision> acts = new EnumMap<>(MeetingAct.class);
        for (MeetingAct act : MeetingAct.values()) {
            if (act.fits(meeting.state())) {
                acts.put(act, rights.may(act, meeting, store.today()));
            }
        }
        return pages.of(meeting, acts);
    }

    /** The record that a conclusion became or a paper, where she may open it. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<SubjectLink> link(@Nullable SubjectRef ref) {
        return ref == null ? Optional.empty() : pages.link(ref);
    }
}
