package vn.congtachoi.security;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.GreetingPart;

/** On an empty portal the terminal shows the code that opens the set-up page from another machine. */
@Component
class FirstStartGreeting implements GreetingPart {

    private final FirstStart firstStart;
    private final MessageSource texts;

    FirstStartGreeting(FirstStart firstStart, MessageSource texts) {
        this.firstStart = firstStart;
        this.texts = texts;
    }

    @Override
    public List<String> lines() {
        return firstStart.isPending()
                ? List.of(texts.getMessage(
                        "security.setup.terminal", new Object[] {firstStart.code()}, Locale.of("vi", "VN")))
                : List.of();
    }
}
