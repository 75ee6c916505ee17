package vn.congtachoi.indicator;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** A form (biểu): which indicators, in what order, asked of which level and units. */
@Entity
@Table(name = "indicator_form")
class ReportForm extends AuditedEntity {

    static final String SUBJECT = "report-form";

    private static final int CODE_LENGTH = 30;
    private static final int NAME_LENGTH = 300;

    private String code;
    private String name;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by the queries that order by it
    private String nameSort;

    @Enumerated(EnumType.STRING)
    private PeriodKind collected;

    private UUID ownerUnitId;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FormLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<FormUnit> units = new ArrayList<>();

    protected ReportForm() {}

    ReportForm(ReportFormData data) {
        ownerUnitId = data.ownerUnitId();
        revise(data);
    }

    final void revise(ReportFormData data) {
        if (data.code().isBlank() || data.name().isBlank()) {
            throw new BusinessException("indicator.reportForm.nameMissing");
        }
        if (data.lines().isEmpty()) {
            throw new BusinessException("indicator.reportForm.empty");
        }
        Set<UUID> seen = new HashSet<>();
        if (!data.lines().stream().allMatch(line -> seen.add(line.indicatorId()))) {
            throw new BusinessException("indicator.reportForm.twice");
        }
        code = TypedText.line(data.code(), CODE_LENGTH);
        name = TypedText.line(data.name(), NAME_LENGTH);
        nameSort = VietnameseText.sortKey(name);
        collected = data.collected();
        takeLines(data.lines());
        units.removeIf(unit -> !data.units().contains(unit.unitId()));
        Set<UUID> kept = units.stream().map(FormUnit::unitId).collect(Collectors.toSet());
        data.units().stream().filter(id -> !kept.contains(id)).forEach(id -> units.add(new FormUnit(this, id)));
    }

    /** Keeps the rows of lines that stay, so that the history shows moves as moves. */
    private void takeLines(List<FormLineRow> wanted) {
        Map<UUID, FormLine> present = new HashMap<>();
        lines.forEach(line -> present.put(line.indicatorId(), line));
        Set<UUID> wantedIds = wanted.stream().map(FormLineRow::indicatorId).collect(Collectors.toSet());
        lines.removeIf(line -> !wantedIds.contains(line.indicatorId()));
        for (int position = 0; position < wanted.size(); position++) {
            FormLineRow row = wanted.get(position);
            FormLine line = present.get(row.indicatorId());
            if (line == null) {
                lines.add(new FormLine(this, position, row));
            } else {
                line.place(position, row);
            }
        }
    }

    ReportFormData data() {
        return new ReportFormData(code, name, collected, ownerUnitId, lineRows(), unitIds(), version());
    }

    ReportFormRow row() {
        return new ReportFormRow(id(), code, name, collected, ownerUnitId);
    }

    List<FormLineRow> lineRows() {
        return lines.stream()
                .sorted(Comparator.comparingInt(FormLine::position))
                .map(FormLine::row)
                .toList();
    }

    Set<UUID> unitIds() {
        return units.stream().map(FormUnit::unitId).collect(Collectors.toSet());
    }

    PeriodKind collected() {
        return collected;
    }

    UUID ownerUnitId() {
        return ownerUnitId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
