package vn.congtachoi.document.ui;

import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.kernel.VietnameseText;

/** What a paper's file is called on somebody's machine: without marks, blanks and slashes. */
final class SafeName {

    private static final int LENGTH = 60;

    private SafeName() {}

    static String pdf(DocumentDetail detail) {
        return plain(detail) + ".pdf";
    }

    static String word(DocumentDetail detail) {
        return plain(detail) + ".docx";
    }

    private static String plain(DocumentDetail detail) {
        String notation = detail.notation();
        String name =
                notation == null ? detail.kind().name() + " " + detail.form().subject() : notation;
        String plain = VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return VietnameseText.beginning(plain, LENGTH);
    }
}
