package vn.congtachoi.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.InboxWatch;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Texts;

/** The way to the inbox with the number of unread notices; it follows the inbox while the page is open. */
class Bell extends Anchor {

    static final String PATH = "hop-thu";

    private static final int MOST_SHOWN = 99;

    private final Inbox inbox;
    private final InboxWatch watch;
    private final Span number = new Span();
    private InboxWatch.@Nullable Watch watching;
    private @Nullable Registration here;

    Bell(Inbox inbox, InboxWatch watch) {
        super(PATH);
        this.inbox = inbox;
        this.watch = watch;
        addClassName("app-bell");
        number.addClassName("app-bell__number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(AppIcon.BELL.create(), number);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(inbox.unread());
        UI ui = event.getUI();
        // The watch tells from its own thread, and a last time while the page is being closed.
        var tell = ui.accessLater(this::show, () -> {});
        watching = watch.watch(state -> tell.accept(state.unread()));
        here = ComponentUtil.addListener(ui, ReadHere.class, read -> show(inbox.unread()));
    }

    /** Tells the bell of this page that she has just read something: it need not wait for the next round. */
    static void readHere() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new ReadHere(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.end();
            watching = null;
        }
        if (here != null) {
            here.remove();
            here = null;
        }
    }

    private void show(int unread) {
        number.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread));
        number.setVisible(unread > 0);
        String words = unread == 0 ? Texts.of("notification.bell.none") : Texts.of("notification.bell", unread);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }

    /** Something was read on this page. */
    private static final class ReadHere extends ComponentEvent<UI> {

        ReadHere(UI source) {
            super(source, false);
        }
    }
}
