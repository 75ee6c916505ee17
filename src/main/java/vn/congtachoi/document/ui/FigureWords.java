package vn.congtachoi.document.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.congtachoi.document.FigureWording;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.uikit.Texts;

/** How the figures of one paper are said: as they were read with it, and asked for once where they are new. */
class FigureWords implements Function<FigureReference, String> {

    private final Map<FigureReference, String> words = new HashMap<>();
    private final Function<FigureReference, FigureWording> ask;

    FigureWords(Map<FigureReference, FigureWording> read, Function<FigureReference, FigureWording> ask) {
        this.ask = ask;
        read.forEach((reference, wording) -> words.put(reference, shown(wording)));
    }

    private static String shown(FigureWording wording) {
        return wording.complete()
                ? wording.words()
                : Texts.of("document.ui.figure.partial", wording.words(), wording.reported(), wording.expected());
    }

    @Override
    public String apply(FigureReference reference) {
        return words.computeIfAbsent(reference, one -> shown(ask.apply(one)));
    }
}
