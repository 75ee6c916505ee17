package vn.congtachoi.event.guest.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.congtachoi.uikit.Texts;

/** Everything that the door says by itself, also while no server can be reached. */
enum DoorWord {
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
    UNSTORED,
    SEND,
    SIGN_IN,
    COUNT,
    SEARCH,
    PARTS,
    ABSENT,
    THERE,
    UNITS,
    MORE,
    NO_MATCH,
    ALL_THERE,
    NOBODY,
    SEAT,
    SENDS,
    SAID_NO,
    AT,
    LATE_AT,
    UNSENT,
    HERE,
    HERSELF,
    STAND_IN,
    STAND_IN_CAME,
    STAND_IN_FOR,
    STAND_IN_NAME,
    STAND_IN_SAVE,
    CAME,
    CAME_FOR,
    UNDO,
    ADD,
    ADD_SAVE,
    NAME,
    POST,
    PLACE,
    NO_NAME,
    CANCEL,
    ANOTHER,
    GIVE_UP,
    KEEP_MINE,
    TAKE_THEIRS,
    TICKED,
    TICKED_BUT,
    FEWER;

    /** All of them by name. */
    static Map<String, String> all() {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(word -> words.put(word.name(), Texts.of("events.door.word", word)));
        return words;
    }
}
