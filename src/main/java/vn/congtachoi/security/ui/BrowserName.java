package vn.congtachoi.security.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.congtachoi.uikit.Texts;

/** What people call a browser and its machine: "Chrome trên Android" instead of a line of technical words. */
final class BrowserName {

    /** In this order: later browsers also carry the names of earlier ones. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        BROWSERS.put("CocCoc", "Cốc Cốc");
        BROWSERS.put("coc_coc", "Cốc Cốc");
        BROWSERS.put("Zalo", "Zalo");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Safari", "Safari");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS", "Mac");
        MACHINES.put("Linux", "Linux");
    }

    private BrowserName() {}

    static String of(String technical) {
        String browser = first(BROWSERS, technical);
        String machine = first(MACHINES, technical);
        if (browser.isEmpty()) {
            return Texts.of("security.account.device.unknown");
        }
        return machine.isEmpty() ? browser : Texts.of("security.account.device.name", browser, machine);
    }

    private static String first(Map<String, String> names, String technical) {
        return names.entrySet().stream()
                .filter(entry -> technical.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
