package vn.congtachoi.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureReading;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.uikit.Texts;

/** Asks the sources of figures what a reference says now. */
@Component
class FigureWordings {

    private final List<FigureSource> sources;

    FigureWordings(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Each reference with its words; a figure that is asked for in several forms is read once. */
    Map<FigureReference, FigureWording> of(Collection<FigureReference> references) {
        return of(sayings(references));
    }

    /** The words of what was read. */
    static Map<FigureReference, FigureWording> of(Map<FigureReference, Optional<FigureSaying>> sayings) {
        Map<FigureReference, FigureWording> wordings = new LinkedHashMap<>();
        sayings.forEach((reference, saying) -> wordings.put(
                reference, saying.map(found -> wording(reference.form(), found)).orElseGet(FigureWordings::unknown)));
        return wordings;
    }

    /** What each reference names; empty where nobody knows it or she may not read it. */
    Map<FigureReference, Optional<FigureSaying>> sayings(Collection<FigureReference> references) {
        Map<FigureKey, Optional<FigureSaying>> said = new LinkedHashMap<>();
        Map<FigureReference, Optional<FigureSaying>> sayings = new LinkedHashMap<>();
        references.forEach(reference -> sayings.put(reference, said.computeIfAbsent(reference.key(), this::say)));
        return sayings;
    }

    /** Whether it can say something else now: a value does when its revision grew, a comparison has two sides. */
    boolean mayDiffer(FigureReference reference, FigureWording then) {
        return switch (reference.form()) {
            case VALUE, VALUE_WITH_UNIT ->
                sources.stream()
                        .flatMap(source -> source.read(reference.key()).stream())
                        .anyMatch(reading -> reading.revision() != then.revision());
            case PERCENT_OF_PLAN, CHANGE_ON_LAST_YEAR -> true;
        };
    }

    /** The figure with its name and its comparisons; empty when nobody knows it or she may not read it. */
    Optional<FigureSaying> say(FigureKey key) {
        return sources.stream().flatMap(source -> source.say(key).stream()).findFirst();
    }

    private static FigureWording unknown() {
        return new FigureWording(Texts.of("document.figure.unknown"), null, 0, 0, 0);
    }

    /** Whether there is nothing to say in this form: not reported, or nothing to compare with. */
    static boolean isBlank(FigureForm form, FigureSaying saying) {
        return words(form, saying) == null;
    }

    /** The figure as this form says it. */
    static FigureWording wording(FigureForm form, FigureSaying saying) {
        FigureReading reading = saying.reading();
        String words = Objects.requireNonNullElseGet(words(form, saying), () -> Texts.of("document.figure.blank"));
        return new FigureWording(words, reading.value(), reading.revision(), reading.reported(), reading.expected());
    }

    private static @Nullable String words(FigureForm form, FigureSaying saying) {
        return switch (form) {
            case VALUE_WITH_UNIT -> saying.valueWithUnit();
            case VALUE -> saying.value();
            case PERCENT_OF_PLAN -> saying.percentOfPlan();
            case CHANGE_ON_LAST_YEAR -> saying.changeOnLastYear();
        };
    }
}
