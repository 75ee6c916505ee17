package vn.congtachoi.event;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.Texts;

/**
 * What comes next in the programme.
 *
 * @param minutes how long, or null
 * @param speaker who does it, in words; may be empty
 * @param script what whoever leads through it says; may be empty
 */
public record ProgrammePoint(String title, @Nullable Integer minutes, String speaker, String script) {

    /** What stands beside its title: "Phường Sông Cầu · 15 phút"; may be empty. */
    public String beside() {
        return Stream.of(speaker, minutes == null ? "" : Texts.of("events.ui.page.minutes", minutes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
