package vn.congtachoi.paper;

/** Renderers for the tests of other modules' papers. */
public final class Renderers {

    private Renderers() {}

    /** At an ordinary installation. */
    public static PaperRenderer ordinary() {
        return new PaperRenderer(new Samples.Place(false));
    }

    /** Where every page says that its data is a demonstration's. */
    public static PaperRenderer demonstration() {
        return new PaperRenderer(new Samples.Place(true));
    }
}
