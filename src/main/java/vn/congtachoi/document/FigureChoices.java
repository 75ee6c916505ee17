package vn.congtachoi.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Needs;

/** Figures for a text: found by words, shown as they would be said. */
@Service
@PreAuthorize("denyAll()")
public class FigureChoices {

    private final List<FigureSource> sources;
    private final FigureWordings wordings;

    FigureChoices(List<FigureSource> sources, FigureWordings wordings) {
        this.sources = List.copyOf(sources);
        this.wordings = wordings;
    }

    /** Indicators by words, with or without marks, the best first. */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional(readOnly = true)
    public List<FigureOffer> find(String text, int limit) {
        return sources.stream()
                .flatMap(source -> source.find(text, limit).stream())
                .limit(limit)
                .toList();
    }

    /** The figure with its comparisons; empty when nobody knows it or she may not read it. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<FigureSaying> say(FigureKey key) {
        return wordings.say(key);
    }

    /** What one reference says now. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public FigureWording wording(FigureReference reference) {
        Map<FigureReference, FigureWording> said = wordings.of(Set.of(reference));
        return Optional.ofNullable(said.get(reference)).orElseThrow();
    }
}
