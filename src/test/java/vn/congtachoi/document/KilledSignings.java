package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.domain.Pageable;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.signing.SignatureReport;
import vn.congtachoi.signing.SignatureValidation;
import vn.congtachoi.signing.TestKeys;

/**
 * Papers that stand at every step of their signing when the portal is killed, and what the next start makes of them: each
 * is signed wholly or not at all, keeps its number, and is signed to its end.
 */
public final class KilledSignings extends DocumentBench {

    private static final String MEMORY = "killed-signings.properties";

    @Autowired
    DocumentSigning signing;

    @Autowired
    PaperShelf shelf;

    @Autowired
    OutgoingRegister register;

    @Autowired
    DocumentPreviews previews;

    @Autowired
    SignatureValidation validation;

    @Autowired
    Attachments attachments;

    @Autowired
    CurrentActor actor;

    @Autowired
    TestKeys keys;

    @Autowired
    Clock clock;

    private final Path data;

    private KilledSignings(ConfigurableApplicationContext portal) {
        this.data = Path.of(portal.getEnvironment().getRequiredProperty("portal.data"));
        portal.getAutowireCapableBeanFactory().autowireBean(this);
    }

    /** Makes a portal whose threads can be told to stand still, before it starts. */
    public static void prepare(ConfigurableApplicationContext portal) {
        ((GenericApplicationContext) portal)
                .registerBean(
                        "stops",
                        Advisor.class,
                        Stop::advisor,
                        bean -> bean.setRole(BeanDefinition.ROLE_INFRASTRUCTURE));
    }

    /** Signs a paper up to each {@link Stop}; from then on the portal may be killed. */
    public static void stand(ConfigurableApplicationContext portal) throws IOException, InterruptedException {
        new KilledSignings(portal).sign();
    }

    /** Looks what became of the papers and signs them to the end. */
    public static void look(ConfigurableApplicationContext portal) throws IOException {
        new KilledSignings(portal).look();
    }

    private void sign() throws IOException, InterruptedException {
        Office office = office();
        keys.give(office.chair(), "Hà Thị Hương");
        keys.giveSeal(office.clerk(), office.world().city(), "Hội LHPN thành phố");
        Properties memory = new Properties();
        memory.setProperty("city", office.world().city().toString());
        remember(memory, "chair", office.chair());
        remember(memory, "clerk", office.clerk());
        for (Stop stop : Stop.values()) {
            UUID paper = toSign(office);
            memory.setProperty(stop.name(), paper.toString());
            if (stop.isSealing()) {
                office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
                stop.reach(() -> office.clerk().run(() -> signing.seal(paper, TestKeys.PIN)));
            } else {
                stop.reach(() -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
            }
        }
        try (Writer out = Files.newBufferedWriter(data.resolve(MEMORY))) {
            memory.store(out, "");
        }
    }

    private static void remember(Properties memory, String who, TestSignIn person) {
        memory.setProperty(who, person.accountId() + " " + person.personId() + " " + person.username());
    }

    private void look() throws IOException {
        Properties memory = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve(MEMORY))) {
            memory.load(in);
        }
        UUID city = UUID.fromString(memory.getProperty("city"));
        TestSignIn chair = recalled(memory, "chair");
        TestSignIn clerk = recalled(memory, "clerk");
        Map<Stop, UUID> papers = new EnumMap<>(Stop.class);
        for (Stop stop : Stop.values()) {
            UUID paper = UUID.fromString(memory.getProperty(stop.name()));
            papers.put(stop, paper);
            Optional<RegisterRow> line = line(clerk, city, paper);
            asKilled(stop, clerk, paper, line);
            toTheEnd(stop, chair, clerk, paper);
            String notation = line(clerk, city, paper).orElseThrow().notation();
            line.ifPresent(before ->
                    assertThat(notation).as("%s keeps its number", stop).isEqualTo(before.notation()));
        }
        assertThat(lines(clerk, city))
                .as("no gap")
                .extracting(RegisterRow::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, papers.size()).boxed().toList());
        assertThat(lines(clerk, city)).extracting(RegisterRow::state).containsOnly(RegisterState.USED);
        sweep(papers.values().stream()
                .flatMap(paper -> shelf.rows(paper).stream())
                .map(FileRow::sha256)
                .toList());
    }

    private static TestSignIn recalled(Properties memory, String who) {
        String[] parts = memory.getProperty(who).split(" ");
        return new TestSignIn(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]);
    }

    /** What the next start finds. */
    private void asKilled(Stop stop, TestSignIn clerk, UUID paper, Optional<RegisterRow> line) {
        boolean signed = stop.isSealing() || stop == Stop.CONFIRMED;
        DocumentDetail detail = detail(clerk, paper);
        assertThat(detail.state()).as("%s", stop).isEqualTo(signed ? DocumentState.SIGNED : DocumentState.TO_SIGN);
        assertThat(line.map(RegisterRow::state))
                .as("%s in the register", stop)
                .isEqualTo(
                        stop == Stop.COUNTED
                                ? Optional.empty()
                                : Optional.of(signed ? RegisterState.USED : RegisterState.RESERVED));
        assertThat(shelf.rows(paper)).as("files at %s", stop).hasSize(signed ? 1 : 0);
        assertThat(detail.steps().stream().filter(step -> step.act() == DocumentAct.SEAL))
                .isEmpty();
    }

    private void toTheEnd(Stop stop, TestSignIn chair, TestSignIn clerk, UUID paper) {
        if (stop.isSealing() || stop == Stop.CONFIRMED) {
            assertThatThrownBy(() -> chair.run(() -> signing.sign(paper, TestKeys.PIN)))
                    .hasMessageContaining("document.act.state");
        } else {
            chair.run(() -> signing.sign(paper, TestKeys.PIN));
        }
        if (stop.isSealing()) {
            clerk.run(() -> signing.seal(paper, TestKeys.PIN));
        }
        SignatureReport report = clerk.call(() -> validation.validate(previews.pdf(paper)));
        assertThat(report.isValid()).as("%s: %s", stop, report).isTrue();
        assertThat(report.findings()).hasSize(stop.isSealing() ? 2 : 1);
        assertThat(shelf.rows(paper))
                .extracting(FileRow::role)
                .containsExactlyElementsOf(
                        stop.isSealing() ? List.of(FileRole.SIGNED, FileRole.SEALED) : List.of(FileRole.SIGNED));
    }

    private Optional<RegisterRow> line(TestSignIn clerk, UUID city, UUID paper) {
        return lines(clerk, city).stream()
                .filter(row -> paper.equals(row.documentId()))
                .findFirst();
    }

    private List<RegisterRow> lines(TestSignIn clerk, UUID city) {
        RegisterFilter year = RegisterFilter.of(city, LocalDate.now(clock).getYear());
        return clerk.call(() -> register.page(year, Pageable.unpaged()).getContent());
    }

    /** Bytes that no paper needs are gone once they are old, and no others. */
    private void sweep(List<String> needed) throws IOException {
        assertThat(kept()).as("bytes of killed signings").hasSizeGreaterThan(needed.size());
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofDays(3))));
        }
        actor.runAs(new SystemActor("Kiểm thử"), attachments::sweep);
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(needed);
    }

    private List<String> kept() throws IOException {
        return files().stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
