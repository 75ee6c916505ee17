package vn.congtachoi.document.paper;

import vn.congtachoi.paper.Renderers;

/** The real printer without the rest of the portal. */
public final class TestPrinter {

    private TestPrinter() {}

    public static DocumentPrinter ordinary() {
        return new DocumentPrinter(Renderers.ordinary());
    }
}
