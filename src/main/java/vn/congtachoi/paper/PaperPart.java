package vn.congtachoi.paper;

/** A record that is printed by a template of its own inside another paper: the map made of it holds that template. */
interface PaperPart extends FittedPaper {

    /** Folder and name of the part's template below {@code reports}. */
    String template();
}
