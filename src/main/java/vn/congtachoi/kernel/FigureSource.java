package vn.congtachoi.kernel;

import java.util.List;
import java.util.Optional;

/** Port: a module that can answer for a figure, with its revision, so that a paper can hold it still. */
public interface FigureSource {

    /** The figure as of now; empty when this source does not know it or she may not read it. */
    Optional<FigureReading> read(FigureKey key);

    /** The figure in words, beside its target and the year before; empty as for {@link #read}. */
    Optional<FigureSaying> say(FigureKey key);

    /** Indicators by words of their name or code, with or without marks, the best first. */
    List<FigureOffer> find(String text, int limit);
}
