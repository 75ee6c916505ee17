package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.agenda.AgendaPoint;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.MeetingKind;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** The fields of a meeting: what, when, where, who holds it, who comes, what it speaks about. */
class MeetingFormPanel extends FormPanel<MeetingDraft> {

    private static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int LINK_LENGTH = 500;
    private static final int NAME_LENGTH = 200;
    private static final int GUESTS_LENGTH = 4000;
    private static final int NOTE_LENGTH = 4000;
    private static final int REASON_LENGTH = 1000;
    private static final int QUARTER = 15;

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("agenda.error.title", "title"),
            Map.entry("agenda.error.hours", "untilHour"),
            Map.entry("agenda.error.chair", "chair"),
            Map.entry("agenda.error.link", "online"),
            Map.entry("agenda.error.guest", "guests"),
            Map.entry("agenda.error.twice", "invited"),
            Map.entry("agenda.error.minutes", "points"),
            Map.entry("agenda.error.paper", "papers"),
            Map.entry("agenda.error.unit-closed", "invited"),
            Map.entry("agenda.error.person-left", "invited"),
            Map.entry("agenda.facility.error.unknown", "room"));

    private final Select<UnitRef> unit;
    private final ComboBox<FacilityRow> room = Fields.oneOfMany("agenda.ui.form.room", MeetingFormPanel::facility);
    private final ComboBox<FacilityRow> vehicle =
            Fields.oneOfMany("agenda.ui.form.vehicle", MeetingFormPanel::facility);
    private final ComboBox<PersonChoice> chair = Fields.oneOfMany("agenda.ui.form.chair", PersonChoice::words);
    private final ComboBox<PersonChoice> secretary = Fields.oneOfMany("agenda.ui.form.secretary", PersonChoice::words);
    private final InviteesField invited = new InviteesField("agenda.ui.form.invited");
    private final Function<UUID, UnitOptions> lookUp;
    private UnitOptions options;

    /**
     * @param units for which she may call it; one alone is not asked
     * @param lookUp what can be chosen for a meeting of a unit
     * @param papers what can be laid before it
     * @param told whether people were told of it, and are told of the change
     */
    MeetingFormPanel(List<UnitRef> units, Function<UUID, UnitOptions> lookUp, List<SubjectLink> papers, boolean told) {
        super(MeetingDraft.class, PLACES);
        this.lookUp = lookUp;
        options = lookUp.apply(units.getFirst().id());
        unit = Fields.choice("agenda.ui.form.unit", units, each -> each == null ? "" : each.name());
        unit(units);
        what();
        when();
        where();
        who();
        about(papers);
        reason(told);
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

    private void offer(UnitOptions offered) {
        options = offered;
        room.setItems(offered.rooms());
        vehicle.setItems(offered.vehicles());
        List.of(chair, secretary)
                .forEach(field -> field.setItems(
                        (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)),
                        offered.people()));
        invited.offer(offered);
    }

    private static String facility(FacilityRow row) {
        return row.seats() == null ? row.name() : Texts.of("agenda.ui.form.facility-line", row.name(), row.seats());
    }

    private void what() {
        Select<MeetingKind> kind = Fields.choice(
                "agenda.ui.form.kind",
                Arrays.asList(MeetingKind.values()),
                each -> each == null ? "" : Texts.of("agenda.kind", each));
        TextField title = Fields.text("agenda.ui.form.title", TITLE_LENGTH);
        keep("kind", MeetingKind.class, MeetingKind::name, MeetingKind::valueOf);
        field("kind", kind).asRequired(Texts.of("uikit.field.required")).bind("kind");
        field("title", title).asRequired(Texts.of("agenda.error.title")).bind("title");
        wide(title);
        DatePicker day = Fields.day("agenda.ui.form.day");
        field("day", day).asRequired(Texts.of("agenda.ui.form.day-missing")).bind("day");
        row(kind, day);
    }

    private void when() {
        TimePicker from = Fields.hour("agenda.ui.form.from");
        TimePicker until = Fields.hour("agenda.ui.form.until");
        from.setStep(Duration.ofMinutes(QUARTER));
        until.setStep(Duration.ofMinutes(QUARTER));
        until.setHelperText(Texts.of("agenda.ui.form.until-hint"));
        field("fromHour", from)
                .asRequired(Texts.of("agenda.ui.form.from-missing"))
                .bind("fromHour");
        field("untilHour", until).bind("untilHour");
        row(from, until);
    }

    private void where() {
        TextField place = Fields.text("agenda.ui.form.place", PLACE_LENGTH);
        TextField online = Fields.text("agenda.ui.form.online", LINK_LENGTH);
        place.setHelperText(Texts.of("agenda.ui.form.place-hint"));
        room.setClearButtonVisible(true);
        vehicle.setClearButtonVisible(true);
        field("place", place).bind("place");
        keep("room", FacilityRow.class, row -> row.id().toString(), text -> facility(options.rooms(), text));
        field("room", room).bind("room");
        keep("vehicle", FacilityRow.class, row -> row.id().toString(), text -> facility(options.vehicles(), text));
        field("vehicle", vehicle).bind("vehicle");
        field("online", online).bind("online");
        row(room, place);
        row(vehicle, online);
    }

    private static FacilityRow facility(List<FacilityRow> among, String id) {
        return among.stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void who() {
        TextField chairName = Fields.text("agenda.ui.form.chair-name", NAME_LENGTH);
        TextArea guests = Fields.area("agenda.ui.form.guests", GUESTS_LENGTH);
        chair.setClearButtonVisible(true);
        chairName.setHelperText(Texts.of("agenda.ui.form.chair-name-hint"));
        secretary.setClearButtonVisible(true);
        guests.setHelperText(Texts.of("agenda.ui.form.guests-hint"));
        keep("chair", PersonChoice.class, choice -> choice.personId().toString(), this::person);
        field("chair", chair).bind("chair");
        field("chairName", chairName).bind("chairName");
        keep("secretary", PersonChoice.class, choice -> choice.personId().toString(), this::person);
        field("secretary", secretary).bind("secretary");
        keep(
                "invited",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<Invitee>>() {}));
        field("invited", invited).bind("invited");
        field("guests", guests).bind("guests");
        row(chair, chairName);
        row(secretary);
        wide(invited);
        wide(guests);
    }

    private PersonChoice person(String id) {
        return options.people().stream()
                .filter(choice -> choice.personId().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void about(List<SubjectLink> choices) {
        PointsField points = new PointsField();
        MultiSelectComboBox<SubjectLink> papers = Fields.someOfMany("agenda.ui.form.papers", SubjectLink::title);
        papers.setItems(
                (link, typed) -> VietnameseText.fold(link.title()).contains(VietnameseText.fold(typed)), choices);
        TextArea note = Fields.area("agenda.ui.form.note", NOTE_LENGTH);
        keep(
                "points",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<AgendaPoint>>() {}));
        field("points", points).bind("points");
        keep(
                "papers",
                Object.class,
                ListText::write,
                text -> ListText.readSet(text, new TypeReference<List<SubjectLink>>() {}));
        field("papers", papers).bind("papers");
        field("note", note).bind("note");
        wide(points);
        wide(papers);
        wide(note);
    }

    private void reason(boolean told) {
        TextField reason = Fields.text("agenda.ui.form.reason", REASON_LENGTH);
        reason.setHelperText(Texts.of("agenda.ui.form.reason-hint"));
        field("reason", reason).bind("reason");
        if (told) {
            wide(reason);
        }
    }

    @Override
    public void read(MeetingDraft draft) {
        offer(lookUp.apply(draft.unit().id()));
        super.read(draft);
    }
}
