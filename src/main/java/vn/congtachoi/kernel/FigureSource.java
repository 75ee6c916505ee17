package vn.congtachoi.kernel;

import java.util.Optional;

/** Port: a module that can answer for a figure, with its revision, so that a paper can hold it still. */
public interface FigureSource {

    Optional<FigureReading> read(FigureKey key);
}
