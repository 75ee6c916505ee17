package vn.congtachoi.supervision.rules;

import java.util.Map;
import java.util.Set;

/** All rules as they stand at one moment. */
public record RuleSnapshot(Map<SupervisionKind, KindTerms> kinds, Map<Power, Set<Holder>> powers) {

    public RuleSnapshot {
        kinds = Map.copyOf(kinds);
        powers = Map.copyOf(powers);
    }

    /** What a kind asks for. */
    public KindTerms of(SupervisionKind kind) {
        KindTerms terms = kinds.get(kind);
        if (terms == null) {
            throw new IllegalStateException("No rule for " + kind);
        }
        return terms;
    }

    /** Who has the power. */
    public Set<Holder> holders(Power power) {
        return powers.getOrDefault(power, Set.of());
    }
}
