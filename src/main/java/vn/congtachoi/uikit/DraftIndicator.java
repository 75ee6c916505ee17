package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Draft;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;

/**
 * Keeps a form's unsaved input on the server behind the typing, says so in words, and offers it back when the form is
 * opened again.
 */
public class DraftIndicator extends Composite<Div> {

    private final DraftStore drafts;
    private final DraftKey key;
    private final Clock clock;
    private final FormPanel<?> form;
    private final @Nullable Long baseVersion;

    /**
     * @param baseVersion version of the record the form has read, or null for a new one
     */
    public DraftIndicator(DraftStore drafts, DraftKey key, FormPanel<?> form, @Nullable Long baseVersion, Clock clock) {
        this.drafts = drafts;
        this.key = key;
        this.form = form;
        this.baseVersion = baseVersion;
        this.clock = clock;
        getContent().addClassName("app-draft");
        getContent().getElement().setAttribute("role", "status");
        form.onTyping(this::keep);
        form.watchUnsent(drafts.browserKey(key));
    }

    /** Looks for a draft and offers it; called after the form has read its record. */
    public void offer() {
        Optional<Draft> found = drafts.find(key);
        found.filter(draft -> !draft.json().equals(form.draft())).ifPresent(this::offer);
    }

    /** Forgets the draft: its content is saved. */
    public void saved() {
        drafts.discard(key);
        UnsentText.saved(drafts.browserKey(key));
        say("");
    }

    /** What stands there now; empty when there is nothing to say. */
    public String words() {
        return getContent()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(child -> ((Span) child).getText())
                .findFirst()
                .orElse("");
    }

    private void keep() {
        Instant now = clock.instant();
        drafts.keep(key, new Draft(form.draft(), baseVersion, now));
        say(Texts.of("uikit.draft.kept", VnFormat.hour(now)));
    }

    private void offer(Draft draft) {
        String words = Objects.equals(draft.baseVersion(), baseVersion) ? "uikit.draft.offer" : "uikit.draft.offerOld";
        getContent().removeAll();
        getContent().addClassName("app-draft--offer");
        getContent()
                .add(
                        new Span(Texts.of(words, VnFormat.moment(draft.keptAt()))),
                        ActionButton.secondary("uikit.draft.restore", () -> {
                            form.restore(draft.json());
                            say(Texts.of("uikit.draft.restored"));
                        }),
                        ActionButton.quiet("uikit.draft.drop", this::saved));
    }

    private void say(String words) {
        getContent().removeClassName("app-draft--offer");
        getContent().removeAll();
        if (!words.isEmpty()) {
            getContent().add(new Span(words));
        }
    }
}
