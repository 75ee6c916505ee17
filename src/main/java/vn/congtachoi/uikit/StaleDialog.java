package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.StaleDataException;

/**
 * Shown when somebody saved the record after the form had read it: who, when, and what can be done. Nothing typed is
 * lost until she decides.
 */
public final class StaleDialog {

    /**
     * What a page offers.
     *
     * @param reload throws away what was typed and shows the saved record
     * @param keepMine saves over it, or null when that is not allowed in this state
     */
    public record Choices(Runnable reload, @Nullable Runnable keepMine) {}

    private StaleDialog() {}

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

    public static ConfirmDialog open(StaleDataException stale, @Nullable Choices choices) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("uikit.stale.title"));
        dialog.setText(
                stale.changedBy().isEmpty()
                        ? Texts.of("uikit.stale.somebody")
                        : Texts.of("uikit.stale.text", stale.changedBy(), VnFormat.moment(stale.changedAt())));
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
