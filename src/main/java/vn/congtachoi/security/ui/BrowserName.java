package vn.congtachoi.security.ui;

import java.util.List;
import java.util.Locale;
import vn.congtachoi.uikit.Texts;

/** What people call a browser and its machine: "Chrome trên Android" instead of a line of technical words. */
final class BrowserName {

    /** Signs of browsers, in this order: later browsers also carry the names of earlier ones. */
    private static final List<String> BROWSERS = List.of(
            "CocCoc", "coc_coc", "Zalo", "Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "CriOS", "Safari");

    private static final List<String> MACHINES = List.of("iPhone", "iPad", "Android", "Windows", "Mac OS", "Linux");

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private BrowserName() {}

    static String of(String technical) {
        String browser = first("security.browser.", BROWSERS, technical);
        String machine = first("security.machine.", MACHINES, technical);
        if (browser.isEmpty()) {
            return Texts.of("security.account.device.unknown");
        }
        return machine.isEmpty() ? browser : Texts.of("security.account.device.name", browser, machine);
    }

    /** The network address; the machine that the portal itself runs on is called by its name. */
    static String address(String technical) {
        return LOOPBACK.contains(technical) ? Texts.of("security.account.device.server") : technical;
    }

    private static String first(String prefix, List<String> signs, String technical) {
        return signs.stream()
                .filter(technical::contains)
                .findFirst()
                .map(sign -> Texts.of(prefix + sign.replaceAll("[ _]", "").toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
