package vn.congtachoi.kernel;

import java.time.LocalDate;
import java.util.List;

/** What the reader made of a typed day. */
public sealed interface DateReading {

    record Understood(LocalDate day) implements DateReading {}

    /** @param reason names what is wrong ("tháng 6 chỉ có 30 ngày") and what to type */
    record Refused(MessageKey reason, List<Object> args) implements DateReading {

        public Refused {
            args = List.copyOf(args);
        }
    }

    record Blank() implements DateReading {}
}
