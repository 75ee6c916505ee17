package vn.congtachoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every word that the code asks for is there, and every word that is there is asked for. A key is asked for by name, or
 * as one of a family: {@code prefix + "." + constant}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAPERS = Path.of("reports");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:[.][A-Za-z0-9_-]+)+)[.]?\"");
    private static final Pattern CONSTANT = Pattern.compile("(.+?)[.]([A-Z][A-Z0-9_]*)(?:[.].*)?");

    /** What looks like a key and names something else: a template's property, a draft, a purpose of a derived key. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?:<property name=|new DraftKey\\(\\s*|[.]derive\\(\\s*)\"([a-z][A-Za-z0-9.-]+)\"");

    /** Words for constants of all records whose history is shown. */
    private static final String HISTORY = "audit.value";

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> otherNames = new TreeSet<>();
    private final Set<String> modules = new TreeSet<>();
    private JavaClasses product;

    @BeforeAll
    void read() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        keys.addAll(texts.stringPropertyNames());
        keys.forEach(key -> modules.add(key.substring(0, key.indexOf('.'))));
        for (Path root : List.of(SOURCES, PAPERS)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".java")
                                || file.toString().endsWith(".jrxml"))
                        .forEach(this::literals);
            }
        }
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.congtachoi");
    }

    private void literals(Path file) {
        try {
            String text = Files.readString(file);
            LITERAL.matcher(text).results().map(found -> found.group(1)).forEach(asked::add);
            OTHER_NAME.matcher(text).results().map(found -> found.group(1)).forEach(otherNames::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of two texts under one key the last one alone is ever shown. */
    @Test
    void noKeyStandsTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Files.readAllLines(TEXTS).stream()
                .filter(line -> !line.startsWith("#") && line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        List<String> unused = keys.stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> asked.stream().noneMatch(prefix -> key.startsWith(prefix + ".")))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForHasAText() {
        Set<String> families = asked.stream()
                .filter(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix + ".")))
                .collect(Collectors.toSet());
        List<String> missing = asked.stream()
                .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !keys.contains(key) && !families.contains(key))
                .filter(key -> !isAFile(key) && !otherNames.contains(key))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isAFile(String literal) {
        return literal.matches(".*[.](csv|json|js|css|svg|jrxml|icc|ttf|txt|jasper|pdf|xlsx|zip)");
    }

    /** A family whose last words are constants names those of an enum, all of them. */
    @Test
    void everyConstantOfALabelledEnumHasALabel() {
        List<Set<String>> enums = enums().map(TextsTest::constants).collect(Collectors.toCollection(ArrayList::new));
        enums.add(Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.toSet()));
        Map<String, Set<String>> families = families();
        families.remove(HISTORY);
        List<String> odd = new ArrayList<>();
        families.forEach((prefix, constants) -> {
            if (enums.stream().noneMatch(constants::equals)) {
                odd.add(prefix + " " + constants);
            }
        });
        assertThat(families).isNotEmpty();
        assertThat(odd).isEmpty();
    }

    /** The history of any record can be read: whatever constant it can hold has words there, and no other has. */
    @Test
    void everyConstantThatARecordHoldsHasWordsInItsHistory() {
        Set<JavaClass> held = product.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                .flatMap(type -> type.getFields().stream())
                .map(JavaField::getRawType)
                .filter(JavaClass::isEnum)
                .collect(Collectors.toSet());
        Set<String> known = families().get(HISTORY);
        assertThat(known)
                .containsAll(held.stream()
                        .flatMap(type -> constants(type).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(enums().flatMap(type -> constants(type).stream()).collect(Collectors.toSet()))
                .containsAll(known);
    }

    private Stream<JavaClass> enums() {
        return product.stream().filter(JavaClass::isEnum);
    }

    private static Set<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new TreeMap<>();
        for (String key : keys) {
            Matcher matcher = CONSTANT.matcher(key);
            if (matcher.matches()) {
                families.computeIfAbsent(matcher.group(1), prefix -> new TreeSet<>())
                        .add(matcher.group(2));
            }
        }
        return families;
    }
}
