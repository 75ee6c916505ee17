package vn.congtachoi.document.ui;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.kernel.VietnameseText;

/** Puts together what two people made of a paper's head and foot, field by field; text and version stay hers. */
final class FactsMerge {

    private final DocumentForm shown;
    private final DocumentForm stored;
    private final DocumentForm mine;
    private final DocumentForm theirs;
    private final boolean mineFirst;

    private FactsMerge(DocumentForm shown, DocumentForm stored, DocumentForm mine, DocumentForm theirs, boolean first) {
        this.shown = shown;
        this.stored = stored;
        this.mine = mine;
        this.theirs = theirs;
        mineFirst = first;
    }

    /**
     * The fields with what either of both changed.
     *
     * @param shown what her fields said of the paper before she typed; not always what is stored, because some of it can
     *     no longer be chosen
     * @param stored the paper as both knew it
     * @param mineFirst whose value a field has that both changed
     */
    static DocumentForm join(
            DocumentForm shown, DocumentForm stored, DocumentForm mine, DocumentForm theirs, boolean mineFirst) {
        return new FactsMerge(shown, stored, mine, theirs, mineFirst).joined();
    }

    private DocumentForm joined() {
        return new DocumentForm(
                part(DocumentForm::kindId),
                part(DocumentForm::seriesId),
                part(DocumentForm::subject),
                part(DocumentForm::addressees),
                part(DocumentForm::bases),
                part(DocumentForm::urgency),
                mine.text(),
                part(DocumentForm::recipients),
                person(DocumentForm::reviewerId),
                person(DocumentForm::signerId),
                mine.origin(),
                mine.version());
    }

    private <T> T part(Function<DocumentForm, T> part) {
        return part.apply(isHers(part) ? mine : theirs);
    }

    private @Nullable UUID person(Function<DocumentForm, @Nullable UUID> part) {
        return part.apply(isHers(part) ? mine : theirs);
    }

    private boolean isHers(Function<DocumentForm, ? extends @Nullable Object> part) {
        Object here = part.apply(mine);
        Object there = part.apply(theirs);
        return !same(here, part.apply(shown)) && (mineFirst || same(there, part.apply(stored)) || same(here, there));
    }

    /** Whether two values are stored as the same: texts lose their outer blanks on the way. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String words && other instanceof String others) {
            return VietnameseText.nfcLines(words).equals(VietnameseText.nfcLines(others));
        }
        return Objects.equals(one, other);
    }
}
