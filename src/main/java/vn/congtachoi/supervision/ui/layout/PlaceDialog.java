package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.LayoutGate;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitPlacing;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Day, half and team of one visit; what breaks is said with each choice, before anything is saved. */
class PlaceDialog extends RecordDialog {

    private static final int LENGTH = 1000;

    private final LayoutByHand byHand;
    private final LayoutGate.Stop visit;
    private final Runnable done;
    private final DatePicker day = Fields.day("supervision.layout.ui.day");
    private final Select<DayPart> part;
    private final Select<TeamRow> team;
    private final TextArea words = Fields.area("supervision.layout.ui.why", LENGTH);
    private final Checkbox anyway = Fields.check("supervision.layout.ui.anyway");
    private final Div breaks = new Div();

    /** @param proposed the day on which it was dropped, or null */
    PlaceDialog(
            LayoutByHand byHand,
            LayoutGate.Stop visit,
            LayoutGate.Round campaign,
            @Nullable LocalDate proposed,
            Runnable done) {
        super(Texts.of("supervision.layout.ui.place-one", visit.body()));
        this.byHand = byHand;
        this.visit = visit;
        this.done = done;
        part = Fields.choice(
                "supervision.layout.ui.part", List.of(DayPart.values()), each -> Texts.of("supervision.part", each));
        team = Fields.choice("supervision.layout.ui.team", campaign.teams(), PlaceDialog::called);
        VisitPlacing placing = visit.placing();
        day.setValue(proposed == null ? placing.day() : proposed);
        part.setValue(placing.part());
        campaign.teams().stream()
                .filter(each -> each.id().equals(placing.teamId()))
                .findFirst()
                .ifPresent(team::setValue);
        team.setVisible(!campaign.teams().isEmpty());
        words.setVisible(visit.state().isTold());
        anyway.setVisible(false);
        breaks.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(event -> check());
        part.addValueChangeListener(event -> check());
        team.addValueChangeListener(event -> check());
        Paragraph theme = new Paragraph(campaign.theme());
        theme.addClassName("app-quiet");
        Div when = new Div(day, part, team);
        when.addClassName("app-row");
        fill("supervision.layout.ui.place", theme, when, words, breaks, anyway);
        check();
    }

    private static String called(@Nullable TeamRow team) {
        if (team == null) {
            return "";
        }
        return team.called().isEmpty() ? Texts.of("supervision.words.team") : team.called();
    }

    private VisitPlacing placing() {
        TeamRow chosen = team.getValue();
        return visit.placing().on(day.getValue(), part.getValue()).by(chosen == null ? null : chosen.id());
    }

    private void check() {
        breaks.removeAll();
        anyway.setVisible(false);
        anyway.setValue(false);
        if (day.getValue() == null) {
            return;
        }
        List<LayoutSentence> said = byHand.check(visit.id(), placing());
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
        byHand.place(visit.id(), placing(), words.getValue(), visit.version(), anyway.getValue());
        Toast.success("supervision.layout.ui.placed", visit.body());
        done.run();
    }
}
