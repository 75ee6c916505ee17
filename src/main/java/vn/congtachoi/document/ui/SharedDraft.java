package vn.congtachoi.document.ui;

import java.util.List;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.text.TextMerge;

/** A paper that others write at the same time: what this page knew of it, and how what they saved joins what she wrote. */
class SharedDraft {

    /** Of a page that holds something back: its next save joins again. No stored paper has it. */
    private static final long BEHIND = -1;

    /**
     * What she wrote with what they saved.
     *
     * @param stored the paper as they saved it
     * @param mine both, to be saved upon theirs; with hers where both changed the same
     * @param theirs the same with theirs there
     * @param clashes blocks of the text that both changed
     */
    record Joined(PaperContent stored, PaperContent mine, PaperContent theirs, List<TextMerge.Clash> clashes) {

        Joined {
            clashes = List.copyOf(clashes);
        }

        boolean factsClash() {
            return !mine.facts().equals(theirs.facts());
        }

        boolean annexesClash() {
            return !AnnexMerge.same(mine.annexes(), theirs.annexes());
        }

        /** Whether she has to choose. */
        boolean isClash() {
            return !clashes.isEmpty() || factsClash() || annexesClash();
        }
    }

    private PaperContent known;
    private DocumentForm shownFacts;
    private long version;

    /**
     * @param read the paper as it was read
     * @param shown the same as the page shows it
     */
    SharedDraft(PaperContent read, PaperContent shown) {
        known = read;
        shownFacts = shown.facts();
        version = read.form().version();
    }

    /** Goes on from words that could not be saved: whatever is stored is joined with them first. */
    void resume(KeptDraft kept) {
        known = kept.known();
        shownFacts = kept.shownFacts();
        version = BEHIND;
    }

    /** For keeping what she wrote until it can be saved. */
    KeptDraft keep(PaperContent mine) {
        return new KeptDraft(known, shownFacts, mine);
    }

    /** The version upon which the page saves. */
    long version() {
        return version;
    }

    /** Whether the page shows less than is stored, because she was in the middle of it. */
    boolean isBehind() {
        return version == BEHIND;
    }

    /** Whether nothing of hers waits to be saved. */
    boolean isSaved(PaperContent mine) {
        return mine.text().equals(known.text())
                && mine.facts().equals(shownFacts)
                && AnnexMerge.same(mine.annexes(), known.annexes());
    }

    /** What she wrote was saved as it is. */
    void saved(PaperContent mine, long now) {
        known = mine;
        shownFacts = mine.facts();
        version = now;
    }

    Joined join(PaperContent mine, PaperContent stored) {
        TextMerge.Joined text = TextMerge.join(known.text(), mine.text(), stored.text());
        AnnexMerge.Joined annexes = AnnexMerge.join(known.annexes(), mine.annexes(), stored.annexes());
        PaperContent hers = new PaperContent(facts(mine, stored, true).saying(text.text()), annexes.mine());
        PaperContent others = new PaperContent(facts(mine, stored, false).saying(text.yielding()), annexes.theirs());
        long now = stored.form().version();
        return new Joined(stored, hers.at(now), others.at(now), text.clashes());
    }

    private DocumentForm facts(PaperContent mine, PaperContent stored, boolean mineFirst) {
        return FactsMerge.join(shownFacts, known.form(), mine.form(), stored.form(), mineFirst);
    }

    /** She chose among what was joined: what stands on her page now is what she wants instead of theirs. */
    void decided(Joined joined) {
        known = joined.stored();
        version = joined.stored().form().version();
    }

    /**
     * The page shows what is stored, but for what it held back: that comes with the next join.
     *
     * @param held whether it held back what they changed in head and foot
     */
    void met(PaperContent stored, PaperContent shown, boolean held) {
        boolean whole =
                !held && shown.text().equals(stored.text()) && AnnexMerge.same(shown.annexes(), stored.annexes());
        known = new PaperContent((held ? shown : stored).form().saying(shown.text()), shown.annexes());
        shownFacts = shown.facts();
        version = whole ? stored.form().version() : BEHIND;
    }
}
