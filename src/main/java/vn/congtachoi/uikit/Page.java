package vn.congtachoi.uikit;

import com.vaadin.flow.component.html.Main;

/** The sheet on which a view writes; views extend it and add a {@link PageHeader} first. */
public class Page extends Main {

    public Page() {
        addClassName("app-page");
    }

    /** For forms and reading: lines that are not too long. */
    protected void narrow() {
        addClassName("app-page--narrow");
    }
}
