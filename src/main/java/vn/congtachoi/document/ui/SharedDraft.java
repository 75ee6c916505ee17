package vn.congtachoi.document.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextMerge;

/** A paper that others write at the same time: what this page knew of it, and how what they saved joins what she wrote. */
class SharedDraft {

    /** Of a page that holds something back: its next save joins again. No stored paper has it. */
    private static final long BEHIND = -1;

    /**
     * What she wrote with what they saved.
     *
     * @param stored the paper as they saved it
     * @param form both, to be saved upon theirs
     * @param theirFacts whether they changed what head and foot say
     */
    record Joined(DocumentDetail stored, DocumentForm form, boolean theirFacts) {}

    private final Supplier<DocumentDetail> paper;
    private List<AnnexForm> annexes;
    private DocumentText base;
    private DocumentForm storedFacts;
    private DocumentForm typedFacts;
    private long version;

    /**
     * @param read the paper as the page shows it
     * @param typed what the fields say of it
     * @param paper reads it again
     */
    SharedDraft(DocumentDetail read, DocumentForm typed, Supplier<DocumentDetail> paper) {
        this.paper = paper;
        annexes = read.annexes();
        base = read.form().text();
        storedFacts = facts(read.form());
        typedFacts = facts(typed);
        version = read.form().version();
    }

    /** The version upon which the page saves. */
    long version() {
        return version;
    }

    List<AnnexForm> annexes() {
        return annexes;
    }

    /** What she wrote was saved as it is. */
    void saved(DocumentForm mine, long now) {
        base = mine.text();
        if (!facts(mine).equals(typedFacts)) {
            typedFacts = facts(mine);
            storedFacts = typedFacts;
        }
        version = now;
    }

    /** Empty when both changed the same block, or both changed what head and foot say. */
    Optional<Joined> join(DocumentForm mine) {
        DocumentDetail stored = paper.get();
        DocumentForm theirs = stored.form();
        boolean theirFacts = !facts(theirs).equals(storedFacts);
        boolean myFacts = !facts(mine).equals(typedFacts);
        if (theirFacts && myFacts && !facts(mine).equals(facts(theirs))) {
            return Optional.empty();
        }
        return TextMerge.merge(base, mine.text(), theirs.text())
                .map(text -> new Joined(
                        stored, with(theirFacts ? theirs : mine, text, theirs.version()), theirFacts));
    }

    /**
     * The page shows what was joined.
     *
     * @param saved what is stored now
     * @param shown what the page shows; where it held something back it comes with the next join
     */
    void met(Joined joined, DocumentForm saved, DocumentForm shown) {
        boolean whole = shown.text().equals(joined.form().text());
        base = whole
                ? saved.text()
                : TextMerge.merge(joined.form().text(), shown.text(), saved.text())
                        .orElseThrow();
        annexes = joined.stored().annexes();
        storedFacts = facts(saved);
        if (joined.theirFacts() || facts(saved).equals(facts(joined.form()))) {
            typedFacts = facts(shown);
        }
        version = whole ? saved.version() : BEHIND;
    }

    private static DocumentForm facts(DocumentForm form) {
        return with(form, DocumentText.EMPTY, 0);
    }

    /** The same facts with another text and version. */
    static DocumentForm with(DocumentForm form, DocumentText text, long version) {
        return new DocumentForm(
                form.kindId(),
                form.seriesId(),
                form.subject(),
                form.addressees(),
                form.bases(),
                form.urgency(),
                text,
                form.recipients(),
                form.reviewerId(),
                form.signerId(),
                form.origin(),
                version);
    }
}
