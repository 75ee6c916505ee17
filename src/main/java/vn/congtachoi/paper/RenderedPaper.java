package vn.congtachoi.paper;

import java.util.List;
import java.util.Optional;

/**
 * A finished paper.
 *
 * @param pdf the file, PDF/A-2A
 * @param pages number of pages
 * @param places what the template marks as a place: room for signature and seal, number, date, blocks of the text
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its text and pixels, never by equals
public record RenderedPaper(byte[] pdf, int pages, List<PaperPlace> places) {

    public RenderedPaper {
        places = List.copyOf(places);
    }

    /** The first place of that name. */
    public Optional<PaperPlace> place(String name) {
        return places.stream().filter(place -> place.name().equals(name)).findFirst();
    }

    /** Every place of that name, in the order of the pages. */
    public List<PaperPlace> places(String name) {
        return places.stream().filter(place -> place.name().equals(name)).toList();
    }
}
