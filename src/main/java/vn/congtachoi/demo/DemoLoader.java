package vn.congtachoi.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.GreetingPart;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.security.FirstStart;

/** Fills an empty demonstration, goes on with its story at a later start, and names its accounts in the terminal. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoLoader implements ApplicationRunner, GreetingPart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final Installation installation;
    private final FirstStart firstStart;
    private final Storyteller storyteller;
    private final StoryCurtain curtain;
    private final StoryJobs jobs;
    private final Clock clock;
    private final MessageSource texts;
    private @Nullable String complaint;

    DemoLoader(
            Installation installation,
            FirstStart firstStart,
            Storyteller storyteller,
            StoryCurtain curtain,
            StoryJobs jobs,
            Clock clock,
            MessageSource texts) {
        this.installation = installation;
        this.firstStart = firstStart;
        this.storyteller = storyteller;
        this.curtain = curtain;
        this.jobs = jobs;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.isDemo()) {
            curtain.rise();
            return;
        }
        // A telling that fails ends the start: until then nobody sees a portal that looks as if it were to be set up.
        Storyteller.Outcome outcome = storyteller.tell(clock.instant(), firstStart.isPending());
        if (outcome == Storyteller.Outcome.INTERRUPTED && firstStart.isPending()) {
            curtain.stay("demo.stopped", "demo.interrupted");
        } else {
            curtain.rise();
        }
        if (outcome == Storyteller.Outcome.TOLD || outcome == Storyteller.Outcome.CONTINUED) {
            jobs.lookAgain();
        }
        complaint = switch (outcome) {
            case TOLD, CONTINUED, NOTHING_NEW -> null;
            case EARLIER -> text("demo.earlier");
            case INTERRUPTED -> text("demo.interrupted");
        };
        if (complaint != null) {
            LOG.warn(complaint);
        }
    }

    @Override
    public List<String> lines() {
        if (!installation.isDemo()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (complaint != null) {
            lines.add(complaint);
        }
        lines.add(text("demo.greeting", UnitStory.PASSWORD));
        Map<String, String> units = CsvTable.load("units.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("name")));
        CsvTable.load("accounts.csv").rows().stream()
                .filter(row -> row.flag("listed"))
                .map(row -> "  %-12s %s – %s"
                        .formatted(
                                row.text("username"),
                                text("security.role." + row.text("role")),
                                units.getOrDefault(row.text("unit_key"), "")))
                .forEach(lines::add);
        return lines;
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
