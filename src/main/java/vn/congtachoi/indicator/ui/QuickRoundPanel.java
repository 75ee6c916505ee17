package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.ValidationResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.indicator.QuickRoundForm;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What a new quick round asks: of whom, until when, and up to ten questions. */
class QuickRoundPanel extends FormPanel<QuickRoundDraft> {

    private static final int NAME_LENGTH = 300;
    private static final int WHY_LENGTH = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TextField name = Fields.text("indicator.ui.quick.form.name", NAME_LENGTH);
    private final TextArea why = Fields.area("indicator.ui.quick.form.why", WHY_LENGTH);
    private final UnitsField units;
    private final DatePicker day = Fields.day("indicator.ui.quick.form.day");
    private final TimePicker hour = Fields.hour("indicator.ui.quick.form.hour");
    private final QuestionsField questions = new QuestionsField();
    private final Clock clock;
    private boolean sending;

    QuickRoundPanel(List<UnitRef> below, Set<UUID> overseen, Clock clock) {
        super(QuickRoundDraft.class);
        this.clock = clock;
        units = new UnitsField(below, overseen);
        name.setPlaceholder(Texts.of("indicator.ui.quick.form.name.example"));
        why.setHelperText(Texts.of("indicator.ui.quick.form.why.hint"));
        why.setMinRows(2);
        day.setMin(LocalDate.now(clock));
        bind();
        wide(name);
        wide(why);
        wide(units);
        row(day, hour);
        wide(questions);
    }

    private void bind() {
        field("name", name)
                .asRequired(Texts.of("indicator.ui.quick.form.name.missing"))
                .bind("name");
        field("why", why).bind("why");
        field("units", units)
                .withValidator(chosen -> !chosen.ids().isEmpty(), Texts.of("indicator.quick.units"))
                .bind("units");
        field("day", day)
                .asRequired(Texts.of("indicator.ui.quick.form.day.missing"))
                .bind("day");
        field("hour", hour)
                .asRequired(Texts.of("indicator.ui.quick.form.hour.missing"))
                .withValidator(this::isAhead, Texts.of("indicator.round.endInPast"))
                .bind("hour");
        field("questions", questions)
                .withValidator((asked, context) -> check(asked))
                .bind("questions");
        keep("units", QuickUnits.class, QuickRoundPanel::write, QuickRoundPanel::units);
        keep(
                "questions",
                QuestionList.class,
                JSON::writeValueAsString,
                text -> JSON.readValue(text, QuestionList.class));
    }

    private boolean isAhead(LocalTime time) {
        LocalDate due = day.getValue();
        Instant now = clock.instant();
        return due == null || due.atTime(time).atZone(VnFormat.ZONE).toInstant().isAfter(now);
    }

    /** What is missing in the questions is said when she sends, not while she is still adding them. */
    @Override
    public Optional<QuickRoundDraft> write() {
        sending = true;
        try {
            return super.write();
        } finally {
            sending = false;
        }
    }

    private ValidationResult check(QuestionList asked) {
        if (!sending) {
            return ValidationResult.ok();
        }

        if (asked.all().isEmpty()) {
            return ValidationResult.error(Texts.of("indicator.ui.quick.form.questions.none"));
        }
        for (int i = 0; i < asked.all().size(); i++) {
            if (asked.all().get(i).text().isBlank()) {
                return ValidationResult.error(Texts.of("indicator.quick.questionMissing", i + 1));
            }
        }
        return ValidationResult.ok();
    }

    private static String write(QuickUnits chosen) {
        return chosen.ids().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    private static QuickUnits units(String text) {
        return new QuickUnits(Arrays.stream(text.split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet()));
    }

    /** The questions as they stand, for a look at them. */
    List<QuickRoundForm.Question> asked() {
        return questions.getValue().all();
    }
}
