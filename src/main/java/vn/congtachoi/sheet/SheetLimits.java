package vn.congtachoi.sheet;

/**
 * What an upload may hold at most, so that no file fills the memory.
 *
 * @param bytes size of the file
 * @param rows rows with content
 * @param cells cells of those rows, blank ones between others counted
 */
public record SheetLimits(long bytes, int rows, int cells) {

    /** Far above every form of the Union. */
    public static final SheetLimits USUAL = new SheetLimits(20L << 20, 5_000, 100_000);
}
