package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Toast;

/** A form of one part in a window: drafts, faults beside the fields, and a choice when somebody else was faster. */
class PartDialog<F> extends Dialog {

    /**
     * What is edited.
     *
     * @param title already looked up
     * @param read the part as it is now, or an empty one
     * @param base version of the part, or null for a new one
     * @param save takes the part to the service
     * @param reload shows the page again, with what is saved
     */
    record Edit<F>(
            String title, F read, DraftKey draft, @Nullable Long base, Consumer<F> save, Runnable reload) {}

    private final FormPanel<F> form;
    private final Edit<F> edit;
    private final DraftIndicator draft;

    PartDialog(FormPanel<F> form, Edit<F> edit, DraftStore drafts, Clock clock) {
        this.form = form;
        this.edit = edit;
        draft = new DraftIndicator(drafts, edit.draft(), form, edit.base(), clock);
        ActionButton save =
                ActionButton.primary("programme.ui.save", this::save).with(AppIcon.SAVE);

        addClassName("app-part-dialog");
        setHeaderTitle(edit.title());
        setCloseOnOutsideClick(false);
        KeyboardShortcuts.save(save, this);
        KeyboardShortcuts.submit(save, this);
        StaleDialog.register(this, new StaleDialog.Choices(this::leave, null));

        add(draft, form);
        getFooter().add(ActionButton.quiet("programme.ui.later", this::close), save);

        form.read(edit.read());
        draft.offer();
    }

    private void save() {
        form.write().ifPresent(typed -> {
            try {
                edit.save().accept(typed);
            } catch (BusinessException refusal) {
                form.refuse(refusal);
                return;
            }
            draft.saved();
            Toast.success("programme.ui.saved");
            leave();
        });
    }

    private void leave() {
        close();
        edit.reload().run();
    }

    /** Opens such windows. */
    @Component
    static class Opener {

        private final DraftStore drafts;
        private final Clock clock;

        Opener(DraftStore drafts, Clock clock) {
            this.drafts = drafts;
            this.clock = clock;
        }

        <F> void open(FormPanel<F> form, Edit<F> edit) {
            new PartDialog<>(form, edit, drafts, clock).open();
        }
    }
}
