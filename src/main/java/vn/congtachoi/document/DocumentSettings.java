package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.security.UnitPeople;

/** Which kinds of paper are used, and how the numbers of a unit run. */
@Service
@PreAuthorize("denyAll()")
public class DocumentSettings {

    private static final Permission SETTINGS = Permission.of(DocumentPermissions.SETTINGS);

    private final DocumentKinds kinds;
    private final SeriesBook series;
    private final DocumentRights rights;
    private final UnitPeople people;

    DocumentSettings(DocumentKinds kinds, SeriesBook series, DocumentRights rights, UnitPeople people) {
        this.kinds = kinds;
        this.series = series;
        this.rights = rights;
        this.people = people;
    }

    /** All kinds in their order. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<KindRow> kinds() {
        return kinds.findAllByOrderByPosition().stream().map(DocumentKind::row).toList();
    }

    /** Whether she decides on kinds: all units share them, so it is for the unit that has nobody above it. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional(readOnly = true)
    public Decision mayUse() {
        return rights.isPortal() || people.isAtHead(SETTINGS) ? Decision.yes() : Decision.no("document.kind.headOnly");
    }

    /** Offers a kind for new papers of all units, or no longer. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public void use(UUID kindId, boolean used) {
        mayUse().orThrow();
        kinds.findById(kindId)
                .orElseThrow(() -> new BusinessException("document.kind.notFound"))
                .use(used);
    }

    /** The series of a unit in the order in which they were opened. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SeriesRow> series(UUID unitId) {
        rights.mayLookInto(unitId).orThrow();
        return series.of(unitId).stream().map(NumberSeries::row).toList();
    }

    /**
     * The series that a new paper of the unit belongs to: its first open one. A unit that never had one begins with the
     * letters of its standing committee, a count for each kind and the layout of NĐ 30.
     *
     * @throws vn.congtachoi.kernel.BusinessException when all its series are closed
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public SeriesRow firstSeries(UUID unitId) {
        rights.mayDraft(unitId).orThrow();
        return series.first(unitId).row();
    }

    /**
     * Begins a series: its numbers start at 01.
     *
     * @throws vn.congtachoi.kernel.BusinessException when it would give numbers that another one gives
     */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public UUID open(UUID unitId, SeriesForm form) {
        rights.at(unitId, SETTINGS).orThrow();
        return series.open(unitId, form).id();
    }

    /**
     * Changes a series; numbers already given stay as they are.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws vn.congtachoi.kernel.BusinessException when it would give numbers that were given
     */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public void change(UUID seriesId, SeriesForm form, long version) {
        series.change(own(seriesId), form, version);
    }

    /** No more numbers of the series from today on. */
    @Needs(DocumentPermissions.SETTINGS)
    @Transactional
    public void close(UUID seriesId, long version) {
        series.close(own(seriesId), version);
    }

    private NumberSeries own(UUID seriesId) {
        NumberSeries found = series.get(seriesId);
        rights.at(found.unitId(), SETTINGS).orThrow();
        return found;
    }
}
