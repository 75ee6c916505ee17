package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitImport;
import vn.congtachoi.organisation.UnitImportResult;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;

/** The head unit of a new portal and the list that was pasted below it. */
@Component
class FirstUnits {

    private final UnitService units;
    private final UnitImport unitImport;

    FirstUnits(UnitService units, UnitImport unitImport) {
        this.units = units;
        this.unitImport = unitImport;
    }

    /** What the pasted list says and what is wrong with it, while the head unit is only a form. */
    UnitImportResult dryRun(FirstUnitForm form, List<List<String>> cells) {
        // The list may be pasted before the name is typed; the kind alone decides what may stand below.
        String name = form.name().isBlank() ? form.kind().name() : form.name();
        UnitFacts head = UnitFacts.of(name, form.shortName(), form.kind());
        return unitImport.dryRunBelowNew(cells, head, form.founded());
    }

    Optional<UnitKind> kindOf(String name) {
        return unitImport.kindOf(name);
    }

    /** @return the head unit's id */
    UUID make(FirstUnitForm form, List<List<String>> cells) {
        UnitFacts facts = new UnitFacts(
                form.name(), form.shortName(), form.kind(), null, form.superiorLine(), form.issuerLine(), form.place());
        UUID head = units.create(new UnitChange.Create(facts, null, form.founded(), ""));
        if (cells.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())) {
            unitImport.apply(cells, head, form.founded(), "");
        }
        return head;
    }
}
