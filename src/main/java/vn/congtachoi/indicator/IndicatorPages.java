package vn.congtachoi.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;

/** All that the page of one indicator shows. */
@Service
@PreAuthorize("denyAll()")
public class IndicatorPages {

    private final Indicators indicators;
    private final IndicatorChecks checks;
    private final ReportFormStore forms;
    private final Figures figures;
    private final AuditTrail trail;

    IndicatorPages(
            Indicators indicators, IndicatorChecks checks, ReportFormStore forms, Figures figures, AuditTrail trail) {
        this.indicators = indicators;
        this.checks = checks;
        this.forms = forms;
        this.figures = figures;
        this.trail = trail;
    }

    /**
     * An indicator with its parts, checks and forms.
     *
     * @throws vn.congtachoi.kernel.BusinessException when there is none
     */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public IndicatorDetail detail(UUID id) {
        Indicator indicator = indicators.findById(id).orElseThrow(() -> new BusinessException("indicator.notFound"));
        return new IndicatorDetail(
                indicator.row(),
                row(indicator.wholeId()),
                indicators.findByWholeIdOrderByCode(id).stream()
                        .map(Indicator::row)
                        .toList(),
                Stream.of(row(indicator.numeratorId()), row(indicator.denominatorId()))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                checks.findByLeftIdIn(List.of(id)).stream()
                        .map(IndicatorCheck::form)
                        .sorted(Comparator.comparing(CheckForm::message))
                        .map(this::check)
                        .toList(),
                forms.asking(id).stream().map(form -> asked(form, id)).toList(),
                figures.existsByIndicatorId(id));
    }

    /** What was changed in the indicator and its checks, newest first. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<HistoryLine> history(UUID id, int limit) {
        return trail.history(SubjectRef.of(Indicator.SUBJECT, id), limit);
    }

    private @Nullable IndicatorRow row(@Nullable UUID id) {
        return id == null ? null : indicators.findById(id).map(Indicator::row).orElse(null);
    }

    private IndicatorDetail.Check check(CheckForm form) {
        return new IndicatorDetail.Check(
                form,
                form.rightIds().stream()
                        .map(this::row)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(IndicatorRow::code))
                        .toList());
    }

    private static IndicatorDetail.Asked asked(ReportForm form, UUID indicatorId) {
        AskedOf askedOf = form.lineRows().stream()
                .filter(line -> line.indicatorId().equals(indicatorId))
                .map(FormLineRow::askedOf)
                .findFirst()
                .orElse(AskedOf.BOTH);
        return new IndicatorDetail.Asked(form.row(), askedOf);
    }
}
