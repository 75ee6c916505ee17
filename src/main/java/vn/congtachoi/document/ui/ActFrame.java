package vn.congtachoi.document.ui;

import java.util.UUID;
import java.util.function.LongSupplier;
import vn.congtachoi.document.DocumentDetail;

/**
 * The page around the acts of a paper.
 *
 * @param version of the paper as the page has saved it last
 * @param reload shows the page anew
 */
record ActFrame(DocumentDetail document, LongSupplier version, Runnable reload) {

    UUID id() {
        return document.id();
    }

    /** What the paper is called in questions. */
    String title() {
        return document.kind().name() + " " + document.form().subject();
    }
}
