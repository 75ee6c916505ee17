package vn.congtachoi.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the keys of the demonstration's files became in the database. */
final class Cast {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> usernames = new HashMap<>();

    void unit(String key, UUID id) {
        ids.put("unit " + key, id);
    }

    UUID unit(String key) {
        return id("unit " + key);
    }

    void person(String key, UUID id) {
        ids.put("person " + key, id);
    }

    UUID person(String key) {
        return id("person " + key);
    }

    void organ(String key, UUID organ, UUID term) {
        ids.put("organ " + key, organ);
        ids.put("term " + key, term);
    }

    UUID organ(String key) {
        return id("organ " + key);
    }

    UUID term(String key) {
        return id("term " + key);
    }

    void content(String programme, String number, UUID id) {
        ids.put("content " + programme + " " + number, id);
    }

    UUID content(String programme, String number) {
        return id("content " + programme + " " + number);
    }

    void indicator(String code, UUID id) {
        ids.put("indicator " + code, id);
    }

    UUID indicator(String code) {
        return id("indicator " + code);
    }

    boolean hasIndicator(String code) {
        return ids.containsKey("indicator " + code);
    }

    void form(String code, UUID id) {
        ids.put("form " + code, id);
    }

    UUID form(String code) {
        return id("form " + code);
    }

    void round(String code, UUID id) {
        ids.put("round " + code, id);
    }

    UUID round(String code) {
        return id("round " + code);
    }

    boolean hasRound(String code) {
        return ids.containsKey("round " + code);
    }

    void account(String personKey, String username) {
        usernames.putIfAbsent(personKey, username);
    }

    String username(String personKey) {
        String username = usernames.get(personKey);
        if (username == null) {
            throw new IllegalArgumentException("No account for " + personKey);
        }
        return username;
    }

    private UUID id(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("Unknown in the demonstration: " + key);
        }
        return id;
    }
}
