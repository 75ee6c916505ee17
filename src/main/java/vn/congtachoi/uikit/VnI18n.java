package vn.congtachoi.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout.AppLayoutI18n;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.List;

/**
 * What the framework's own components say, in Vietnamese. {@link Fields} and the other parts of this module apply it
 * where they make a component; whoever makes one by hand takes its texts here.
 */
public final class VnI18n {

    private static final int RECONNECT_EVERY_MS = 3000;
    private static final int RECONNECT_ATTEMPTS = 10_000;

    private VnI18n() {}

    /** Days as dd/MM/yyyy; two-digit years and days without a year are understood too. Monday first. */
    public static DatePickerI18n datePicker() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d/M", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setMonthNames(list("uikit.date.months"))
                .setWeekdays(list("uikit.date.weekdays"))
                .setWeekdaysShort(list("uikit.date.weekdaysShort"))
                .setFirstDayOfWeek(1)
                .setToday(Texts.of("uikit.date.today"))
                .setCancel(Texts.of("uikit.date.cancel"))
                .setBadInputErrorMessage(Texts.of("uikit.date.bad"))
                .setRequiredErrorMessage(Texts.of("uikit.field.required"))
                .setMinErrorMessage(Texts.of("uikit.date.early"))
                .setMaxErrorMessage(Texts.of("uikit.date.late"));
    }

    /** Words of the field for an hour. */
    public static TimePickerI18n timePicker() {
        return new TimePickerI18n()
                .setBadInputErrorMessage(Texts.of("uikit.time.bad"))
                .setRequiredErrorMessage(Texts.of("uikit.field.required"));
    }

    /** Words of the choice of several. */
    public static MultiSelectComboBoxI18n multiSelect() {
        return new MultiSelectComboBoxI18n()
                .setCleared(Texts.of("uikit.multi.cleared"))
                .setFocused(Texts.of("uikit.multi.focused"))
                .setSelected(Texts.of("uikit.multi.selected"))
                .setDeselected(Texts.of("uikit.multi.deselected"))
                .setTotal(Texts.of("uikit.multi.total", "{count}"))
                .setRequiredErrorMessage(Texts.of("uikit.field.required"));
    }

    /** Words of a row of menus. */
    public static MenuBarI18n menuBar() {
        return new MenuBarI18n().setMoreOptions(Texts.of("uikit.menu.more"));
    }

    /** Words of the frame. */
    public static AppLayoutI18n appLayout() {
        return new AppLayoutI18n().setDrawer(Texts.of("uikit.layout.drawer"));
    }

    /** Words of the sign-in form. */
    public static LoginI18n login() {
        LoginI18n i18n = LoginI18n.createDefault();
        LoginI18n.Form form = i18n.getForm();
        form.setTitle(Texts.of("uikit.login.title"));
        form.setUsername(Texts.of("uikit.login.name"));
        form.setPassword(Texts.of("uikit.login.password"));
        form.setSubmit(Texts.of("uikit.login.enter"));
        form.setForgotPassword(Texts.of("uikit.login.forgotten"));
        LoginI18n.ErrorMessage error = i18n.getErrorMessage();
        error.setTitle(Texts.of("uikit.login.wrongTitle"));
        error.setMessage(Texts.of("uikit.login.wrongText"));
        error.setUsername(Texts.of("uikit.login.nameNeeded"));
        error.setPassword(Texts.of("uikit.login.passwordNeeded"));
        return i18n;
    }

    /** Words of the field for files. */
    public static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.of("uikit.upload.dropOne"))
                        .setMany(Texts.of("uikit.upload.dropMany")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.of("uikit.upload.addOne"))
                        .setMany(Texts.of("uikit.upload.addMany")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.of("uikit.upload.tooMany"))
                        .setFileIsTooBig(Texts.of("uikit.upload.tooBig"))
                        .setIncorrectFileType(Texts.of("uikit.upload.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("uikit.upload.connecting"))
                                .setStalled(Texts.of("uikit.upload.stalled"))
                                .setProcessing(Texts.of("uikit.upload.processing"))
                                .setHeld(Texts.of("uikit.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.of("uikit.upload.remaining") + " ")
                                .setUnknown(Texts.of("uikit.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.of("uikit.upload.unavailable"))
                                .setUnexpectedServerError(Texts.of("uikit.upload.failed"))
                                .setForbidden(Texts.of("uikit.upload.forbidden"))
                                .setFileTooLarge(Texts.of("uikit.upload.tooBig"))))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.of("uikit.upload.retry"))
                        .setStart(Texts.of("uikit.upload.start"))
                        .setRemove(Texts.of("uikit.upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB", "TB"));
    }

    /** What stands over the page when the session has ended or the page and the server no longer agree. */
    public static SystemMessages systemMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.of("uikit.system.expiredTitle"));
        messages.setSessionExpiredMessage(Texts.of("uikit.system.expiredText"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.of("uikit.system.failedTitle"));
        messages.setInternalErrorMessage(Texts.of("uikit.system.failedText"));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(Texts.of("uikit.system.syncTitle"));
        messages.setSyncErrorMessage(Texts.of("uikit.system.syncText"));
        messages.setCookiesDisabledNotificationEnabled(true);
        // Without cookies nobody gets past the sign-in: a cookie that is missing later went away with the session.
        messages.setCookiesDisabledCaption(Texts.of("uikit.system.expiredTitle"));
        messages.setCookiesDisabledMessage(Texts.of("uikit.system.expiredText"));
        return messages;
    }

    /** The language of a new page, and what it says while it looks for the server again. */
    public static void prepare(UI ui) {
        ui.setLocale(VnI18nProvider.VIETNAMESE);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(Texts.of("uikit.system.offline"));
        reconnect.setDialogTextGaveUp(Texts.of("uikit.system.offline"));
        reconnect.setReconnectInterval(RECONNECT_EVERY_MS);
        reconnect.setReconnectAttempts(RECONNECT_ATTEMPTS);
    }

    private static List<String> list(String key) {
        return List.of(Texts.of(key).split("\\|", -1));
    }
}
