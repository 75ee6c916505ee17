package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.uikit.Texts;

/**
 * The lines above a signature (NĐ 30/2020, Điều 13): the head signs on behalf of the collective (TM.), a deputy of hers
 * also in her place (KT.).
 */
@Component
class SignerLines {

    private final PeopleDirectory people;

    SignerLines(PeopleDirectory people) {
        this.people = people;
    }

    /**
     * Under which lines a person signs papers of a series on that day.
     *
     * @throws BusinessException when she holds no post in the unit
     */
    Document.Signer of(UUID personId, NumberSeries series, LocalDate day) {
        return find(personId, series, day)
                .orElseThrow(() -> new BusinessException(
                        "document.signer.noPost", people.person(personId, day).fullName()));
    }

    /** The same; empty when she holds no post in the unit. */
    Optional<Document.Signer> find(UUID personId, NumberSeries series, LocalDate day) {
        return people.postsOn(personId, day).stream()
                .filter(held -> held.unitId().equals(series.unitId()))
                .min(Comparator.comparing(PostRow::position))
                .map(post -> new Document.Signer(
                        personId, people.person(personId, day).fullName(), String.join("\n", lines(post, series))));
    }

    private static List<String> lines(PostRow post, NumberSeries series) {
        List<String> lines = new ArrayList<>();
        if (!series.authority().isEmpty()) {
            lines.add(series.profile().authorityLine(Texts.of("document.signer.onBehalf"), series.authority()));
        }
        headFor(post.position())
                .ifPresent(head -> lines.add(series.profile()
                        .authorityLine(Texts.of("document.signer.inPlace"), VietnameseText.upper(head))));
        lines.add(VietnameseText.upper(title(post)));
        return lines;
    }

    /** The title without the name of the unit: "Chủ tịch", not "Chủ tịch Hội LHPN thành phố". */
    private static String title(PostRow post) {
        return Texts.find("document.signer.title." + post.position().name()).orElse(post.title());
    }

    /** Whose place a deputy takes. */
    private static Optional<String> headFor(Position position) {
        return switch (position) {
            case VICE_CHAIR -> Optional.of(Texts.of("document.signer.title.CHAIR"));
            case INSPECTION_VICE_CHAIR -> Optional.of(Texts.of("document.signer.title.INSPECTION_CHAIR"));
            default -> Optional.empty();
        };
    }
}
