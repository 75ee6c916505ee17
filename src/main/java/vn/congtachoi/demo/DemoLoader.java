package vn.congtachoi.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.GreetingPart;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.StoryClock;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.security.FirstStart;

/** Fills an empty demonstration at its first start and names its accounts in the terminal. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoLoader implements ApplicationRunner, GreetingPart {

    private static final SystemActor TELLER = new SystemActor("Trình diễn");
    private static final Instant BEFORE_THE_STORY = LocalDate.of(2023, 2, 1)
            .atTime(8, 0)
            .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .toInstant();

    private final Installation installation;
    private final FirstStart firstStart;
    private final UnitStory units;
    private final DictionaryStory dictionary;
    private final RoundStory rounds;
    private final CurrentActor currentActor;
    private final StoryClock storyClock;
    private final Clock clock;
    private final MessageSource texts;

    DemoLoader(
            Installation installation,
            FirstStart firstStart,
            UnitStory units,
            DictionaryStory dictionary,
            RoundStory rounds,
            CurrentActor currentActor,
            StoryClock storyClock,
            Clock clock,
            MessageSource texts) {
        this.installation = installation;
        this.firstStart = firstStart;
        this.units = units;
        this.dictionary = dictionary;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.storyClock = storyClock;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.isDemo() || !firstStart.isPending()) {
            return;
        }
        Cast cast = new Cast();
        storyClock.at(
                BEFORE_THE_STORY,
                () -> currentActor.runAs(TELLER, () -> {
                    units.tell(cast);
                    dictionary.tell(cast);
                }));
        rounds.tell(cast, clock.instant());
    }

    @Override
    public List<String> lines() {
        if (!installation.isDemo()) {
            return List.of();
        }
        Locale vietnamese = Locale.of("vi", "VN");
        List<String> lines = new ArrayList<>();
        lines.add(texts.getMessage("demo.greeting", new Object[] {UnitStory.PASSWORD}, vietnamese));
        CsvTable.load("accounts.csv").rows().stream()
                .filter(row -> row.flag("listed"))
                .map(row -> "  %-12s %s"
                        .formatted(
                                row.text("username"),
                                texts.getMessage("security.role." + row.text("role"), null, vietnamese)))
                .forEach(lines::add);
        return lines;
    }
}
