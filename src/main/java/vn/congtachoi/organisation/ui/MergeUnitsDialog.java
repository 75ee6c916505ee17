package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Nhập: this unit and others become a new one, and what stood below them moves under it. */
class MergeUnitsDialog extends ActDialog {

    private static final int OUTSIDE_LENGTH = 2000;

    private final FactsFields facts = new FactsFields();
    private final MultiSelectComboBox<UnitRef> others;
    private final TextArea outside = Fields.area("organisation.ui.merge.outside", OUTSIDE_LENGTH);
    private final DecisionFields decision;
    private final UnitDetail unit;
    private final UnitService units;

    /** @param editable units that she may change: only they can be merged by her */
    MergeUnitsDialog(UnitDetail unit, UnitTree tree, Set<UUID> editable, UnitService units, Runnable done) {
        super(Texts.of("organisation.ui.merge.title", unit.latest().facts().name()), "organisation.ui.merge.act", done);
        this.unit = unit;
        this.units = units;
        decision = new DecisionFields("organisation.ui.from-day", tree.day());
        boolean commune = unit.latest().facts().kind().isCommuneLevel();
        List<UnitRef> offered = tree.all().stream()
                .filter(other -> !other.id().equals(unit.id()) && editable.contains(other.id()))
                .filter(other -> commune
                        ? other.kind().isCommuneLevel()
                        : other.kind() == unit.latest().facts().kind())
                .toList();
        others = Forms.units("organisation.ui.merge.others", tree, offered);
        outside.setHelperText(Texts.of("organisation.ui.merge.outside.hint"));
        outside.setMinRows(1);
        facts.choose(unit.latest().facts().kind());
        fill(
                others,
                outside,
                Forms.line("organisation.ui.merge.new"),
                facts.names(),
                Forms.columns(decision.dayField(), decision.basisField()),
                facts.letterhead());
    }

    @Override
    protected boolean isComplete() {
        return all(facts.isComplete(), decision.isComplete());
    }

    @Override
    protected String consequence() {
        String names = Stream.of(
                        Stream.of(unit.latest().facts().name()),
                        others.getValue().stream().map(UnitRef::name),
                        outsiders().stream())
                .flatMap(all -> all)
                .collect(Collectors.joining(", "));
        return Texts.of("organisation.ui.merge.consequence", decision.dayText(), names, facts.name());
    }

    private List<String> outsiders() {
        return outside.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    protected void act() {
        Set<UUID> ids = new HashSet<>();
        ids.add(unit.id());
        others.getValue().forEach(other -> ids.add(other.id()));
        units.merge(new UnitChange.Merge(
                ids, outsiders(), facts.value(), unit.latest().parentId(), decision.day(), decision.basis()));
        Toast.success("organisation.ui.merge.done", facts.name());
    }
}
