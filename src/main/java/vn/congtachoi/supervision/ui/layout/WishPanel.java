package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.layout.LayoutSheet;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** What she gives: campaigns, people, periods, and how far the search may go. */
class WishPanel extends Composite<Div> {

    private static final List<Integer> SECONDS = List.of(LayoutWish.USUAL_SECONDS, 60, 180);

    private final CheckboxGroup<LayoutGround.Round> campaigns = new CheckboxGroup<>();
    private final MultiSelectComboBox<LayoutPeople.Candidate> people;
    private final Checkbox moves = Fields.check("supervision.layout.ui.moves");
    private final Checkbox halfDays = Fields.check("supervision.layout.ui.half-days");
    private final Select<Integer> seconds;
    private final StaffingPanel staffing;
    private final Div rows = new Div();
    private final List<Row> periods = new ArrayList<>();
    private final Consumer<LayoutWish> changed;

    private record Row(DatePicker from, DatePicker to) {

        List<LayoutWish.Span> span() {
            LocalDate first = from.getValue();
            LocalDate last = to.getValue();
            return first == null || last == null || last.isBefore(first)
                    ? List.of()
                    : List.of(new LayoutWish.Span(first, last));
        }
    }

    WishPanel(LayoutSheet sheet, LayoutWish wish, Consumer<LayoutWish> changed) {
        this.changed = changed;
        people = Fields.someOfMany(
                "supervision.layout.ui.people",
                one -> Texts.of("supervision.layout.ui.person", one.name(), one.post()));
        seconds = Fields.choice(
                "supervision.layout.ui.seconds", SECONDS, count -> Texts.of("supervision.layout.ui.in-seconds", count));
        campaigns.setLabel(Texts.of("supervision.layout.ui.campaigns"));
        campaigns.setItems(sheet.ground().campaigns());
        campaigns.setItemLabelGenerator(one -> Texts.of(
                "supervision.layout.ui.campaign",
                one.theme(),
                SupervisionWords.span(one.times().worksFrom(), one.times().worksTo())));
        people.setItems(sheet.candidates());
        people.setHelperText(Texts.of("supervision.layout.ui.people-hint"));
        staffing = new StaffingPanel(sheet.ground(), wish, this::tell);
        show(sheet, wish);
        staffing.show(campaigns.getValue(), people.getValue());
        campaigns.addValueChangeListener(event -> tell());
        people.addValueChangeListener(event -> tell());
        List.of(moves, halfDays).forEach(field -> field.addValueChangeListener(event -> tell()));
        seconds.addValueChangeListener(event -> tell());
        Div time = new Div(
                rows,
                ActionButton.quiet("supervision.layout.ui.add-period", () -> add(null))
                        .with(AppIcon.PLUS));
        time.addClassName("app-layout-periods");
        getContent().addClassName("app-layout-wish");
        getContent().add(campaigns, new Div(people, staffing, time), new Div(moves, halfDays, seconds));
    }

    private void show(LayoutSheet sheet, LayoutWish wish) {
        campaigns.setValue(sheet.ground().campaigns().stream()
                .filter(one -> wish.campaigns().isEmpty() || wish.campaigns().contains(one.id()))
                .collect(Collectors.toSet()));
        people.setValue(sheet.candidates().stream()
                .filter(one -> wish.people().contains(one.personId()))
                .collect(Collectors.toSet()));
        moves.setValue(wish.moves());
        halfDays.setValue(wish.halfDays());
        seconds.setValue(SECONDS.contains(wish.seconds()) ? wish.seconds() : SECONDS.getFirst());
        wish.periods().forEach(this::add);
        if (wish.periods().isEmpty()) {
            add(null);
        }
    }

    private void add(LayoutWish.@Nullable Span span) {
        Row row =
                new Row(Fields.day("supervision.layout.ui.period-from"), Fields.day("supervision.layout.ui.period-to"));
        if (span != null) {
            row.from().setValue(span.from());
            row.to().setValue(span.to());
        }
        periods.add(row);
        Div line = new Div(row.from(), row.to());
        line.add(ActionButton.icon(AppIcon.X, "supervision.layout.ui.remove-period", () -> {
            periods.remove(row);
            rows.remove(line);
            tell();
        }));
        line.addClassName("app-row");
        List.of(row.from(), row.to()).forEach(field -> field.addValueChangeListener(event -> tell()));
        rows.add(line);
    }

    private void tell() {
        staffing.show(campaigns.getValue(), people.getValue());
        changed.accept(wish());
    }

    /** All campaigns chosen is as good as none: what is added later is laid out too. */
    private LayoutWish wish() {
        Set<LayoutGround.Round> chosen = campaigns.getValue();
        Set<UUID> some = chosen.size() == campaigns.getListDataView().getItemCount()
                ? Set.of()
                : chosen.stream().map(LayoutGround.Round::id).collect(Collectors.toSet());
        return new LayoutWish(
                some,
                people.getValue().stream().map(LayoutPeople.Candidate::personId).collect(Collectors.toSet()),
                staffing.value(),
                periods.stream().flatMap(row -> row.span().stream()).toList(),
                moves.getValue(),
                halfDays.getValue(),
                seconds.getValue());
    }
}
