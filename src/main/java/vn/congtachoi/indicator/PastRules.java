package vn.congtachoi.indicator;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Period;

/** Which past figures may be taken over: those of periods that no round asks for. */
@Component
class PastRules {

    private final RoundStore rounds;
    private final Store store;

    PastRules(RoundStore rounds, Store store) {
        this.rounds = rounds;
        this.store = store;
    }

    /** Indicators that rounds of this period ask for. */
    Set<UUID> asked(Period period) {
        return rounds.findByPeriod(period).stream()
                .map(Round::formId)
                .flatMap(Stream::ofNullable)
                .flatMap(formId -> store.form(formId).lineRows().stream())
                .map(FormLineRow::indicatorId)
                .collect(Collectors.toSet());
    }

    /** Why figures of the indicator cannot be taken over for this period; null when they can. */
    static @Nullable MessageKey refusal(Indicator indicator, Period period, Set<UUID> asked) {
        if (asked.contains(indicator.id())) {
            return MessageKey.of("indicator.past.roundExists");
        }
        return indicator.isTypedIn(period) ? null : MessageKey.of("indicator.past.computed");
    }
}
