package vn.congtachoi.uikit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The pictures beside words; each is a file of the same name under {@code frontend/icons}. */
public enum AppIcon {
    AWARD,
    BELL,
    BOOK_OPEN,
    BUILDING_2,
    CALENDAR_DAYS,
    CALENDAR,
    CAMERA,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CLIPBOARD_CHECK,
    CLIPBOARD_LIST,
    CLOCK,
    COPY,
    DOWNLOAD,
    EYE,
    FILE_TEXT,
    FILTER,
    FLAG,
    HISTORY,
    HOUSE,
    INBOX,
    LIST_CHECKS,
    LOCK,
    MAP_PIN,
    MENU,
    MESSAGE_SQUARE,
    NOTEBOOK_PEN,
    PAPERCLIP,
    PENCIL,
    PLUS,
    PRINTER,
    ROTATE_CCW,
    ROTATE_CW,
    SAVE,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD_CHECK,
    STAR,
    TARGET,
    TRASH_2,
    TYPE,
    USERS,
    X;

    /** A new picture, hidden from screen readers: the word beside it says the same. */
    public SvgIcon create() {
        SvgIcon icon = new SvgIcon(path());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Address of the file, relative to the start page. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /**
     * The constant for a file's name, as written in a page's menu entry ({@code clipboard-list}).
     *
     * @throws IllegalArgumentException when there is no such picture
     */
    public static AppIcon named(String file) {
        return valueOf(file.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
