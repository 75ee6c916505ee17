package vn.congtachoi.support;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.Location;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.uikit.StaleDialog;

/**
 * What a person sees and does on the screens, without a browser and on the real services. A test says who she is with
 * {@link #signIn}, where she goes with {@link #open}, and reads the page with {@link #shown} or finds its parts with
 * {@code find(...)}. Whoever wants units and people takes a {@link TestCity}.
 */
@OnH2
public abstract class ScreenTest extends SpringBrowserlessTest {

    /** Her own fresh browser tab; whoever was signed in before is gone. */
    protected void signIn(TestSignIn who) {
        cleanVaadinEnvironment();
        SecurityContextHolder.setContext(who.context());
        initVaadinEnvironment();
    }

    /** Goes to an address of the portal, query included, as if she had typed it. */
    protected void open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** All words of the page she is on, without the frame around it. */
    protected String shown() {
        roundTrip();
        return words((Component) getCurrentView());
    }

    /** All words of a part of the page. */
    protected static String words(Component part) {
        return part.getElement().getTextRecursively().replaceAll("\\s+", " ").strip();
    }

    /** Where she is: path and query. */
    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Presses a button whose save comes after somebody else's, and opens what the frame shows then. */
    protected ConfirmDialog pressTooLate(String caption) {
        roundTrip();
        Button button = find(Button.class)
                .withCondition(one -> words(one).equals(caption))
                .single();
        try {
            test(button).click();
        } catch (StaleDataException late) {
            return StaleDialog.open(late, StaleDialog.around(button).orElseThrow());
        }
        throw new AssertionError("Saved over what somebody else had saved");
    }

    /** The button with these words; the test fails when there is none or it may not be pressed. */
    protected void press(String caption) {
        roundTrip();
        test(find(Button.class)
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }
}
