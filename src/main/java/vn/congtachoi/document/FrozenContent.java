package vn.congtachoi.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;

/**
 * Everything a paper says, with its figures in words: what is printed now, and what was submitted then.
 *
 * @param schema grows when stored content could no longer be read by an older portal
 * @param figures what each reference says
 */
record FrozenContent(
        int schema,
        String kind,
        String subject,
        List<String> addressees,
        List<String> bases,
        Urgency urgency,
        DocumentText text,
        List<Annex> annexes,
        List<RecipientLine> recipients,
        List<Said> figures) {

    static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An annex as it is printed. */
    record Annex(String title, boolean landscape, DocumentText text) {}

    /** A figure in words. */
    record Said(FigureReference reference, String words) {}

    FrozenContent {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
    }

    /** Every reference to a figure in text and annexes, each once. */
    static List<FigureReference> references(DocumentText text, List<Annex> annexes) {
        return Stream.concat(Stream.of(text), annexes.stream().map(Annex::text))
                .flatMap(part -> part.figures().stream())
                .distinct()
                .toList();
    }

    /** What each reference says. */
    Map<FigureReference, String> words() {
        return figures.stream().collect(Collectors.toMap(Said::reference, Said::words, (first, again) -> first));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** @throws IllegalArgumentException when this is no stored content, or one of a newer portal */
    static FrozenContent read(String json) {
        try {
            @Nullable FrozenContent content = JSON.readValue(json, FrozenContent.class);
            if (content == null || content.schema() != SCHEMA) {
                throw new IllegalArgumentException("Content of another schema");
            }
            return content;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not stored content", e);
        }
    }
}
