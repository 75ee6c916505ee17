package vn.congtachoi.uikit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The pictures beside words; each is a file of the same name under {@code frontend/icons}. */
public enum AppIcon {
    ARROW_LEFT,
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
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CLIPBOARD_CHECK,
    CLIPBOARD_LIST,
    CLOCK,
    COPY,
    DOWNLOAD,
    ELLIPSIS,
    EXTERNAL_LINK,
    EYE,
    FILE_CHECK,
    FILE_TEXT,
    FILTER,
    FLAG,
    FOLDER,
    HAND_COINS,
    HISTORY,
    HOUSE,
    INBOX,
    INFO,
    LIST_CHECKS,
    LOCK,
    LOG_OUT,
    MAP_PIN,
    MENU,
    MESSAGE_SQUARE,
    NOTEBOOK_PEN,
    PAPERCLIP,
    PEN_LINE,
    PENCIL,
    PLUS,
    PRINTER,
    QR_CODE,
    ROTATE_CCW,
    SAVE,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD_CHECK,
    SPROUT,
    STAMP,
    STAR,
    TARGET,
    TRASH_2,
    TRIANGLE_ALERT,
    TYPE,
    UNDO_2,
    UPLOAD,
    USER,
    USERS,
    WIFI_OFF,
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
