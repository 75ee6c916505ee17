package vn.congtachoi.document.ui.text;

import java.util.function.Consumer;
import vn.congtachoi.document.text.FigureReference;

/** Lets the person choose a figure for the place where she writes. */
@FunctionalInterface
public interface FigureChooser {

    /** @param chosen gets the figure; is not called when she chooses none */
    void open(Consumer<FigureReference> chosen);
}
