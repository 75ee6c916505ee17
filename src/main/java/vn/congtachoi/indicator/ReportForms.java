package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Forms (biểu) as data: each unit keeps its own and asks those below with them. */
@Service
@PreAuthorize("denyAll()")
public class ReportForms {

    private static final Permission EDIT = Permission.of(IndicatorPermissions.EDIT);

    private final ReportFormStore forms;
    private final RoundStore rounds;
    private final Store store;
    private final Trees trees;
    private final RightsHere rights;

    ReportForms(ReportFormStore forms, RoundStore rounds, Store store, Trees trees, RightsHere rights) {
        this.forms = forms;
        this.rounds = rounds;
        this.store = store;
        this.trees = trees;
        this.rights = rights;
    }

    /** All forms by name; a form holds no figures, so that everyone who reads indicators may read it. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<ReportFormRow> list() {
        return forms.findAllByOrderByNameSort().stream().map(ReportForm::row).toList();
    }

    /** @throws vn.congtachoi.kernel.BusinessException when there is none */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public ReportFormData get(UUID id) {
        return store.form(id).data();
    }

    /** Whether the actor may change this form, with the reason. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayEdit(UUID id) {
        return rights.access().may(EDIT, store.form(id).ownerUnitId());
    }

    /** Whether rounds have asked with it: then lines may be added and moved, but none may go. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public boolean isInUse(UUID id) {
        return rounds.existsByFormId(id);
    }

    /** Units for which she may keep forms of their own; a unit without units below has nobody to ask. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> owners() {
        UnitTree tree = trees.on(LocalDate.now(rights.clock()));
        return rights.access().homesWith(EDIT).stream()
                .flatMap(id -> tree.find(id).stream())
                .filter(unit -> !tree.children(unit.id()).isEmpty())
                .sorted(Comparator.comparing(UnitRef::sortKey))
                .toList();
    }

    /** Units that a form of this owner can be restricted to. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> askable(UUID ownerUnitId) {
        return trees.on(LocalDate.now(rights.clock())).children(ownerUnitId);
    }

    /**
     * Adds a form, for whoever keeps forms of its owner.
     *
     * @return its id
     */
    @Needs(IndicatorPermissions.EDIT)
    @Transactional
    public UUID create(ReportFormData data) {
        rights.access().require(EDIT, data.ownerUnitId());
        ReportForm form = new ReportForm(data);
        requireSound(data, form.id());
        return forms.save(form).id();
    }

    /** @throws BusinessException when a line would go that rounds have already asked for */
    @Needs(IndicatorPermissions.EDIT)
    @Transactional
    public void revise(UUID id, ReportFormData data) {
        ReportForm form = store.form(id);
        rights.access().require(EDIT, form.ownerUnitId());
        rights.requireVersion(form, data.version());
        requireSound(data, id);
        if (rounds.existsByFormId(id) && losesSomething(form, data)) {
            throw new BusinessException("indicator.reportForm.inUse");
        }
        form.revise(data);
    }

    private static boolean losesSomething(ReportForm form, ReportFormData data) {
        Set<UUID> kept = new HashSet<>();
        data.lines().forEach(line -> kept.add(line.indicatorId()));
        return data.collected() != form.collected()
                || form.lineRows().stream().anyMatch(line -> !kept.contains(line.indicatorId()));
    }

    private void requireSound(ReportFormData data, UUID id) {
        if (forms.existsByCodeAndIdNot(data.code(), id)) {
            throw new BusinessException("indicator.form.codeTaken", data.code());
        }
        data.lines().forEach(line -> {
            Indicator indicator = store.indicator(line.indicatorId());
            boolean fits = indicator.kind() == IndicatorKind.RATIO
                    || !Compilation.parts(new Period(data.collected(), 2000, 1), indicator.collected())
                            .isEmpty();
            if (!fits) {
                throw new BusinessException("indicator.reportForm.period", indicator.name());
            }
        });
    }
}
