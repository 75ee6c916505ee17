package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.DayPart;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitPlacing;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** When, where and by which team a body is visited. */
class PlaceDialog extends RecordDialog {

    private static final int PLACE_LENGTH = 300;
    private static final int WORDS_LENGTH = 1000;

    /** Takes what was laid down, with the reason, or refuses it. */
    @FunctionalInterface
    interface Placing {
        void take(VisitPlacing placing, String words);
    }

    private final Placing placing;
    private final DatePicker day = Fields.day("supervision.ui.place.day");
    private final Select<DayPart> part = Fields.choice(
            "supervision.ui.place.part",
            Arrays.asList(DayPart.values()),
            each -> each == null ? "" : Texts.of("supervision.part", each));
    private final TimePicker from = Fields.hour("supervision.ui.place.from");
    private final TextField place = Fields.text("supervision.ui.place.place", PLACE_LENGTH);
    private final Select<TeamRow> team;
    private final TextField words = Fields.text("supervision.ui.place.words", WORDS_LENGTH);

    /**
     * @param title already looked up
     * @param now as it stands
     * @param told whether the body was told of the day: then the change needs a reason
     */
    PlaceDialog(String title, VisitPlacing now, List<TeamRow> teams, boolean told, Placing placing) {
        super(title);
        this.placing = placing;
        team = Fields.choice("supervision.ui.place.team", teams, each -> each == null ? "" : called(each));
        team.setEmptySelectionAllowed(true);
        team.setVisible(teams.size() > 1);
        day.setValue(now.day());
        part.setValue(now.part());
        from.setValue(now.from());
        place.setValue(now.place());
        place.setHelperText(Texts.of("supervision.ui.place.place-hint"));
        team.setValue(chosen(now, teams));
        words.setVisible(told);
        words.setHelperText(Texts.of("supervision.ui.place.words-hint"));
        fill("supervision.ui.place.save", day, part, from, place, team, words);
        day.focus();
    }

    private static @Nullable TeamRow chosen(VisitPlacing now, List<TeamRow> teams) {
        return teams.stream()
                .filter(each -> each.id().equals(now.teamId()))
                .findFirst()
                .orElse(null);
    }

    private static String called(TeamRow team) {
        return team.called().isEmpty() ? Texts.of("supervision.words.team") : team.called();
    }

    @Override
    protected void save() {
        TeamRow chosen = team.getValue();
        placing.take(
                new VisitPlacing(
                        day.getValue(),
                        part.getValue(),
                        from.getValue(),
                        place.getValue(),
                        chosen == null ? null : chosen.id()),
                words.getValue());
    }
}
