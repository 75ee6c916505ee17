package vn.congtachoi.agenda.opinion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;

/** A question of a unit to some of its people. */
@Component
public class TestOpinion {

    private final OpinionService opinions;
    private final Clock clock;

    TestOpinion(OpinionService opinions, Clock clock) {
        this.opinions = opinions;
        this.clock = clock;
    }

    /**
     * Sent, to be answered within three days.
     *
     * @param asker somebody who may ask for the unit
     */
    public UUID send(TestSignIn asker, UUID unit, String title, TestSignIn... asked) {
        UUID opinion = begin(asker, unit, title, asked);
        asker.run(() -> opinions.take(opinion, OpinionAct.ASK, ""));
        return opinion;
    }

    /** A draft. */
    public UUID begin(TestSignIn asker, UUID unit, String title, TestSignIn... asked) {
        return asker.call(() -> opinions.begin(unit, form(title, asked)));
    }

    OpinionForm form(String title, TestSignIn... asked) {
        List<UUID> people = Stream.of(asked).map(TestSignIn::personId).toList();
        return new OpinionForm(
                title, "Đề nghị cho ý kiến", null, clock.instant().plus(Duration.ofDays(3)), people, 0);
    }
}
