package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;

/** Programmes as lists, pages and choices, and the changes of their own fields. */
@Service
@PreAuthorize("denyAll()")
public class ProgrammeService {

    private final Programmes programmes;
    private final ProgrammeStore store;
    private final ProgrammeRights rights;
    private final PartUsers users;

    ProgrammeService(Programmes programmes, ProgrammeStore store, ProgrammeRights rights, PartUsers users) {
        this.programmes = programmes;
        this.store = store;
        this.rights = rights;
        this.users = users;
    }

    /** One page of a list, by short name. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public Page<ProgrammeRow> page(ProgrammeFilter filter, Pageable page) {
        LocalDate today = rights.today();
        return search(filter, page).map(programme -> programme.row(today));
    }

    /** The programmes that a unit works with and that are running today, for choosing. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public List<ProgrammeRef> refs(@Nullable UUID unitId) {
        return search(ProgrammeFilter.running(unitId), Pageable.unpaged()).stream()
                .map(Programme::ref)
                .toList();
    }

    /** The contents of those programmes in their order, for choosing. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public List<ProgrammeContentRef> contentRefs(@Nullable UUID unitId) {
        return search(ProgrammeFilter.running(unitId), Pageable.unpaged()).stream()
                .flatMap(programme -> programme.contentRefs().stream())
                .toList();
    }

    /**
     * One content for naming it, also where its programme is over.
     *
     * @throws BusinessException when there is none
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ProgrammeContentRef contentRef(UUID contentId) {
        Programme programme =
                programmes.findByContent(contentId).orElseThrow(() -> new BusinessException("programme.notFound"));
        return programme.content(contentId).ref();
    }

    /**
     * Those of the contents whose programme runs on one of the days at least.
     *
     * @param to the last day, included
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<UUID> contentsRunning(Collection<UUID> contentIds, LocalDate from, LocalDate to) {
        return programmes.contentsRunning(contentIds, from, to);
    }

    /** @throws BusinessException when there is none */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ProgrammeRef ref(UUID id) {
        return store.get(id).ref();
    }

    /**
     * The programme as it is known today: what is dated later is left out.
     *
     * @throws BusinessException when there is none, or it belongs to a unit that does not concern her
     */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public ProgrammeDetail detail(UUID id) {
        return detail(id, rights.today());
    }

    /** The same with what is dated after today, for those who write it down beforehand. */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional(readOnly = true)
    public ProgrammeDetail plannedDetail(UUID id) {
        rights.requireEdit(store.get(id).ownerUnitId());
        return detail(id, LocalDate.MAX);
    }

    private ProgrammeDetail detail(UUID id, LocalDate until) {
        Programme programme = store.get(id);
        rights.requireRead(programme.ownerUnitId());
        UUID next = programme.successorId();
        Programme successor = next == null ? null : store.get(next);
        List<Programme> before = programmes.findBySuccessorIdOrderByShortSort(id);
        ProgrammeAsOf known = new ProgrammeAsOf(programme, successor, before, until);
        return new ProgrammeDetail(
                id,
                programme.form(),
                programme.status(rights.today()),
                known.closing(),
                known.successor(),
                known.predecessors(),
                programme.contentRows(),
                known.phases(),
                known.bases(),
                known.later(),
                users.of(programme.parts()),
                rights.mayEdit(programme.ownerUnitId()));
    }

    /** What happened to the programme and its parts, newest first; its money is told elsewhere. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public List<HistoryLine> history(UUID id) {
        Programme programme = store.get(id);
        rights.requireRead(programme.ownerUnitId());
        return store.history(programme.subject());
    }

    /** Whether the current actor may add a programme of this owner (null: to the common catalogue). */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayCreate(@Nullable UUID ownerUnitId) {
        return rights.mayEdit(ownerUnitId);
    }

    /**
     * Adds a programme.
     *
     * @return its id
     * @throws BusinessException when a field cannot be saved as it stands or the code is taken
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public UUID create(ProgrammeForm form) {
        rights.requireEdit(form.ownerUnitId());
        Rules.refuse(programmes.existsByCode(form.code()), "programme.form.codeTaken", form.code());
        Programme programme = new Programme(form);
        requireSuccessor(programme.id(), form.successorId());
        programmes.save(programme);
        store.changed(programme.subject());
        return programme.id();
    }

    /**
     * Changes the programme's own fields.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be saved as it stands or the code is taken
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void change(UUID id, ProgrammeForm form) {
        Programme programme = forEdit(id, form.version());
        Rules.refuse(programmes.existsByCodeAndIdNot(form.code(), id), "programme.form.codeTaken", form.code());
        requireSuccessor(id, form.successorId());
        programme.revise(form);
        store.changed(programme.subject());
        programme.contentRefs().forEach(content -> store.changed(ProgrammeContent.reference(content.id())));
    }

    /**
     * Says that the programme is over (tổng kết).
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void close(UUID id, ClosingForm form) {
        Programme programme = forEdit(id, form.version());
        requireSuccessor(id, form.successorId());
        programme.close(form);
        store.changed(programme.subject());
    }

    /** Takes the closing back; the programme then stands as its validity says. */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void reopen(UUID id, long version) {
        Programme programme = forEdit(id, version);
        programme.reopen();
        store.changed(programme.subject());
    }

    private Programme forEdit(UUID id, long version) {
        Programme programme = store.lock(id);
        rights.requireEdit(programme.ownerUnitId());
        store.requireFresh(programme, version);
        return programme;
    }

    /** The successor exists, and following successors never comes back here. */
    private void requireSuccessor(UUID id, @Nullable UUID successorId) {
        Set<UUID> seen = new HashSet<>();
        UUID next = successorId;
        while (next != null && seen.add(next)) {
            Rules.refuse(next.equals(id), "programme.form.ownSuccessor");
            next = store.get(next).successorId();
        }
    }

    private Page<Programme> search(ProgrammeFilter filter, Pageable page) {
        UUID unit = filter.unitId();
        Set<ProgrammeStatus> statuses =
                filter.statuses().isEmpty() ? EnumSet.allOf(ProgrammeStatus.class) : filter.statuses();
        return programmes.search(
                LikePattern.containing(VietnameseText.fold(filter.text())),
                filter.kinds().isEmpty() ? EnumSet.allOf(ProgrammeKind.class) : filter.kinds(),
                rights.readsAll() && unit == null,
                unit == null ? rights.readableOwners() : rights.ownersFor(unit),
                statuses.contains(ProgrammeStatus.NOT_STARTED),
                statuses.contains(ProgrammeStatus.RUNNING),
                statuses.contains(ProgrammeStatus.CLOSED),
                rights.today(),
                filter.firstDay(),
                filter.lastDay(),
                page);
    }
}
