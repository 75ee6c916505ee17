package vn.congtachoi.event.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** The facts of an event: what, when, where, who leads it, who comes. */
class EventFormPanel extends FormPanel<EventDraft> {

    private static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int NAME_LENGTH = 200;
    private static final int DRESS_LENGTH = 500;
    private static final int PARTICIPANTS_LENGTH = 2000;
    private static final int REASON_LENGTH = 1000;
    private static final int QUARTER = 15;

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.of(
            "events.error.title", "title",
            "events.error.days", "toDay",
            "events.error.hours", "untilHour",
            "events.error.expected", "expected",
            "events.error.person-left", "lead",
            "events.error.facility", "room",
            "events.template.error.unknown", "beginning");

    private final Select<UnitRef> unit;
    private final TextField title = Fields.text("events.ui.form.title", TITLE_LENGTH);
    private final DatePicker first = Fields.day("events.ui.form.from-day");
    private final ComboBox<FacilityRow> room = Fields.oneOfMany("events.ui.form.room", EventFormPanel::facility);
    private final ComboBox<FacilityRow> vehicle = Fields.oneOfMany("events.ui.form.vehicle", EventFormPanel::facility);
    private final ComboBox<PersonChoice> chair = Fields.oneOfMany("events.ui.form.chair", PersonChoice::words);
    private final ComboBox<PersonChoice> lead = Fields.oneOfMany("events.ui.form.lead", PersonChoice::words);
    private final ComboBox<OccasionChoice> occasion =
            Fields.oneOfMany("events.ui.form.occasion", OccasionChoice::words);
    private final ComboBox<BeginningChoice> beginning =
            Fields.oneOfMany("events.ui.form.beginning", BeginningChoice::words);
    private final Function<UUID, EventOptions> lookUp;
    private EventOptions options;

    /**
     * @param units for which she may begin it; one alone is not asked
     * @param lookUp what can be chosen for an event of a unit
     * @param indicators those that attendance can feed
     * @param isNew whether its plan is still to begin
     * @param told whether people were told of it, and are told of the change
     */
    EventFormPanel(
            List<UnitRef> units,
            Function<UUID, EventOptions> lookUp,
            List<IndicatorRow> indicators,
            boolean isNew,
            boolean told) {
        super(EventDraft.class, PLACES);
        this.lookUp = lookUp;
        options = lookUp.apply(units.getFirst().id());
        unit = Fields.choice("events.ui.form.unit", units, each -> each == null ? "" : each.name());
        unit(units);
        what(isNew);
        when();
        where();
        who(indicators);
        TextField reason = Fields.text("events.ui.form.reason", REASON_LENGTH);
        reason.setHelperText(Texts.of("events.ui.form.reason-hint"));
        field("reason", reason).bind("reason");
        if (told) {
            wide(reason);
        }
        carryVersion();
    }

    private void unit(List<UnitRef> units) {
        keep("unit", UnitRef.class, each -> each.id().toString(), text -> units.stream()
                .filter(each -> each.id().toString().equals(text))
                .findFirst()
                .orElseGet(units::getFirst));
        field("unit", unit).asRequired(Texts.of("uikit.field.required")).bind("unit");
        unit.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                offer(lookUp.apply(event.getValue().id()));
            }
        });
        if (units.size() > 1) {
            wide(unit);
        }
    }

    private void offer(EventOptions offered) {
        options = offered;
        room.setItems(offered.rooms());
        vehicle.setItems(offered.vehicles());
        beginning.setItems(offered.beginnings());
        occasion.setItems(
                (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)),
                offered.occasions());
        List.of(chair, lead)
                .forEach(field -> field.setItems(
                        (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)),
                        offered.people()));
    }

    private static String facility(FacilityRow row) {
        return row.seats() == null ? row.name() : Texts.of("agenda.ui.form.facility-line", row.name(), row.seats());
    }

    private void what(boolean isNew) {
        ComboBox<EventKind> kind = Fields.oneOfMany("events.ui.form.kind", each -> Texts.of("events.kind", each));
        kind.setItems(
                (each, typed) ->
                        VietnameseText.fold(Texts.of("events.kind", each)).contains(VietnameseText.fold(typed)),
                Arrays.asList(EventKind.values()));
        keep("kind", EventKind.class, EventKind::name, EventKind::valueOf);
        keep("occasion", OccasionChoice.class, OccasionChoice::key, text -> options.occasions().stream()
                .filter(each -> each.key().equals(text))
                .findFirst()
                .orElse(null));
        occasion.setClearButtonVisible(true);
        occasion.setHelperText(Texts.of("events.ui.form.occasion-hint"));
        field("occasion", occasion).bind("occasion");
        occasion.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                suggest(event.getValue());
            }
        });
        field("title", title).asRequired(Texts.of("events.error.title")).bind("title");
        field("kind", kind).asRequired(Texts.of("uikit.field.required")).bind("kind");
        beginning.setHelperText(Texts.of("events.ui.form.beginning-hint"));
        beginning.setClearButtonVisible(true);
        keep("beginning", BeginningChoice.class, BeginningChoice::key, text -> options.beginnings().stream()
                .filter(each -> each.key().equals(text))
                .findFirst()
                .orElse(null));
        field("beginning", beginning).bind("beginning");
        wide(occasion);
        wide(title);
        if (isNew) {
            row(kind, beginning);
        } else {
            row(kind);
        }
    }

    /** What she has not typed yet. */
    private void suggest(OccasionChoice chosen) {
        if (title.isEmpty()) {
            title.setValue(chosen.title());
        }
        if (first.isEmpty()) {
            first.setValue(chosen.from());
        }
    }

    private void when() {
        DatePicker last = Fields.day("events.ui.form.to-day");
        TimePicker from = Fields.hour("events.ui.form.from-hour");
        TimePicker until = Fields.hour("events.ui.form.until-hour");
        from.setStep(Duration.ofMinutes(QUARTER));
        until.setStep(Duration.ofMinutes(QUARTER));
        last.setHelperText(Texts.of("events.ui.form.to-day-hint"));
        field("fromDay", first)
                .asRequired(Texts.of("events.ui.form.day-missing"))
                .bind("fromDay");
        field("toDay", last).bind("toDay");
        field("fromHour", from).bind("fromHour");
        field("untilHour", until).bind("untilHour");
        row(first, last);
        row(from, until);
    }

    private void where() {
        TextField place = Fields.text("events.ui.form.place", PLACE_LENGTH);
        room.setClearButtonVisible(true);
        vehicle.setClearButtonVisible(true);
        field("place", place).bind("place");
        keep("room", FacilityRow.class, row -> row.id().toString(), text -> facility(options.rooms(), text));
        field("room", room).bind("room");
        keep("vehicle", FacilityRow.class, row -> row.id().toString(), text -> facility(options.vehicles(), text));
        field("vehicle", vehicle).bind("vehicle");
        wide(place);
        row(room, vehicle);
    }

    private static FacilityRow facility(List<FacilityRow> among, String id) {
        return among.stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void who(List<IndicatorRow> indicators) {
        TextField chairName = Fields.text("events.ui.form.chair-name", NAME_LENGTH);
        TextArea participants = Fields.area("events.ui.form.participants", PARTICIPANTS_LENGTH);
        TextField dress = Fields.text("events.ui.form.dress", DRESS_LENGTH);
        IntegerField expected = new IntegerField(Texts.of("events.ui.form.expected"));
        expected.setMin(0);
        chair.setClearButtonVisible(true);
        lead.setClearButtonVisible(true);
        lead.setHelperText(Texts.of("events.ui.form.lead-hint"));
        chairName.setHelperText(Texts.of("events.ui.form.chair-name-hint"));
        keep("chair", PersonChoice.class, choice -> choice.personId().toString(), this::person);
        field("chair", chair).bind("chair");
        field("chairName", chairName).bind("chairName");
        keep("lead", PersonChoice.class, choice -> choice.personId().toString(), this::person);
        field("lead", lead).bind("lead");
        field("participants", participants).bind("participants");
        field("dress", dress).bind("dress");
        field("expected", expected).bind("expected");
        row(lead, chair);
        row(chairName, dress);
        wide(participants);
        ComboBox<UUID> indicator = Fields.oneOfMany("events.ui.form.indicator", id -> indicators.stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.code() + " – " + row.shortName())
                .findFirst()
                .orElse(""));
        indicator.setItems(
                (id, typed) -> indicators.stream()
                        .filter(row -> row.id().equals(id))
                        .anyMatch(row -> VietnameseText.fold(row.code() + " " + row.name())
                                .contains(VietnameseText.fold(typed))),
                indicators.stream().map(IndicatorRow::id).toList());
        indicator.setClearButtonVisible(true);
        indicator.setHelperText(Texts.of("events.ui.form.indicator-hint"));
        keep("indicator", UUID.class, UUID::toString, UUID::fromString);
        field("indicator", indicator).bind("indicator");
        row(expected, indicator);
    }

    private PersonChoice person(String id) {
        return options.people().stream()
                .filter(choice -> choice.personId().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void read(EventDraft draft) {
        offer(lookUp.apply(draft.unit().id()));
        super.read(draft);
    }
}
