package vn.congtachoi.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.ui.text.TextEditor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.uikit.Texts;

/**
 * Saves a paper behind the typing and joins what others saved, and says so. Where two changed the same she chooses;
 * until then what she wrote is kept for her beside the paper.
 */
class DraftSaving extends Composite<Div> {

    /** So many others may save between her reading and her saving. */
    private static final int ROUNDS = 3;

    /** What she writes in. */
    record Fields(TextEditor editor, DocumentFacts facts, AnnexList annexes) {

        PaperContent content() {
            return new PaperContent(facts.form(editor.getValue(), 0), annexes.value());
        }
    }

    /**
     * What the page is told.
     *
     * @param saved the page shows what is stored, after a save or because others saved
     * @param reload shows the page anew
     */
    record Page(Runnable saved, Runnable reload) {}

    private final SavedPaper paper;
    private final Fields fields;
    private final ClashPoints points;
    private final Page page;
    private final SharedDraft shared;
    private final Span state = new Span();
    private final BothVersions both = new BothVersions(this::decide);
    private SharedDraft.@Nullable Joined asked;
    private boolean kept;
    private boolean inFacts;
    private long newest;

    DraftSaving(DocumentDetail read, SavedPaper paper, Fields fields, ClashPoints points, Page page) {
        this.paper = paper;
        this.fields = fields;
        this.points = points;
        this.page = page;
        shared = new SharedDraft(content(read), fields.content());
        state.addClassName("app-document__saved");
        state.getElement().setAttribute("role", "status");
        getContent().addClassName("app-document__saving");
        getContent().add(state, both);
        fields.facts().getElement().addEventListener("focusin", event -> inFacts = true);
        fields.facts().getElement().addEventListener("focusout", event -> {
            inFacts = false;
            catchUp();
        });
    }

    private static PaperContent content(DocumentDetail stored) {
        return new PaperContent(stored.form(), stored.annexes());
    }

    /** Words that waited for a choice when the page was closed wait for it again. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (!kept) {
            paper.kept().ifPresent(draft -> {
                kept = true;
                shared.resume(draft);
                fields.facts().show(draft.mine().form());
                fields.editor().setValue(draft.mine().text());
                fields.annexes().take(draft.mine().annexes());
                save();
            });
        }
    }

    /** The version upon which the page saves. */
    long version() {
        return shared.version();
    }

    /** Saves what stands in the fields. */
    void save() {
        try {
            attempt();
        } catch (BusinessException refusal) {
            say(Texts.of("document.ui.not-saved", Texts.of(refusal)), false);
        }
    }

    private void attempt() {
        PaperContent mine = fields.content();
        try {
            shared.saved(mine, paper.change(mine.at(shared.version())));
            settled(saved());
        } catch (StaleDataException late) {
            join(mine, late, ROUNDS);
        }
    }

    /** Saves upon what others saved meanwhile, where she has nothing to choose. */
    private void join(PaperContent mine, StaleDataException late, int rounds) {
        SharedDraft.Joined joined = shared.join(mine, content(paper.read()));
        if (joined.isClash()) {
            ask(joined, mine, paper.other(late.changedBy()));
            return;
        }
        try {
            long version = paper.change(joined.mine());
            String words = shared.isBehind() && !kept ? saved() : merged(paper.other(late.changedBy()));
            take(joined.mine().at(version));
            settled(words);
        } catch (StaleDataException again) {
            if (rounds == 0) {
                throw again;
            }
            join(mine, again, rounds - 1);
        }
    }

    private void ask(SharedDraft.Joined joined, PaperContent mine, String by) {
        asked = joined;
        both.ask(points.of(joined), by);
        paper.keep(shared.keep(mine));
        kept = true;
        say(Texts.of("document.ui.both.kept"), false);
    }

    private void decide(List<BothVersions.Pick> picks) {
        SharedDraft.Joined joined = asked;
        if (joined != null) {
            PaperContent chosen = ClashPoints.chosen(joined, picks);
            shared.decided(joined);
            fields.facts().show(chosen.form());
            fields.editor().choose(joined.mine().text(), chosen.text());
            fields.annexes().take(chosen.annexes());
            save();
        }
    }

    /** Hears that this version is stored. */
    void stored(long version) {
        newest = version;
        catchUp();
    }

    /** Shows what others saved, unless something of hers waits to be saved; what she is in the middle of waits too. */
    void catchUp() {
        if (newest <= shared.version()) {
            return;
        }
        if (!shared.isSaved(fields.content())) {
            if (both.isOpen()) {
                save();
            }
            return;
        }
        DocumentDetail stored = paper.read();
        if (stored.mayEdit().allowed()) {
            take(content(stored));
            page.saved().run();
        } else {
            page.reload().run();
        }
    }

    /** Shows what is stored, and takes note of what it held back. */
    private void take(PaperContent stored) {
        boolean held = inFacts && !stored.facts().equals(fields.content().facts());
        if (!held) {
            fields.facts().show(stored.form());
        }
        fields.editor().take(stored.text());
        fields.annexes().take(stored.annexes());
        shared.met(stored, fields.content(), held);
    }

    private void settled(String words) {
        asked = null;
        both.close();
        if (kept) {
            paper.forget();
            kept = false;
        }
        say(words, true);
        page.saved().run();
    }

    private void say(String words, boolean isSaved) {
        state.setText(words);
        state.setClassName("app-document__saved--not", !isSaved);
    }

    private String saved() {
        return Texts.of("document.ui.saved", paper.hour());
    }

    private String merged(String by) {
        return by.isEmpty()
                ? Texts.of("document.ui.merged-somebody", saved())
                : Texts.of("document.ui.merged", saved(), by);
    }
}
