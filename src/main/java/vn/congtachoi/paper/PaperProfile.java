package vn.congtachoi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The layout rules a paper follows. What differs between them is data in {@code reports/profiles}: margins, sizes of the
 * lettering, what stands at the top right, how number and authority are written.
 */
public enum PaperProfile {
    /** NĐ 30/2020/NĐ-CP, Phụ lục I: what the Union's papers follow unless told otherwise. */
    HOI_NQ30,
    /** A star under the issuing unit, no Quốc hiệu. */
    HOI_SAO,
    /** Hướng dẫn 36-HD/VPTW: papers of a Party cell. */
    DANG_HD36;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** Room for three digits written by hand. */
    private static final String BLANK = NO_BREAK_SPACE.repeat(6);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Map<String, String> data;

    PaperProfile() {
        Properties loaded = new Properties();
        String resource = "/reports/profiles/" + name() + ".properties";
        try (InputStream in = Objects.requireNonNull(PaperProfile.class.getResourceAsStream(resource), resource)) {
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data = loaded.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, loaded::getProperty));
    }

    /**
     * The line "Số: 05/BC-BTV".
     *
     * @param number the number, or null for a draft: its place stays blank for writing by hand
     * @param groups what follows the number: kind and issuer ("BC", "BTV")
     */
    public String numberLine(@Nullable Integer number, String... groups) {
        return text("number.prefix") + " " + notation(number == null ? BLANK : written(number), groups);
    }

    /** Number and symbol alone, as the register writes them: "05/BC-BTV". */
    public String notation(int number, String... groups) {
        return notation(written(number), groups);
    }

    private String notation(String number, String... groups) {
        return number + text("number.separator") + String.join(text("group.separator"), groups);
    }

    /** Numbers below ten carry a zero. */
    private static String written(int number) {
        return "%02d".formatted(number);
    }

    /** The line above the post: "TM. BAN THƯỜNG VỤ", in the Party's form "T/M BAN THƯỜNG VỤ". */
    public String authorityLine(String abbreviation, String organ) {
        String separator = text("authority.separator");
        String written = separator.equals("/")
                ? abbreviation.charAt(0) + separator + abbreviation.substring(1)
                : abbreviation + separator;
        return written + " " + organ;
    }

    /** A value of the profile, as it stands in its file. */
    public String text(String key) {
        return Objects.requireNonNull(data.get(key), () -> name() + " lacks " + key);
    }

    /** A value that is a number. */
    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** A length that is given in millimetres, in points. */
    public int points(String key) {
        return (int) Math.round(number(key) * POINTS_PER_MM);
    }

    /** A value, empty when the template's own holds. */
    Optional<String> find(String key) {
        return Optional.ofNullable(data.get(key));
    }

    /** A margin ("top", "left" …) in points. */
    public int margin(String side) {
        return points("margin." + side);
    }

    /** Width between the margins in points. */
    public int textWidth(PaperOrientation orientation) {
        return orientation.width() - margin("left") - margin("right");
    }

    /** Size in points of the style of that name, empty when the template's own size holds. */
    OptionalDouble size(String style) {
        String size = data.get("size." + style);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(size));
    }
}
