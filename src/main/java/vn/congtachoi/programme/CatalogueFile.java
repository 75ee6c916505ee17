package vn.congtachoi.programme;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code programme/catalogue.yaml} says. Years stand for their first and last day; {@code unverified} marks what no
 * source confirmed. A misspelt key stops the reading.
 */
final class CatalogueFile {

    private static final String FILE = "/programme/catalogue.yaml";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .build();

    private CatalogueFile() {}

    record File(List<Entry> programmes) {}

    record Activity(String wording, boolean unverified) {}

    record Content(
            String number, String wording, boolean crossCutting, boolean unverified, List<Activity> activities) {}

    /** @param noteSince day on which the note became true, or empty where it always was */
    record Phase(String name, String from, String to, String note, String noteSince, boolean unverified) {

        String noteOn(LocalDate day) {
            return noteSince.isEmpty() || !day.isBefore(LocalDate.parse(noteSince)) ? note : "";
        }
    }

    /** @param issued a day (2017-06-30), a year (2006) or empty */
    record Basis(BasisRole role, String wording, String number, String issued, boolean unverified) {}

    /** @param day since when it is over, or empty where only the fact is known */
    record Closing(String day, String note) {}

    record Entry(
            String code,
            String officialName,
            String shortName,
            ProgrammeKind kind,
            String purpose,
            String host,
            String from,
            String to,
            String successor,
            @JsonSetter(nulls = Nulls.SET) @Nullable Closing closing,
            String targetNote,
            String note,
            Set<ProgrammeField> unverified,
            List<Basis> bases,
            List<Phase> phases,
            List<Content> contents) {

        ProgrammeForm form(@Nullable UUID successorId) {
            return new ProgrammeForm(
                    code,
                    officialName,
                    shortName,
                    kind,
                    purpose,
                    host,
                    from.isEmpty() ? null : firstDay(from),
                    to.isEmpty() ? null : lastDay(to),
                    null,
                    successorId,
                    targetNote,
                    note,
                    unverified,
                    0);
        }

        @Nullable
        ClosingForm closingForm(@Nullable UUID successorId) {
            if (closing == null) {
                return null;
            }
            LocalDate day = closing.day.isEmpty() ? null : LocalDate.parse(closing.day);
            return new ClosingForm(day, closing.note, successorId, 0);
        }

        List<ContentForm> contentForms() {
            return contents.stream()
                    .map(content -> new ContentForm(
                            content.number,
                            content.wording,
                            content.crossCutting,
                            content.activities.stream()
                                    .map(activity -> new TypicalActivity(activity.wording, activity.unverified))
                                    .toList(),
                            content.unverified,
                            0))
                    .toList();
        }

        List<PhaseForm> phaseForms(LocalDate today) {
            return phases.stream()
                    .map(phase -> new PhaseForm(
                            phase.name,
                            firstDay(phase.from),
                            lastDay(phase.to),
                            phase.noteOn(today),
                            phase.unverified,
                            0))
                    .toList();
        }

        List<LegalBasisForm> basisForms() {
            return bases.stream()
                    .map(basis -> {
                        boolean isDay = basis.issued.length() > 4;
                        return new LegalBasisForm(
                                basis.role,
                                basis.wording,
                                basis.number,
                                isDay ? LocalDate.parse(basis.issued) : null,
                                isDay || basis.issued.isEmpty() ? null : Integer.valueOf(basis.issued),
                                basis.unverified,
                                0);
                    })
                    .toList();
        }
    }

    static List<Entry> read() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue is not in the program: " + FILE);
            }
            Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return MAPPER.convertValue(tree, File.class).programmes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate firstDay(String yearOrDay) {
        return yearOrDay.length() == 4 ? Year.parse(yearOrDay).atDay(1) : LocalDate.parse(yearOrDay);
    }

    private static LocalDate lastDay(String yearOrDay) {
        return yearOrDay.length() == 4 ? Year.parse(yearOrDay).atMonth(12).atEndOfMonth() : LocalDate.parse(yearOrDay);
    }
}
