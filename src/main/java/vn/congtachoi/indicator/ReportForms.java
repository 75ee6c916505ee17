package vn.congtachoi.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Permission;

/** Forms (biểu) as data: each unit keeps its own and asks those below with them. */
@Service
@PreAuthorize("denyAll()")
public class ReportForms {

    private static final Permission EDIT = Permission.of(IndicatorPermissions.EDIT);

    private final ReportFormStore forms;
    private final RoundStore rounds;
    private final Store store;
    private final RightsHere rights;

    ReportForms(ReportFormStore forms, RoundStore rounds, Store store, RightsHere rights) {
        this.forms = forms;
        this.rounds = rounds;
        this.store = store;
        this.rights = rights;
    }

    /** All forms by name; a form holds no figures, so that everyone who reads indicators may read it. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<ReportFormRow> list() {
        return forms.findAllByOrderByNameSort().stream().map(ReportForm::row).toList();
    }

    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public ReportFormData get(UUID id) {
        return store.form(id).data();
    }

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
        if (forms.existsByCodeAndIdNot(data.code().strip(), id)) {
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
