package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;

/**
 * A page on which one record is written: it keeps a draft behind the typing, asks before unsaved input is left, says a
 * refusal beside its field and shows what somebody else saved meanwhile. A subclass reads the address, builds its form
 * and hands what was typed to its service.
 *
 * @param <T> the form's record
 */
public abstract class EditPage<T> extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /**
     * What has to be answered before something is saved.
     *
     * @param title already looked up
     * @param text already looked up
     * @param actKey key of the verb that saves
     */
    public record Question(String title, String text, String actKey) {}

    private final DraftStore drafts;
    private final Clock clock;
    private @Nullable FormPanel<T> form;
    private @Nullable DraftIndicator draft;

    protected EditPage(DraftStore drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
        LeaveGuard.install(this, this::hasChanges, this::save);
        StaleDialog.register(this, new StaleDialog.Choices(this::reload, null, this::differences));
    }

    /**
     * Lets her save over what somebody else saved meanwhile; without this she can only read it anew.
     *
     * @param savedVersion the version of the record as it is saved now
     */
    protected final void mayKeepMine(LongSupplier savedVersion) {
        Runnable keepMine = () -> {
            if (form != null) {
                form.takeVersion(savedVersion.getAsLong());
                submit();
            }
        };
        StaleDialog.register(this, new StaleDialog.Choices(this::reload, keepMine, this::differences));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        enter(event);
        refresh();
    }

    /** Reads from the address what is written here. */
    protected abstract void enter(BeforeEnterEvent event);

    /** Fills the empty page with the record as it is saved now, and with its form by {@link #edit}. */
    protected abstract void show();

    /** Hands what was typed to the service and says that it is saved; a refusal is left to this page. */
    protected abstract void store(T typed);

    /** Where she goes when everything is saved. */
    protected abstract String destination();

    /** What to ask before this is saved. */
    protected Optional<Question> question(T typed) {
        return Optional.empty();
    }

    /** A form that has read the record as it is saved now, to say what differs; empty for a new record. */
    protected Optional<FormPanel<T>> saved() {
        return Optional.empty();
    }

    /** Shows the page anew. */
    protected final void refresh() {
        form = null;
        draft = null;
        removeAll();
        show();
    }

    /**
     * Takes a form that has read its record: from now on it is kept as a draft and guarded.
     *
     * @param base version of the record, or null for a new one
     * @param saveKey the words of the button that saves
     * @return the foot, to be put below the form: it stays in sight however long the form is
     */
    protected final Component edit(FormPanel<T> panel, DraftKey key, @Nullable Long base, String saveKey) {
        DraftIndicator kept = new DraftIndicator(drafts, key, panel, base, clock);
        kept.offer();
        form = panel;
        draft = kept;
        Anchor later = new Anchor(destination(), Texts.of("uikit.confirm.cancel"));
        Div foot = new Div(kept, later, saveButton(saveKey));
        foot.addClassName("app-form-foot");
        return foot;
    }

    /** The button that saves and goes on; Ctrl+S and Ctrl+Enter press it. */
    private ActionButton saveButton(String key) {
        ActionButton save = ActionButton.primary(key, this::submit);
        KeyboardShortcuts.save(save, this);
        KeyboardShortcuts.submit(save, this);
        return save;
    }

    private boolean hasChanges() {
        return form != null && form.hasChanges();
    }

    private List<StaleDialog.Difference> differences() {
        FormPanel<T> mine = form;
        return mine == null ? List.of() : saved().map(mine::differences).orElse(List.of());
    }

    private void reload() {
        if (draft != null) {
            draft.saved();
        }
        refresh();
    }

    private void submit() {
        if (save()) {
            UI.getCurrent().navigate(destination());
        }
    }

    /** Whether everything is saved now; not yet while a fault is marked or a question stands open. */
    private boolean save() {
        FormPanel<T> panel = form;
        Optional<T> typed = panel == null ? Optional.empty() : panel.write();
        if (panel == null || typed.isEmpty()) {
            return false;
        }
        Optional<Question> open = question(typed.get());
        open.ifPresent(question -> ConfirmStep.ask(question.title(), question.text(), question.actKey(), () -> {
            if (save(panel, typed.get())) {
                UI.getCurrent().navigate(destination());
            }
        }));
        return open.isEmpty() && save(panel, typed.get());
    }

    private boolean save(FormPanel<T> panel, T typed) {
        try {
            store(typed);
        } catch (BusinessException refusal) {
            panel.refuse(refusal);
            return false;
        }
        if (draft != null) {
            draft.saved();
        }
        form = null;
        return true;
    }
}
