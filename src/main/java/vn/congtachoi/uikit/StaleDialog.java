package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.StaleDataException;

/**
 * Shown when somebody saved the record after the form had read it: who, when, what differs, and what can be done.
 * Nothing typed is lost until she decides.
 */
public final class StaleDialog {

    private static final String WIDTH = "40rem";

    /**
     * What a page offers.
     *
     * @param reload throws away what was typed and shows the saved record
     * @param keepMine saves over it, or null when that is not allowed in this state
     * @param differences asked for when the dialog opens; none when the page cannot tell
     */
    public record Choices(Runnable reload, @Nullable Runnable keepMine, Supplier<List<Difference>> differences) {

        /** For a page that cannot tell what differs. */
        public Choices(Runnable reload, @Nullable Runnable keepMine) {
            this(reload, keepMine, List::of);
        }
    }

    /**
     * A field in which what she typed is not what was saved.
     *
     * @param label what the field is called
     * @param mine as it stands on her page
     * @param theirs as it was saved
     */
    public record Difference(String label, String mine, String theirs) {}

    private StaleDialog() {}

    /** The values of one field on two pages, unless they are the same or nobody could tell which field it is. */
    public static Optional<Difference> difference(HasValue<?, ?> mine, HasValue<?, ?> theirs) {
        String here = ShownValue.of(mine);
        String there = ShownValue.of(theirs);
        return mine instanceof HasLabel labelled && !here.equals(there)
                ? Optional.of(new Difference(labelled.getLabel(), here, there))
                : Optional.empty();
    }

    /** A page that edits says here what can be done; the frame finds it when a save turns out to be late. */
    public static void register(Component page, Choices choices) {
        ComponentUtil.setData(page, Choices.class, choices);
    }

    /** The choices of the page around a component. */
    public static Optional<Choices> around(Component component) {
        for (Component at = component; at != null; at = at.getParent().orElse(null)) {
            Choices choices = ComponentUtil.getData(at, Choices.class);
            if (choices != null) {
                return Optional.of(choices);
            }
        }
        return Optional.empty();
    }

    /** @param choices of the page, or null where nothing can be done but to understand */
    public static ConfirmDialog open(StaleDataException stale, @Nullable Choices choices) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("uikit.stale.title"));
        String sentence = stale.changedBy().isEmpty()
                ? Texts.of("uikit.stale.somebody")
                : Texts.of("uikit.stale.text", stale.changedBy(), VnFormat.moment(stale.changedAt()));
        List<Difference> differences =
                choices == null ? List.of() : choices.differences().get();
        if (differences.isEmpty()) {
            dialog.setText(sentence);
        } else {
            dialog.setWidth(WIDTH);
            dialog.setText(new Div(new Paragraph(sentence), table(differences)));
        }
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("uikit.stale.look"));
        if (choices == null) {
            dialog.setConfirmText(Texts.of("uikit.stale.understood"));
            dialog.setCancelable(false);
        } else {
            offer(dialog, choices);
        }
        dialog.open();
        return dialog;
    }

    private static PlainTable table(List<Difference> differences) {
        PlainTable table = new PlainTable(
                Texts.of("uikit.stale.differences"),
                List.of(Texts.of("uikit.stale.field"), Texts.of("uikit.stale.mine"), Texts.of("uikit.stale.theirs")));
        differences.forEach(one -> table.row(List.of(one.label(), one.mine(), one.theirs())));
        return table;
    }

    private static void offer(ConfirmDialog dialog, Choices choices) {
        dialog.setConfirmText(Texts.of("uikit.stale.reload"));
        dialog.addConfirmListener(event -> choices.reload().run());
        Runnable keepMine = choices.keepMine();
        if (keepMine != null) {
            dialog.setRejectable(true);
            dialog.setRejectText(Texts.of("uikit.stale.keepMine"));
            dialog.addRejectListener(event -> keepMine.run());
        }
    }
}
