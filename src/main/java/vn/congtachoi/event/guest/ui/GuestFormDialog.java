package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestWords;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * A guest written by hand, or put right; what is typed is kept until it is saved. Whoever may be in the list already is
 * asked about before she is added.
 */
class GuestFormDialog extends RecordDialog {

    /** What is refused until it is said that she is another. */
    private static final List<String> ASKED = List.of("events.guest.error.marks", "events.guest.error.same-name");

    private final GuestEntry entry;
    private final EventGate.Facts event;
    private final @Nullable GuestLine known;
    private final Runnable changed;
    private final GuestFormPanel form;
    private final DraftIndicator draft;
    private final Checkbox another = Fields.check("events.guest.ui.another");

    /** @param known who is put right, or null for somebody new */
    GuestFormDialog(GuestEntry entry, EventGate.Facts event, @Nullable GuestLine known, Runnable changed) {
        super(known == null ? Texts.of("events.guest.ui.by-hand") : Texts.of("events.guest.ui.edit-of", known.name()));
        this.entry = entry;
        this.event = event;
        this.known = known;
        this.changed = changed;
        form = new GuestFormPanel(entry.choices(), event);
        draft = new DraftIndicator(
                entry.drafts(),
                known == null ? new DraftKey("event.guest.new", event.id()) : new DraftKey("event.guest", known.id()),
                form,
                known == null ? null : known.form().version(),
                entry.clock());
        another.setVisible(false);
        Div fields = new Div(form);
        fields.addClassName("app-guest-form");
        fill(known == null ? "events.guest.ui.add" : "events.guest.ui.save", draft, fields, new Div(another));
        form.read(known == null ? somebody() : known.form());
        draft.offer();
        form.start();
    }

    private static GuestForm somebody() {
        return GuestForm.of(GuestGroup.DELEGATE, GuestWords.usualHonorific(), "", "", "");
    }

    @Override
    protected void save() {
        GuestForm typed =
                form.write().map(form::placed).orElseThrow(() -> new BusinessException("events.guest.ui.see-fields"));
        try {
            if (known == null) {
                entry.service().add(event.id(), typed, another.getValue());
            } else {
                entry.service().change(event.id(), known.id(), typed, another.getValue());
            }
        } catch (BusinessException refusal) {
            another.setVisible(
                    another.isVisible() || ASKED.contains(refusal.messageKey().key()));
            throw refusal;
        }
        draft.saved();
        Toast.success(known == null ? "events.guest.ui.added" : "events.guest.ui.saved", 1);
        changed.run();
    }
}
