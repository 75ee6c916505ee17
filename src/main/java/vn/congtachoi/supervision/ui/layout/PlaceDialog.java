package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitPlacing;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/**
 * Day, hour, place and team of one visit; where the rules can be asked, what breaks is said with each choice, before
 * anything is saved.
 */
public class PlaceDialog extends RecordDialog {

    private static final int LENGTH = 1000;
    private static final int PLACE_LENGTH = 300;

    /**
     * A visit as it stands.
     *
     * @param theme of its campaign
     * @param told whether its body was told of the day: then the change needs a reason
     */
    public record Case(UUID id, String body, String theme, VisitPlacing placing, List<TeamRow> teams, boolean told) {

        public Case {
            teams = List.copyOf(teams);
        }
    }

    /** Takes what was laid down, or refuses it. */
    @FunctionalInterface
    public interface Placing {

        /** @param anyway although rules that may be broken are */
        void take(VisitPlacing placing, String words, boolean anyway);
    }

    private final Case visit;
    private final @Nullable LayoutByHand byHand;
    private final Placing placing;
    private final DatePicker day = Fields.day("supervision.layout.ui.day");
    private final Select<DayPart> part = Fields.choice(
            "supervision.layout.ui.part",
            List.of(DayPart.values()),
            each -> each == null ? "" : Texts.of("supervision.part", each));
    private final TimePicker from = Fields.hour("supervision.ui.place.from");
    private final TextField place = Fields.text("supervision.ui.place.place", PLACE_LENGTH);
    private final Select<TeamRow> team;
    private final TextArea words = Fields.area("supervision.layout.ui.why", LENGTH);
    private final Checkbox anyway = Fields.check("supervision.layout.ui.anyway");
    private final Div breaks = new Div();

    /**
     * @param byHand says what breaks; null where nothing can be asked yet
     * @param proposed the day on which it was dropped, or null
     */
    public PlaceDialog(Case visit, @Nullable LayoutByHand byHand, @Nullable LocalDate proposed, Placing placing) {
        super(Texts.of("supervision.layout.ui.place-one", visit.body()));
        this.visit = visit;
        this.byHand = byHand;
        this.placing = placing;
        team = Fields.choice("supervision.layout.ui.team", visit.teams(), PlaceDialog::called);
        read(visit.placing(), proposed);
        words.setVisible(visit.told());
        words.setHelperText(Texts.of("supervision.ui.place.words-hint"));
        place.setHelperText(Texts.of("supervision.ui.place.place-hint"));
        anyway.setVisible(false);
        breaks.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(event -> check());
        part.addValueChangeListener(event -> check());
        team.addValueChangeListener(event -> check());
        Paragraph theme = new Paragraph(visit.theme());
        theme.addClassName("app-quiet");
        Div when = new Div(day, part, from);
        when.addClassName("app-row");
        fill("supervision.layout.ui.place", theme, when, place, team, words, breaks, anyway);
        check();
    }

    private void read(VisitPlacing now, @Nullable LocalDate proposed) {
        day.setValue(proposed == null ? now.day() : proposed);
        part.setValue(now.part());
        from.setValue(now.from());
        place.setValue(now.place());
        visit.teams().stream()
                .filter(each -> each.id().equals(now.teamId()))
                .findFirst()
                .ifPresent(team::setValue);
        team.setVisible(visit.teams().size() > 1);
    }

    private static String called(@Nullable TeamRow team) {
        if (team == null) {
            return "";
        }
        return team.called().isEmpty() ? Texts.of("supervision.words.team") : team.called();
    }

    /** What is chosen; a team that is not offered stays as it is. */
    private VisitPlacing chosen() {
        TeamRow led = team.getValue();
        VisitPlacing now = visit.placing();
        return new VisitPlacing(
                day.getValue(),
                part.getValue(),
                from.getValue(),
                place.getValue(),
                led == null ? now.teamId() : led.id());
    }

    private void check() {
        breaks.removeAll();
        anyway.setVisible(false);
        anyway.setValue(false);
        if (day.getValue() == null || byHand == null) {
            return;
        }
        List<LayoutSentence> said = byHand.check(visit.id(), chosen());
        boolean refused = said.stream().anyMatch(LayoutSentence::refused);
        anyway.setVisible(!said.isEmpty() && !refused);
        if (said.isEmpty()) {
            breaks.add(new Paragraph(Texts.of("supervision.layout.ui.no-break")));
        } else {
            breaks.add(new SentenceList(said));
        }
        if (refused) {
            breaks.add(new Paragraph(Texts.of("supervision.layout.ui.refused")));
        }
    }

    @Override
    protected void save() {
        if (day.getValue() == null && day.isInvalid()) {
            throw new BusinessException("supervision.layout.ui.no-such-day");
        }
        placing.take(chosen(), words.getValue(), anyway.getValue());
    }
}
