package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Tách: the unit becomes several new ones, each with its part of what stood below. */
class SplitUnitDialog extends ActDialog {

    private static final int LONG = 200;
    private static final int SHORT = 100;

    /** One of the new units. */
    private record Part(TextField name, TextField shortName, TextField share, MultiSelectComboBox<UnitRef> children) {}

    private final List<Part> parts = new ArrayList<>();
    private final Div list = new Div();
    private final DecisionFields decision;
    private final UnitDetail unit;
    private final UnitTree tree;
    private final UnitService units;

    SplitUnitDialog(UnitDetail unit, UnitTree tree, UnitService units, Runnable done) {
        super(Texts.of("organisation.ui.split.title", unit.latest().facts().name()), "organisation.ui.split.act", done);
        this.unit = unit;
        this.tree = tree;
        this.units = units;
        decision = new DecisionFields("organisation.ui.from-day", tree.day());
        list.addClassName("app-act__parts");
        addPart();
        addPart();
        fill(
                list,
                ActionButton.quiet("organisation.ui.split.more", this::addPart).with(AppIcon.PLUS),
                Forms.columns(decision.dayField(), decision.basisField()));
    }

    private void addPart() {
        Part part = new Part(
                Fields.text("organisation.ui.name", LONG),
                Fields.text("organisation.ui.short", SHORT),
                Share.field(),
                Forms.units("organisation.ui.split.children", tree, tree.children(unit.id())));
        parts.add(part);
        Div box = new Div(
                new H3(Texts.of("organisation.ui.split.part", parts.size())),
                Forms.columns(part.name(), part.shortName(), part.share(), part.children()));
        box.addClassName("app-act__part");
        list.add(box);
    }

    /** A part that was added and left empty is none. */
    private List<Part> filled() {
        return parts.stream()
                .filter(part ->
                        parts.indexOf(part) < 2 || !part.name().getValue().isBlank())
                .toList();
    }

    @Override
    protected boolean isComplete() {
        boolean complete = decision.isComplete();
        for (Part part : filled()) {
            complete &= isFilled(part.name());
        }
        return complete;
    }

    @Override
    protected String consequence() {
        String names =
                filled().stream().map(part -> part.name().getValue().strip()).collect(Collectors.joining(", "));
        return Texts.of(
                "organisation.ui.split.consequence",
                decision.dayText(),
                unit.latest().facts().name(),
                names);
    }

    @Override
    protected void act() {
        List<UnitChange.Split.Part> made = filled().stream().map(this::made).toList();
        units.split(new UnitChange.Split(unit.id(), unit.version(), made, decision.day(), decision.basis()));
        Toast.success("organisation.ui.split.done", unit.latest().facts().name());
    }

    private UnitChange.Split.Part made(Part part) {
        Set<UUID> children = new HashSet<>();
        part.children().getValue().forEach(child -> children.add(child.id()));
        UnitFacts facts = UnitFacts.of(
                part.name().getValue(),
                part.shortName().getValue(),
                unit.latest().facts().kind());
        return new UnitChange.Split.Part(facts, Share.read(part.share()), children);
    }
}
