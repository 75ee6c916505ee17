package vn.congtachoi.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the keys of the demonstration's files became in the database. */
final class Cast {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UUID> fresh = new LinkedHashMap<>();
    private final Map<String, String> usernames = new HashMap<>();
    private final Set<String> branches = new HashSet<>();
    private final boolean recalled;

    private Cast(Map<String, UUID> known, boolean recalled) {
        this.recalled = recalled;
        ids.putAll(known);
        CsvTable.load("accounts.csv")
                .rows()
                .forEach(row -> usernames.putIfAbsent(row.text("person_key"), row.text("username")));
        CsvTable.load("units.csv").rows().stream()
                .filter(row -> row.text("kind").equals("BRANCH"))
                .forEach(row -> branches.add(row.text("key")));
    }

    /** Nobody and nothing is there yet. */
    static Cast unknown() {
        return new Cast(Map.of(), false);
    }

    /** Those of an earlier telling. */
    static Cast recalled(Map<String, UUID> known) {
        return new Cast(known, true);
    }

    /** Whether the story was begun by an earlier start. */
    boolean isRecalled() {
        return recalled;
    }

    /** What was added since this was last asked. */
    Map<String, UUID> takeNew() {
        Map<String, UUID> taken = Map.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    boolean isBranch(String unitKey) {
        return branches.contains(unitKey);
    }

    private void put(String key, UUID id) {
        ids.put(key, id);
        fresh.put(key, id);
    }

    void unit(String key, UUID id) {
        put("unit " + key, id);
    }

    UUID unit(String key) {
        return id("unit " + key);
    }

    void person(String key, UUID id) {
        put("person " + key, id);
    }

    UUID person(String key) {
        return id("person " + key);
    }

    void organ(String key, UUID organ, UUID term) {
        put("organ " + key, organ);
        put("term " + key, term);
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
        put("indicator " + code, id);
    }

    UUID indicator(String code) {
        return id("indicator " + code);
    }

    boolean hasIndicator(String code) {
        return ids.containsKey("indicator " + code);
    }

    void form(String code, UUID id) {
        put("form " + code, id);
    }

    UUID form(String code) {
        return id("form " + code);
    }

    void round(String code, UUID id) {
        put("round " + code, id);
    }

    UUID round(String code) {
        return id("round " + code);
    }

    void paper(String key, UUID id) {
        put("paper " + key, id);
    }

    UUID paper(String key) {
        return id("paper " + key);
    }

    void task(String key, UUID id) {
        put("task " + key, id);
    }

    UUID task(String key) {
        return id("task " + key);
    }

    void plan(String year, UUID id) {
        put("plan " + year, id);
    }

    UUID plan(String year) {
        return id("plan " + year);
    }

    void facility(String key, UUID id) {
        put("facility " + key, id);
    }

    UUID facility(String key) {
        return id("facility " + key);
    }

    void meeting(String key, UUID id) {
        put("meeting " + key, id);
    }

    UUID meeting(String key) {
        return id("meeting " + key);
    }

    void event(String key, UUID id) {
        put("event " + key, id);
    }

    UUID event(String key) {
        return id("event " + key);
    }

    void campaign(String key, UUID id) {
        put("campaign " + key, id);
    }

    UUID campaign(String key) {
        return id("campaign " + key);
    }

    void opinion(String key, UUID id) {
        put("opinion " + key, id);
    }

    UUID opinion(String key) {
        return id("opinion " + key);
    }

    void query(String key, UUID id) {
        put("query " + key, id);
    }

    UUID query(String key) {
        return id("query " + key);
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
