package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.uikit.Texts;

/** Which kinds of paper a unit uses, how its numbers run, and who stands for whom. */
@Service
@PreAuthorize("denyAll()")
public class DocumentSettings {

    private static final Permission SETTINGS = Permission.of(DocumentPermissions.SETTINGS);
    private static final Permission READ = Permission.of(DocumentPermissions.READ);

    private final DocumentKinds kinds;
    private final SeriesStore series;
    private final DeputyStore deputies;
    private final DocumentRights rights;
    private final Clock clock;

    DocumentSettings(
            DocumentKinds kinds, SeriesStore series, DeputyStore deputies, DocumentRights rights, Clock clock) {
        this.kinds = kinds;
        this.series = series;
        this.deputies = deputies;
        this.rights = rights;
        this.clock = clock;
    }

    /** All kinds in their order. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<KindRow> kinds() {
        return kinds.findAllByOrderByPosition().stream().map(DocumentKind::row).toList();
    }

    /** Offers a kind for new papers, or no longer. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public void use(UUID kindId, boolean used) {
        kinds.findById(kindId)
                .orElseThrow(() -> new BusinessException("document.kind.notFound"))
                .use(used);
    }

    /** The series of a unit, those that are open first; what it would begin with where there is none. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<SeriesRow> series(UUID unitId) {
        rights.at(unitId, READ).orThrow();
        return series.findByUnitIdOrderByPosition(unitId).stream()
                .map(NumberSeries::row)
                .toList();
    }

    /**
     * The series that a new paper of the unit belongs to: its first open one. A unit that never had one begins with the
     * letters of its standing committee, a count for each kind and the layout of NĐ 30.
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public SeriesRow firstSeries(UUID unitId) {
        rights.mayDraft(unitId).orThrow();
        LocalDate today = LocalDate.now(clock);
        return series.findByUnitIdOrderByPosition(unitId).stream()
                .filter(one -> one.isOpenOn(today))
                .findFirst()
                .orElseGet(() -> series.save(new NumberSeries(unitId, 1, today, standingCommittee())))
                .row();
    }

    private static SeriesForm standingCommittee() {
        return new SeriesForm(
                Texts.of("document.series.first.name"),
                Texts.of("document.series.first.letters"),
                Texts.of("document.series.first.authority"),
                NumberSplit.PER_KIND,
                PaperProfile.HOI_NQ30);
    }

    /** Begins a series: its numbers start at 01. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public UUID open(UUID unitId, SeriesForm form) {
        rights.at(unitId, SETTINGS).orThrow();
        int position = series.findByUnitIdOrderByPosition(unitId).size() + 1;
        return series.save(new NumberSeries(unitId, position, LocalDate.now(clock), form))
                .id();
    }

    /** Changes a series; numbers already given stay as they are. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public void change(UUID seriesId, SeriesForm form) {
        own(seriesId).take(form);
    }

    /** No more numbers of the series from today on. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public void close(UUID seriesId) {
        own(seriesId).close(LocalDate.now(clock));
    }

    private NumberSeries own(UUID seriesId) {
        NumberSeries found =
                series.findById(seriesId).orElseThrow(() -> new BusinessException("document.series.notFound"));
        rights.at(found.unitId(), SETTINGS).orThrow();
        return found;
    }

    /** Who stands for whom at the unit, the latest first. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<DeputyRow> deputies(UUID unitId) {
        rights.at(unitId, READ).orThrow();
        return deputies.findByUnitIdOrderByFromDayDesc(unitId).stream()
                .map(Deputy::row)
                .toList();
    }

    /** Somebody stands for an absent signer, from a day to a day; a signer names her own deputy. */
    @Needs(DocumentPermissions.SIGN)
    @Transactional
    public UUID appoint(UUID unitId, DeputyForm form) {
        rights.at(unitId, Permission.of(DocumentPermissions.SIGN)).orThrow();
        return deputies.save(new Deputy(unitId, form)).id();
    }

    /** She is back: today is the deputy's last day. */
    @Needs(DocumentPermissions.SIGN)
    @Transactional
    public void endDeputy(UUID deputyId) {
        Deputy deputy =
                deputies.findById(deputyId).orElseThrow(() -> new BusinessException("document.deputy.notFound"));
        rights.at(deputy.unitId(), Permission.of(DocumentPermissions.SIGN)).orThrow();
        deputy.endOn(LocalDate.now(clock));
    }
}
