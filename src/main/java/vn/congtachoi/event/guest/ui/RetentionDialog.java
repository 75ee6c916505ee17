package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.guest.GuestRetentionService;
import vn.congtachoi.event.guest.RetentionTerms;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** How many days; says before it is saved of how many events the people are forgotten by it. */
class RetentionDialog extends RecordDialog {

    private static final int LATER = 400;

    private final GuestRetentionService retention;
    private final RetentionTerms known;
    private final Runnable changed;
    private final IntegerField days = new IntegerField(Texts.of("events.retention.ui.days"));
    private final Paragraph reach = new Paragraph();

    RetentionDialog(GuestRetentionService retention, RetentionTerms known, Runnable changed) {
        super(Texts.of("events.retention.ui.section"));
        this.retention = retention;
        this.known = known;
        this.changed = changed;
        Fields.suffix(days, Texts.of("events.retention.ui.day-word"));
        days.setHelperText(Texts.of("events.retention.ui.days-hint", RetentionTerms.FEWEST, RetentionTerms.MOST));
        days.setStepButtonsVisible(true);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.setValueChangeTimeout(LATER);
        days.setValue(known.days());
        days.addValueChangeListener(change -> tell());
        reach.getElement().setAttribute("aria-live", "polite");
        tell();
        fill("events.guest.ui.save", days, reach);
    }

    private void tell() {
        @Nullable Integer wanted = days.getValue();
        boolean sound = wanted != null && wanted >= RetentionTerms.FEWEST && wanted <= RetentionTerms.MOST;
        reach.setVisible(sound);
        if (sound) {
            GuestRetentionService.Reach reached = retention.reach(wanted);
            reach.setText(Texts.of(
                    reached.events() == 0 ? "events.retention.ui.reach-none" : "events.retention.ui.reach",
                    VnFormat.day(reached.before()),
                    reached.events()));
            reach.setClassName("app-caution", reached.events() > 0);
        }
    }

    @Override
    protected void save() {
        retention.set(known.with(Objects.requireNonNullElse(days.getValue(), 0)));
        changed.run();
    }
}
