package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.anniversary.AnniversaryCertainty;
import vn.congtachoi.anniversary.AnniversaryKind;
import vn.congtachoi.anniversary.AnniversaryLeapRule;
import vn.congtachoi.anniversary.AnniversaryRole;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** The fields of a row: what it is, when, since when, what the Hội does, on what it rests. */
class AnniversaryFormPanel extends FormPanel<AnniversaryDraft> {

    private static final int NAME_LENGTH = 300;
    private static final int DAY_LENGTH = 10;
    private static final int WORK_LENGTH = 500;
    private static final int OWNER_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;
    private static final int SOURCE_LENGTH = 1000;

    /** Beside which field a refusal is said. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("anniversary.error.name", "name"),
            Map.entry("anniversary.error.taken", "name"),
            Map.entry("anniversary.error.no-date", "day"),
            Map.entry("anniversary.error.day", "day"),
            Map.entry("anniversary.error.lunar-day", "day"),
            Map.entry("anniversary.error.origin-name", "origins"),
            Map.entry("anniversary.error.origin-year", "origins"),
            Map.entry("anniversary.error.year-empty", "years"),
            Map.entry("anniversary.error.year-days", "years"),
            Map.entry("anniversary.error.year-twice", "years"),
            Map.entry("anniversary.error.lead", "leadDays"),
            Map.entry("anniversary.error.source", "source"),
            Map.entry("anniversary.error.span", "activeTo"));

    /** @param places where it may be kept; one alone is not asked */
    AnniversaryFormPanel(List<AnniversaryPlace> places) {
        super(AnniversaryDraft.class, PLACES);
        what(places);
        when();
        since();
        care();
        ground();
        carryVersion();
    }

    private void what(List<AnniversaryPlace> places) {
        TextField name = Fields.text("anniversary.ui.form.name", NAME_LENGTH);
        name.setHelperText(Texts.of("anniversary.ui.form.name-hint"));
        Select<AnniversaryKind> kind = choice("anniversary.ui.kind", "anniversary.kind", AnniversaryKind.values());
        Select<AnniversaryPlace> place =
                Fields.choice("anniversary.ui.scope", places, each -> each == null ? "" : each.words());
        place.setReadOnly(places.size() == 1);
        keep("kind", AnniversaryKind.class, AnniversaryKind::name, AnniversaryKind::valueOf);
        keep("place", AnniversaryPlace.class, AnniversaryPlace::key, text -> places.stream()
                .filter(each -> each.key().equals(text))
                .findFirst()
                .orElseGet(places::getFirst));
        field("name", name).asRequired(Texts.of("anniversary.error.name")).bind("name");
        field("kind", kind).asRequired(Texts.of("uikit.field.required")).bind("kind");
        field("place", place).asRequired(Texts.of("uikit.field.required")).bind("place");
        wide(name);
        row(kind, place);
    }

    private void when() {
        TextField day = Fields.text("anniversary.ui.form.day", DAY_LENGTH);
        TextField until = Fields.text("anniversary.ui.form.until", DAY_LENGTH);
        Checkbox lunar = Fields.check("anniversary.ui.form.lunar");
        Checkbox setYearly = Fields.check("anniversary.ui.form.set-yearly");
        Select<AnniversaryLeapRule> leap =
                choice("anniversary.ui.form.leap", "anniversary.leap", AnniversaryLeapRule.values());
        day.setHelperText(Texts.of("anniversary.ui.form.day-hint"));
        until.setHelperText(Texts.of("anniversary.ui.form.until-hint"));
        setYearly.setHelperText(Texts.of("anniversary.ui.form.set-yearly-hint"));
        lunar.addValueChangeListener(event -> leap.setVisible(Boolean.TRUE.equals(event.getValue())));
        leap.setVisible(false);
        keep("leapRule", AnniversaryLeapRule.class, AnniversaryLeapRule::name, AnniversaryLeapRule::valueOf);
        field("day", day).bind("day");
        field("until", until).bind("until");
        field("lunar", lunar).bind("lunar");
        field("setYearly", setYearly).bind("setYearly");
        field("leapRule", leap).bind("leapRule");
        row(day, until);
        row(lunar, leap);
        wide(setYearly);
    }

    private void since() {
        AnniversaryLines<AnniversaryOriginDraft> origins = new AnniversaryLines<>(
                "anniversary.ui.form.origins",
                "anniversary.ui.form.add-origin",
                "app-anniversary-origin",
                () -> new AnniversaryOriginDraft(null, ""),
                AnniversaryFormPanel::origin,
                one -> one.year() + " " + one.name());
        origins.setHelperText(Texts.of("anniversary.ui.form.origins-hint"));
        keep(
                "origins",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<AnniversaryOriginDraft>>() {}));
        field("origins", origins).bind("origins");
        AnniversaryLines<AnniversaryYearDraft> years = new AnniversaryLines<>(
                "anniversary.ui.years",
                "anniversary.ui.form.add-year",
                "app-anniversary-year",
                () -> new AnniversaryYearDraft(null, null, null, ""),
                AnniversaryFormPanel::year,
                one -> one.year() + " " + one.theme());
        years.setHelperText(Texts.of("anniversary.ui.form.years-hint"));
        keep(
                "years",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<AnniversaryYearDraft>>() {}));
        field("years", years).bind("years");
        IntegerField from = new IntegerField(Texts.of("anniversary.ui.form.from"));
        IntegerField to = new IntegerField(Texts.of("anniversary.ui.form.to"));
        field("activeFrom", from).bind("activeFrom");
        field("activeTo", to).bind("activeTo");
        wide(origins);
        wide(years);
        row(from, to);
    }

    private static AnniversaryLines.Fields<AnniversaryOriginDraft> origin(AnniversaryOriginDraft said) {
        IntegerField year = new IntegerField(Texts.of("anniversary.ui.form.origin-year"));
        TextField name = Fields.text("anniversary.ui.form.origin-name", NAME_LENGTH);
        year.setValue(said.year());
        name.setValue(said.name());
        return new AnniversaryLines.Fields<>(
                List.of(year, name), () -> new AnniversaryOriginDraft(year.getValue(), name.getValue()));
    }

    private static AnniversaryLines.Fields<AnniversaryYearDraft> year(AnniversaryYearDraft said) {
        IntegerField year = new IntegerField(Texts.of("anniversary.ui.year"));
        DatePicker from = Fields.day("anniversary.ui.form.year-from");
        DatePicker to = Fields.day("anniversary.ui.form.year-to");
        TextField theme = Fields.text("anniversary.ui.theme", BASIS_LENGTH);
        year.setValue(said.year());
        from.setValue(said.from());
        to.setValue(said.to());
        theme.setValue(said.theme());
        return new AnniversaryLines.Fields<>(
                List.of(year, from, to, theme),
                () -> new AnniversaryYearDraft(year.getValue(), from.getValue(), to.getValue(), theme.getValue()));
    }

    private void care() {
        Select<AnniversaryRole> role = choice("anniversary.ui.role", "anniversary.role", AnniversaryRole.values());
        IntegerField lead = new IntegerField(Texts.of("anniversary.ui.form.lead"));
        TextField work = Fields.text("anniversary.ui.form.work", WORK_LENGTH);
        ComboBox<Position> position =
                Fields.oneOfMany("anniversary.ui.form.owner-position", each -> Texts.of("organisation.position", each));
        TextField owner = Fields.text("anniversary.ui.form.owner-name", OWNER_LENGTH);
        lead.setHelperText(Texts.of("anniversary.ui.form.lead-hint"));
        position.setItems(Position.values());
        position.setClearButtonVisible(true);
        owner.setHelperText(Texts.of("anniversary.ui.form.owner-hint"));
        keep("role", AnniversaryRole.class, AnniversaryRole::name, AnniversaryRole::valueOf);
        keep("ownerPosition", Position.class, Position::name, Position::valueOf);
        field("role", role).asRequired(Texts.of("uikit.field.required")).bind("role");
        field("leadDays", lead).bind("leadDays");
        field("work", work).bind("work");
        field("ownerPosition", position).bind("ownerPosition");
        field("ownerName", owner).bind("ownerName");
        row(role, lead);
        wide(work);
        row(position, owner);
    }

    private void ground() {
        TextField basis = Fields.text("anniversary.ui.form.basis", BASIS_LENGTH);
        Select<AnniversaryCertainty> certainty =
                choice("anniversary.ui.form.certainty", "anniversary.certainty", AnniversaryCertainty.values());
        TextField source = Fields.text("anniversary.ui.form.source", SOURCE_LENGTH);
        keep("certainty", AnniversaryCertainty.class, AnniversaryCertainty::name, AnniversaryCertainty::valueOf);
        field("legalBasis", basis).bind("legalBasis");
        field("certainty", certainty)
                .asRequired(Texts.of("uikit.field.required"))
                .bind("certainty");
        field("source", source).bind("source");
        wide(basis);
        row(certainty, source);
    }

    private static <E extends Enum<E>> Select<E> choice(String labelKey, String prefix, E[] constants) {
        return Fields.choice(labelKey, Arrays.asList(constants), each -> each == null ? "" : Texts.of(prefix, each));
    }
}
