package vn.congtachoi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.StoryClock;
import vn.congtachoi.kernel.SystemActor;

/** What is there before anything happens: units, people, accounts, the dictionary and the figures of last year. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class Beginning {

    private static final SystemActor TELLER = new SystemActor("Trình diễn");
    private static final Instant BEFORE_THE_STORY = LocalDate.of(2023, 2, 1)
            .atTime(8, 0)
            .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .toInstant();

    private final UnitStory units;
    private final DictionaryStory dictionary;
    private final KeyStory keys;
    private final CurrentActor currentActor;
    private final StoryClock storyClock;

    Beginning(
            UnitStory units,
            DictionaryStory dictionary,
            KeyStory keys,
            CurrentActor currentActor,
            StoryClock storyClock) {
        this.units = units;
        this.dictionary = dictionary;
        this.keys = keys;
        this.currentActor = currentActor;
        this.storyClock = storyClock;
    }

    Cast tell() {
        Cast cast = Cast.unknown();
        storyClock.at(
                BEFORE_THE_STORY,
                () -> currentActor.runAs(TELLER, () -> {
                    units.tell(cast);
                    dictionary.tell(cast);
                    keys.tell(cast);
                }));
        return cast;
    }
}
