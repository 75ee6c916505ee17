package vn.congtachoi.organisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.VietnameseText;

/**
 * The words by which people write kinds of units and headings of a pasted list, from the same file as the screens'
 * texts. Words of one meaning are separated by {@code |}; the first is the one we write ourselves.
 */
@Component
class UnitWords {

    /** A column of a pasted list. */
    enum Column {
        NAME,
        KIND,
        PARENT,
        CODE,
        HEAD,
        PHONE
    }

    private final Map<String, UnitKind> kinds = new LinkedHashMap<>();
    private final Map<String, Column> headings = new LinkedHashMap<>();
    private final Map<UnitKind, String> official = new LinkedHashMap<>();
    private final Map<UnitKind, List<String>> prefixes = new LinkedHashMap<>();

    UnitWords() {
        ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        for (UnitKind kind : UnitKind.values()) {
            List<String> words = words(texts, "organisation.import.kind." + kind);
            words.forEach(word -> kinds.put(VietnameseText.fold(word), kind));
            official.put(kind, words.getFirst());
            prefixes.put(kind, words(texts, "organisation.import.prefix." + kind));
        }
        for (Column column : Column.values()) {
            words(texts, "organisation.import.column." + column)
                    .forEach(word -> headings.put(VietnameseText.fold(word), column));
        }
    }

    private static List<String> words(ResourceBundle texts, String key) {
        return Arrays.stream(texts.getString(key).split("\\|"))
                .map(String::strip)
                .toList();
    }

    Optional<UnitKind> kind(String typed) {
        return Optional.ofNullable(kinds.get(VietnameseText.fold(typed)));
    }

    /** The word that we write ourselves ("phường"). */
    String official(UnitKind kind) {
        return official.getOrDefault(kind, "");
    }

    Optional<Column> heading(String typed) {
        return Optional.ofNullable(headings.get(VietnameseText.fold(typed)));
    }

    /** The kind that a place's name begins with ("Phường Sông Cầu", "Chi hội phụ nữ tổ 5"), longest word first. */
    Optional<UnitKind> kindAtStart(String name) {
        return wordAtStart(placeOf(name, UnitKind.COMMUNE)).map(kinds::get);
    }

    /** Full name of the organisation of a place: "Phường Sông Cầu" is "Hội LHPN phường Sông Cầu". */
    String fullName(String typed, UnitKind kind) {
        if (!placeOf(typed, kind).equals(typed)) {
            return typed;
        }
        String prefix = prefixes(kind).getFirst();
        Optional<String> word = wordAtStart(typed).filter(found -> kinds.get(found) == kind);
        if (word.isPresent()) {
            return prefix + " " + typed.substring(0, 1).toLowerCase(Locale.ROOT) + typed.substring(1);
        }
        return prefix + " " + (kind.mayHaveBelow(UnitKind.BRANCH) ? official(kind) + " " + typed : typed);
    }

    /** The place alone: "Sông Cầu"; a number alone would say nothing, so "Phường 5" and "Tổ 5" stay. */
    String shortName(String typed, UnitKind kind) {
        String place = placeOf(typed, kind);
        Optional<String> word = kind.mayHaveBelow(UnitKind.BRANCH) ? wordAtStart(place) : Optional.empty();
        String bare = word.map(found -> place.substring(found.length()).strip()).orElse(place);
        String kept = bare.isEmpty() || Character.isDigit(bare.charAt(0)) ? place : bare;
        return kept.substring(0, 1).toUpperCase(Locale.ROOT) + kept.substring(1);
    }

    private Optional<String> wordAtStart(String name) {
        String folded = VietnameseText.fold(name);
        return kinds.keySet().stream()
                .filter(word -> folded.startsWith(word + " "))
                .max(Comparator.comparingInt(String::length));
    }

    /** Without the organisation's own words: "Hội LHPN phường Sông Cầu" is "phường Sông Cầu". */
    private String placeOf(String name, UnitKind kind) {
        String folded = VietnameseText.fold(name);
        return prefixes(kind).stream()
                .filter(prefix -> folded.startsWith(VietnameseText.fold(prefix) + " "))
                .findFirst()
                .map(prefix -> name.substring(prefix.length()).strip())
                .orElse(name);
    }

    private List<String> prefixes(UnitKind kind) {
        return prefixes.getOrDefault(kind, List.of());
    }
}
