package vn.congtachoi.supervision.ui.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.congtachoi.uikit.Texts;

/** Everything that the record on site says by itself, also while no server can be reached. */
enum SiteWord {
    READY,
    SAVED,
    WAITING,
    SENDING,
    OFFLINE,
    OFFLINE_EMPTY,
    FAILING,
    FAILING_EMPTY,
    SIGNED_OUT,
    SIGNED_OUT_EMPTY,
    REFUSED,
    CONFLICT,
    UNSTORED,
    SEND,
    SIGN_IN,
    FINISH,
    KEPT_CLOSED,
    PRESENT,
    TEAM,
    OTHERS,
    BODY,
    BODY_HINT,
    PROCEEDINGS,
    PROCEEDINGS_LABEL,
    PROCEEDINGS_HINT,
    FINDINGS,
    OTHER,
    ADD,
    FORM,
    TOPIC,
    GRADE,
    FOUND,
    KEEP,
    DISCARD,
    NO_GRADE,
    NO_WORDS,
    EDIT,
    DROP,
    DROP_TITLE,
    ABANDON,
    ABANDON_TITLE,
    ABANDON_TEXT,
    CANCEL,
    REPEATS,
    UNSENT,
    REFUSED_WHY,
    BY,
    EVIDENCE,
    EVIDENCE_HINT,
    ADD_PHOTO,
    ADD_SHARED,
    READING,
    UNREADABLE,
    TOO_BIG,
    WRONG_KIND,
    UNSENT_FILE,
    TAKEN,
    NOT_TAKEN,
    UPLOADED,
    MARK,
    REPLACE,
    REPLACE_TITLE,
    REPLACE_TEXT,
    REPLACE_FILE,
    REASON,
    NO_FILE,
    NO_REASON,
    REPLACING,
    REPLACED,
    CONFLICT_TITLE,
    CHOOSE,
    MINE,
    THEIRS,
    NOTHING,
    JOIN,
    TAKE_MINE,
    TAKE_THEIRS;

    /** All of them by name. */
    static Map<String, String> all() {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(word -> words.put(word.name(), Texts.of("supervision.site.word", word)));
        return words;
    }
}
