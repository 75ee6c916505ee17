package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectChanged;

/** The dictionary of indicators with the checks between them. */
@Service
@PreAuthorize("denyAll()")
public class IndicatorDictionary {

    private static final Permission EDIT = Permission.of(IndicatorPermissions.EDIT);

    private final Indicators indicators;
    private final IndicatorChecks checks;
    private final Figures figures;
    private final Head head;
    private final RightsHere rights;
    private final ApplicationEventPublisher events;

    IndicatorDictionary(
            Indicators indicators,
            IndicatorChecks checks,
            Figures figures,
            Head head,
            RightsHere rights,
            ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.checks = checks;
        this.figures = figures;
        this.head = head;
        this.rights = rights;
        this.events = events;
    }

    /** One page of the indicators that fit, by name. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<IndicatorRow> list(IndicatorFilter filter, int page, int size) {
        PageRequest request = PageRequest.of(page, size, Sort.by("nameSort", "id"));
        return indicators.findAll(IndicatorConditions.of(filter, LocalDate.now(rights.clock())), request).stream()
                .map(Indicator::row)
                .toList();
    }

    /** How many indicators fit the filter. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public long count(IndicatorFilter filter) {
        return indicators.count(IndicatorConditions.of(filter, LocalDate.now(rights.clock())));
    }

    /** Every indicator by its code: the dictionary is short, and whoever chooses one sees it whole. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<IndicatorRow> all() {
        return indicators.findAll(Sort.by("code")).stream().map(Indicator::row).toList();
    }

    /** The indicator of this code, also one that is no longer valid. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<IndicatorRow> findByCode(String code) {
        return indicators.findByCode(code).map(Indicator::row);
    }

    /** @throws vn.congtachoi.kernel.BusinessException when there is none */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public IndicatorRow row(UUID id) {
        return get(id).row();
    }

    /** For the form: everything with the version it is read at. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public IndicatorForm form(UUID id) {
        return get(id).form();
    }

    /** The checks that have this indicator on their left. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<CheckForm> checks(UUID indicatorId) {
        return checks.findByLeftIdIn(List.of(indicatorId)).stream()
                .map(IndicatorCheck::form)
                .toList();
    }

    /** Whether the actor may change the dictionary, with the reason. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayEdit() {
        return head.may(EDIT);
    }

    /**
     * Adds an indicator, for the head unit alone.
     *
     * @return its id
     */
    @Needs(IndicatorPermissions.EDIT)
    @Transactional
    public UUID create(IndicatorForm form) {
        head.may(EDIT).orThrow();
        Indicator indicator = new Indicator(form);
        requireFreeCode(form.code(), indicator.id());
        requireRelated(form);
        indicators.save(indicator);
        events.publishEvent(new SubjectChanged(indicator.subject()));
        return indicator.id();
    }

    /** @throws BusinessException when figures exist and would mean something else */
    @Needs(IndicatorPermissions.EDIT)
    @Transactional
    public void revise(UUID id, IndicatorForm form) {
        head.may(EDIT).orThrow();
        Indicator indicator = get(id);
        rights.requireVersion(indicator, form.version());
        requireFreeCode(form.code(), id);
        requireRelated(form);
        if (indicator.wouldMeanSomethingElse(form) && figures.existsByIndicatorId(id)) {
            throw new BusinessException("indicator.form.inUse");
        }
        indicator.revise(form);
        events.publishEvent(new SubjectChanged(indicator.subject()));
    }

    /** Replaces the checks of one indicator. */
    @Needs(IndicatorPermissions.EDIT)
    @Transactional
    public void setChecks(UUID indicatorId, List<CheckForm> wanted) {
        head.may(EDIT).orThrow();
        get(indicatorId);
        checks.deleteAll(checks.findByLeftIdIn(List.of(indicatorId)));
        for (CheckForm form : wanted) {
            if (!form.leftId().equals(indicatorId)) {
                throw new BusinessException("indicator.check.terms");
            }
            checks.save(new IndicatorCheck(form));
        }
    }

    private void requireFreeCode(String code, UUID id) {
        if (indicators.existsByCodeAndIdNot(code, id)) {
            throw new BusinessException("indicator.form.codeTaken", code);
        }
    }

    /** A part counts the same as its whole; the terms of a ratio can be added up. */
    private void requireRelated(IndicatorForm form) {
        Indicator whole = related(form.wholeId());
        if (whole != null
                && (whole.kind() != form.kind() || whole.collected() != form.collected() || whole.wholeId() != null)) {
            throw new BusinessException("indicator.form.partKind");
        }
        for (UUID id : terms(form)) {
            Indicator term = get(id);
            if (term.kind() == IndicatorKind.RATIO || term.laws().overUnits() == UnitLaw.NONE) {
                throw new BusinessException("indicator.form.ratioTerms");
            }
        }
    }

    private static List<UUID> terms(IndicatorForm form) {
        return Stream.of(form.numeratorId(), form.denominatorId())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Indicator related(@Nullable UUID id) {
        return id == null ? null : get(id);
    }

    private Indicator get(UUID id) {
        return indicators.findById(id).orElseThrow(() -> new BusinessException("indicator.notFound"));
    }
}
