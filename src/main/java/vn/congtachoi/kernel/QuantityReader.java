package vn.congtachoi.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;

/**
 * Reads figures as officers of the Union type them: {@code 1.439}, {@code 8 538}, {@code 3,5}, {@code hơn 17 triệu đồng},
 * {@code 1 tỷ 500 triệu}. What could be wrong by a thousand is asked, never guessed; what is no figure is refused with a
 * sentence that says what to type.
 */
public final class QuantityReader {

    private static final int LONGEST = 60;
    private static final BigDecimal THOUSAND = Scale.THOUSAND.factor();

    /** A number with its separators, or a word, or anything else (which is refused). */
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>[0-9](?:[0-9.,]|\\s(?=[0-9]{3}(?![0-9])))*)|(?<word>[\\p{L}₫]+)|(?<other>\\S)");

    private QuantityReader() {}

    /** @param typed anything at all, of any length */
    public static QuantityReading read(String typed, QuantityKind kind) {
        String raw = VietnameseText.nfc(VietnameseText.halfWidth(typed));
        if (raw.isEmpty()) {
            return new Blank();
        }
        if (raw.length() > LONGEST) {
            return refused("too-long", LONGEST);
        }
        try {
            return new Reading(raw, kind).answer();
        } catch (NotUnderstood reason) {
            return new Refused(reason.messageKey(), reason.args());
        }
    }

    private static Refused refused(String reason, Object... args) {
        NotUnderstood refusal = new NotUnderstood(reason, args);
        return new Refused(refusal.messageKey(), refusal.args());
    }

    /** Ends the reading of one text; never leaves this class. */
    private static final class NotUnderstood extends BusinessException {
        NotUnderstood(String reason, Object... args) {
            super("kernel.quantity." + reason, args);
        }
    }

    /** A number and the unit behind it. */
    private record Part(TypedNumber number, Scale scale) {}

    private static final class Reading {

        private final String raw;
        private final QuantityKind kind;
        private final List<Part> parts = new ArrayList<>();
        private Qualifier qualifier = Qualifier.EXACT;
        private boolean inDong;

        Reading(String raw, QuantityKind kind) {
            this.raw = raw;
            this.kind = kind;
        }

        QuantityReading answer() {
            collect();
            requireOrder();
            List<Quantity> choices = new ArrayList<>();
            @Nullable NotUnderstood firstFault = null;
            Part last = parts.getLast();
            for (BigDecimal value : last.number().values()) {
                try {
                    choices.add(quantity(value.multiply(last.scale().factor()).add(partsBeforeLast())));
                } catch (NotUnderstood fault) {
                    firstFault = firstFault == null ? fault : firstFault;
                }
            }
            if (choices.isEmpty() && firstFault != null) {
                throw dotFault(last.number()).orElse(firstFault);
            }
            if (last.number().certain()) {
                return understood(choices.getFirst());
            }
            return question(choices);
        }

        /** A count typed "1.43" has lost a digit: saying so helps more than "a count is whole". */
        private Optional<NotUnderstood> dotFault(TypedNumber number) {
            boolean dotted = !number.certain() && number.values().size() == 1 && !number.isWhole();
            return dotted && kind != QuantityKind.DECIMAL
                    ? Optional.of(new NotUnderstood("groups", number.text()))
                    : Optional.empty();
        }

        private void collect() {
            Matcher token = TOKEN.matcher(raw.toLowerCase(Locale.of("vi")));
            @Nullable TypedNumber open = null;
            while (token.find()) {
                if (token.group("number") != null) {
                    open = number(token.group(), open);
                } else if (token.group("word") != null) {
                    open = word(token.group(), open);
                } else {
                    throw new NotUnderstood("sign", token.group());
                }
            }
            if (open != null) {
                addPart(open, Scale.ONE);
            }
            if (parts.isEmpty()) {
                throw new NotUnderstood("no-number");
            }
        }

        private TypedNumber number(String text, @Nullable TypedNumber open) {
            if (inDong) {
                throw new NotUnderstood("after-dong", text);
            }
            if (open != null) {
                throw new NotUnderstood("groups", open.text() + " " + text);
            }
            return TypedNumber.of(text).orElseThrow(() -> new NotUnderstood("groups", text));
        }

        /** @return the number still waiting for its unit */
        private @Nullable TypedNumber word(String word, @Nullable TypedNumber open) {
            Optional<Scale> scale = UnitWords.scale(word);
            Optional<Qualifier> approximate = UnitWords.qualifier(word);
            if (scale.isPresent() && open != null) {
                addPart(open, scale.get());
                return null;
            }
            if (approximate.isPresent() && open == null && parts.isEmpty() && qualifier == Qualifier.EXACT) {
                qualifier = approximate.get();
                return null;
            }
            if (UnitWords.isDong(word) && !inDong && (open != null || !parts.isEmpty())) {
                if (kind != QuantityKind.MONEY) {
                    throw new NotUnderstood("not-money", word);
                }
                inDong = true;
                return open;
            }
            throw new NotUnderstood("word", word);
        }

        private void addPart(TypedNumber number, Scale scale) {
            if (inDong && scale != Scale.ONE) {
                throw new NotUnderstood("word", scale.word());
            }
            parts.add(new Part(number, scale));
        }

        /** "1 tỷ 500 triệu": units fall, nothing but the last part has decimals, 1.500 triệu does not fit below a tỷ. */
        private void requireOrder() {
            for (int i = 1; i < parts.size(); i++) {
                Part before = parts.get(i - 1);
                Part part = parts.get(i);
                if (part.scale() == Scale.ONE && !inDong) {
                    throw new NotUnderstood("unit-missing", part.number().text());
                }
                BigDecimal room = before.scale().factor().divide(part.scale().factor());
                boolean falls = before.scale().compareTo(part.scale()) > 0;
                boolean fits = part.number().values().getFirst().compareTo(room) < 0;
                if (!falls
                        || !fits
                        || !before.number().isWhole()
                        || !before.number().certain()) {
                    throw new NotUnderstood("order");
                }
            }
        }

        private BigDecimal partsBeforeLast() {
            return parts.subList(0, parts.size() - 1).stream()
                    .map(part -> part.number()
                            .values()
                            .getFirst()
                            .multiply(part.scale().factor()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Quantity quantity(BigDecimal exact) {
            BigDecimal value = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
            if (value.scale() > kind.decimals()) {
                throw new NotUnderstood(
                        switch (kind) {
                            case COUNT -> "whole";
                            case MONEY -> "whole-dong";
                            case DECIMAL -> "decimals";
                        });
            }
            if (value.compareTo(kind.limit()) > 0) {
                throw kind == QuantityKind.MONEY
                        ? new NotUnderstood("too-much-money")
                        : new NotUnderstood("too-large", VietnameseNumbers.format(kind.limit()));
            }
            Scale scale = parts.getLast().scale();
            return new Quantity(value.setScale(Math.max(value.scale(), 0)), qualifier, scale, raw);
        }

        private QuantityReading understood(Quantity quantity) {
            boolean large = quantity.value().compareTo(THOUSAND) >= 0;
            return new Understood(quantity, large || kind == QuantityKind.MONEY);
        }

        private QuantityReading question(List<Quantity> choices) {
            List<Object> said = new ArrayList<>(List.of(raw));
            choices.forEach(choice -> said.add(VietnameseNumbers.format(choice.value())));
            String question = choices.size() == 1 ? "confirm" : "choose";
            return new Ambiguous(choices, MessageKey.of("kernel.quantity." + question), said);
        }
    }
}
