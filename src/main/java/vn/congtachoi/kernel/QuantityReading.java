package vn.congtachoi.kernel;

import java.util.List;

/** What the reader made of a typed figure. */
public sealed interface QuantityReading {

    /** @param echoInWords whether to say the figure in words beside the field, because a thousand could be wrong */
    record Understood(Quantity quantity, boolean echoInWords) implements QuantityReading {}

    /**
     * She has to choose, or to confirm the only choice; nothing is guessed.
     *
     * @param choices at least one
     */
    record Ambiguous(List<Quantity> choices, MessageKey question, List<Object> args) implements QuantityReading {

        public Ambiguous {
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("A question offers something");
            }
            choices = List.copyOf(choices);
            args = List.copyOf(args);
        }
    }

    /** @param reason says what is wrong and what to type */
    record Refused(MessageKey reason, List<Object> args) implements QuantityReading {

        public Refused {
            args = List.copyOf(args);
        }
    }

    /** Nothing typed: not reported, which is not zero. */
    record Blank() implements QuantityReading {}
}
