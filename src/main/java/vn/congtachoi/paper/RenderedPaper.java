package vn.congtachoi.paper;

/**
 * A finished paper.
 *
 * @param pdf the file, PDF/A-2A
 * @param pages number of pages
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its text and pixels, never by equals
public record RenderedPaper(byte[] pdf, int pages) {}
