package vn.congtachoi.paper;

/** Any grid as a paper: an official table with head and signature, or a plain list with a title. */
public final class ListPaper {

    private static final String CODE = "list-paper";

    private ListPaper() {}

    /** The list in the words and sizes of that profile. */
    public static PaperDefinition<ListPaperData> of(PaperProfile profile, PaperOrientation orientation) {
        return new PaperDefinition<>(CODE, ListPaperData.class, CODE, profile, orientation);
    }

    /** Upright, as the Union writes its papers. */
    public static PaperDefinition<ListPaperData> portrait() {
        return of(PaperProfile.HOI_NQ30, PaperOrientation.PORTRAIT);
    }

    /** Lying, as the Union writes its papers. */
    public static PaperDefinition<ListPaperData> landscape() {
        return of(PaperProfile.HOI_NQ30, PaperOrientation.LANDSCAPE);
    }
}
